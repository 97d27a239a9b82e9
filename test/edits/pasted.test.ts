/** Blocks of entries: pasted, filled, undone, sorted, moved. Rows stay; refused ones are marked and requested. */
import { line, READY, tillWith, type Entry, type Till } from '../features/limits/till';
import { ask, glance, letters } from '../plans/shop';

let till: Till;
beforeAll(() => {
  till = tillWith(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'MANY', 'TOLD'].map((id) => line(id)),
    { locale: 'de_DE' },
  );
});

const states = (row: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => till.check(row + index).split(' – ')[0]!);
const lastColumn = (): string =>
  letters(till.person.values(till.name(), 'A1:AZ1')[0]!.filter((header) => header !== '').length);
const asked = (id: string) => till.log().filter(({ toLine }) => toLine === id);

test('mixed rows are judged in date order, whatever order they are in', () => {
  const row = till.paste([
    ['2.12.2026', 'A', 1],
    ['5.1.2026', 'A', 100],
    ['1.12.2026', 'A', 1100],
    ['6.1.2026', 'B', 150],
    ['7.1.2026', 'NOWHERE', 1],
    ['8.1.2026', 'B', 'viel'],
    ['9.1.2026', 'B', '0,05k'],
  ]);
  expect(states(row, 7)).toEqual([
    'Over the limit (request D1)',
    '',
    '',
    'Over, warned',
    'NOWHERE is not on the Budget tab: choose from the list, or add it there.',
    expect.stringContaining('Not understood: “viel”'),
    'Over, warned',
  ]);
  expect([till.value('amount', row), till.value('amount', row + 6)]).toEqual([1, 50]);
  expect(asked('A')).toMatchObject([{ id: 'D1', kind: 'Request', amount: 1, entryRow: String(row) }]);
  expect(till.person.toasts().at(-1)).toMatch(
    /^Over the limit: 7 rows: 2 cells to correct, 1 over, 2 over but only warned, see Check\. Requests in Decisions: D1\./,
  );
});

test('a paste is reported in one toast, even if nothing is over; one without problems says what was understood', () => {
  const before = till.person.toasts().length;
  till.paste([
    ['5.1.2026', 'A', 'viel'],
    ['gestern', 'TOLD', 'mehr'],
  ]);
  expect(till.person.toasts().slice(before)).toEqual(['To look at: 2 rows: 3 cells to correct, see Check.']);
  till.paste([['5.1.2026', 'TOLD', 150]]);
  till.paste([['5.3.2026', 'TOLD', 1]]);
  expect(till.person.toasts().slice(before + 1)).toEqual([
    'To look at: 1 row: 1 over but only warned, see Check.',
  ]);
  till.paste([
    ['5.3.2026', 'TOLD', 1],
    ['6.3.2026', 'TOLD', 2],
  ]);
  expect(till.person.toasts().slice(before + 2)).toEqual(['Entered: 2 rows understood: in 0, out 3.']);
});

test('the same two entries are two requests; pasting them over themselves asks no more', () => {
  const rows = [
    ['1.12.2026', 'C', 1300],
    ['1.12.2026', 'C', 1300],
  ];
  const row = till.paste(rows);
  expect(asked('C')).toHaveLength(2);
  till.paste(rows, row);
  expect(asked('C')).toHaveLength(2);
});

test('fill, clear and undo are edits like any other', () => {
  const row = till.paste([['1.12.2026', 'D', 1000]]);
  till.reserve(2);
  till.person.fill(till.name(), `A${row}:C${row}`, `A${row}:C${row + 2}`);
  const filled = states(row, 3);
  expect(filled.filter((state) => state.startsWith('Over the limit'))).toHaveLength(2);
  till.person.clear(till.name(), `A${row + 1}:C${row + 2}`);
  expect(states(row, 3)).toEqual(['', '', '']);
});

test('sorted rows keep their Check text; deleted and moved rows affect no other', () => {
  const row = till.paste([
    ['3.12.2026', 'E', 10],
    ['1.12.2026', 'E', 700],
    ['2.12.2026', 'E', 600],
  ]);
  const count = asked('E').length;
  till.person.sort(till.name(), `A${row}:${lastColumn()}${row + 2}`, 'A');
  expect([0, 1, 2].map((at) => till.value('amount', row + at))).toEqual([700, 600, 10]);
  expect(states(row, 3).map((state) => state.replace(/ \(.*/, ''))).toEqual([
    '',
    'Over the limit',
    'Over the limit',
  ]);
  expect(asked('E')).toHaveLength(count);
  till.person.deleteRows(till.name(), row + 1, 2);
  till.person.cut(till.name(), `A${row}:C${row}`, `A${row + 5}`);
  expect(till.check(row + 5)).toBe('');
  till.reserve(6);
});

test('sorted rows keep the note on what was refused, whether Check is sorted with them or not', () => {
  const sorted = tillWith([line('A'), line('B')]);
  const entries: Entry[] = [
    { date: '3/5/2026', line: 'A', amount: 90, description: 'Flyers' },
    { date: '1/5/2026', line: 'A', description: 'Stand' },
    { date: '2/5/2026', line: 'B', amount: 70, description: 'Sign' },
  ];
  entries.forEach(sorted.enter);
  sorted.type(3, 'amount', 1300);
  sorted.type(4, 'amount', 1250);
  const notes = () =>
    [2, 3, 4].map((row) => [
      sorted.value('description', row),
      sorted.value('amount', row),
      sorted.check(row),
    ]);
  const [flyers, stand, sign] = notes();
  expect([flyers, stand, sign]).toEqual([
    ['Flyers', 90, ''],
    ['Stand', '', expect.stringMatching(/^Not entered: 1,300 on A\. .* Request D1\.$/)],
    ['Sign', 70, expect.stringMatching(/^Not entered: 1,250 on B\. .* Request D2\.$/)],
  ]);
  for (const last of [lastColumn(), 'G']) {
    sorted.person.sort(sorted.name(), `A2:${last}${READY + 1}`, 'A');
    expect(notes()).toEqual([stand, sign, flyers]);
    sorted.person.sort(sorted.name(), `A2:${last}${READY + 1}`, 'A', false);
    expect(notes()).toEqual([flyers, sign, stand]);
  }
  // The note is about the entry: once the row is cleared or holds another entry, it is gone.
  sorted.person.clear(sorted.name(), 'A3:G3');
  sorted.paste([['1/5/2026', 'B', 5]], 4);
  expect([sorted.check(3), sorted.check(4), sorted.log().length]).toEqual(['', '', 2]);
});

test('sorted by amount, beside columns that one formula fills, the ledger says what it said', () => {
  const sorted = tillWith([line('A'), line('B')]);
  const { person } = sorted;
  const ledger: Entry[] = [
    { date: '1/5/2026', line: 'A', amount: 90, stage: 'Spent', description: 'Flyers' },
    { date: '2/3/2026', line: 'A', amount: 40, stage: 'Committed', reference: 'PO-1' },
    { date: '2/9/2026', line: 'B', amount: 7, stage: 'Spent', settles: 'PO-1' },
    { date: '3/1/2026', line: 'B', amount: 250, stage: 'Spent', description: 'Sign' },
    { date: '1/2/2026', line: 'A', amount: -5, stage: 'Spent', description: 'Refund' },
  ];
  ledger.forEach(sorted.enter);
  const amounts = () => person.values(sorted.name(), `${sorted.cell('amount', 2)}:C8`).flat();
  const figures = () => sorted.budget().rows.map(({ values }) => values);
  const rows = () =>
    person
      .values(sorted.name(), 'A2:J8')
      .map((row) => JSON.stringify(row))
      .sort();
  const heads = person.formulas(sorted.name(), 'A1:AZ1');
  const [before, log, said, shown] = [figures(), sorted.log(), rows(), glance(person)];
  expect(amounts()).toEqual([90, 40, 7, 250, -5, '', '']);

  for (const ascending of [true, false]) {
    person.sort(sorted.name(), `A2:${lastColumn()}${READY + 1}`, 'C', ascending);
    expect(amounts().slice(0, 5)).toEqual(ascending ? [-5, 7, 40, 90, 250] : [250, 90, 40, 7, -5]);
    expect({ figures: figures(), log: sorted.log(), rows: rows(), shown: glance(person) }).toEqual({
      figures: before,
      log,
      rows: said,
      shown,
    });
    expect(person.formulas(sorted.name(), 'A1:AZ1')).toEqual(heads);
    expect(ask(person, 'checkLimits').problems).toEqual([]);
  }
});

describe('one edit costs at most 5 reads, the time zone’s among them, and 4 writes', () => {
  const within = ({ reads, writes, readsAfterWrite }: ReturnType<Till['calls']>): boolean =>
    reads <= 5 && writes <= 4 && readsAfterWrite === 0;

  test('typed, warned and refused', () => {
    const row = till.reserve(1);
    const typed = (key: 'date' | 'line' | 'amount', text: string) =>
      till.calls(() => {
        till.type(row, key, text);
      });
    const all = [
      typed('date', '1.12.2026'),
      typed('line', 'F'),
      typed('amount', '1200'),
      typed('amount', '1,3k'),
    ];
    expect(all.filter((calls) => !within(calls))).toEqual([]);
    expect(till.value('amount', row)).toBe(1200);
  });

  test('another tab costs only the look at which tab it is', () => {
    const calls = till.calls(() => {
      till.person.type('Risks', 'B3', 'Late');
    });
    expect(calls).toEqual({ reads: 1, writes: 0, readsAfterWrite: 0 });
  });

  test('200 rows pasted below the prepared ones get their formulas at no further cost', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [
      '1.12.2026',
      'MANY',
      index % 2 === 0 ? '10' : '0,01k',
    ]);
    const calls = till.calls(() => {
      till.paste(rows, READY + 20);
    });
    expect(calls).toEqual({ reads: 5, writes: 4, readsAfterWrite: 0 });
    expect(asked('MANY')).toHaveLength(80);
    expect(till.value('left', READY + 20)).toBe(1200 - 2000);
    const again = till.calls(() => {
      till.paste(rows, READY + 20);
    });
    expect(again.reads).toBe(5);
    expect(again.writes).toBeLessThanOrEqual(4);
  });

  test('after Budget was renamed, such rows find it at once', () => {
    till.person.renameTab('Budget', 'Money');
    const row = READY + 240;
    const left = (at: number) => till.value('left', at);
    till.paste([['1.12.2026', 'G', '10']], row);
    expect(left(row)).toBe(1190);
    ask(till.person, 'checkLimits');
    till.paste([['1.12.2026', 'G', '10']], row + 1);
    expect([left(row), left(row + 1)]).toEqual([1180, 1180]);
    till.person.renameTab('Money', 'Budget');
  });
});
