import type { RewardRule } from '../../domain/goals/scorecard';
import { choice, day, key, money, number, percent, share, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Words } from '../../words';

type CardKind = 'person' | 'department' | 'firm';
export const cardKinds: Readonly<Record<CardKind, Words>> = {
  person: terms.person,
  department: terms.department,
  firm: { en: 'Firm', vi: 'Công ty' },
};

type ItemKind = 'goal' | 'kpi' | 'task' | 'hand';
export const itemKinds: Readonly<Record<ItemKind, Words>> = {
  goal: terms.goal,
  kpi: terms.kpi,
  task: { en: 'Work', vi: 'Công việc' },
  hand: { en: 'By hand', vi: 'Nhập tay' },
};

export const rewardRules: Readonly<Record<RewardRule, Words>> = {
  'share of salary': { en: 'Share of salary', vi: 'Theo tỷ lệ lương' },
  amount: terms.amount,
  none: { en: 'None', vi: 'Không' },
};

const CAPPED = { format: 'percent', width: 95 } as const;

/** What people, departments and the firm are appraised by: one row per item. */
export const scorecards = tab({
  key: 'scorecards',
  name: { en: 'Scorecards', vi: 'Phiếu đánh giá' },
  colour: '#c5221f',
  keys: ['who', 'item'],
  isOptional: true,
  frozenColumns: 2,
  readyRows: 80,
  columns: {
    who: key(
      { en: 'Who', vi: 'Đánh giá ai' },
      { en: 'A person, a department, or the firm.', vi: 'Một người, một bộ phận, hoặc công ty.' },
      { width: 150 },
    ),
    kind: choice({ en: 'Kind', vi: 'Loại phiếu' }, undefined, cardKinds, { width: 95 }),
    period: text(
      terms.period,
      { en: 'Q1/2026, or 2026 for the year.', vi: 'Q1/2026, hoặc 2026 cho cả năm.' },
      { width: 90 },
    ),
    of: choice(terms.measuredBy, undefined, itemKinds, { width: 95 }),
    item: key(
      { en: 'Item', vi: 'Nội dung' },
      {
        en: 'The Id of the goal, KPI or work; by hand, in words.',
        vi: 'Mã mục tiêu, KPI hoặc công việc; nhập tay thì ghi bằng lời.',
      },
      { width: 200 },
    ),
    weight: share(terms.weight, {
      en: 'Those of one card sum to 100%.',
      vi: 'Cộng các mục của một phiếu bằng 100%.',
    }),
    attainment: percent(
      { en: 'Attainment by hand', vi: 'Tỷ lệ hoàn thành nhập tay' },
      {
        en: 'Only for an item that is measured by hand; 0% to 120% count.',
        vi: 'Chỉ cho mục nhập tay; tính từ 0% đến 120%.',
      },
      CAPPED,
    ),
    self: percent({ en: 'Own score', vi: 'Tự chấm' }, undefined, CAPPED),
    selfWhy: text({ en: 'Why', vi: 'Lý do tự chấm' }, undefined, { width: 200 }),
    manager: percent({ en: 'Manager’s score', vi: 'Quản lý chấm' }, undefined, CAPPED),
    managerWhy: text({ en: 'Manager’s reason', vi: 'Lý do của quản lý' }, undefined, { width: 200 }),
  },
});

/** The firm's rating scale: from which score on a rating applies, and its reward. */
export const ratings = tab({
  key: 'ratings',
  name: { en: 'Rating scale', vi: 'Thang xếp loại' },
  colour: '#c5221f',
  keys: ['rating'],
  unique: 'rating',
  isOptional: true,
  readyRows: 8,
  columns: {
    rating: key(terms.rating, undefined, { width: 80 }),
    from: percent({ en: 'From score', vi: 'Từ điểm' }, undefined, { width: 90 }),
    rule: choice({ en: 'Reward or penalty', vi: 'Thưởng hoặc phạt' }, undefined, rewardRules, { width: 140 }),
    worth: number(
      { en: 'Worth', vi: 'Mức' },
      {
        en: 'A share such as 10%, or an amount; below zero it is a penalty.',
        vi: 'Tỷ lệ như 10%, hoặc số tiền; số âm là phạt.',
      },
      { width: 110, format: 'general' },
    ),
    line: key(
      terms.budgetLine,
      { en: 'The Id of the line that pays for it.', vi: 'Mã khoản mục trả tiền.' },
      { names: 'line', width: 130 },
    ),
  },
});

/** What was agreed for each scorecard. A row is never changed, only followed by another one that gives its reason. */
export const agreements = tab({
  key: 'agreements',
  name: { en: 'Agreed ratings', vi: 'Kết quả đã thống nhất' },
  colour: '#c5221f',
  keys: ['who', 'period'],
  isLog: true,
  isOptional: true,
  readyRows: 30,
  columns: {
    who: key({ en: 'Who', vi: 'Đánh giá ai' }, undefined, { width: 150 }),
    period: text(terms.period, undefined, { width: 90 }),
    score: percent(terms.score, undefined, { width: 80 }),
    covered: percent({ en: 'Weight with data', vi: 'Trọng số có số liệu' }, undefined, { width: 100 }),
    rating: text(terms.rating, undefined, { width: 80 }),
    reward: money({ en: 'Reward', vi: 'Thưởng, phạt' }, undefined, { width: 120 }),
    line: key(terms.budgetLine, undefined, { names: 'line', width: 130 }),
    by: text(terms.agreedBy, undefined, { width: 120 }),
    on: day({ en: 'On', vi: 'Ngày' }),
    reason: text({ en: 'Reason for the change', vi: 'Lý do thay đổi' }, undefined, { width: 260 }),
    items: text({ en: 'What it was made of', vi: 'Căn cứ' }, undefined, { width: 420 }),
  },
});

export type ScorecardRow = RowOf<typeof scorecards>;
export type RatingRow = RowOf<typeof ratings>;
export type AgreementRow = RowOf<typeof agreements>;
