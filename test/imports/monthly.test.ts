/** A report by month in the ledger: each line and month once; a corrected report is noticed and never added on top. */
import type { UndoAnswer } from '../../src/features/imports';
import { ask } from '../plans/shop';
import { book, ledger, looked, taken } from './book';

type Lines = Readonly<Record<string, readonly (number | '')[]>>;
const JANUARY: Lines = { Sales: [1000], Rent: [300], Ads: [50] };
const IN = 'Sales';

/** As accounting software writes it, with its sums. */
const report = (lines: Lines): string => {
  const months = ['Jan 2026', 'Feb 2026', 'Mar 2026'].slice(0, Object.values(lines)[0]!.length);
  const row = (name: string, amounts: readonly (number | '')[]): string => [name, ...amounts].join(',');
  const sum = (names: readonly string[]): number[] =>
    months.map((_, at) => names.reduce((all, name) => all + Number(lines[name]![at]), 0));
  const costs = Object.keys(lines).filter((name) => name !== IN);
  const [income, spent] = [sum([IN]), sum(costs)];
  return [
    row(
      'Account',
      months.map((month) => month as unknown as number),
    ),
    'Income',
    row(IN, lines[IN]!),
    row('Total Income', income),
    'Expenses',
    ...costs.map((name) => row(name, lines[name]!)),
    row('Total Expenses', spent),
    row(
      'Net Profit',
      income.map((amount, at) => amount - spent[at]!),
    ),
    '',
  ].join('\n');
};

const rowsOf = (person: Parameters<typeof ledger>[0]): string[] =>
  ledger(person).map(([day, line, amount, , text]) => [day, line, amount, text].join(' '));
const kinds = ({ fates }: Awaited<ReturnType<typeof looked>>): string[] => fates.map(({ kind }) => kind);

test('each amount of a line and a month is a row on the last day of its month, and comes in once', async () => {
  const person = book();
  const { reply } = await taken(person, report(JANUARY));
  expect(reply.answer).toMatchObject({ taken: 3 });
  expect(rowsOf(person)).toEqual([
    '1/31/2026 SHOP 1,000 Income · Sales',
    '1/31/2026 GOODS 300 Expenses · Rent',
    '1/31/2026 GOODS 50 Expenses · Ads',
  ]);
  const february: Lines = { Sales: [1000, 1100], Rent: [300, 300], Ads: [50, ''] };
  const again = await taken(person, report(february));
  expect(kinds(again)).toEqual(['duplicate', 'taken', 'duplicate', 'taken', 'duplicate']);
  expect(rowsOf(person).slice(3)).toEqual([
    '2/28/2026 SHOP 1,100 Income · Sales',
    '2/28/2026 GOODS 300 Expenses · Rent',
  ]);
  expect(kinds(await looked(person, report(february)))).toEqual(Array<string>(5).fill('duplicate'));
});

const CORRECTED: readonly (readonly [string, Lines, string[]])[] = [
  ['another amount', { Sales: [1000, 1], Rent: [300, 2], Ads: [70, 3] }, ['Ads']],
  ['nothing any more', { Sales: [1000, 1], Rent: [300, 2], Ads: ['', 3] }, ['Ads']],
  ['another name', { Sales: [1000, 1], Rent: [300, 2], Advertising: [50, 3] }, ['Ads']],
];

test.each(CORRECTED)(
  'a line that has %s in a corrected report is named, and nothing is added to its month',
  async (_, lines, names) => {
    const person = book();
    await taken(person, report(JANUARY));
    const before = rowsOf(person);
    const found = await looked(person, report(lines));
    expect(found.known.differing.map(({ row, description }) => [row, description])).toEqual(
      names.map((name) => [4, `Expenses · ${name}`]),
    );
    const months = found.read.entries.map(({ day }, at) => [day, found.fates[at]!.kind]);
    expect(months.filter(([day, kind]) => day === '2026-01-31' && kind === 'taken')).toEqual([]);
    expect(months.filter(([day, kind]) => day === '2026-02-28' && kind === 'taken')).toHaveLength(3);
    // The person keeps January as it is; February is imported.
    const kept = await taken(person, report(lines), { keeps: true });
    expect(kept.reply.answer).toMatchObject({ taken: 3 });
    expect(rowsOf(person).slice(0, 3)).toEqual(before);
  },
);

test('once the earlier import is taken back, the corrected report comes in whole', async () => {
  const person = book();
  const first = await taken(person, report(JANUARY));
  const { id } = first.reply.answer as { id: string };
  const corrected = report({ Sales: [1000], Rent: [300], Ads: [70] });
  expect(kinds(await looked(person, corrected))).toEqual(['duplicate', 'duplicate', 'open']);
  const undone = ask(person, 'undoImport', { id }).answer as UndoAnswer;
  expect(undone).toMatchObject({ rows: 3 });
  await taken(person, corrected);
  expect(rowsOf(person)).toEqual([
    '1/31/2026 SHOP 1,000 Income · Sales',
    '1/31/2026 GOODS 300 Expenses · Rent',
    '1/31/2026 GOODS 70 Expenses · Ads',
  ]);
});

test('reports of two shops have rows of their own, though their lines are called alike', async () => {
  const person = book();
  await taken(person, `Shop A\n${report(JANUARY)}`);
  const other = await taken(person, `Shop B\n${report({ Sales: [900], Rent: [300], Ads: [40] })}`);
  expect(kinds(other)).toEqual(['taken', 'taken', 'taken']);
  expect(other.known.differing).toEqual([]);
});
