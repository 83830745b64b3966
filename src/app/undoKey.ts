import type { Actions } from '../state/actions/createActions';

/** Ctrl or Cmd with Z, Shift Z or Y: undo and redo, in number fields too; texts keep their own. */
export function undoKey(event: KeyboardEvent, actions: Actions): void {
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
