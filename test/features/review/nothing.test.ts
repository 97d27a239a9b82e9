/** A variance that rounds to zero has neither sign nor colour, and no change is neither better nor worse. */
import { besidePriorYear } from '../../../src/features/review/sections/priorYear';
import { pctPattern, varianceLook, variancePattern } from '../../../src/features/review/sections/variances';

const style = { language: 'vi', decimals: 0, days: 'dd/mm/yyyy' } as const;
const points = variancePattern('percent', style);

// prettier-ignore
test.each([
  [-0.0004, points,                    '0.0" điểm "%;0.0" điểm "%', false],
  [0.0004,  pctPattern(false, style),  '0.0%;0.0%',                 false],
  [-0.0006, points,                    points,                      true],
  [-3,      variancePattern('money', style), '+#,##0;-#,##0;0',     true],
  [0,       points,                    points,                      false],
])('%d in “%s” is shown as “%s”', (change, format, shown, isColoured) => {
  const look = varianceLook(change, 'higher', format);
  expect([look.format, look.colour !== undefined]).toEqual([shown, isColoured]);
});

test.each([
  [5, 'higher', 'Better'],
  [5, 'lower', 'Worse'],
  [0, 'higher', null],
  [0, 'lower', null],
  [null, 'higher', null],
] as const)('a change of %s beside last year, %s is better: %s', (change, betterWhen, said) => {
  const column = besidePriorYear.columns.find(({ at }) => at === 'monthStatus')!;
  type Asked = Parameters<typeof column.cell>;
  const item = { kpi: { betterWhen }, prior: { period: { change } } } as unknown as Asked[0];
  const input = { plan: { language: 'en' } } as unknown as Asked[1];
  const cell = column.cell(item, input);
  expect(cell).toMatchObject({ content: said });
});
