import {
  above,
  below,
  blankWhen,
  both,
  call,
  cell,
  column,
  equals,
  inRow,
  isBlank,
  join,
  literal,
  minus,
  not,
  over,
  sumOf,
  times,
  when,
  type Formula,
  type TabKey,
} from '../../sheet/formula';
import type { BoardCell, BoardRow } from '../../sheet/page/board/declared';
import * as terms from '../../terms';
import { monthsShown } from '../formulas';
import { keyText } from '../keys';
import { across, at, band, HEIGHT, hiddenCell } from './columns';
import { nameOr, valueAt, SIGNS } from './kpis';

const BUDGET: TabKey = { key: 'budget' };
const GOALS: TabKey = { key: 'goals' };

/** The columns, counted in months, where each part starts. */
const LINE = { sign: 0, used: 1, bar: 2 } as const;
const GOAL = { name: 6, bar: 10 } as const;

const isFigure = (value: Formula): Formula => call('ISNUMBER', value);
const line = (key: string): Formula => valueAt(BUDGET, key, cell('at'));
const elapsed = (): Formula => over(monthsShown(), 12);

/** A bar drawn with characters: visible in print, to a screen reader, and in any spreadsheet. */
const bar = (share: Formula, length: number): Formula => {
  const full = call('MAX', 0, call('MIN', length, call('ROUND', times(share, length), 0)));
  return join(call('REPT', literal('█'), full), call('REPT', literal('░'), minus(length, full)));
};
const BAR = 20;
/** A goal's bar reaches up to 120 %. */
const GOAL_BAR = 12;
/** A bar with a mark: the time elapsed, or the target. */
const marked = (share: Formula, length: number, mark: Formula | number): Formula => {
  const drawn = bar(share, length);
  return join(join(call('LEFT', drawn, mark), literal('┃')), call('RIGHT', drawn, minus(length, mark)));
};
const barAgainstTime = (share: Formula): Formula =>
  marked(share, BAR, call('ROUND', times(elapsed(), BAR), 0));
const barToTarget = (reached: Formula): Formula => marked(over(times(reached, 10), GOAL_BAR), GOAL_BAR, 10);

/** The sign of a line: over the year's limit comes before over the limit to date. */
const sign = (): Formula => {
  // These figures are rounded on Budget: using 300.30 of three months of 100.10 (300.29999999999995) is not over.
  const isNone = (left: string): Formula => both(isFigure(line(left)), below(line(left), 0));
  return blankWhen(
    isBlank(cell('at')),
    when(
      isNone('availableYear'),
      SIGNS['off track'],
      when(isNone('availableToDate'), SIGNS['at risk'], SIGNS['on track']),
    ),
  );
};

const lineCells = (id: string): BoardCell[] => {
  const used = cell('months', LINE.used);
  const limit = line('limitYear');
  const isKnown = both(
    not(isBlank(cell('at'))),
    isFigure(line('usedToDate')),
    isFigure(limit),
    above(limit, 0),
  );
  return [
    at('label', nameOr('at', line('line'), id)),
    at('months', sign(), { align: 'center', bold: true }, LINE.sign),
    at('months', when(isKnown, over(line('usedToDate'), limit), ''), { format: '0.0%' }, LINE.used),
    at('months', when(isFigure(used), barAgainstTime(used), ''), { colour: '#3c4043' }, LINE.bar),
    hiddenCell('id', id),
    hiddenCell('at', call('IFERROR', call('MATCH', keyText(id), column(BUDGET, 'key'), 0), '')),
  ];
};

const goal = (key: string): Formula => valueAt(GOALS, key, cell('goalAt'));
const figureOf = (key: string): Formula =>
  blankWhen(isBlank(cell('goalAt')), when(isFigure(goal(key)), goal(key), ''));

/** Which goals are parts of others: a part does not count in the score beside the goal it belongs to. */
export interface GoalParts {
  /** Whether the goal is a part of another one. */
  isPart: (id: string) => boolean;
  /** The parts that measure a goal without a KPI; empty for any other goal. */
  measuredBy: (id: string) => readonly string[];
}

interface Weighed {
  reached: Formula;
  weight: Formula;
}
const inGoalRow = (tag: string): Weighed => ({ reached: inRow(tag, 'toDate'), weight: inRow(tag, 'year') });
/** A goal for which the page has no room: its row is blank to the eye. */
const unseenTag = (id: string): string => `unseen ${id}`;
const inUnseenRow = (id: string): Weighed => ({
  reached: inRow(unseenTag(id), 'reached'),
  weight: inRow(unseenTag(id), 'weight'),
});

/** Σ weight × attainment of goals that have data, and Σ weight of those. */
const sumsOf = (goals: readonly Weighed[]): { sum: Formula; weighed: Formula } => {
  const ofEach = (figure: (each: Weighed) => Formula): Formula =>
    sumOf(goals.map((each) => when(both(isFigure(each.reached), isFigure(each.weight)), figure(each), 0)));
  return {
    sum: ofEach(({ weight, reached }) => times(weight, reached)),
    weighed: ofEach(({ weight }) => weight),
  };
};

/** Attainment from the parts; if none of them has a weight, all weigh the same. */
const rolledUp = (rows: readonly Weighed[]): Formula => {
  const isUnweighed = equals(call('COUNT', ...rows.map(({ weight }) => weight)), 0);
  const { sum, weighed } = sumsOf(
    rows.map(({ reached, weight }) => ({ reached, weight: when(isUnweighed, 1, weight) })),
  );
  return blankWhen(equals(weighed, 0), over(sum, weighed));
};

const reachedBy = (parts: readonly Weighed[]): Formula =>
  parts.length > 0 ? rolledUp(parts) : figureOf('attainment');
/** The goal of a row, and its row number on Goals. */
const goalKept = (id: string): BoardCell[] => [
  hiddenCell('goal', id),
  hiddenCell('goalAt', call('IFERROR', call('MATCH', keyText(id), column(GOALS, 'key'), 0), '')),
];
const unseenCells = (id: string, parts: readonly Weighed[] = []): BoardCell[] => [
  ...goalKept(id),
  hiddenCell('reached', reachedBy(parts)),
  hiddenCell('weight', figureOf('weight')),
];

/** The number of letters that fit to the left of the bar. */
const NAME_MOST = 43;
/** Too long a name ends in “…”: cut off by the bar, it would look complete. */
const shortened = (name: Formula): Formula =>
  when(above(call('LEN', name), NAME_MOST), join(call('LEFT', name, NAME_MOST - 1), literal('…')), name);

const goalCells = (id: string, parts: readonly Weighed[] = []): BoardCell[] => {
  const reached = cell('toDate');
  return [
    at('months', shortened(nameOr('goalAt', goal('goal'), id)), {}, GOAL.name),
    at('months', when(isFigure(reached), barToTarget(reached), ''), { colour: '#3c4043' }, GOAL.bar),
    at('toDate', reachedBy(parts), { format: '0.0%', bold: true, align: 'right' }),
    at('year', figureOf('weight'), { format: '0%', align: 'right' }),
    ...goalKept(id),
  ];
};

const SCORE = {
  en: 'Score, and the share of the weights that it covers',
  vi: 'Điểm, và phần trọng số đã có số liệu',
};

/** Σ weight × attainment ÷ Σ weight over the goals that have data; beside it the share of the weight that this was. */
const scoreCells = (goals: readonly Weighed[]): BoardCell[] => {
  const { sum, weighed } = sumsOf(goals);
  const all = sumOf(goals.map(({ weight }) => weight));
  const bold = { format: '0%', bold: true, align: 'right' } as const;
  return [
    at('months', SCORE, { bold: true }, GOAL.name),
    at('toDate', blankWhen(equals(weighed, 0), over(sum, weighed)), { ...bold, format: '0.0%' }),
    at('year', blankWhen(equals(all, 0), over(weighed, all)), bold),
  ];
};

/** The goals on a page: `goals` are shown, `unseen` only count in the score. */
export interface GoalsShown {
  goals: readonly string[];
  unseen: readonly string[];
  goalParts: GoalParts;
}

/** The tags of the rows of lines and goals, and the cells with each goal's figures. */
const placesOf = (lines: readonly string[], { goals, unseen }: GoalsShown) => {
  const count = Math.max(lines.length, goals.length === 0 ? 0 : goals.length + 1);
  const tags = Array.from({ length: count }, (_, index) => {
    const id = lines[index];
    return id === undefined ? `more ${index + 1}` : `line ${id}`;
  });
  const weighed = (id: string): Weighed[] => {
    const tag = goals.includes(id) ? tags[goals.indexOf(id)] : undefined;
    if (tag !== undefined) return [inGoalRow(tag)];
    return unseen.includes(id) ? [inUnseenRow(id)] : [];
  };
  return { tags, weighed };
};

/** Budget lines on the left, goals on the right: each row holds one of each, as long as there are any. */
export const limitRows = (lines: readonly string[], on: GoalsShown): BoardRow[] => {
  const { goals, unseen, goalParts } = on;
  const { tags, weighed } = placesOf(lines, on);
  const goalPart = (index: number): BoardCell[] => {
    const id = goals[index];
    if (id !== undefined) return goalCells(id, goalParts.measuredBy(id).flatMap(weighed));
    const without = goalCells('').map((each) => ({ ...each, value: null }));
    return index === goals.length && goals.length > 0
      ? [
          ...without.filter(({ key, month }) => key.startsWith('goal') || month === GOAL.bar),
          ...scoreCells([...goals, ...unseen].filter((each) => !goalParts.isPart(each)).flatMap(weighed)),
        ]
      : without;
  };
  return tags.map((tag, index) => ({
    tag,
    height: HEIGHT,
    cells: [...(lines[index] === undefined ? [] : lineCells(lines[index])), ...goalPart(index)],
  }));
};

/** Rows for goals that the page has no room for but the score counts. */
export const unseenRows = (lines: readonly string[], on: GoalsShown): BoardRow[] => {
  const { weighed } = placesOf(lines, on);
  return on.unseen.map((id) => ({
    tag: unseenTag(id),
    height: HEIGHT,
    cells: unseenCells(id, on.goalParts.measuredBy(id).flatMap(weighed)),
  }));
};

const WORDS = {
  used: { en: 'Budget lines: used of the year’s limit', vi: 'Khoản mục: đã dùng so với hạn mức năm' },
  time: { en: 'against time elapsed (┃)', vi: 'so với thời gian đã qua (┃)' },
  goals: { en: 'Goals: attained against target (┃)', vi: 'Mục tiêu: đã đạt so với chỉ tiêu (┃)' },
  attained: { en: 'Attained', vi: 'Hoàn thành' },
  weight: terms.weight,
};
const LINE_NOTE = {
  en: 'Used to date of the year’s limit; the mark in the bar is where time stands. ✗ is over the year’s limit, ! over the limit to date.',
  vi: 'Phần đã dùng luỹ kế so với hạn mức năm; vạch trong thanh là thời gian đã qua. ✗ là vượt hạn mức năm, ! là vượt hạn mức luỹ kế.',
};

export const limitBand = (): BoardRow =>
  band(
    'limits',
    across([
      at('label', WORDS.used, {}, 0, LINE_NOTE),
      at('months', elapsed(), { format: '0%', align: 'right' }, LINE.used),
      at('months', WORDS.time, {}, LINE.bar),
      at('months', WORDS.goals, {}, GOAL.name),
      at('toDate', WORDS.attained, { align: 'right' }),
      at('year', WORDS.weight, { align: 'right' }),
    ]),
  );

/** An example row of each kind. */
export const limitKinds = (): BoardRow[] => [
  { tag: 'line', height: HEIGHT, cells: [...lineCells(''), ...goalCells('')] },
  { tag: 'more', height: HEIGHT, cells: goalCells('') },
  { tag: 'unseen', height: HEIGHT, cells: unseenCells('') },
];
