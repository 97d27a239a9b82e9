/** The page of an appraisal: each card with its items, the distribution of ratings, and the cost of rewards. */
import { enteredOn } from '../../domain/firm/rewards';
import { calibration, rewardsAgainst } from '../../domain/goals/scorecard';
import type { Figure, Period } from '../../domain/plan';
import { agreedRewards, type Appraisal, type Card, type CardItem } from '../../plan/goals/scorecards';
import { controlOf, leftIn, withEntries } from '../../plan/ledger/money';
import { type Plan } from '../../plan/plan';
import { madeTab, type MadeColumn, type PageKept } from '../../plan/sites/madePage';
import type { Cell } from '../../sheet/edit';
import { looking, row, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { pattern, ruleColours } from '../../sheet/style';
import { spokenDay, spokenPercent } from '../../speech';
import { cardKinds, itemKinds } from '../../tabs/firm/scorecards';
import * as terms from '../../terms';
import { fill, filled, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';

export const SAY = {
  none: {
    en: 'There are no scorecards yet: add the tab “{tab}” first, then write the items of each card.',
    vi: 'Chưa có phiếu đánh giá: hãy thêm trang “{tab}”, rồi ghi các mục của từng phiếu.',
  },
  title: { en: 'Appraisal {period}', vi: 'Đánh giá {period}' },
  source: {
    en: 'Score: attainment by weight, over the items that have data, each from 0% to 120%; the manager’s score counts where there is one. Build it again to refresh.',
    vi: 'Điểm: tỷ lệ hoàn thành theo trọng số của các mục đã có số liệu, mỗi mục từ 0% đến 120%; có điểm của quản lý thì tính theo điểm đó. Lập lại trang để cập nhật.',
  },
  read: {
    en: 'Everyone who can open this spreadsheet can read this page.',
    vi: 'Ai mở được bảng tính này đều đọc được trang này.',
  },
  done: {
    en: 'The appraisal of {period} is on the tab “{tab}”: {count} card{count:|s}, {agreed} of them agreed.',
    vi: 'Đánh giá {period} ở trang “{tab}”: {count} phiếu, {agreed} phiếu đã thống nhất.',
  },
  agreed: { en: '{rating}, {who}, {day}', vi: '{rating}, {who}, {day}' },
  changed: {
    en: 'now {score}: agree again, with a reason',
    vi: 'nay {score}: cần thống nhất lại, kèm lý do',
  },
  noData: { en: 'no data', vi: 'chưa có số liệu' },
  strange: {
    en: 'row {row}: who, and a period of this year',
    vi: 'dòng {row}: cần ghi đánh giá ai và kỳ trong năm nay',
  },
} as const satisfies Record<string, Words>;

export const HEADERS = {
  who: { en: 'Who', vi: 'Đánh giá ai' },
  kind: { en: 'Kind', vi: 'Loại phiếu' },
  score: terms.score,
  covered: { en: 'Weight with data', vi: 'Trọng số có số liệu' },
  self: { en: 'Own score', vi: 'Tự chấm' },
  rating: terms.rating,
  agreed: terms.agreed,
  faults: { en: 'To put right', vi: 'Cần sửa' },
  item: { en: 'Item', vi: 'Nội dung' },
  of: terms.measuredBy,
  weight: terms.weight,
  reached: terms.attainment,
  manager: { en: 'Manager’s score', vi: 'Quản lý chấm' },
  why: { en: 'Reasons', vi: 'Lý do' },
  count: { en: 'Cards', vi: 'Số phiếu' },
  share: { en: 'Share', vi: 'Tỷ lệ' },
  line: terms.budgetLine,
  sum: { en: 'Rewards agreed', vi: 'Thưởng đã thống nhất' },
  entered: { en: 'Of it on Actuals', vi: 'Đã ghi ở trang Thực hiện' },
  available: { en: 'Available', vi: 'Còn được chi' },
  over: { en: 'Above it by', vi: 'Vượt' },
} as const satisfies Record<string, Words>;

const PERCENT = { format: '0.0%', align: 'center' } as const;

export const appraisalTab = (period: Period) => {
  const headings: Record<string, MadeColumn> = {
    id: [HEADERS.kind, 110],
    name: [HEADERS.who, 220],
    unit: [HEADERS.score, 110],
    covered: [HEADERS.covered, 120],
    self: [HEADERS.self, 100],
    rating: [HEADERS.rating, 100],
    agreed: [HEADERS.agreed, 190],
    faults: [HEADERS.faults, 300],
  };
  const words = filled(SAY.title, { period });
  return madeTab({ key: `appraisal ${period}`, name: words }, headings, {
    colour: '#c5221f',
    frozenColumns: 2,
  });
};

/** What must be put right on a card, as sentences. */
export const cardFaults = (card: Card, language: Language): string[] => {
  const sum = spokenPercent(card.score.weights ?? 0, language);
  const items = card.items.flatMap(({ row: { item, of }, faults }) =>
    faults.map((words) => {
      const kind = of === null ? '' : itemKinds[of][language];
      return `${item ?? ''}: ${fill(words, language, { kind })}`;
    }),
  );
  return [...card.faults.map((words) => fill(words, language, { sum })), ...items];
};

const isChanged = ({ agreed, score }: Card): boolean =>
  agreed !== null && Math.abs((agreed.score ?? -1) - (score.score ?? -1)) > 5e-5;

export const agreedIn = (card: Card, { language, style }: Plan): string => {
  const { agreed, score } = card;
  if (agreed === null) return '';
  const said = fill(SAY.agreed, language, {
    rating: agreed.rating ?? '',
    who: agreed.by ?? '',
    day: agreed.on === null ? '' : spokenDay(agreed.on, style.days),
  });
  if (!isChanged(card)) return said;
  const now = score.score === null ? SAY.noData[language] : spokenPercent(score.score, language);
  return `${said}; ${fill(SAY.changed, language, { score: now })}`;
};

export interface Input extends PageKept {
  found: Appraisal;
  cards: readonly Card[];
  plan: Plan;
  spent: readonly Spent[];
}

const percentOr = (value: Figure, language: Language): Cell =>
  value === null
    ? looking(SAY.noData[language], { ...ruleColours.muted, align: 'center' })
    : looking(value, PERCENT);

/** What was agreed stays as agreed, whatever the plan says later. */
export const cardRow = (card: Card, plan: Plan): PageRow => {
  const { who, kind, score, self, step, agreed } = card;
  const faults = cardFaults(card, plan.language);
  return row(`card ${who}`, [
    ['id', kind === null ? null : cardKinds[kind][plan.language]],
    ['name', looking(who, { bold: true, wrap: true })],
    ['unit', percentOr(agreed === null ? score.score : agreed.score, plan.language)],
    ['covered', looking(agreed === null ? score.covered : agreed.covered, PERCENT)],
    ['self', looking(self, PERCENT)],
    ['rating', looking(agreed?.rating ?? step?.rating ?? null, { bold: true, align: 'center' })],
    ['agreed', looking(agreedIn(card, plan), { wrap: true })],
    ['faults', looking(faults.join('; '), faults.length === 0 ? {} : { ...ruleColours.bad, wrap: true })],
  ]);
};

export type CardLine = CardItem & { who: string };
export const items: Section<CardLine, Input> = {
  kind: 'item',
  title: { en: 'What each card is made of', vi: 'Căn cứ của từng phiếu' },
  items: ({ cards }) => cards.flatMap(({ who, items: of }) => of.map((item) => ({ ...item, who }))),
  id: ({ who, row: { item } }) => `${who} ${item ?? ''}`,
  columns: [
    { at: 'id', header: HEADERS.who, cell: ({ who }) => looking(who, { wrap: true }) },
    { at: 'name', header: HEADERS.item, cell: ({ name }) => looking(name, { wrap: true }) },
    { at: 'unit', header: HEADERS.weight, cell: ({ row: { weight } }) => looking(weight, PERCENT) },
    {
      at: 'covered',
      header: HEADERS.reached,
      cell: ({ reached }, { plan }) => percentOr(reached, plan.language),
    },
    { at: 'self', header: HEADERS.self, cell: ({ row: { self } }) => looking(self, PERCENT) },
    { at: 'rating', header: HEADERS.manager, cell: ({ row: { manager } }) => looking(manager, PERCENT) },
    {
      at: 'agreed',
      header: HEADERS.of,
      cell: ({ row: { of } }, { plan }) => itemKinds[of ?? 'hand'][plan.language],
    },
    {
      at: 'faults',
      header: HEADERS.why,
      cell: ({ row: { selfWhy, managerWhy } }) =>
        looking([selfWhy, managerWhy].filter((text) => text !== null).join(' – '), { wrap: true }),
    },
  ],
};

export const shares: Section<ReturnType<typeof calibration>[number], Input> = {
  kind: 'rating',
  title: { en: 'Ratings beside each other', vi: 'Cân đối xếp loại' },
  note: {
    en: 'Agreed ratings, and those that would follow now.',
    vi: 'Xếp loại đã thống nhất, và xếp loại theo điểm hiện nay của phiếu còn lại.',
  },
  items: ({ cards, found }) =>
    calibration(
      cards.map(({ agreed, step }) => agreed?.rating ?? step?.rating ?? null),
      found.scale,
    ),
  id: ({ rating }) => rating,
  columns: [
    { at: 'name', header: HEADERS.rating, cell: ({ rating }) => looking(rating, { bold: true }) },
    { at: 'unit', header: HEADERS.count, cell: ({ count }) => looking(count, { align: 'center' }) },
    { at: 'covered', header: HEADERS.share, cell: ({ share }) => looking(share, PERCENT) },
  ],
};

/** What agreed rewards use of a line. */
export interface Spent {
  line: string;
  sum: number;
  /** The part that is on the ledger already, and so no longer in `available`. */
  entered: number;
  available: Figure;
  over: number;
}

/** Counts all cards of the year, each by its latest agreement. */
export const spentOn = (workbook: Workbook, plan: Plan, { agreements }: Appraisal): Spent[] => {
  const cards = agreedRewards(agreements, plan);
  const lines = [...new Set(cards.flatMap(({ line }) => line ?? []))];
  if (lines.length === 0) return [];
  const entries = withEntries(workbook, plan).entered();
  const control = controlOf(plan);
  return lines.map((line) => {
    const available = leftIn(control, line, plan);
    const entered = enteredOn(line, cards, entries);
    const own = cards.filter((card) => card.line === line).map(({ reward }) => reward);
    const { sum, over } = rewardsAgainst(own, available === null ? null : available + entered);
    return { line, sum, entered, available, over };
  });
};

export const rewards: Section<Spent, Input> = {
  kind: 'reward',
  title: { en: 'Rewards against their budget lines', vi: 'Thưởng so với khoản mục ngân sách' },
  items: ({ spent }) => spent,
  id: ({ line }) => line,
  isQuiet: true,
  columns: [
    { at: 'name', header: HEADERS.line, cell: ({ line }) => line },
    {
      at: 'unit',
      header: HEADERS.sum,
      cell: ({ sum }, { plan }) => looking(sum, { format: pattern('money', plan.style) }),
    },
    {
      at: 'covered',
      header: HEADERS.entered,
      cell: ({ entered }, { plan }) => looking(entered, { format: pattern('money', plan.style) }),
    },
    {
      at: 'self',
      header: HEADERS.available,
      cell: ({ available }, { plan }) => looking(available, { format: pattern('money', plan.style) }),
    },
    {
      at: 'rating',
      header: HEADERS.over,
      cell: ({ over }, { plan }) =>
        looking(over === 0 ? null : over, { format: pattern('money', plan.style), ...ruleColours.bad }),
    },
  ],
};

export const strange: Section<number, Input> = {
  kind: 'strange',
  title: { en: 'Rows that belong to no card', vi: 'Các dòng không thuộc phiếu nào' },
  items: ({ found }) => found.strange.map(({ row: at }) => at),
  id: (at) => String(at),
  isQuiet: true,
  columns: [
    {
      at: 'name',
      header: HEADERS.faults,
      cell: (at, { plan }) => fill(SAY.strange, plan.language, { row: at }),
    },
  ],
};
