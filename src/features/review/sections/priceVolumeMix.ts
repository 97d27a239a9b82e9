import { total } from '../../../domain/money/figures';
import { roundTo } from '../../../domain/money/money';
import type { BetterWhen, Figure, LineType } from '../../../domain/plan';
import { favourable, variance } from '../../../domain/review/variance';
import type { ProductsBeside, LineProducts } from '../../../plan/parts/products';
import type { Cell, Look } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { looks, pattern } from '../../../sheet/style';
import { spokenAmount, spokenMonth, spokenNumber, withSign } from '../../../speech';
import { lineTypes } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { fill, type Language, type Words } from '../../../words';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';
import { pctPattern, varianceLook, variancePattern, wayCell } from './variances';

/** The line's own figures, those of its products, what changed these, and what the line has besides its products. */
const PARTS = ['line', 'products', 'volume', 'mix', 'price', 'outside'] as const;
type Part = (typeof PARTS)[number];
const KIND = 'bridge';
const EFFECTS = ['volume', 'mix', 'price'] as const;
type Period = 'month' | 'toDate';

interface Step {
  found: LineProducts;
  part: Part;
}

export interface BridgeSides {
  plan: Figure;
  actual: Figure;
  change: Figure;
}

const NOTHING: BridgeSides = { plan: null, actual: null, change: null };

/**
 * A part's figures: money, except that volume shows quantities, and mix and price show average prices. The change is
 * always money.
 */
export const sidesOf = ({ plan, actual, bridge }: ProductsBeside, part: Part): BridgeSides => {
  const line: BridgeSides = { plan, actual, change: variance(actual, plan) };
  if (part === 'line' || (bridge === null && part === 'outside')) return line;
  if (bridge === null) return NOTHING;
  const { volume, mix, price, change, mixed } = bridge;
  const kept: BridgeSides = { plan: bridge.plan.amount, actual: bridge.actual.amount, change };
  switch (part) {
    case 'products':
      return kept;
    case 'volume':
      return { plan: bridge.plan.quantity, actual: bridge.actual.quantity, change: volume };
    case 'mix':
      return { plan: bridge.plan.average, actual: mixed, change: mix };
    case 'price':
      return { plan: mixed, actual: bridge.actual.average, change: price };
    case 'outside':
      return {
        plan: variance(line.plan, kept.plan),
        actual: variance(line.actual, kept.actual),
        // Summed in one go: the line's rounded change would leave floating-point noise that is large beside a small
        // remainder.
        change: line.change === null ? null : total([actual, -(plan ?? 0), -change]),
      };
  }
};

/** Every figure that the section shows, with the tag of its row and the key of its column. */
export const bridgeFigures = (products: readonly LineProducts[]): [tag: string, key: string, Figure][] =>
  products.flatMap((found) =>
    PARTS.flatMap((part) =>
      (['month', 'toDate'] as const).flatMap((period): [string, string, Figure][] => {
        const { plan, actual, change } = sidesOf(found[period], part);
        const tag = `${KIND} ${found.line.id} ${part}`;
        return [
          [tag, `${period}Plan`, plan],
          [tag, `${period}Actual`, actual],
          [tag, `${period}Variance`, change],
        ];
      }),
    ),
  );

/** Whether a row is one of the section's, by its tag. */
export const isBridge = (tag: string): boolean => tag.startsWith(`${KIND} `);

const betterOf = (type: LineType): BetterWhen => (type === 'revenue' ? 'higher' : 'lower');

const NAMES: Readonly<Record<Exclude<Part, 'line'>, Words>> = {
  products: { en: 'Products: quantity × price', vi: 'Các sản phẩm: số lượng × đơn giá' },
  volume: { en: 'Volume', vi: 'Sản lượng' },
  mix: { en: 'Mix of products', vi: 'Cơ cấu sản phẩm' },
  price: { en: 'Price', vi: 'Giá' },
  outside: { en: 'Not explained by these products', vi: 'Phần các sản phẩm này không giải thích' },
};
const UNITS: Readonly<Record<Exclude<Part, 'line'>, Words>> = {
  products: { en: 'Amount', vi: 'Thành tiền' },
  volume: { en: 'Quantity', vi: 'Số lượng' },
  mix: { en: 'Planned price', vi: 'Đơn giá KH' },
  price: { en: 'Price', vi: 'Đơn giá' },
  outside: { en: 'Remainder', vi: 'Phần còn lại' },
};

/** The line's row is bold, its parts below it are not. */
const lookOf = ({ part }: Step): Look => (part === 'line' ? looks.total : {});

const formatOf = (part: Part, value: Figure, { plan: { style } }: ReportInput): string => {
  if (part !== 'volume') return pattern('money', style);
  return Number.isInteger(value) ? '#,##0' : pattern('number', style);
};

const figure =
  (period: Period, key: 'plan' | 'actual') =>
  (step: Step, input: ReportInput): Cell => {
    const value = sidesOf(step.found[period], step.part)[key];
    return looking(value, { ...lookOf(step), format: formatOf(step.part, value, input) });
  };

const changed = (step: Step, value: Figure, format: string): Cell => {
  const look = varianceLook(value, betterOf(step.found.line.type), format);
  return looking(value, { ...lookOf(step), ...look, bold: step.part !== 'products' });
};
const change =
  (period: Period) =>
  (step: Step, input: ReportInput): Cell => {
    const value = sidesOf(step.found[period], step.part).change;
    return changed(step, value, variancePattern('money', input.plan.style));
  };
/** Relative to the line's plan, so that the parts' shares sum to the line's. */
const share =
  (period: Period) =>
  (step: Step, { plan: { style } }: ReportInput): Cell => {
    const { plan } = step.found[period];
    const value = sidesOf(step.found[period], step.part).change;
    const part = value === null || plan === null || plan === 0 ? null : value / Math.abs(plan);
    return changed(step, part, pctPattern(false, style));
  };
const verdict =
  (period: Period) =>
  (step: Step, { plan: { language } }: ReportInput): Cell =>
    wayCell(sidesOf(step.found[period], step.part).change, betterOf(step.found.line.type), language);

const SAY = {
  none: {
    en: 'No product has an actual quantity.',
    vi: 'Chưa sản phẩm nào có số lượng thực hiện.',
  },
  same: { en: 'As planned.', vi: 'Đúng kế hoạch.' },
  volume: {
    en: 'Volume did most: {amount}, {actual} units against {plan} planned.',
    vi: 'Sản lượng ảnh hưởng nhiều nhất: {amount}, {actual} đơn vị so với {plan} theo kế hoạch.',
  },
  dearer: {
    en: 'The mix of products did most: {amount}, a larger share of dearer products than planned.',
    vi: 'Cơ cấu sản phẩm ảnh hưởng nhiều nhất: {amount}, tỷ trọng sản phẩm giá cao lớn hơn kế hoạch.',
  },
  cheaper: {
    en: 'The mix of products did most: {amount}, a larger share of cheaper products than planned.',
    vi: 'Cơ cấu sản phẩm ảnh hưởng nhiều nhất: {amount}, tỷ trọng sản phẩm giá thấp lớn hơn kế hoạch.',
  },
  price: {
    en: 'Price did most: {amount}, above all {product}: {actual} each instead of {plan}.',
    vi: 'Giá ảnh hưởng nhiều nhất: {amount}, rõ nhất ở {product}: {actual} mỗi đơn vị thay vì {plan}.',
  },
  outside: {
    en: '{amount} is not explained by these products.',
    vi: 'Các sản phẩm này không giải thích {amount}.',
  },
  waiting: {
    en: 'Left out until they have an actual quantity: {list}.',
    vi: 'Chưa tính vì chưa có số lượng thực hiện: {list}.',
  },
  good: { en: '{amount} (favourable)', vi: '{amount} (tốt hơn KH)' },
  bad: { en: '{amount} (unfavourable)', vi: '{amount} (kém hơn KH)' },
  toDate: { en: 'To date', vi: 'Luỹ kế từ đầu năm' },
} as const satisfies Record<string, Words>;

/** At most this many names in a sentence. */
const NAMED = 3;

type Speech = Pick<ReportInput['plan'], 'language' | 'style'>;

const spokenChange = (value: number, type: LineType, { language }: Speech): string => {
  const amount = withSign(value, spokenAmount(value, language));
  return fill(favourable(value, betterOf(type)) === true ? SAY.good : SAY.bad, language, { amount });
};

/** Which of the three, volume, mix or price, contributed most, and how. */
const mostSaid = ({ bridge }: ProductsBeside, type: LineType, speech: Speech): string => {
  const { language, style } = speech;
  if (bridge === null) return SAY.none[language];
  const [most] = [...EFFECTS].sort((a, b) => Math.abs(bridge[b]) - Math.abs(bridge[a]));
  if (most === undefined || bridge[most] === 0) return SAY.same[language];
  const amount = spokenChange(bridge[most], type, speech);
  const { mix, priced } = bridge;
  if (most === 'mix') return fill(mix > 0 ? SAY.dearer : SAY.cheaper, language, { amount });
  const count = (value: number): string => spokenNumber(value, language, Number.isInteger(value) ? 0 : 2);
  const each = (value: number): string => spokenAmount(roundTo(value, Math.max(2, style.decimals)), language);
  if (most === 'price' && priced !== null) {
    const { product, actualPrice, planPrice } = priced;
    return fill(SAY.price, language, { amount, product, actual: each(actualPrice), plan: each(planPrice) });
  }
  const [actual, plan] = [count(bridge.actual.quantity), count(bridge.plan.quantity)];
  return fill(SAY.volume, language, { amount, actual, plan });
};

const waitingSaid = (waiting: ProductsBeside['waiting'], isMonth: boolean, language: Language): string[] => {
  if (waiting.length === 0) return [];
  const names = waiting.map(({ product, month }) => (isMonth ? product : `${product} ${spokenMonth(month)}`));
  const more = names.length > NAMED ? [`+${names.length - NAMED}`] : [];
  return [fill(SAY.waiting, language, { list: [...names.slice(0, NAMED), ...more].join(', ') })];
};

const saidOf = (beside: ProductsBeside, type: LineType, isMonth: boolean, speech: Speech): string => {
  const { language } = speech;
  const { change: outside } = sidesOf(beside, 'outside');
  return [
    mostSaid(beside, type, speech),
    ...(outside === null || outside === 0
      ? []
      : [fill(SAY.outside, language, { amount: spokenChange(outside, type, speech) })]),
    ...waitingSaid(beside.waiting, isMonth, language),
  ].join(' ');
};

/** A sentence on the period, and one to date where that covers more. */
const sentences = ({ plan, findings: { span }, products }: ReportInput) =>
  products.flatMap(({ line, month, toDate }) => {
    const isOne = span.from === span.to;
    const own = {
      id: `${line.id} month`,
      about: line.line ?? line.id,
      sentence: saidOf(month, line.type, isOne, plan),
    };
    if (span.from === plan.first) return [own];
    const about = SAY.toDate[plan.language];
    return [own, { id: `${line.id} toDate`, about, sentence: saidOf(toDate, line.type, false, plan) }];
  });

const named = ({ found: { line }, part }: Step, { plan }: ReportInput): Cell =>
  part === 'line'
    ? looking(line.line ?? line.id, { ...looks.total, wrap: true })
    : looking(NAMES[part][plan.language], { wrap: true, bold: part === 'outside' });

const typed = ({ found: { line }, part }: Step, { plan: { language } }: ReportInput): Cell =>
  part === 'line'
    ? looking(lineTypes[line.type][language], looks.total)
    : looking(UNITS[part][language], { wrap: true, colour: '#5f6368' });

const EFFECT: Words = { en: 'Share of the line’s plan', vi: '% so với KH khoản mục' };

/** Why lines that keep products differ from plan: how much was sold, of what, and at which price. */
export const priceVolumeMix: Section<Step> = {
  kind: KIND,
  title: { en: 'Price, volume, mix', vi: 'Giá, sản lượng, cơ cấu sản phẩm' },
  note: {
    en: 'From the tab of products. Volume, mix and price add up to the products’ change; with what these products do not explain, to the line’s. Prices are averages.',
    vi: 'Theo trang sản phẩm. Sản lượng, cơ cấu và giá cộng lại đúng bằng chênh lệch của các sản phẩm; cộng thêm phần các sản phẩm này không giải thích là chênh lệch của khoản mục. Đơn giá là bình quân.',
  },
  said: sentences,
  items: ({ products }) => products.flatMap((found) => PARTS.map((part) => ({ found, part }))),
  id: ({ found: { line }, part }) => `${line.id} ${part}`,
  isQuiet: true,
  columns: [
    {
      at: 'id',
      header: headers.id,
      cell: (step) => looking(step.found.line.id, step.part === 'line' ? looks.total : { colour: '#5f6368' }),
    },
    {
      at: 'name',
      header: { en: 'Budget line, and why it changed', vi: 'Khoản mục và nguyên nhân' },
      cell: named,
    },
    { at: 'unit', header: { en: 'Type, measure', vi: 'Loại, cách tính' }, cell: typed },
    { at: 'monthPlan', header: terms.plan, cell: figure('month', 'plan') },
    { at: 'monthActual', header: terms.actual, cell: figure('month', 'actual') },
    { at: 'monthVariance', header: { en: 'Change', vi: 'Chênh lệch' }, cell: change('month') },
    { at: 'monthVariancePct', header: EFFECT, cell: share('month') },
    { at: 'monthStatus', header: headers.verdict, cell: verdict('month') },
    { at: 'toDatePlan', header: { en: 'Plan to date', vi: 'KH luỹ kế' }, cell: figure('toDate', 'plan') },
    {
      at: 'toDateActual',
      header: terms.actualToDate,
      cell: figure('toDate', 'actual'),
    },
    { at: 'toDateVariance', header: { en: 'Change', vi: 'Chênh lệch' }, cell: change('toDate') },
    { at: 'toDateVariancePct', header: EFFECT, cell: share('toDate') },
    { at: 'toDateStatus', header: headers.verdict, cell: verdict('toDate') },
  ],
};
