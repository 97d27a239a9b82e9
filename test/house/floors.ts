/** From the bottom up: a room imports only from those before it. */
export const FLOORS = [
  ...[
    'once.ts',
    'words.ts',
    'terms.ts',
    'titles.ts',
    'domain',
    'speech.ts',
    'refusal.ts',
    'sheet',
    'workbook.ts',
    'imports',
    'tabs',
    'functions',
    'sample',
  ],
  ...['plan', 'edits', 'asking', 'features', 'sidebar', 'google', 'main.ts'],
];
