/** The footer; the numbers are Word's own. */
export const PAGE = 'Page';
export const OF = 'of';
