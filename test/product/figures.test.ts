/**
 * The sample in each locale and language, in time zones on either side of the script's: the add-on's cells show the
 * case's expected figures, no cell shows an error, and every formula uses only what all locales read alike.
 */
import type { Person } from '../../local/person';
import { ledgerOf } from '../../src/domain/control/ledger';
import { reviewFigures } from '../../src/domain/review/review';
import type { Language } from '../../src/words';
import { build } from '../features/dashboard/board';
import { dashboardShows } from '../features/dashboard/expected';
import { caseOf, rowsOf } from '../plans/case';
import {
  answerCell,
  nameOf,
  review,
  reviewName,
  reviewTable,
  table,
  shortSample,
  type Opening,
} from '../plans/shop';
import { availableShown, reviewExpected, reviewShown, written } from './expected';

const shop = caseOf('babycare');

const WHERE: [string, Opening & { language: Language }][] = [
  ['en_US, west of the script', { locale: 'en_US', language: 'en', timeZone: 'America/Los_Angeles' }],
  ['de_DE, far east of it', { locale: 'de_DE', language: 'en', timeZone: 'Pacific/Auckland' }],
  ['vi_VN, at home', { locale: 'vi_VN', language: 'vi', timeZone: 'Asia/Ho_Chi_Minh' }],
];

/** Functions that Sheets, the local engine and .xlsx readers evaluate alike. */
const KNOWN =
  'ABS AND ARRAYFORMULA AVERAGE CHAR COLUMN COUNT COUNTA COUNTIF COUNTIFS DATE EDATE HYPERLINK IF IFERROR INDEX ' +
  'ISBLANK ISNUMBER LEFT LEN LOWER MATCH MAX MAXIFS MIN MINIFS MOD MONTH NA NOT OR REPLACE REPT RIGHT ROUND ROW SPARKLINE ' +
  'SUBSTITUTE SUM SUMIF SUMIFS TRIM VLOOKUP VSTACK YEAR';

/** A formula without its texts and tab names. */
const bare = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '!');

/** Parts of a formula that some locale would read differently. */
const unsafe = (formula: string, hasCommas: boolean): string[] => {
  const text = bare(formula);
  const functions = [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!);
  const others = functions.filter((name) => !KNOWN.split(' ').includes(name));
  const signs = hasCommas ? /[{}\\@]|\d\.\d/g : /[{}\\,@]|\d\.\d/g;
  return [...others, ...(text.match(signs) ?? [])].map((found) => `${found} in ${formula}`);
};

describe.each(WHERE)('the sample in %s', (_where, options) => {
  const { language } = options;
  let person: Person;
  beforeAll(() => {
    person = shortSample(options);
    for (const month of ['2026-06', '2026-03']) review(person, month);
    build(person);
  });

  test.each(dashboardShows)('its dashboard shows %s', (_what, check) => {
    check(person, language);
  });

  describe.each(['2026-03', '2026-06'])('its review of %s', (month) => {
    test('shows every expected figure', () => {
      expect(reviewShown(person, month, language)).toEqual(reviewExpected(month, language));
    });
  });

  test('its Budget shows what is available at the end of March', () => {
    person.type(nameOf('direction', language), answerCell(person, 'month', language), '3');
    expect(availableShown(person, '2026-03', language)).toEqual(
      rowsOf('babycare', 'expected-available-2026-03.csv'),
    );
  });

  test.each([3, 6, 12])('its KPI tab and the domain agree up to month %i', (upto) => {
    person.type(nameOf('direction', language), answerCell(person, 'month', language), String(upto));
    const kpis = table(person, nameOf('kpis', language), 'kpis', language);
    const ledger = ledgerOf(shop.first, shop.entries);
    const materiality = { amount: null, percent: null };
    const month = `2026-${String(upto).padStart(2, '0')}`;
    const of = (asked: string) =>
      reviewFigures({
        span: { from: asked, to: asked },
        lines: shop.lines,
        ledger,
        kpis: shop.kpis,
        materiality,
      }).kpis;
    // Cells of months go up to the last one with actuals, or to the reviewed one if that is later.
    const [asShown, asTold] = [of(month), of(upto > 6 ? month : '2026-06')];
    shop.kpis.forEach(({ id, inPoints }, index) => {
      const { values } = kpis.row(id);
      const rounded = (figures: unknown[]) => figures.map((value) => written(value ?? '', inPoints));
      const found = [values.planToDate, values.actualToDate, values.outlook];
      const { toDate, year } = asShown[index]!;
      expect(rounded(found)).toEqual(rounded([toDate.plan, toDate.actual, year.actual]));
      expect(rounded(values.plan)).toEqual(rounded([...asShown[index]!.planMonths]));
      expect(rounded(values.actual)).toEqual(rounded([...asTold[index]!.actualMonths]));
    });
  });

  test('no cell shows an error', () => {
    expect(person.errors()).toEqual([]);
  });

  test('every formula keeps to what all locales read alike', () => {
    const formulas = person.tabs().flatMap((tab) => person.formulas(tab).flat().filter(Boolean));
    expect(formulas.length).toBeGreaterThan(1500);
    // In a locale with commas between arguments, Sheets shows our formulas so, whatever we wrote.
    expect(formulas.flatMap((formula) => unsafe(formula, options.locale === 'en_US')).slice(0, 9)).toEqual(
      [],
    );
  });

  test('the figures of a review follow what is typed over them', () => {
    const tab = reviewName('2026-03', language);
    const cells = reviewTable(person, '2026-03', language);
    person.type(tab, cells.cell('K1', 'monthActual'), '600000000');
    const { values } = reviewTable(person, '2026-03', language).row('K1');
    expect(values.monthVariance).toBe(600_000_000 - 543_600_000);
    expect(values.monthVariancePct).toBeCloseTo(56_400_000 / 543_600_000, 12);
  });
});
