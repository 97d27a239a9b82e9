/** Simple rows are summed as they are: the sums equal those of rows parsed in full. */
import fc from 'fast-check';
import { isPlain, ledgerOf } from '../../src/domain/control/ledger';
import { fiscalMonth, monthsOf } from '../../src/domain/months/months';
import type { BudgetLine, LineType } from '../../src/domain/plan';
import { isAsked, isEntry, readLedger } from '../../src/plan/ledger/entries';
import { exceeding, limitsOf, rulingsNow, rulingsOn } from '../../src/plan/ledger/limits';
import { placesOn } from '../../src/plan/ledger/plainRows';
import { questionsOf } from '../../src/plan/ledger/questions';
import type { Plan } from '../../src/plan/plan';
import { readTable } from '../../src/sheet/read';
import { DAY_FIRST } from '../../src/speech';
import { actuals } from '../../src/tabs';
import type { Workbook } from '../../src/workbook';

const FIRST = '2026-04';
const KNOWN = new Map<string, LineType>([
  ['RENT', 'cost'],
  ['SALES', 'revenue'],
]);
const context = {
  first: FIRST,
  dayOf: (date: Date) => date.toISOString().slice(0, 10),
  spelled: { line: (text: string) => (KNOWN.has(text.toUpperCase()) ? text.toUpperCase() : text) },
};
const keys = ['date', 'line', 'amount', 'stage', 'description', 'reference', 'settles', 'check'] as const;
const HEADER = keys.map((key) => actuals.columns[key].header.en);

const DAYS = ['2026-03-31', '2026-04-01', '2026-04-30', '2026-11-05', '2027-03-31', '2027-04-01'];
const row = fc.tuple(
  fc.constantFrom<unknown>(...DAYS.map((day) => new Date(`${day}T00:00:00Z`)), '', '2026-05-02', 'soon'),
  fc.constantFrom<unknown>('RENT', 'SALES', 'rent', 'Sales', 'OTHER', '', 7),
  fc.oneof(
    fc.constantFrom<unknown>('', '350tr', 'much', 0, -0.999, -0.5, 0.5, 0.999, 1, -1, Infinity),
    fc.integer({ min: -1e9, max: 1e9 }),
  ),
  fc.constantFrom<unknown>('', 'Received', 'Spent', 'Committed', 'Đã chi', 'spent', 'perhaps'),
  fc.constant<unknown>(''),
  fc.constantFrom<unknown>('', '', 'PO-1', 'PO-2'),
  fc.constantFrom<unknown>('', '', '', 'PO-1'),
  fc.constantFrom<unknown>('', 'Over budget (D1)'),
);

const sheetOf = (cells: unknown[][]) => ({
  cells: () => cells,
  size: () => ({ rows: cells.length, columns: HEADER.length }),
});
const workbookOf = (cells: unknown[][]): Workbook =>
  ({
    ...context,
    sheet: ({ key }: { key: string }) => (key === actuals.key ? sheetOf(cells) : null),
  }) as unknown as Workbook;

test('sums, counts, the last month and what is asked about', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const cells = [HEADER, ...rows];
      const read = readLedger(workbookOf(cells), context, KNOWN);
      const careful = readTable(actuals, cells, context).rows;
      const entries = careful.filter(isEntry);
      const asking = { first: FIRST, days: DAY_FIRST, typeOf: (line: string) => KNOWN.get(line) };
      const months = entries
        .filter(({ line, stage }) => KNOWN.has(line) && stage !== 'committed')
        .flatMap(({ date }) => fiscalMonth(FIRST, date) ?? []);
      expect(read.ledger).toEqual(ledgerOf(FIRST, entries));
      expect(read.count).toBe(entries.length);
      for (const line of ['RENT', 'SALES', 'OTHER'])
        expect({ line, places: placesOn(read.rowLines, [line]) }).toEqual({
          line,
          places: entries.filter((each) => each.line === line && isPlain(each)).map(({ row }) => row - 1),
        });
      expect(read.rowLines.checked).toEqual(rows.flatMap((each, at) => (each[7] === '' ? [] : [at + 1])));
      expect(read.rowLines.settling).toEqual(entries.filter((each) => !isPlain(each)));
      expect(read.lastMonth).toBe(months.length === 0 ? null : monthsOf(FIRST)[Math.max(...months) - 1]);
      expect(read.asked).toEqual(entries.filter(isAsked));
      expect(read.faulty).toEqual(
        careful.filter(
          (each) => !isEntry(each) || !KNOWN.has(each.line) || questionsOf(each, asking).length > 0,
        ),
      );
    }),
  );
});

const LINES: BudgetLine[] = ['RENT', 'SALES', 'TAX'].map((id) => ({
  id,
  type: id === 'SALES' ? 'revenue' : 'cost',
  yearPolicy: 'stop',
  toDatePolicy: id === 'TAX' ? 'track' : 'warn',
  tolerance: null,
  annual: null,
  months: Array.from({ length: 12 }, () => 10),
}));
const entry = fc.tuple(
  fc.constantFrom<unknown>(...DAYS.map((day) => new Date(`${day}T00:00:00Z`))),
  fc.constantFrom<unknown>('RENT', 'SALES', 'TAX', 'OTHER'),
  fc.oneof(fc.integer({ min: -60, max: 90 }), fc.integer({ min: 0, max: 50 })),
  fc.constantFrom<unknown>('', 'Committed'),
  fc.constant<unknown>(''),
  fc.constantFrom<unknown>('', 'PO-1', 'PO-2'),
  fc.constantFrom<unknown>('', '', 'PO-1', 'PO-2'),
);

/** On RENT, which is over, settles the order of TAX; so entries on TAX decide whether TAX is over, too. */
const LIFTED: [Date, string, number, string, string, string, string][] = [
  [new Date('2026-04-01'), 'RENT', -1, '', '', '', ''],
  [new Date('2026-04-30'), 'TAX', 11, 'Committed', '', 'PO-1', ''],
  [new Date('2026-03-31'), 'RENT', 0, 'Committed', '', 'PO-1', ''],
  [new Date('2026-04-30'), 'RENT', 11, 'Committed', '', 'PO-1', ''],
  [new Date('2026-03-31'), 'OTHER', 12, '', '', '', 'PO-1'],
  [new Date('2027-04-01'), 'RENT', -12, '', '', '', 'PO-1'],
];

test('entries on lines over their limits stand as where all entries are judged', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 25 }), (rows) => {
      const cells = [HEADER, ...rows];
      const known = new Map(LINES.map(({ id, type }) => [id, type]));
      const read = readLedger(workbookOf(cells), context, known);
      const layouts = { actuals: read.layout };
      const held = { ...context, ...read, layouts, limited: LINES, moves: [], ceilings: [], decisions: [] };
      const plan = held as unknown as Plan;
      const lines = exceeding(limitsOf(plan), read.ledger);
      const all = rulingsOn(limitsOf(plan), readTable(actuals, cells, context).rows.filter(isEntry), []);
      expect(rulingsNow(workbookOf(cells), plan)).toEqual(
        all.filter(
          (ruling) =>
            lines.has(ruling.entry.line) || ruling.verdict.breaches.some(({ line }) => lines.has(line)),
        ),
      );
    }),
    { examples: [[LIFTED]] },
  );
});
