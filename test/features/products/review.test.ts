/** Price, volume and mix in the review: the rule's figures beside the line's own, in words and in both languages. */
import fc from 'fast-check';
import type { Person } from '../../../local/person';
import { lineBridge } from '../../../src/domain/review/products';
import { sidesOf } from '../../../src/features/review/sections/priceVolumeMix';
import type { Language } from '../../../src/words';
import { ask, nameOf, review, table } from '../../plans/shop';
import { bridgeShown, day, figures, fillProducts, sentences, withProducts, type Typed } from './kept';

const WORDS: Record<Language, [about: string, sentence: string][]> = {
  en: [
    [
      'Line REV',
      'The mix of products did most: +100 (favourable), a larger share of dearer products than planned. −100 (unfavourable) is not explained by these products.',
    ],
    [
      'To date',
      'Price did most: −10 (unfavourable), above all Milk: 9.55 each instead of 10. −150 (unfavourable) is not explained by these products.',
    ],
    ['Line BUY', 'No product has an actual quantity. −600 (favourable) is not explained by these products.'],
    [
      'To date',
      'Price did most: +110 (unfavourable), above all Milk: 7 each instead of 6. −600 (favourable) is not explained by these products.',
    ],
  ],
  vi: [
    [
      'Line REV',
      'Cơ cấu sản phẩm ảnh hưởng nhiều nhất: +100 (tốt hơn KH), tỷ trọng sản phẩm giá cao lớn hơn kế hoạch. Các sản phẩm này không giải thích −100 (kém hơn KH).',
    ],
    [
      'Luỹ kế từ đầu năm',
      'Giá ảnh hưởng nhiều nhất: −10 (kém hơn KH), rõ nhất ở Milk: 9,55 mỗi đơn vị thay vì 10. Các sản phẩm này không giải thích −150 (kém hơn KH).',
    ],
    [
      'Line BUY',
      'Chưa sản phẩm nào có số lượng thực hiện. Các sản phẩm này không giải thích −600 (tốt hơn KH).',
    ],
    [
      'Luỹ kế từ đầu năm',
      'Giá ảnh hưởng nhiều nhất: +110 (kém hơn KH), rõ nhất ở Milk: 7 mỗi đơn vị thay vì 6. Các sản phẩm này không giải thích −600 (tốt hơn KH).',
    ],
  ],
};

describe.each(['en', 'vi'] as const)('a review in %s of lines whose products are kept', (language) => {
  let person: Person;
  beforeAll(() => {
    person = withProducts(language);
    review(person, '2026-02');
    review(person, '2026-01');
  });

  test('the tab works out the amounts, and leaves them blank where there is nothing', () => {
    const { rows } = table(person, nameOf('products', language), 'products', language);
    expect(
      rows.map(({ values }) => [values.product, values.planAmount, values.actualAmount, values.change]),
    ).toEqual([
      ['Milk', 1000, 1100, 100],
      ['Nappies', 1000, 880, -120],
      ['Milk', 600, 770, 170],
      ['Milk', 1000, 810, -190],
      ['Nappies', 1000, 1200, 200],
      ['Milk', 1000, '', ''],
    ]);
    expect(person.errors()).toEqual([]);
  });

  test('shows what volume, mix and price changed, and what the products do not explain', () => {
    const shown = bridgeShown(person, '2026-01', language);
    expect(figures(shown, 'REV', 'month')).toEqual({
      //         plan  actual  change
      line:     [2100, 2030, -70],
      products: [2000, 1980, -20],
      volume:   [150, 150, 0],
      mix:      [2000 / 150, 1900 / 150, -100],
      price:    [1900 / 150, 1980 / 150, 80],
      outside:  [100, 50, -50],
    }); // prettier-ignore
    expect(figures(shown, 'BUY', 'month')).toEqual({
      line: [600, 770, 170],
      products: [600, 770, 170],
      volume: [100, 110, 60],
      mix: [6, 6, 0],
      price: [6, 7, 110],
      outside: [0, 0, 0],
    });
    expect([...shown.keys()].filter((key) => key.endsWith(' line'))).toEqual(['REV line', 'BUY line']);
  });

  test('to date each product of each month counts, as the rule has it', () => {
    const shown = bridgeShown(person, '2026-02', language);
    expect(figures(shown, 'REV', 'toDate')).toEqual({
      line: [4200, 4040, -160],
      products: [4000, 3990, -10],
      volume: [300, 300, 0],
      mix: [4000 / 300, 4000 / 300, 0],
      price: [4000 / 300, 3990 / 300, -10],
      outside: [200, 50, -150],
    });
    // Nothing was bought in February, so the month is blank and to date equals January.
    expect(figures(shown, 'BUY', 'month')).toMatchObject({
      line: [600, 0, -600],
      products: ['', '', ''],
      outside: [600, 0, -600],
    });
    expect(figures(shown, 'BUY', 'toDate')).toMatchObject({ price: [6, 7, 110], outside: [600, 0, -600] });
  });

  test('says whether it is good by the line’s type, and its share of the line’s plan', () => {
    const shown = bridgeShown(person, '2026-01', language);
    const words = { en: ['Favourable', 'Unfavourable'], vi: ['Tốt hơn KH', 'Kém hơn KH'] }[language];
    const [good, bad] = words;
    expect(shown.get('REV price')!.month).toMatchObject({ verdict: good, share: 80 / 2100 });
    expect(shown.get('REV mix')!.month).toMatchObject({ verdict: bad, share: -100 / 2100 });
    expect(shown.get('REV volume')!.month).toMatchObject({ verdict: '', share: 0 });
    expect(shown.get('BUY price')!.month).toMatchObject({ verdict: bad, share: 110 / 600 });
    expect(shown.get('BUY volume')!.month).toMatchObject({ verdict: bad });
  });

  test('says in words what did most', () => {
    expect(sentences(person, '2026-02', language)).toEqual(WORDS[language]);
  });

  test('the quarter has it, too', () => {
    ask(person, 'reviewQuarter', { month: 'Q1' });
    const shown = bridgeShown(person, '2026-Q1', language);
    expect(figures(shown, 'REV', 'month')).toEqual(
      figures(bridgeShown(person, '2026-02', language), 'REV', 'toDate'),
    );
  });
});

/** Quantities and prices as typed, of up to three products; some not planned, some not reported. */
const product = fc.tuple(
  fc.option(fc.integer({ min: 0, max: 900 }), { nil: '' as const }),
  fc.integer({ min: 1, max: 90_000 }),
  fc.option(fc.integer({ min: 0, max: 900 }), { nil: '' as const }),
  fc.integer({ min: 1, max: 90_000 }),
);

test('for any input a review’s figures equal the domain’s, and its parts sum to the line’s variance', () => {
  const language: Language = 'en';
  const person = withProducts(language);
  fc.assert(
    fc.property(fc.array(product, { minLength: 3, maxLength: 3 }), (drawn) => {
      const rows = drawn.map((each, index): Typed => [day(language, 1), 'REV', `P${index}`, ...each]);
      fillProducts(person, language, rows);
      review(person, '2026-01');
      const shown = bridgeShown(person, '2026-01', language);
      const { line, products, volume, mix, price, outside } = figures(shown, 'REV', 'month');
      const orNull = (cell: unknown): number | null => (cell === '' ? null : (cell as number));
      const found = lineBridge(
        drawn.map(([planQuantity, planPrice, actualQuantity, actualPrice], index) => ({
          line: 'REV',
          month: '2026-01',
          product: `P${index}`,
          planPrice,
          actualPrice,
          planQuantity: orNull(planQuantity),
          actualQuantity: orNull(actualQuantity),
        })),
        0,
      );
      const change = (cells: unknown[] | undefined): unknown => cells?.[2];
      expect([volume, mix, price].map(change)).toEqual(
        found === null ? ['', '', ''] : [found.volume, found.mix, found.price],
      );
      if (found === null) return;
      expect(products).toEqual([found.plan.amount, found.actual.amount, found.change]);
      const parts = [volume, mix, price, outside].map(change) as number[];
      expect(parts.reduce((all, part) => all + part, 0)).toBe(change(line));
    }),
    { numRuns: 12 },
  );
});

test('while the ledger is empty a line has no actual, as its KPI has none: nothing is not zero', () => {
  const person = withProducts('en');
  person.clear(nameOf('actuals', 'en'), 'A2:G9');
  review(person, '2026-01');
  expect(table(person, 'Review 2026-01', 'review 2026-01', 'en').row('K1').values.monthActual).toBe('');
  expect(figures(bridgeShown(person, '2026-01', 'en'), 'REV', 'month')).toMatchObject({
    line: [2100, '', ''],
    products: [2000, 1980, -20],
    price: [1900 / 150, 1980 / 150, 80],
    outside: [100, '', ''],
  });
  expect(sentences(person, '2026-01', 'en').flat().join()).not.toContain('not explained');
});

test('products that explain a change to the cent leave no remainder: 100,000.30 less 100,000.10 is 0.20000000001164', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000_000 });
  const left = (plan: number, actual: number, sold = actual): unknown => {
    const month = { line: 'REV', product: 'Milk', month: '2026-01', planQuantity: 1, actualQuantity: 1 };
    const bridge = lineBridge([{ ...month, planPrice: plan / 100, actualPrice: sold / 100 }], 2);
    return sidesOf({ plan: plan / 100, actual: actual / 100, bridge, waiting: [] }, 'outside').change;
  };
  const near = fc.tuple(cents, fc.integer({ min: 1, max: 100_000 }));
  fc.assert(
    fc.property(near, ([plan, more]) => {
      expect(left(plan, plan + more)).toBe(0);
      expect(left(plan, plan + more + 1, plan + more)).toBeCloseTo(0.01, 6);
    }),
    { examples: [[[10_000_010, 20]]] },
  );
});
