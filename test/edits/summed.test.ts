/**
 * An edit of the ledger is judged by the sums in Budget's cells and reads only the edited rows of the ledger. The
 * result is always the same as when the ledger is read in full.
 */
import { controlOf } from '../../src/domain/control/control';
import type { BudgetLine, Entry } from '../../src/domain/plan';
import { stops } from '../../src/edits/ledger/summed';
import { actuals, budget, decisions } from '../../src/tabs';
import { line, READY, tillOf, tillWith, type Entry as TillEntry, type Till } from '../features/limits/till';
import { AN_ENTRY, A_LINE } from '../plans/nouns';
import { letters } from '../plans/shop';

const LINES = [
  line('A'),
  line('B', { yearPolicy: 'Warn' }),
  line('C', { toDatePolicy: 'Stop' }),
  line('D', { tolerance: '10%' }),
  line('R', { type: 'Reserve' }),
  line('S', { type: 'Revenue' }),
];

/** The cell of Budget that says where the ledger's columns are; without it the whole ledger is read. */
const cornerOf = ({ person }: Till): string => {
  const shown = person.values(budget.name.en);
  const row = shown.findIndex((cells) => cells.some((cell) => String(cell).startsWith('¦')));
  return `${letters(shown[row]!.findIndex((cell) => String(cell).startsWith('¦')) + 1)}${row + 1}`;
};
const wholly = (till: Till): Till => {
  const used = till.person.doc.kept.used;
  till.person.doc.kept.used = false;
  till.person.clear(budget.name.en, cornerOf(till));
  till.person.doc.kept.used = used;
  return till;
};

const COLUMNS = Object.keys(actuals.columns).indexOf('serial');
/** The result of an edit: the visible ledger, and the log. */
const standing = ({ person, log }: Till) => ({
  ledger: person.values(actuals.name.en, `A1:${letters(COLUMNS)}${READY + 1}`),
  log: log(),
});

/** Whether the whole ledger was read: more cells than the edited rows have. */
const readsOf = (till: Till, work: () => void): { cells: number; calls: number } => {
  till.person.resetCalls();
  work();
  const { list } = till.person.calls();
  const reads = list.filter(({ kind, name }) => kind === 'read' && name === 'Range.getValues');
  return { cells: reads.reduce((sum, { cells }) => sum + cells, 0), calls: reads.length };
};

const STEPS: readonly (TillEntry & { says: string })[] = [
  { says: 'within', date: '1/5/2026', line: 'A', amount: 90, stage: 'Spent' },
  { says: 'warned of', date: '1/6/2026', line: 'A', amount: 50 },
  { says: 'refused', date: '1/7/2026', line: 'A', amount: 1100 },
  { says: 'refused again', date: '1/7/2026', line: 'A', amount: 1100 },
  { says: 'typed as text', date: '2/7/2026', line: 'B', amount: '1.3k' },
  { says: 'over a line that only warns', date: '3/7/2026', line: 'B', amount: 300 },
  { says: 'refused to date', date: '1/7/2026', line: 'C', amount: 101 },
  { says: 'within the tolerance', date: '12/7/2026', line: 'D', amount: 1320 },
  { says: 'on the reserve', date: '12/7/2026', line: 'R', amount: 1 },
  { says: 'revenue', date: '12/7/2026', line: 'S', amount: 9999, stage: 'Received' },
  { says: 'a commitment', date: '2/1/2026', line: 'A', amount: 100, stage: 'Committed', reference: 'PO-1' },
  { says: 'its payment', date: '2/9/2026', line: 'A', amount: 120, stage: 'Spent', settles: 'po-1' },
  { says: 'a commitment that nobody named', date: '2/9/2026', line: 'A', amount: 10, stage: 'Committed' },
  { says: 'a refund', date: '2/9/2026', line: 'A', amount: -30 },
  { says: 'of no year', date: '2/9/2031', line: 'A', amount: 5000 },
  { says: 'on no line', date: '2/9/2026', line: 'NOWHERE', amount: 1 },
];

test('an edit leads to the same by sums as by the whole ledger', () => {
  const [summed, whole] = [tillWith(LINES), wholly(tillOf(tillWith(LINES).person, 'en'))];
  for (const { says, ...entry } of STEPS) {
    for (const till of [summed, whole]) till.enter(entry);
    expect([says, standing(summed)]).toEqual([says, standing(whole)]);
  }
  const block = [
    ['2/12/2026', 'A', 1],
    ['1/5/2026', 'D', '0.5k'],
    ['1/6/2026', 'C', 60],
    ['1/6/2026', 'C', 60],
    ['gestern', 'B', 'viel'],
  ];
  for (const till of [summed, whole]) till.paste(block);
  expect(standing(summed)).toEqual(standing(whole));
  for (const till of [summed, whole]) {
    till.type(2, 'amount', 200);
    till.type(3, 'line', 'D');
    till.person.clear(till.name(), 'A4:C4');
    till.person.undo();
  }
  expect(standing(summed)).toEqual(standing(whole));
});

test('only the edited rows of the ledger are read, and none for columns that no rule looks at', () => {
  const till = tillWith(LINES);
  const row = till.enter({ date: '1/5/2026', line: 'A' });
  const width = till.person.values(actuals.name.en)[0]!.length;
  const cells = till.person.values(budget.name.en).flat().length;
  const log = till.person.values(decisions.name.en).flat().length;
  expect(
    readsOf(till, () => {
      till.type(row, 'amount', 90);
    }),
  ).toEqual({ cells: cells + log + width, calls: 3 });
  expect(
    readsOf(till, () => {
      till.type(row, 'description', 'Paper');
    }),
  ).toEqual({ cells, calls: 1 });
});

test('a sum that a person overwrote is not trusted, and the next check computes it again', () => {
  const till = tillWith(LINES);
  till.enter({ date: '1/5/2026', line: 'A', amount: 90 });
  const budgetCells = till.person.values(budget.name.en);
  const header = budgetCells.findIndex((cells) => cells.includes('Used 01/2026'));
  const at = `${letters(budgetCells[header]!.indexOf('Used 01/2026') + 1)}${header + 2}`;
  till.person.type(budget.name.en, at, '-5000');
  const row = till.enter({ date: '1/7/2026', line: 'A', amount: 1200 });
  expect([till.value('amount', row), till.lastRequest().toLine]).toEqual(['', 'A']);
  till.person.serve('ask', 'checkLimits', {});
  expect(till.person.values(budget.name.en, at)[0]![0]).toBe(90);
});

test.each([
  ['just its limit', 300.3, 0, false],
  ['a thousandth more', 300.301, 0, true],
  ['just what its tolerance lets it', 345.345, 0.15, false],
])(
  'a line that used %s (%d) with a tolerance of %d is over a limit that stops: %s',
  (_what, amount, tolerance, above) => {
    const line: BudgetLine = {
      ...A_LINE,
      ...{ yearPolicy: 'track', toDatePolicy: 'track', tolerance, months: [100.1, 100.1, 100.1] },
    };
    const spent: Entry = { ...AN_ENTRY, date: '2026-03-05', amount, stage: 'spent' };
    const ceiling = { department: 'D', group: null, limit: 100.1 + 100.1 + 100.1, tolerance };
    const isStopped = (more: Partial<BudgetLine>, policy: 'stop' | 'track'): boolean => {
      const ceilings = [{ ...ceiling, policy, lines: new Set(['A']) }];
      const limits = { first: '2026-01', decimals: 3, lines: [{ ...line, ...more }], moves: [], ceilings };
      return stops(controlOf(limits, [spent]), () => 0);
    };
    expect(isStopped({ yearPolicy: 'stop' }, 'track')).toBe(above);
    expect(isStopped({ toDatePolicy: 'stop' }, 'track')).toBe(above);
    expect(isStopped({}, 'stop')).toBe(above);
  },
);
