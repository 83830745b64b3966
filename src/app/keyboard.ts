import type { Actions } from '../state/actions/createActions';
import type { AppStore } from '../state/appStore';
import { places, positionOf } from '../state/step';

/** What a key asks of the shell beyond the store. */
export interface KeyboardPorts {
  readonly onHelp: () => void;
}

const writesText = 'input:not([type="radio"]), textarea, select, [contenteditable="true"]';
const ownsSpaceAndArrows =
  'button, a[href], summary, input, select, [role="tab"], [role="slider"], [role="grid"]';
/** What a page beside the steps leaves of the app's keys. */
const reading = new Set(['Escape', '?']);
const spaceAndArrows = new Set([' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** The app's keys, wherever the focus is; inputs and focused controls keep theirs. */
export function createKeyboard(store: AppStore, actions: Actions, { onHelp }: KeyboardPorts) {
  const goBy = (by: number) => {
    goTo(positionOf(store.getState().place).index + by);
  };
  const goTo = (index: number) => {
    const place = places[Math.min(Math.max(index, 0), places.length - 1)];
    if (place) actions.setPlace(place);
  };
  const toggleLecture = () => {
    const { view } = store.getState().settings;
    actions.setSetting('view', view === 'lecture' ? 'page' : 'lecture');
  };

  const always: Readonly<Record<string, () => void>> = {
    ArrowRight: () => {
      goBy(1);
    },
    ' ': () => {
      goBy(1);
    },
    PageDown: () => {
      goBy(1);
    },
    ArrowLeft: () => {
      goBy(-1);
    },
    'shift ': () => {
      goBy(-1);
    },
    PageUp: () => {
      goBy(-1);
    },
    Home: () => {
      goTo(0);
    },
    End: () => {
      goTo(places.length - 1);
    },
    ArrowDown: () => {
      actions.stepExample(1);
    },
    ArrowUp: () => {
      actions.stepExample(-1);
    },
    Escape: () => {
      actions.pin(null);
    },
  };
  const single: Readonly<Record<string, () => void>> = {
    n: () => {
      goBy(1);
    },
    p: () => {
      goBy(-1);
    },
    l: toggleLecture,
    '?': onHelp,
  };

  const command = (event: KeyboardEvent): (() => void) | undefined => {
    const key = event.key === ' ' && event.shiftKey ? 'shift ' : event.key;
    if (key in always) return always[key];
    if (!store.getState().settings.singleKeys) return undefined;
    if (/^[0-9]$/.test(key))
      return () => {
        actions.setCursor({ j: (Number(key) + 9) % 10 });
      };
    return single[key.toLowerCase()];
  };

  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      undoKey(event, actions);
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(writesText)) return;
    // What is open over the page keeps its keys; Escape closes it.
    if (target?.closest('dialog')) return;
    if (spaceAndArrows.has(event.key) && target?.closest(ownsSpaceAndArrows)) return;
    const run = command(event);
    // A page to read scrolls by the keys that move between steps.
    if (!run || (store.getState().page !== null && !reading.has(event.key))) return;
    event.preventDefault();
    run();
  };
}

function undoKey(event: KeyboardEvent, actions: Actions): void {
  const { target } = event;
  const field = target instanceof HTMLInputElement && target.type === 'number' ? target : null;
  if (
    !field &&
    target instanceof Element &&
    target.closest('textarea, input:not([type="range"], [type="radio"])')
  )
    return;
  const key = event.key.toLowerCase();
  const run =
    key === 'y' || (key === 'z' && event.shiftKey) ? actions.redo : key === 'z' ? actions.undo : null;
  if (!run) return;
  event.preventDefault();
  // The field settles what is being typed in it, and shows what undo brings back.
  field?.blur();
  run();
  field?.focus();
}
