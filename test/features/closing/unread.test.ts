/** What prevents closing is named with what was found; a restated share is shown in points. */
import type { ReportInput } from '../../../src/features/review';
import { entriesOver } from '../../../src/features/review/sections/entriesOver';
import { restatedAfterClose } from '../../../src/features/review/sections/restated';
import { costlyDecisions } from '../../../src/features/year/decided';
import { ask, reviewName, reviewTable } from '../../plans/shop';
import { smallPlan } from './small';

test.each([
  ['en', 'end of June', 'K1: “end of June” under “Due” is not understood; still to fill in: due.'],
  [
    'vi',
    'cuối tháng 6',
    'K1: không hiểu “cuối tháng 6” ở cột “Hạn hoàn thành”; còn phải ghi hạn hoàn thành.',
  ],
] as const)('in %s a due date that is none is named as it was typed', (language, typed, what) => {
  const person = smallPlan(language);
  const cell = reviewTable(person, '2026-01', language).cell('K1', 'due');
  person.type(reviewName('2026-01', language), cell, typed);
  const { answer } = ask(person, 'closeMonth', { month: '2026-01', who: 'An', date: '2026-02-02' }, true);
  expect(answer.missing).toMatchObject([{ kind: 'explanation', cell, what }]);
});

test('the difference of a KPI in % is said in points, and not in percent', () => {
  const difference = restatedAfterClose.columns.find(({ header }) => header.en === 'Difference')!;
  const formatOf = (format: string): string | undefined =>
    (
      difference.cell(
        { of: 'kpi', id: 'K1', difference: -0.009 } as never,
        { plan: { kpis: [{ id: 'K1', format }], style: { language: 'en', decimals: 0, days: '' } } } as never,
      ) as { look?: { format?: string } }
    ).look?.format;
  expect(formatOf('percent')).toContain('pt');
  expect(formatOf('money')).toBe('+#,##0;-#,##0;0');
});

test('where a quarter names only what is stopped, its title says so', () => {
  const { title } = entriesOver;
  const titled = (period: string): string =>
    typeof title === 'function' ? title({ findings: { period } } as never).vi : title.vi;
  expect(['2026-01', '2026-Q1'].map(titled)).toEqual([
    'Từng khoản chi vượt hạn mức',
    'Từng khoản chi vượt hạn mức “chặn”',
  ]);
});

test('at the year end the approval of the plan let nothing through, and “nothing” was given up for nothing', () => {
  const decided = (id: string, kind: string, more: object) =>
    ({ id, kind, givenUp: null, amount: null, ...more }) as never;
  const rows = [
    decided('D1', 'approval', {}),
    decided('D2', 'approval', { amount: 500 }),
    decided('D3', 'reforecast', { givenUp: 'Không' }),
    decided('D4', 'reforecast', { givenUp: 'nothing' }),
    decided('D5', 'cut', { givenUp: 'The fair' }),
  ];
  const plan = { decisions: rows } as unknown as ReportInput['plan'];
  expect(costlyDecisions.items({ plan } as ReportInput).map(({ id }) => id)).toEqual(['D2', 'D5']);
});
