/** The page that compares what-ifs with the plan and with each other. */
import { total } from '../../domain/money/figures';
import { roundTo } from '../../domain/money/money';
import { addMonths } from '../../domain/months/months';
import type { Figure, Month } from '../../domain/plan';
import type { VersionMonths } from '../../domain/year/version';
import { differencesOf } from '../../domain/year/whatIf';
import type { PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import { madeTab, type PageKept } from '../../plan/sites/madePage';
import type { Look } from '../../sheet/edit';
import { looking, row, type PageCell, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { pattern, ruleColours, signed, type Style } from '../../sheet/style';
import { spokenMonth } from '../../speech';
import * as terms from '../../terms';
import type { Words } from '../../words';
import type { YearOutcome } from './compare';

export const NAME: Words = { en: 'What-ifs compared', vi: 'So sánh phương án' };

export const SAY = {
  title: {
    en: 'What-ifs beside the plan',
    vi: 'Các phương án bên cạnh kế hoạch',
  },
  source: {
    en: 'The full year as expected: what is reported stays, the months to come change. Nothing here changes the plan until a decision takes it over. The best of each column is green.',
    vi: 'Ước cả năm: các tháng đã có số liệu giữ nguyên, các tháng tới thay đổi. Kế hoạch không đổi cho đến khi có quyết định áp dụng. Tốt nhất mỗi cột có nền xanh.',
  },
  plan: terms.planNow,
} as const satisfies Record<string, Words>;

const HEADERS = {
  number: { en: 'No.', vi: 'STT' },
  name: { en: 'What-if', vi: 'Phương án' },
  revenue: terms.revenue,
  revenueMore: { en: 'Revenue, against plan', vi: 'Doanh thu so với KH' },
  profit: terms.profit,
  profitMore: { en: 'Profit, against plan', vi: 'Lợi nhuận so với KH' },
  lowest: { en: 'Lowest cash', vi: 'Tiền thấp nhất' },
  month: { en: 'In', vi: 'Vào tháng' },
  score: { en: 'Goals: score', vi: 'Điểm mục tiêu' },
  reached: { en: 'Goals reached', vi: 'Mục tiêu đạt' },
} as const satisfies Record<string, Words>;

export const comparedTab = madeTab(
  { key: 'what-ifs compared', name: NAME },
  {
    id: [HEADERS.number, 90],
    name: [HEADERS.name, 260],
    c1: [HEADERS.revenue, 130],
    c2: [HEADERS.revenueMore, 130],
    c3: [HEADERS.profit, 130],
    c4: [HEADERS.profitMore, 130],
    c5: [HEADERS.lowest, 130],
    c6: [HEADERS.month, 80],
    c7: [HEADERS.score, 90],
    c8: [HEADERS.reached, 90],
  },
  { colour: '#00838f', frozenColumns: 2 },
);

/** A what-if and its outcome for the year. */
export interface Compared {
  name: string;
  /** The name with a remark. */
  shown: string;
  outcome: YearOutcome;
  months: VersionMonths;
}
interface LineChanged {
  whatIf: string;
  line: PlanLine;
  before: Figure;
  after: Figure;
}
export interface ComparedInput extends PageKept {
  changed: readonly LineChanged[];
  style: Style;
}

const less = (one: Figure, other: Figure): Figure => total([one, other === null ? null : -other]);

/** The lines that a what-if changes, with their amounts over the year. */
export const changedIn = (
  lines: readonly PlanLine[],
  now: VersionMonths,
  { name, months }: Compared,
  decimals: number,
): LineChanged[] => {
  const changed = new Set(differencesOf(now, months, decimals).map(({ line }) => line));
  const yearOf = (of: VersionMonths, id: string): Figure => total(of.get(id) ?? []);
  return lines.flatMap((line) =>
    changed.delete(line.id)
      ? [{ whatIf: name, line, before: yearOf(now, line.id), after: yearOf(months, line.id) }]
      : [],
  );
};

const best = (all: readonly Compared[], of: (outcome: YearOutcome) => Figure): Figure => {
  const figures = all.map(({ outcome }) => of(outcome)).filter((figure) => figure !== null);
  return new Set(figures).size > 1 ? Math.max(...figures) : null;
};

const reachedOf = ({ goals }: YearOutcome): number =>
  goals.filter(({ attainment }) => attainment !== null && attainment >= 1).length;

export const comparedRows = (all: readonly Compared[], first: Month, style: Style): PageRow[] => {
  const plan = all[0]?.outcome;
  const cell = (of: (outcome: YearOutcome) => Figure, outcome: YearOutcome, format: string): PageCell => {
    const value = of(outcome);
    const look: Look = value !== null && value === best(all, of) ? ruleColours.good : {};
    return looking(value, { ...look, format });
  };
  const more = (of: (outcome: YearOutcome) => Figure, outcome: YearOutcome): PageCell => {
    const apart = plan === undefined || outcome === plan ? null : less(of(outcome), of(plan));
    return looking(apart === null ? null : roundTo(apart, style.decimals), {
      format: signed(pattern('money', style)),
    });
  };
  const money = pattern('money', style);
  return all.map(({ name, shown, outcome }, at) =>
    row(`what-if ${at === 0 ? '#plan' : name}`, [
      ['id', looking(at === 0 ? null : at, { align: 'center' })],
      ['name', looking(shown, { wrap: true, bold: at === 0 })],
      ['c1', cell(({ revenue }) => revenue, outcome, money)],
      ['c2', more(({ revenue }) => revenue, outcome)],
      ['c3', cell(({ profit }) => profit, outcome, money)],
      ['c4', more(({ profit }) => profit, outcome)],
      ['c5', cell(({ lowest }) => lowest.balance, outcome, money)],
      ['c6', looking(spokenMonth(addMonths(first, outcome.lowest.slot)), { align: 'center' })],
      ['c7', cell(({ score }) => score, outcome, '0.0%')],
      ['c8', cell(reachedOf, outcome, '0')],
    ]),
  );
};

export const changedSection: Section<LineChanged, ComparedInput> = {
  kind: 'changed',
  title: { en: 'What changes, by line', vi: 'Thay đổi theo khoản mục' },
  items: ({ changed }) => changed,
  id: ({ whatIf, line }) => `${line.id} ${whatIf}`,
  isQuiet: true,
  columns: [
    { at: 'id', header: { en: 'Line', vi: 'Mã khoản mục' }, cell: ({ line }) => line.id },
    {
      at: 'name',
      header: { en: 'What-if, and line', vi: 'Phương án và khoản mục' },
      cell: ({ whatIf, line }) => looking(`${whatIf}: ${lineName(line)}`, { wrap: true }),
    },
    {
      at: 'c1',
      header: { en: 'Year as it is now', vi: 'Cả năm hiện nay' },
      cell: ({ before }, { style }) => looking(before, { format: pattern('money', style) }),
    },
    {
      at: 'c2',
      header: { en: 'Year by the what-if', vi: 'Năm theo phương án' },
      cell: ({ after }, { style }) => looking(after, { format: pattern('money', style) }),
    },
    {
      at: 'c3',
      header: terms.difference,
      cell: ({ before, after }, { style }) =>
        looking(less(after, before), { format: signed(pattern('money', style)) }),
    },
  ],
};
