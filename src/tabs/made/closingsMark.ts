/** The hidden tab of closed months as edits know it: the tab's mark lists them, so its columns need not be loaded. */
export const closingsMark = { key: 'closings' } as const;
