/** A goal’s figures in another unit than its KPI’s are compared as they are, which is always reported. */
import { ask, fillIn, nameOf, shortPlan, table } from '../plans/shop';

jest.setTimeout(120_000);

const MILLION = { en: 'million VND', vi: 'triệu đồng' } as const;
const REVENUE = { en: '[type:revenue]', vi: '[loại:doanh thu]' } as const;

test.each([
  [
    'en',
    'the unit of KPI K1, VND, for start and target, too; as it is, 20,000 is compared with figures in VND',
  ],
  [
    'vi',
    'đơn vị của KPI K1 là VND, cho cả mức đầu năm và chỉ tiêu; hiện 20.000 đang được so thẳng với số tính bằng VND',
  ],
] as const)('in %s', (language, told) => {
  const person = shortPlan({ language, locale: language === 'en' ? 'en_US' : 'vi_VN' }, { currency: 'VND' });
  const [million, revenue] = [MILLION[language], REVENUE[language]];
  fillIn(person, 'kpis', language, [
    { id: 'K1', name: 'Revenue', unit: 'VND', madeOf: revenue },
    { id: 'K2', name: 'Orders', unit: 'đơn' },
    { id: 'K3', name: 'Debt', unit: million },
    { id: 'K4', name: 'Revenue again', unit: million, madeOf: revenue },
  ]);
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Grow', kpi: 'K1', unit: million, target: 20000 },
    { id: 'G2', goal: 'Grow', kpi: 'K1', unit: 'VND', target: 20000000000 },
    { id: 'G3', goal: 'Grow', kpi: 'K1', unit: '%', target: '20%' },
    { id: 'G4', goal: 'Orders', kpi: 'K2', unit: 'đơn', target: 900 },
    { id: 'G5', goal: 'Debt', kpi: 'K3', unit: million, target: 300 },
    { id: 'G6', goal: 'Debt', kpi: 'K3', unit: 'VND', target: 300000000 },
    { id: 'G7', goal: 'Grow', kpi: 'K4', unit: million, target: 20000 },
    { id: 'G8', goal: 'Grow', kpi: 'K4', target: 20000000000 },
  ]);
  const where = (key: 'goals' | 'kpis', id: string): string => {
    const { cell } = table(person, nameOf(key, language), key, language);
    return `${nameOf(key, language)}!${cell(id, 'unit')}`;
  };
  const { problems } = ask(person, 'checkLimits');
  const found = problems.filter(({ expected }) =>
    /compared with|so thẳng|Budget stays|vẫn tính bằng/.test(expected),
  );
  expect(found.map((each) => each.where)).toEqual([
    ...['G1', 'G3', 'G6', 'G7'].map((id) => where('goals', id)),
    where('kpis', 'K4'),
  ]);
  expect(found.every(({ understood }) => understood)).toBe(true);
  expect(found[0]?.expected).toBe(told);
});

const SHARES = { en: ['percent', 'share of revenue'], vi: ['phần trăm', 'tỷ lệ'] } as const;

test.each(['en', 'vi'] as const)(
  'a share under another word, or under none, is a share; 58 for 58% is named with its cell, in %s',
  (language) => {
    const person = shortPlan({ language, locale: language === 'en' ? 'en_US' : 'vi_VN' });
    fillIn(person, 'kpis', language, [
      { id: 'K1', name: 'Margin', unit: '%' },
      { id: 'K2', name: 'Orders', unit: 'đơn' },
    ]);
    const [one, other] = SHARES[language];
    const goal = (id: string, unit: string, target: string | number, kpi = 'K1') => ({
      id,
      kpi,
      unit,
      target,
    });
    fillIn(person, 'goals', language, [
      goal('G1', one, '58%'),
      // Twice as much is a valid share.
      goal('G2', other, '200%'),
      goal('G3', '', '58%'),
      goal('G4', '', 900, 'K2'),
      goal('G5', one, 58),
      goal('G6', '', 58, 'k1'),
    ]);
    const tab = nameOf('goals', language);
    const { cell } = table(person, tab, 'goals', language);
    const named = ask(person, 'checkLimits').problems.filter(({ where }) => where.startsWith(tab));
    expect(named.map(({ where }) => where).sort()).toEqual([
      `${tab}!${cell('G5', 'unit')}`,
      `${tab}!${cell('G6', 'target')}`,
    ]);
  },
);
