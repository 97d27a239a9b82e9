/** The hidden tab of closed months as edits know it: its mark alone names them, and its columns are not loaded. */
export const closingsMark = { key: 'closings' } as const;
