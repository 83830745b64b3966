import type { Texts } from '../formula/texts';
import type { Position } from '../state/step';
import type { SheetName } from '../ui/sheets';

/** A step and what is said of it. */
export interface Shown {
  readonly position: Position;
  readonly texts: Texts;
}

/** What every layout is given by the shell. */
export interface LayoutProps {
  /** The present step: what is painted first shows it. */
  readonly now: Shown;
  /** The step that is drawn by now: the present one, or for the frame or two that its drawing takes the one before. */
  readonly drawn: Shown;
  readonly sheet: SheetName | null;
  readonly onOpen: (sheet: SheetName) => void;
}
