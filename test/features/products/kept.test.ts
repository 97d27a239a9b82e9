/** What stays: what people wrote, a refreshed review, a closed month; and the cost. */
import type { Person } from '../../../local/person';
import { ask, letters, nameOf, review, reviewName, reviewTable } from '../../plans/shop';
import { close, canClose, explain, formulasIn } from '../closing/months';
import { bridgeShown, figures, fillProducts, productCell, sentences, withProducts } from './kept';

const reviewed = (language: 'en' | 'vi' = 'vi'): { person: Person; tab: string } => {
  const person = withProducts(language);
  review(person, '2026-01');
  return { person, tab: reviewName('2026-01', language) };
};
const everywhere = (person: Person, tab: string): string => person.values(tab).flat().join('\n');

describe('a review with products', () => {
  test('says the same when it is built again, in as many writes', () => {
    const { person, tab } = reviewed();
    const before = person.values(tab);
    person.resetCalls();
    review(person, '2026-01');
    expect(person.calls()).toMatchObject({ reads: 13, writes: 10, readsAfterWrite: 0 });
    expect(person.values(tab)).toEqual(before);
  });

  test('costs one read more than without, however many rows there are', () => {
    const { person } = reviewed('en');
    const cost = (): number[] => {
      person.resetCalls();
      review(person, '2026-01');
      const { reads, writes } = person.calls();
      return [reads, writes];
    };
    const [few] = [cost()];
    fillProducts(
      person,
      'en',
      Array.from({ length: 25 }, (_, index) => ['1/1/2026', 'REV', `P${index}`, 10, 10, 11, 12]),
    );
    expect(cost()).toEqual(few);
    person.deleteTab(nameOf('products', 'en'));
    expect(cost()).toEqual([few[0]! - 1, few[1]]);
    expect(bridgeShown(person, '2026-01', 'en').size).toBe(0);
  });

  test('keeps explanations, own columns at their rows, and what was written beside or between', () => {
    const { person, tab } = reviewed();
    const own = 'D';
    person.insertColumns(tab, own);
    const { at, headerRow } = reviewTable(person, '2026-01', 'vi');
    explain(person, '2026-01', 'vi');
    const said = reviewTable(person, '2026-01', 'vi').rows.map(({ values }) => values.explanation as string);
    const row = bridgeShown(person, '2026-01', 'vi').get('BUY price')!.month.row;
    person.type(tab, `${own}${headerRow}`, 'Việc của tôi');
    person.type(tab, `${own}${row}`, 'Hỏi nhà cung cấp');
    person.type(tab, `${letters(at.explanation![0]!)}${row}`, 'Sữa tăng giá');
    // A line that keeps products for the first time moves all rows below it.
    person.type(nameOf('products', 'vi'), productCell(person, 7, 'product', 'vi'), 'Mặt bằng');
    person.type(nameOf('products', 'vi'), productCell(person, 7, 'line', 'vi'), 'RENT');
    person.type(nameOf('products', 'vi'), productCell(person, 7, 'month', 'vi'), '1/1/2026');
    for (const [key, text] of Object.entries({ planQuantity: 1, planPrice: 100, actualQuantity: 0 }))
      person.type(nameOf('products', 'vi'), productCell(person, 7, key, 'vi'), String(text));
    review(person, '2026-01');
    const shown = bridgeShown(person, '2026-01', 'vi');
    expect([...shown.keys()]).toContain('RENT line');
    expect(figures(shown, 'RENT', 'month').volume).toEqual([1, 0, -100]);
    expect(person.values(tab, `${own}${shown.get('BUY price')!.month.row}`)).toEqual([['Hỏi nhà cung cấp']]);
    expect(everywhere(person, tab)).toContain('Sữa tăng giá');
    expect(reviewTable(person, '2026-01', 'vi').rows.map(({ values }) => values.explanation)).toEqual(said);
  });

  test('keeps what stood beside products that are gone', () => {
    const { person, tab } = reviewed();
    const own = 'D';
    person.insertColumns(tab, own);
    const row = bridgeShown(person, '2026-01', 'vi').get('BUY price')!.month.row;
    person.type(tab, `${own}${row}`, 'Hỏi nhà cung cấp');
    person.deleteTab('Sản phẩm');
    review(person, '2026-01');
    expect(bridgeShown(person, '2026-01', 'vi').size).toBe(0);
    expect(everywhere(person, tab)).toContain('Hỏi nhà cung cấp');
  });
});

describe.each(['en', 'vi'] as const)('closing a month with products, in %s', (language) => {
  test('waits for a review of the products as they are, then keeps it as it was', () => {
    const { person, tab } = reviewed(language);
    const name = nameOf('products', language);
    explain(person, '2026-01', language);
    expect(canClose(person, '2026-01').missing).toEqual([]);
    const cell = productCell(person, 1, 'actualQuantity', language);
    person.type(name, cell, '120');
    const { missing } = canClose(person, '2026-01');
    expect(missing.map(({ kind, where }) => [kind, where])).toEqual([
      [
        'old review',
        `${tab}!${letters(reviewTable(person, '2026-01', language).at.monthActual![0]!)}${bridgeShown(person, '2026-01', language).get('REV products')!.month.row}`,
      ],
    ]);
    review(person, '2026-01');
    const shown = bridgeShown(person, '2026-01', language);
    const said = sentences(person, '2026-01', language);
    expect(figures(shown, 'REV', 'month').volume![1]).toBe(160);
    expect(close(person, '2026-01').answer.state).toBe('closed');

    person.type(name, cell, '1');
    review(person, '2026-01');
    person.deleteTab(name);
    review(person, '2026-01');
    expect(bridgeShown(person, '2026-01', language)).toEqual(shown);
    expect(sentences(person, '2026-01', language)).toEqual(said);
    expect(formulasIn(person, tab)).toEqual([]);
  });

  test('a review whose products were removed is out of date', () => {
    const { person } = reviewed(language);
    explain(person, '2026-01', language);
    person.deleteTab(nameOf('products', language));
    expect(canClose(person, '2026-01').missing.map(({ kind }) => kind)).toEqual(['old review']);
  });
});

test('a review against another version sets the products beside that version’s months', () => {
  const { person } = reviewed('en');
  ask(person, 'moveMoney', {
    kind: 'raise',
    to: 'BUY',
    toMonth: '2026-01',
    amount: '40',
    reason: 'Tết',
    who: 'Lan',
    givenUp: 'Training',
    approver: 'Minh',
  });
  const { answer } = ask(person, 'reviewMonth', { month: '2026-01', against: 'current' });
  const shown = bridgeShown(person, '2026-01', 'en', answer.tab as string);
  expect(figures(shown, 'BUY', 'month')).toMatchObject({
    line: [640, 770, 130],
    products: [600, 770, 170],
    outside: [40, 0, -40],
  });
});
