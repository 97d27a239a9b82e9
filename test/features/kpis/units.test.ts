/** Formats by unit: amounts, shares, and everything else, which may have decimals. */
import { kpis, resources } from '../../../src/tabs';
import { formatOfUnit } from '../../../src/tabs/plan/kpis';
import { ask, fillIn, letters, nameOf, review, reviewName, reviewTable, table } from '../../plans/shop';
import { smallPlan } from '../closing/small';

jest.setTimeout(180_000);

test.each([
  ['money', ['', 'VND', 'vnđ', 'đồng', 'đ', '₫', 'USD', '$', 'VND/đơn', 'đồng/khách']],
  ['percent', ['%', '% of revenue']],
  ['figure', ['sao', 'đơn', 'triệu đồng', 'điểm', 'orders', 'stars', 'days', 'h', 'VNDX']],
])('a unit of %s', (format, units) => {
  expect(units.map(formatOfUnit)).toEqual(units.map(() => format));
});

describe.each(['en', 'vi'] as const)('%s', (language) => {
  const decimal = language === 'en' ? '.' : ',';
  const figure = (text: string): string => text.replace('.', decimal);

  test('a KPI in stars keeps its decimals on its tab and in the review, though the currency has none', () => {
    const person = smallPlan(language);
    const tab = kpis.name[language];
    const sheet = table(person, tab, 'kpis', language);
    const at = (key: string): string => `${letters(sheet.at[key]![0]!)}${sheet.headerRow + 3}`;
    for (const [key, text] of [
      ['id', 'K3'],
      ['name', 'Rating'],
      ['unit', 'sao'],
      ['plan', figure('4.5')],
      ['actual', figure('4.8')],
    ] as const)
      person.type(tab, at(key), text);
    expect(person.displayed(tab, at('actual'))).toEqual([[figure('4.8')]]);
    review(person, '2026-01');
    const { cell } = reviewTable(person, '2026-01', language);
    const shown = (key: string): string =>
      person.displayed(reviewName('2026-01', language), cell('K3', key))[0]![0]!;
    expect(['monthPlan', 'monthActual', 'monthVariance'].map(shown)).toEqual(
      ['4.5', '4.8', '+0.3'].map(figure),
    );
  });

  test('amounts typed as people say them become numbers on Goals and KPIs, and look as the goal’s unit says', () => {
    const person = smallPlan(language);
    person.doc.kept.used = true;
    const on = (tab: 'goals' | 'kpis', key: string, row: number): string => {
      const sheet = table(person, nameOf(tab, language), tab, language);
      return `${letters(sheet.at[key]![0]!)}${sheet.headerRow + row}`;
    };
    const type = (tab: 'goals' | 'kpis', key: string, row: number, text: string): void => {
      person.type(nameOf(tab, language), on(tab, key, row), text);
    };
    const shown = (tab: 'goals' | 'kpis', key: string, row: number): string =>
      person.displayed(nameOf(tab, language), on(tab, key, row))[0]![0]!;
    type('goals', 'id', 1, 'G1');
    type('goals', 'target', 1, '3,6 tỷ');
    type('goals', 'start', 1, 'about three');
    expect(person.values(nameOf('goals', language), on('goals', 'target', 1))).toEqual([[3.6e9]]);
    expect(shown('goals', 'start', 1)).toBe('about three');
    type('goals', 'id', 2, 'G2');
    person.paste(nameOf('goals', language), on('goals', 'target', 2), [[0.45]]);
    type('goals', 'unit', 2, '%');
    expect(shown('goals', 'target', 2)).toBe(figure('45.0%'));
    type('kpis', 'id', 3, 'K3');
    type('kpis', 'actual', 3, '50tr');
    expect(person.values(nameOf('kpis', language), on('kpis', 'actual', 3))).toEqual([[50e6]]);
    expect(ask(person, 'glance').problems).toMatchObject([{ found: 'about three' }]);
  });

  test('hours stand as they were typed, whole or not; what is missing is above zero', () => {
    const person = smallPlan(language);
    fillIn(person, 'actions', language, [
      { id: 'A1', kind: 'Task', name: 'Ads', owner: 'Lan', hours: '400' },
      { id: 'A2', kind: 'Task', name: 'Shelves', owner: 'Minh', hours: figure('12.5') },
    ]);
    fillIn(person, 'resources', language, [
      { name: 'Lan', available: '360' },
      { name: 'Minh', available: '20' },
    ]);
    const tab = resources.name[language];
    const { at, headerRow } = table(person, tab, 'resources', language);
    const shown = ['available', 'allocated', 'gap'].map((key) =>
      person
        .displayed(tab, `${letters(at[key]![0]!)}${headerRow + 1}:${letters(at[key]![0]!)}${headerRow + 2}`)
        .flat(),
    );
    expect(shown).toEqual([
      ['360', '20'],
      ['400', figure('12.5')],
      ['40', figure('-7.5')],
    ]);
    const both = ['1.1', '2.2'].map((hours, work) => ({
      id: `A${work + 1}`,
      owner: 'Lan',
      hours: figure(hours),
    }));
    fillIn(person, 'actions', language, both);
    fillIn(person, 'resources', language, [{ name: 'Lan', available: figure('3.3') }]);
    expect(person.values(tab, `${letters(at.gap![0]!)}${headerRow + 1}`)).toEqual([[0]]);
  });
});
