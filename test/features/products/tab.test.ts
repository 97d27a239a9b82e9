/** The tab of products: added on request, optional, found wherever it was moved, its mistakes named. */
import { openSpreadsheet, type Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import {
  answerCell,
  ask,
  glance,
  letters,
  nameOf,
  review,
  reviewName,
  SETUP,
  spoken,
  table,
} from '../../plans/shop';
import { LOCALES, copyOf, reopened } from '../closing/months';
import { smallPlan } from '../closing/small';
import { bridgeShown, day, figures, fillProducts, productCell, withProducts } from './kept';

const LANGUAGES = ['en', 'vi'] as const;
const setUp = (person: Person, language: Language, isWanted: boolean, isPreview = false) =>
  ask(person, 'setUpPlan', { ...SETUP, language, products: isWanted }, isPreview);

const lacking = (person: Person) => glance(person).lacking.map(({ part }) => part);

describe.each(LANGUAGES)('in a plan in %s', (language) => {
  const name = nameOf('products', language);

  test('it is added where it is asked for, shown beforehand, and never missed', () => {
    const person = smallPlan(language);
    setUp(person, language, false);
    expect(setUp(person, language, false).changes).toEqual({ tabs: [], cells: 0 });
    expect(lacking(person)).toContain('products');
    const before = review(person, '2026-01').problems;
    expect(bridgeShown(person, '2026-01', language).size).toBe(0);

    expect(setUp(person, language, true, true).changes.tabs).toEqual([name]);
    expect(person.tabs()).not.toContain(name);
    setUp(person, language, true);
    expect(person.tabs()).toContain(name);
    expect(person.activeTab()).toBe(name);
    expect(lacking(person)).not.toContain('products');
    expect(setUp(person, language, false).changes).toEqual({ tabs: [], cells: 0 });
    expect(review(person, '2026-01').problems).toEqual(before);

    person.deleteTab(name);
    expect(review(person, '2026-01').problems).toEqual(before);
    expect(setUp(person, language, false).changes).toEqual({ tabs: [], cells: 0 });
  });

  test('its columns say what to write, offer the budget’s lines, and ask before a formula is typed over', () => {
    const person = withProducts(language);
    const { at, headerRow } = table(person, name, 'products', language);
    const [notes = []] = person.notes(name, `A${headerRow}:J${headerRow}`);
    expect(notes.filter((note) => note === '')).toEqual([]);
    expect(Object.values(at).flat()).toHaveLength(11);
    person.type(name, productCell(person, 1, 'change', language), '5');
    expect(person.warnings()).toHaveLength(1);
    const { choices } = person.cell(name, productCell(person, 9, 'line', language));
    expect(choices).toEqual(expect.arrayContaining(['REV', 'BUY', 'RENT']));
  });

  test('a computed cell that was cleared, and a column that was deleted, come back', () => {
    const person = withProducts(language);
    const cell = productCell(person, 2, 'planAmount', language);
    person.clear(name, cell);
    person.deleteColumns(name, productCell(person, 1, 'change', language).slice(0, 1));
    setUp(person, language, false);
    const { rows } = table(person, name, 'products', language);
    expect(rows[1]!.values).toMatchObject({ planAmount: 1000, change: -120 });
  });
});

describe('wherever it goes', () => {
  const wanted = (person: Person) => figures(bridgeShown(person, '2026-01', 'vi'), 'REV', 'month');

  test('it is found renamed, moved, with columns moved and of a person’s own, translated headers, pushed down', () => {
    const person = withProducts('vi');
    review(person, '2026-01');
    const before = wanted(person);
    person.renameTab('Sản phẩm', 'Hàng bán của shop');
    const tab = 'Hàng bán của shop';
    person.moveTab(tab, 1);
    person.insertRows(tab, 1, 2);
    person.type(tab, 'A1', 'Ghi chú của tôi');
    person.insertColumns(tab, 'C');
    person.moveColumns(tab, 'F', 'A');
    const { at, headerRow } = table(person, tab, 'products', 'vi');
    person.type(tab, `${letters(at.product![0]!)}${headerRow}`, 'Product');
    review(person, '2026-01');
    expect(wanted(person)).toEqual(before);
    expect(person.errors()).toEqual([]);
    expect(setUp(person, 'vi', false).changes).toEqual({ tabs: [], cells: 0 });
    expect(person.tabs()[0]).toBe(tab);
  });

  test('a copy of the tab is no second one, and a copy of the file has it still', () => {
    const person = withProducts('vi');
    review(person, '2026-01');
    const before = wanted(person);
    const copy = person.copyTab('Sản phẩm');
    person.type(copy, productCell(person, 1, 'actualQuantity', 'vi', copy), '9999');
    review(person, '2026-01');
    expect(wanted(person)).toEqual(before);

    const file = reopened(copyOf(person.save()), 'vi');
    review(file, '2026-01');
    expect(wanted(file)).toEqual(before);
    expect(setUp(file, 'vi', false).changes.tabs).toEqual([]);
    expect(lacking(file)).not.toContain('products');
  });

  test('a tab of that name that a person made is left alone', () => {
    const person = smallPlan('en');
    person.addTab('Products');
    person.paste('Products', 'A1', 'Product\tShelf\nMilk\t3');
    const [before] = [person.values('Products')];
    review(person, '2026-01');
    setUp(person, 'en', true);
    expect(person.values('Products')).toEqual(before);
    expect(person.tabs()).toContain('Products (2)');
  });

  test('a new spreadsheet may have it from the start', () => {
    const person = openSpreadsheet({ language: 'vi', locale: LOCALES.vi });
    setUp(person, 'vi', true);
    expect(person.tabs()).toContain('Sản phẩm');
    expect(person.activeTab()).toBe('Định hướng');
    expect(person.errors()).toEqual([]);
    expect(review(person, '2026-01').problems).toEqual([]);
  });
});

describe.each(LANGUAGES)('mistakes on it, in %s', (language) => {
  const name = nameOf('products', language);
  const jan = day(language, 1);
  const EXPECTED = {
    en: {
      number: 'a number, for example 12500 or 12.5k',
      line: 'the Id of a revenue, cost or investment line on the Budget tab; this row is left out',
      month: 'a month from 01/2026 to 12/2026; this row is left out',
      negative: 'a number that is not below zero; this row is left out',
      price: 'a price for the quantity beside it; this row is left out',
      product: 'the name of a product',
      once: 'one row a product, line and month: row 3 has it already and counts, this one is left out',
    },
    vi: {
      number: 'một số, ví dụ 350000000 hoặc 350tr',
      line: 'mã của một khoản doanh thu, chi phí hoặc đầu tư ở trang Ngân sách; dòng này chưa được tính',
      month: 'một tháng từ 01/2026 đến 12/2026; dòng này chưa được tính',
      negative: 'một số không âm; dòng này chưa được tính',
      price: 'đơn giá cho số lượng bên cạnh; dòng này chưa được tính',
      product: 'tên một sản phẩm',
      once: 'mỗi sản phẩm, khoản mục, tháng chỉ một dòng: dòng 3 đã có và được tính, dòng này thì không',
    },
  }[language];
  const wrongYear = day(language, 5).replace('2026', '2025');

  test('are named with their cells, and the rest of the review comes', () => {
    const person = withProducts(language);
    fillProducts(person, language, [
      [jan, 'REV', 'Good', 10, 100, 12, 100],
      [jan, 'REV', 'Twice', 10, 100, 10, 101],
      [jan, 'REV', ' twice', 5, 5, 5, 5],
      [jan, 'REV', 'Words', 'many', 100, 10, 100],
      [jan, 'NONE', 'Lost', 1, 1, 1, 1],
      [jan, 'SAFE', 'Held', 1, 1, 1, 1],
      [wrongYear, 'REV', 'Old', 1, 1, 1, 1],
      [jan, 'REV', 'Cheap', 10, -1, 10, 1],
      [jan, 'REV', 'Unpriced', 10, 100, 10, ''],
      [jan, 'REV', '', 1, 1, 1, 1],
    ]);
    const { problems } = review(person, '2026-01');
    const at = (row: number, key: string): string => `${name}!${productCell(person, row, key, language)}`;
    expect(problems.map(({ where, found, expected }) => [where, found, expected])).toEqual([
      [at(4, 'planQuantity'), 'many', EXPECTED.number],
      [at(3, 'product'), 'twice', EXPECTED.once],
      [at(5, 'line'), 'NONE', EXPECTED.line],
      [at(6, 'line'), 'SAFE', EXPECTED.line],
      [at(7, 'month'), '05/2025', EXPECTED.month],
      [at(8, 'planPrice'), '-1', EXPECTED.negative],
      [at(9, 'actualPrice'), '', EXPECTED.price],
      [at(10, 'product'), '', EXPECTED.product],
    ]);
    const shown = figures(bridgeShown(person, '2026-01', language), 'REV', 'month');
    expect(shown).toMatchObject({
      products: [2000, 2210, 210],
      volume: [20, 22, 200],
      price: [100, 2210 / 22, 10],
    });
    expect(person.displayed(reviewName('2026-01', language)).flat()).toContain(at(6, 'line'));
  });

  test('amounts typed as text are understood, and said to be text', () => {
    const person = withProducts(language);
    fillProducts(person, language, [[jan, 'REV', 'Milk', 100, '350k', 110, "'1,2tr"]]);
    const { problems } = review(person, '2026-01');
    expect(problems.map(({ found, understood }) => [found, understood])).toEqual([
      ['350k', true],
      [expect.stringContaining('1,2tr'), true],
    ]);
    const shown = figures(bridgeShown(person, '2026-01', language), 'REV', 'month');
    expect(shown.products!.slice(0, 2)).toEqual([35_000_000 + 50 * 20, 110 * 1_200_000 + 40 * 22]);
  });

  test('a header that is gone is named, and the figures of the others stay', () => {
    const person = withProducts(language);
    const column = productCell(person, 1, 'actualPrice', language).slice(0, 1);
    person.deleteColumns(name, column);
    const { problems } = review(person, '2026-01');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ where }) => where.startsWith(`${name}!`))).toBe(true);
    setUp(person, language, false);
    expect(table(person, name, 'products', language).at.actualPrice).toHaveLength(1);
  });
});

test('goes over to the other language with the plan, and the review reads it as before', () => {
  const person = withProducts('en');
  review(person, '2026-01');
  const before = figures(bridgeShown(person, '2026-01', 'en'), 'REV', 'month');
  person.type(nameOf('direction', 'en'), answerCell(person, 'language', 'en'), spoken('vi'));
  setUp(person, 'vi', false);
  const { rows } = table(person, nameOf('products', 'vi'), 'products', 'vi');
  expect(rows[0]!.values).toMatchObject({ line: 'REV', product: 'Milk', planAmount: 1000, change: 100 });
  const { answer } = ask(person, 'reviewMonth', { month: '2026-01' });
  const cells = person.values(person.activeTab());
  expect(answer.month).toBe('2026-01');
  expect(cells.flat()).toContain('Giá, sản lượng, cơ cấu sản phẩm');
  expect(cells.flat()).toEqual(expect.arrayContaining(Object.values(before).map(([, , change]) => change)));
});
