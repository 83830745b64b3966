/** What can be opened over the page. */
export type SheetName = 'data' | 'share' | 'settings' | 'help' | 'menu' | 'overview' | 'goTo' | 'import';
