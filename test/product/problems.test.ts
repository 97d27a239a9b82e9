/** Unusable input is named by its cell, with what was found and what is expected; everything else still works. */
import { openSpreadsheet, type Person } from '../../local/person';
import type { Language } from '../../src/words';
import {
  answerCell,
  ask,
  glance,
  letters,
  nameOf,
  refusal,
  review,
  reviewName,
  reviewTable,
  table,
  tabs,
  shortSample,
} from '../plans/shop';

type Tab = keyof typeof tabs;
interface Slip {
  tab: Tab;
  /** The row's Id; on Actuals, which have none, its number below the header. */
  row: string | number;
  key: string;
  month?: number;
  typed: string;
  /** What the message says was found, if not what was typed. */
  found?: string;
  en: RegExp;
  vi: RegExp;
}

const A_NUMBER = { en: /^a number, for example/, vi: /^một số, ví dụ/ };
const NOT_TEXT = { en: /^a number; this is text/, vi: /^một số; ô này là chữ/ };
const NO_ERROR = { en: /^a value, not a formula error/, vi: /^một giá trị, không phải lỗi/ };
const A_LINE = {
  en: /^a line of the Budget tab, by its name or its Id/,
  vi: /^một khoản mục ở trang Ngân sách, ghi tên hoặc mã/,
};
const A_DATE = { en: /^a date; this is text/, vi: /^một ngày; ô này là chữ/ };
const UNIQUE = { en: /no other row has/, vi: /không trùng với dòng khác/ };
const ONE_OF = { en: /^one of: Stop, Warn, Track/, vi: /^một trong: Chặn, Cảnh báo, Theo dõi/ };

// prettier-ignore
const SLIPS: Slip[] = [
  { tab: 'actuals', row: 1,          key: 'amount',      typed: '350tr',        ...NOT_TEXT },
  { tab: 'actuals', row: 2,          key: 'amount',      typed: '1,25 tỷ',      ...NOT_TEXT },
  { tab: 'actuals', row: 3,          key: 'amount',      typed: 'abc',          ...A_NUMBER },
  { tab: 'actuals', row: 4,          key: 'line',        typed: 'MKT-XXX',      ...A_LINE },
  { tab: 'actuals', row: 5,          key: 'date',        typed: "'15/03/2026",  found: '15/03/2026', ...A_DATE },
  { tab: 'actuals', row: 6,          key: 'amount',      typed: '=1/0',         found: '#DIV/0!', ...NO_ERROR },
  { tab: 'budget',  row: 'SHELF',    key: 'months', month: 2, typed: 'nhiều',   ...A_NUMBER },
  { tab: 'budget',  row: 'RENT',     key: 'yearPolicy',  typed: 'block',        ...ONE_OF },
  { tab: 'budget',  row: 'RESERVE',  key: 'id',          typed: 'SHELF',        ...UNIQUE },
  { tab: 'kpis',    row: 'K2',       key: 'madeOf',      typed: 'REV-STORE + REV-GONE',
    en: /instead of “REV-GONE”/, vi: /thay cho “REV-GONE”/ },
  { tab: 'kpis',    row: 'K8',       key: 'rollUp',      typed: 'Ratio',        found: '',
    en: /what the ratio is made of/, vi: /tử số và mẫu số/ },
  { tab: 'kpis',    row: 'K7',       key: 'amber',       typed: 'ít thôi',      en: /^a percentage/, vi: /^một tỷ lệ/ },
  { tab: 'risks',   row: 'R2',       key: 'trigger',     typed: 'năm phần trăm', ...A_NUMBER },
];

/** Where the fault is reported; a ratio by hand lacks its parts, in the cells for them. */
const cellsOf = (slip: Slip, cell: string, person: Person, tab: string, language: Language): string[] => {
  if (slip.key !== 'rollUp') return [`${tab}!${cell}`];
  const kpis = table(person, tab, 'kpis', language);
  return ['madeOf', 'denominator'].map((key) => `${tab}!${kpis.cell(String(slip.row), key)}`);
};

describe.each([
  ['en', 'en_US'],
  ['vi', 'vi_VN'],
] as const)('slips in the sample, in %s', (language, locale) => {
  let person: Person;
  const say = (words: Record<Language, string>): string => words[language];
  const slips: { slip: Slip; where: string[] }[] = [];
  const name = (key: Tab): string => nameOf(key, language);
  const problemRows = (): string[][] =>
    person
      .values(reviewName('2026-03', language))
      .map((line) => [line[1], line[2], line[3]].map(String))
      .filter(([where]) => /^.+(![A-Z]+\d+)$/.test(where!));

  beforeAll(() => {
    person = shortSample({ language, locale });
    const places = SLIPS.map((slip) => {
      const found = table(person, name(slip.tab), slip.tab, language);
      const at = letters(found.at[slip.key]![slip.month ?? 0]!);
      const row = typeof slip.row === 'number' ? found.headerRow + slip.row : found.row(slip.row).number;
      const where = cellsOf(slip, `${at}${row}`, person, name(slip.tab), language);
      return { slip, cell: `${at}${row}`, where };
    });
    for (const { slip, cell, where } of places) {
      person.type(name(slip.tab), cell, slip.typed);
      slips.push({ slip, where });
    }
  });

  test('the review names each cell, in its reply and on its tab, and no other', () => {
    const { problems } = review(person, '2026-03');
    expect(problems.map(({ where }) => where).sort()).toEqual(slips.flatMap(({ where }) => where).sort());
    for (const { slip, where } of slips) {
      for (const cell of where) {
        const told = problems.find((problem) => problem.where === cell)!;
        expect(told.expected).toMatch(slip[language]);
        expect([cell, told.found]).toEqual([
          cell,
          slip.key === 'rollUp' && told.found !== '' ? told.found : (slip.found ?? slip.typed),
        ]);
        expect(told.understood).toBe([NOT_TEXT.en, A_DATE.en].includes(slip.en));
      }
    }
    expect(problemRows().sort()).toEqual(
      problems.map(({ where, found, expected }) => [where, found.replace(/^#.*/, '“$&”'), expected]).sort(),
    );
  });

  test('the rest of the review still comes', () => {
    const { row, rows } = reviewTable(person, '2026-03', language);
    expect(rows.map(({ values }) => values.id)).toEqual([
      'K1',
      'K2',
      'K3',
      'K4',
      'K5',
      'K6',
      'K7',
      'K8',
      'K9',
    ]);
    expect(row('K2').values).toMatchObject({ monthActual: '', monthVariance: '' });
    expect(row('K7').values).toMatchObject({ monthPlan: 92_680_000, monthActual: 93_957_000 });
    expect(row('K8').values).toMatchObject({ monthActual: 873_900_000, toDateActual: '' });
    // The first two entries count as understood, and so does the fifth, whose day is text; the fourth can't.
    const [first, second, fourth] = [9_971_000, 12_415_000, 12_024_000];
    expect(row('K1').values.toDateActual).toBe(
      1_600_812_000 - first - second - fourth + 350_000_000 + 1_250_000_000,
    );
    expect(person.errors().filter((error) => error.startsWith(reviewName('2026-03', language)))).toEqual([]);
  });

  test('the sidebar hears the same when it opens, and is told to put them right', () => {
    const { problems } = ask(person, 'glance');
    const { problems: ofReview } = review(person, '2026-03');
    expect(problems).toEqual(ofReview);
    const bad = problems.filter(({ understood }) => !understood).length;
    expect(glance(person).waiting[0]).toContain(String(bad));
  });

  test('text that begins like a formula is text, and no problem', () => {
    const found = table(person, name('actuals'), 'actuals', language);
    const texts = ['=1+1', '+84 912 345 678', '-5% chiết khấu', '@Minh', "'trích dẫn'", '00123'];
    texts.forEach((text, index) => {
      const cell = `${letters(found.at.description![0]!)}${found.headerRow + 20 + index}`;
      person.type(name('actuals'), cell, text);
    });
    const kpi = table(person, name('kpis'), 'kpis', language).cell('K1', 'name');
    person.type(name('kpis'), kpi, '=Doanh thu');
    const before = ask(person, 'glance').problems.length;
    expect(review(person, '2026-03').problems).toHaveLength(before);
    expect(before).toBe(slips.flatMap(({ where }) => where).length);
    const { row, cell } = reviewTable(person, '2026-03', language);
    expect(row('K1').values.name).toBe('=Doanh thu');
    expect(person.cell(reviewName('2026-03', language), cell('K1', 'name')).formula).toBe('');
  });

  test('a column that is gone is named where its header should be, a tab by its name', () => {
    const { at } = table(person, name('budget'), 'budget', language);
    person.deleteColumns(name('budget'), letters(at.tolerance![0]!));
    person.deleteTab(name('goals'));
    const { problems } = review(person, '2026-03');
    const header = { en: 'Tolerance', vi: 'Mức vượt cho phép' }[language];
    const column = problems.find(({ expected }) => expected.includes(header))!;
    expect(column.where).toMatch(new RegExp(`^${name('budget')}![A-Z]+4$`));
    const tab = problems.find(({ where }) => where === name('goals'))!;
    expect(tab.expected).toContain({ en: 'Set up the plan', vi: 'Thiết lập kế hoạch' }[language]);
    expect(reviewTable(person, '2026-03', language).rows).toHaveLength(9);
  });

  test('refused are a month that is none, one of another year, and the sample over an own plan', () => {
    const own = answerCell(person, 'company', language);
    person.type(name('direction'), own, 'Quán Nhỏ');
    expect(refusal(person, 'reviewMonth', { month: 'tháng ba' })).toBe(
      say({
        en: '“tháng ba” is neither a month nor a quarter. Write a month as 03/2026, a quarter as Q1/2026.',
        vi: '“tháng ba” không phải là tháng hay quý. Hãy ghi tháng dạng 03/2026, quý dạng Q1/2026.',
      }),
    );
    expect(refusal(person, 'reviewMonth', { month: '12/2025' })).toContain(
      say({ en: '12/2025 is not in the plan’s fiscal year', vi: '12/2025 không thuộc năm tài chính' }),
    );
    expect(refusal(person, 'openSample', { language })).toContain(
      say({ en: 'has a plan already', vi: 'đã có kế hoạch' }),
    );
    expect(refusal(person, 'setUpPlan', { year: '26', firstMonth: 1, currency: 'VND' })).toContain(
      say({ en: 'Year:', vi: 'Năm:' }),
    );
    expect(refusal(person, 'noSuchThing')).toContain(say({ en: 'no such action', vi: 'Không có thao tác' }));
    expect(person.tabs()).not.toContain(reviewName('2025-12', language));
  });

  test('a year or first month that is none is named on Direction', () => {
    const [year, first] = ['year', 'firstMonth'].map((key) => answerCell(person, key, language));
    person.type(name('direction'), year!, '26');
    person.clear(name('direction'), first!);
    const { problems } = ask(person, 'glance');
    const about = (cell: string) => problems.find(({ where }) => where === `${name('direction')}!${cell}`);
    expect(about(year!)).toMatchObject({
      found: '26',
      expected: { en: 'a year between 2000 and 2100', vi: 'một năm từ 2000 đến 2100' }[language],
    });
    expect(about(first!)).toMatchObject({
      found: '',
      expected: { en: 'a month from 1 to 12', vi: 'một tháng từ 1 đến 12' }[language],
    });
  });
});

describe.each(['en', 'vi'] as const)('what is refused, in %s', (language) => {
  const say = (words: Record<Language, string>): string => words[language];

  test('a review without a plan says what to do first', () => {
    const person = openSpreadsheet({ language });
    expect(refusal(person, 'reviewMonth', { month: '2026-03' })).toBe(
      say({
        en: 'There is no plan in this spreadsheet yet. Choose “Set up the plan”, or open the sample plan.',
        vi: 'Bảng tính này chưa có kế hoạch. Hãy chọn “Thiết lập kế hoạch”, hoặc mở kế hoạch mẫu.',
      }),
    );
    person.answer({ button: 'OK' });
    person.choose(say({ en: 'Monthly review', vi: 'Rà soát tháng' }));
    expect(person.dialogs()[0]!.message).toMatch(say({ en: 'no plan', vi: 'chưa có kế hoạch' }));
  });
});
