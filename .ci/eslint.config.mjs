import tseslint from 'typescript-eslint';

const google = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
  'GoogleAppsScript',
  'google',
];
const offLimits = (names, why) => names.map((name) => ({ name, message: why }));
const noGoogle = offLimits(google, "Only src/google/ and main.ts may name Google's services.");
const noClock = offLimits(
  ['Date', 'Intl'],
  'The domain has no clock and no locale: pass months and days in.',
);
const imports = (...patterns) => ['error', { patterns }];
const keepOut = (group, message) => ({ group, message });
const past = (regex) => ({ regex, message: 'A capability is reached through its index, and only so.' });
const noGoogleFolder = keepOut(['**/google/*'], 'Ask the workbook port instead.');
const above = (rooms, message) =>
  keepOut(
    rooms.flatMap((room) => [`**/${room}/*`, `**/${room}`]),
    message,
  );

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.local/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['warn', 20],
      eqeqeq: 'error',
      'no-duplicate-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    // Cells call these by what stands in order between their brackets.
    ignores: ['src/functions/**'],
    rules: { 'max-params': ['error', 5] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/google/**', 'src/main.ts', 'src/sidebar/**'],
    rules: {
      'no-restricted-globals': ['error', ...noGoogle],
      'no-restricted-imports': imports(noGoogleFolder),
    },
  },
  ...[
    ['src/domain/*.ts', '^\\.\\./'],
    ['src/domain/*/*.ts', '^\\.\\./\\.\\./'],
  ].map(([files, regex]) => ({
    files: [files],
    rules: {
      'no-restricted-globals': ['error', ...noGoogle, ...noClock],
      'no-restricted-imports': imports({ regex, message: 'domain/ imports nothing from outside itself.' }),
    },
  })),
  {
    files: ['src/functions/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        keepOut(
          ['**/google/*', '**/features/*', '**/sidebar/*', '**/workbook'],
          'functions/ is thin over domain/, and reads ranges as tabs are read; it has no workbook.',
        ),
      ),
    },
  },
  {
    files: ['src/tabs/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        keepOut(['**/google/*', '**/features/*', '**/sidebar/*'], 'Tabs are nouns: they know no feature.'),
      ),
    },
  },
  {
    files: ['src/sheet/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        keepOut(
          ['**/google/*', '**/features/*', '**/tabs/*', '**/sidebar/*'],
          'sheet/ is the language that tabs are written in.',
        ),
      ),
    },
  },
  {
    files: ['src/plan/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        noGoogleFolder,
        above(
          ['edits', 'asking', 'features', 'sidebar'],
          'What a plan is when it is read knows nobody who reads it.',
        ),
      ),
    },
  },
  {
    files: ['src/edits/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        noGoogleFolder,
        above(['asking', 'features', 'sidebar'], 'What follows from an edit knows no feature.'),
      ),
    },
  },
  {
    files: ['src/asking/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        noGoogleFolder,
        above(['features', 'sidebar'], 'How one asks knows nothing of what is asked for.'),
      ),
    },
  },
  {
    files: ['src/features/*/*.ts'],
    rules: {
      'no-restricted-imports': imports(noGoogleFolder, past('^\\.\\.(/index)?$|^\\.\\./(?!\\.\\.)[^/]+/')),
    },
  },
  {
    files: ['src/features/*/*/*.ts'],
    rules: {
      'no-restricted-imports': imports(
        noGoogleFolder,
        past('^\\.\\./\\.\\.(/index)?$|^\\.\\./\\.\\./(?!\\.\\.)[^/]+/'),
      ),
    },
  },
  {
    files: ['src/sidebar/**/*.ts', 'src/sidebar/**/*.tsx'],
    rules: {
      'no-restricted-imports': imports(
        keepOut(['**/google/*', '**/sheet/*', '**/tabs/*'], 'The page knows features only by their types.'),
        past('/features/[^/]+/'),
      ),
    },
  },
  {
    files: ['test/**/*.ts', 'local/**/*.ts', 'local/**/*.tsx'],
    rules: {
      'no-console': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
