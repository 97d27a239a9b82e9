/** Columns get their widths in few calls, one width laid over another. */
import { slots } from '../../../src/sheet/content';
import { headerCell } from '../../../src/sheet/scaffold/header';
import { widthsOf } from '../../../src/sheet/scaffold/widths';
import { tab, text, type TableTab } from '../../../src/sheet/tab';
import { DAY_FIRST } from '../../../src/speech';
import { actuals } from '../../../src/tabs';
import { reviewColumns } from '../../../src/tabs/made/review';
import { namedTabs } from '../../../src/tabs/optional';
import { widthAt } from './widthAt';

/** A laptop of 1366 pixels, less the sidebar, the rows' numbers and the scroll bar. */
const BESIDE_SIDEBAR = 1366 - 300 - 64;
/** The width of the columns that are shown unless somebody unfolds others. */
const seenOf = (each: TableTab, isMeant: (key: string) => boolean = () => true): number => {
  const { widths } = widthsOf(each);
  return slots(each.columns).reduce((sum, { key, column: { hidden, more } }, at) => {
    return hidden || more || !isMeant(key) ? sum : sum + widthAt(widths, at + 1);
  }, 0);
};

/** The width of “Over the limit (request” in pixels. */
const BEGINNING = 160;
test('on a small laptop the ledger is in sight beside the sidebar, up to what Check begins with', () => {
  const ledger = actuals;
  expect(seenOf(ledger, (key) => key !== 'check') + BEGINNING).toBeLessThanOrEqual(BESIDE_SIDEBAR);
});

test('Check is named where its remarks begin: the middle of its column is out of sight', () => {
  const { check } = actuals.columns;
  const around = { style: { language: 'en', decimals: 0, days: DAY_FIRST }, place: () => undefined } as never;
  const { look } = headerCell(actuals, { column: check, month: 0 }, around, null as never);
  expect([look?.align, check.width > 400]).toEqual(['left', true]);
});

test('and of a review what stands still, with cause, explanation and action', () => {
  const asked = ['id', 'name', 'cause', 'explanation', 'action'] as const;
  const seen = asked.reduce((sum, key) => sum + reviewColumns[key].width, 0);
  expect(seen).toBeLessThanOrEqual(BESIDE_SIDEBAR);
});

const TABLES = namedTabs.filter((tab) => tab.kind === 'table');

const tableOf = (widths: readonly number[]): TableTab =>
  tab({
    key: 'some',
    name: { en: 'Some', vi: 'Nào đó' },
    keys: ['c0'],
    frozenColumns: 0,
    columns: Object.fromEntries(
      widths.map((width, at) => [
        `c${at}`,
        text({ en: `${at}`, vi: `${at}` }, { en: '', vi: '' }, width === 0 ? { hidden: true } : { width }),
      ]),
    ),
  });

test.each(TABLES.map((each) => [each.key, each] as const))(
  '%s: no column narrower than wanted, none much wider',
  (_, each) => {
    const { widths } = widthsOf(each);
    const off = slots(each.columns).flatMap(({ key, column: { hidden, width } }, at) => {
      const more = widthAt(widths, at + 1) - width;
      return hidden || (more >= 0 && more <= 60) ? [] : [`${key} ${more}`];
    });
    expect(off).toEqual([]);
  },
);

// prettier-ignore
test.each([
  // wanted; 0: hidden     each from column to column, in this order
  [[100, 80, 60],          []],
  [[120, 300, 120],        ['1-3 120', '2-2 300']],
  [[120, 0, 120, 0, 500],  ['1-3 120', '5-5 500']],
  [[300, 120, 300],        ['1-3 300', '2-2 120']],
  [[50, 50, 200],          ['1-2 50', '3-3 200']],
])('%j', (wanted, calls) => {
  const { widths } = widthsOf(tableOf(wanted));
  expect(widths.map(({ column, columns, width }) => `${column}-${column + columns - 1} ${width}`)).toEqual(calls);
});
