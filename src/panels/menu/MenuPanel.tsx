import { chapters } from 'virtual:outline';
import type { Page } from '../../state/appState';
import { formatHash } from '../../state/link/hash';
import { useActions, useHistory } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import type { SheetName } from '../../ui/sheets';
import { StepLink } from '../../ui/StepLink';
import './menu.css';

interface MenuPanelProps {
  readonly onOpen: (sheet: SheetName) => void;
  readonly onClose: () => void;
}

const sheets: readonly (readonly [SheetName, string])[] = [
  ['overview', 'All steps'],
  ['goTo', 'Go to step'],
  ['data', 'Data'],
  ['share', 'Share'],
  ['picture', 'Save a picture'],
  ['settings', 'Settings'],
  ['help', 'Help'],
];

const pages: readonly (readonly [Page, string])[] = [
  [{ name: 'glossary', term: null }, 'Glossary'],
  [{ name: 'derivation' }, 'Whole derivation'],
];

/** On a narrow screen: the chapters, and what the top bar offers on a wide one. */
export function MenuPanel({ onOpen, onClose }: MenuPanelProps) {
  const { chapter: current } = usePosition();
  const { setPlace, openPage, setSetting, askOrigin, undo, redo } = useActions();
  const { canUndo, canRedo } = useHistory();
  return (
    <div className="menu">
      <div className="menu-tools">
        <button
          type="button"
          className="control"
          aria-disabled={!canUndo || undefined}
          onClick={() => undo()}
        >
          Undo
        </button>
        <button
          type="button"
          className="control"
          aria-disabled={!canRedo || undefined}
          onClick={() => redo()}
        >
          Redo
        </button>
        {sheets.map(([sheet, name]) => (
          <button
            key={sheet}
            type="button"
            className="control"
            onClick={() => {
              onOpen(sheet);
            }}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          className="control"
          onClick={() => {
            onClose();
            askOrigin();
          }}
        >
          Where from?
        </button>
        {pages.map(([page, name]) => (
          <button
            key={name}
            type="button"
            className="control"
            onClick={() => {
              onClose();
              openPage(page);
            }}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          className="control"
          onClick={() => {
            onClose();
            setSetting('view', 'lecture');
          }}
        >
          Lecture
        </button>
      </div>
      <nav aria-label="Chapters">
        <ol>
          {chapters.map((chapter) => {
            const place = { chapter: chapter.id, step: chapter.steps[0]?.id ?? '' };
            return (
              <li key={chapter.id}>
                <StepLink
                  className="menu-chapter"
                  href={formatHash(place, null)}
                  aria-current={chapter.id === current.id ? 'true' : undefined}
                  onGo={() => {
                    onClose();
                    setPlace(place);
                  }}
                >
                  <span className="number">{chapter.number}</span> {chapter.title}
                </StepLink>
              </li>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}
