import type { SheetName } from '../ui/sheets';

/** What every layout is given by the shell. */
export interface LayoutProps {
  readonly sheet: SheetName | null;
  readonly onOpen: (sheet: SheetName) => void;
}
