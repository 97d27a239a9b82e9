/** 12.500 that a locale reads as twelve and a half, in all amounts of a currency without smaller units. */
import { answerCell, ask, fillIn, nameOf, shortPlan, table } from '../plans/shop';

jest.setTimeout(120_000);

const TYPED = { en: '12.500', vi: '12,500' } as const;
const MEANT = { en: /If you mean 12500/, vi: /Nếu là 12500/ } as const;
const blank = (at: number, text: string): string[] =>
  Array.from({ length: 12 }, (_, month) => (month === at ? text : ''));

test.each([
  ['en', 'VND', 1],
  ['vi', 'VND', 1],
  ['en', 'USD', 0],
] as const)('in %s, in %s', (language, currency, times) => {
  const typed = TYPED[language];
  const locale = language === 'en' ? 'en_US' : 'vi_VN';
  const person = shortPlan({ language, locale }, { currency, products: true, drivers: true });
  fillIn(person, 'budget', language, [
    {
      id: 'REV',
      type: language === 'en' ? 'Revenue' : 'Doanh thu',
      line: 'Shop',
      annual: typed,
      months: blank(3, typed),
    },
  ]);
  fillIn(person, 'kpis', language, [
    { id: 'K1', name: 'Orders', unit: 'đơn', plan: blank(0, typed), actual: blank(0, '') },
    { id: 'K2', name: 'Debt', unit: currency, plan: blank(1, typed), actual: blank(2, typed) },
    { id: 'K3', name: 'Stock', unit: `triệu ${currency}`, plan: blank(0, typed) },
    { id: 'K4', name: 'Basket', unit: `${currency}/đơn`, plan: blank(0, typed) },
    { id: 'K5', name: 'Export', unit: 'EUR', plan: blank(0, typed) },
  ]);
  fillIn(person, 'actions', language, [{ id: 'A1', name: 'Shelves', amount: typed }]);
  const cell = (key: 'budget' | 'kpis' | 'actions', id: string, column: string, month = 0): string => {
    const name = nameOf(key, language);
    const { at, cell } = table(person, name, key, language);
    const row = /\d+$/.exec(cell(id, column))![0];
    const letter = (number: number): string =>
      number > 26
        ? String.fromCharCode(64 + Math.floor((number - 1) / 26)) + letter(((number - 1) % 26) + 1)
        : String.fromCharCode(64 + number);
    return `${name}!${letter(at[column]![month]!)}${row}`;
  };
  const opening = answerCell(person, 'openingCash', language);
  person.type(nameOf('direction', language), opening, typed);
  const found = ask(person, 'checkLimits').problems.filter(({ expected }) => MEANT[language].test(expected));
  const expected = [
    `${nameOf('direction', language)}!${opening}`,
    cell('budget', 'REV', 'annual'),
    cell('budget', 'REV', 'months', 3),
    cell('kpis', 'K2', 'plan', 1),
    cell('kpis', 'K2', 'actual', 2),
    cell('kpis', 'K4', 'plan', 0),
    cell('actions', 'A1', 'amount'),
  ];
  expect(found.map(({ where }) => where)).toEqual(times === 1 ? expected : []);
  expect(found.every(({ understood }) => understood)).toBe(true);
});
