/** Formulas ask thousands of times where other tabs are. */
import { placesIn } from '../../src/plan/sites/around';
import { goals, kpis } from '../../src/tabs';
import type { Workbook } from '../../src/workbook';

test('a tab is gone through once, however many formulas ask; one that is not there is missing', () => {
  let read = 0;
  const cells = () => {
    read++;
    return [['Id', 'KPI', 'Unit']];
  };
  const workbook = {
    sheet: ({ key }: { key: string }) => (key === kpis.key ? { name: () => 'My KPIs', cells } : null),
    dayOf: () => '2026-01-01',
  } as unknown as Workbook;
  const place = placesIn(workbook, [kpis, goals], '2026-01');
  const asked = Array.from({ length: 1000 }, () => place(kpis));
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).toMatchObject({ name: 'My KPIs', headerRow: 1 });
  expect(asked[0]!.columnOf('id', 0)).toBe(1);
  expect(place(goals)).toBeUndefined();
  expect(read).toBe(1);
});
