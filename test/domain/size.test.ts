import { QUICK_CELLS, sizeProblems } from '../../src/plan/reading/size';
import { SOURCES } from '../../src/sidebar/panels/sources/words';
import type { Sheet } from '../../src/workbook';

const ledgerOf = (rows: number) => ({
  sheet: () => ({ size: () => ({ rows, columns: 22 }) }) as unknown as Sheet,
});

test('a ledger is reported as long, by its size alone, once reading it would take long', () => {
  const most = QUICK_CELLS / 10;
  expect(sizeProblems(ledgerOf(most))).toEqual([]);
  const [told] = sizeProblems(ledgerOf(50_001));
  expect(told).toMatchObject({ tab: 'actuals', cell: '', found: '50,001', understood: true });
  expect(told!.expected.en).toContain('500,010 cells');
  expect(told!.expected.vi).toContain('500.010 ô');
  // The name of the panel that helps.
  for (const language of ['en', 'vi'] as const)
    expect(told!.expected[language]).toContain(`“${SOURCES.title[language]}”`);
});
