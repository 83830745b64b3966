import type { Actions } from '../state/actions/createActions';
import type { AppStore } from '../state/appStore';
import { stepFrom } from '../state/step';
import { chordOf, commandOf, isSingleKey, resumes } from '../ui/keys';
import type { CommandId } from '../ui/keys';
import type { SheetName } from '../ui/sheets';
import { keepsKey } from './keepsKey';
import { undoKey } from './undoKey';

/** What a key asks of the shell beyond the store. */
export interface KeyboardPorts {
  readonly onOpen: (sheet: SheetName) => void;
  readonly onFullScreen: () => void;
}

/** Held down, these go on; the others answer the first press alone. */
const repeatable: ReadonlySet<CommandId> = new Set([
  'next',
  'back',
  'exampleBefore',
  'exampleAfter',
  'lineBefore',
  'lineAfter',
]);

/** What a page beside the steps leaves of the keys: it scrolls by those that move between steps. */
const beside: ReadonlySet<CommandId> = new Set([
  'goTo',
  'overview',
  'fullScreen',
  'black',
  'white',
  'release',
  'help',
]);

/** The app's keys, wherever the focus is; fields and focused controls keep theirs. */
export function createKeyboard(store: AppStore, actions: Actions, ports: KeyboardPorts) {
  const stepBy = (by: number) => {
    actions.setPlace(stepFrom(store.getState().place, by));
  };
  const toggleLecture = () => {
    const { view } = store.getState().settings;
    actions.setSetting('view', view === 'lecture' ? 'page' : 'lecture');
  };
  const release = () => {
    if (store.getState().playing) actions.pause();
    else actions.pin(null);
  };

  const run: Readonly<Record<CommandId, (key: string) => void>> = {
    next: () => {
      stepBy(1);
    },
    back: () => {
      stepBy(-1);
    },
    first: () => {
      stepBy(-Infinity);
    },
    last: () => {
      stepBy(Infinity);
    },
    goTo: () => {
      ports.onOpen('goTo');
    },
    overview: () => {
      ports.onOpen('overview');
    },
    exampleBefore: () => {
      actions.stepExample(-1);
    },
    exampleAfter: () => {
      actions.stepExample(1);
    },
    class: (key) => {
      actions.setCursor({ j: (Number(key) + 9) % 10 });
    },
    lineBefore: () => {
      actions.stepTape(-1);
    },
    lineAfter: () => {
      actions.stepTape(1);
    },
    lecture: toggleLecture,
    fullScreen: ports.onFullScreen,
    black: () => {
      actions.setBlank('black');
    },
    white: () => {
      actions.setBlank('white');
    },
    whereFrom: () => {
      actions.askOrigin();
    },
    release,
    picture: () => {
      ports.onOpen('picture');
    },
    help: () => {
      ports.onOpen('help');
    },
  };

  return (event: KeyboardEvent): void => {
    const chord = chordOf(event);
    const { blank, page, settings } = store.getState();
    if (blank) {
      if (commandOf(chord)) event.preventDefault();
      if (resumes(chord) && !event.repeat) actions.setBlank(null);
      return;
    }
    if (event.defaultPrevented || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      undoKey(event, actions);
      return;
    }
    if (keepsKey(event.target, event.key)) return;
    const command = commandOf(chord);
    if (!command || (isSingleKey(chord) && !settings.singleKeys)) return;
    if (page && !beside.has(command)) return;
    event.preventDefault();
    if (!event.repeat || repeatable.has(command)) run[command](event.key);
  };
}
