import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { NumbersContext } from '../formula/numbers';
import { chapters } from 'virtual:outline';
import { Blank } from '../panels/blank/Blank';
import { Notice } from '../panels/notice/Notice';
import { Update } from '../panels/update/Update';
import { SavePictureContext } from '../ui/savePicture';
import type { SheetName } from '../ui/sheets';
import { positionOf, stepFrom } from '../state/step';
import { useActions, useAppState, useAppStore } from '../state/useAppState';
import { PulseContext } from '../ui/live';
import { Announcer } from './Announcer';
import { connectDrop } from './dropFile';
import { toggleFullScreen } from './fullScreen';
import { createKeyboard } from './keyboard';
import { PageLayout } from './PageLayout';
import type { Shown } from './layout';
import { LectureLayout, loadParts, NarrowLayout, PageShell, Resume, Sheets } from './parts';
import { Showing } from './Showing';
import { connectSwipe } from './swipe';
import { loadTexts, useChapterTexts } from './useChapterTexts';
import { connectPlayer } from './player';
import { useHeadingFocus } from './useHeadingFocus';
import { useNumbersValue } from './useNumbersValue';
import { useOffline } from './useOffline';
import { useRootAttributes } from './useRootAttributes';
import { createPulse } from './createPulse';
import { useScreen } from './useScreen';
import { watchFocus } from '../ui/lastFocused';

/** The whole app: one of three layouts around the same panels, and what is open over them. */
export function App() {
  const store = useAppStore();
  const actions = useActions();
  const numbers = useNumbersValue();
  const screen = useScreen();
  const lecture = useAppState((state) => state.settings.view === 'lecture');
  const page = useAppState((state) => state.page);
  const playing = useAppState((state) => state.playing);
  const resume = useAppState((state) => state.resume);
  const [sheet, open] = useState<SheetName | null>(null);
  const [dropped, drop] = useState<File | null>(null);
  const [picture, choosePicture] = useState('');
  const asked = useAppState((state) => state.origin.length > 0);
  // Fetched when one is opened for the first time, else when the page is idle; then they stay.
  const [sheetsWanted, wantSheets] = useState(false);
  if (!sheetsWanted && (sheet !== null || asked)) wantSheets(true);
  const now = useShown();
  // A new step's head is painted at once, and the rest when there is time.
  const drawn = useDeferredValue(now) ?? now;
  const { take, later } = useOffline();
  useRootAttributes(numbers);
  useHeadingFocus(page ? -1 : now?.position.index, playing);

  useEffect(() => {
    const onKeyDown = createKeyboard(store, actions, {
      onOpen: open,
      onFullScreen: toggleFullScreen,
    });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [store, actions]);

  useEffect(() => watchFocus(document), []);
  useEffect(() => connectPlayer(store, document), [store]);
  useEffect(
    () =>
      connectSwipe(document.documentElement, (by) => {
        const { place, page: other } = store.getState();
        if (!other) actions.setPlace(stepFrom(place, by));
      }),
    [store, actions],
  );
  useEffect(
    () =>
      connectDrop(document.documentElement, (file) => {
        drop(file);
        open('import');
      }),
    [],
  );
  useEffect(() => {
    // What opens over the page is read first.
    if (sheet) actions.pause();
  }, [sheet, actions]);

  // Once the first screen stands, the other chapters are fetched, so that stepping waits for nothing.
  useEffect(() => {
    const fetchRest = () => {
      void loadParts();
      for (const { id } of chapters) void loadTexts(id);
    };
    if ('requestIdleCallback' in window) window.requestIdleCallback(fetchRest);
    else setTimeout(fetchRest, 1000);
  }, []);

  const savePicture = useCallback((name: string) => {
    choosePicture(name);
    open('picture');
  }, []);
  const pulse = useMemo(() => createPulse(store), [store]);
  if (!now || !drawn) return null;
  const Layout = lecture ? LectureLayout : screen === 'narrow' ? NarrowLayout : PageLayout;

  return (
    <PulseContext value={pulse}>
      <NumbersContext value={numbers}>
        <Showing of={drawn}>
          <SavePictureContext value={savePicture}>
            <Suspense>
              {page ? (
                <PageShell page={page} />
              ) : (
                <Layout now={now} drawn={drawn} sheet={sheet} onOpen={open} />
              )}
            </Suspense>
          </SavePictureContext>
          {sheetsWanted ? (
            <Suspense>
              {/* What is asked for right after a step is about that step. */}
              <Showing of={now}>
                <Sheets
                  open={sheet}
                  picture={picture}
                  onOpen={open}
                  onClose={() => {
                    open(null);
                    drop(null);
                  }}
                  dropped={dropped}
                />
              </Showing>
            </Suspense>
          ) : null}
          <Notice />
          {take ? <Update onLoad={take} onLater={later} /> : null}
          {resume && !lecture && !page ? (
            <Suspense>
              <Resume place={resume} />
            </Suspense>
          ) : null}
          <Announcer />
          <Blank />
        </Showing>
      </NumbersContext>
    </PulseContext>
  );
}

/** The step on the page: the state's place once its texts are there, the step before until then. */
function useShown(): Shown | null {
  const place = useAppState((state) => state.place);
  const position = useMemo(() => positionOf(place), [place]);
  const { texts } = useChapterTexts(position.chapter.id);
  const next = useMemo(() => (texts ? { position, texts } : null), [position, texts]);
  const [last, keep] = useState<Shown | null>(next);
  if (next && next !== last) keep(next);
  return next ?? last;
}
