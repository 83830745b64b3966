/** What can be opened over the page. */
export type SheetName =
  'data' | 'share' | 'picture' | 'settings' | 'help' | 'menu' | 'overview' | 'goTo' | 'import';
