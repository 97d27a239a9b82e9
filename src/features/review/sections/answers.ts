import { isDueBefore } from '../../../domain/goals/late';
import { addMonths, kindOf } from '../../../domain/months/months';
import type { Month } from '../../../domain/plan';
import { shortfall } from '../../../domain/review/variance';
import {
  isBeyond,
  type ActionFinding,
  type Findings,
  type GoalFinding,
  type LineFinding,
  type RiskFinding,
} from '../../../plan/findings';
import { periodWords, type PeriodWords } from '../../../plan/period';
import { kpiSaid } from '../../../plan/rows/kpiSaid';
import type { Style } from '../../../sheet/style';
import { spokenAmount, spokenDay, spokenMonth, spokenRelative } from '../../../speech';
import { statuses } from '../../../tabs/choices';
import { fill, type Language, type Words } from '../../../words';

/** The three questions of a review; sentences below answer them. */
export const QUESTIONS: readonly Words[] = [
  { en: 'Are the goals moving?', vi: 'Các mục tiêu có đang tiến không?' },
  { en: 'Are budget and resources off plan?', vi: 'Ngân sách và nguồn lực có lệch kế hoạch không?' },
  { en: 'Is there a new risk?', vi: 'Có rủi ro mới không?' },
];

const SAY = {
  noGoals: {
    en: 'No goal has a KPI yet: give each goal its KPI.',
    vi: 'Chưa mục tiêu nào gắn KPI: hãy gắn KPI cho từng mục tiêu.',
  },
  goalsOnTrack: {
    en: '{good} of {all} {all:goal is|goals are} on track for the year.',
    vi: '{good}/{all} mục tiêu cả năm đúng tiến độ.',
  },
  shortBy: { en: '{goal} by {by}', vi: '{goal} hụt {by}' },
  withinLimits: { en: 'Every budget line is within its limit.', vi: 'Mọi khoản mục đều trong hạn mức.' },
  tolerated: {
    en: 'Over, but within tolerance: {list}.',
    vi: 'Vượt nhưng trong mức cho phép: {list}.',
  },
  overToDate: { en: 'Over the budget to date: {list}.', vi: 'Vượt hạn mức luỹ kế: {list}.' },
  overYear: { en: 'Over the year’s budget: {list}.', vi: 'Vượt hạn mức năm: {list}.' },
  more: { en: '{count} more, see the list below', vi: '{count} khoản mục khác, xem danh sách bên dưới' },
  lineBy: { en: '{line} by {amount}', vi: '{line} vượt {amount}' },
  lateWork: {
    en: '{count} pieces of work are late, the longest since {due}: {name}.',
    vi: '{count} việc trễ hạn, lâu nhất từ {due}: {name}.',
  },
  oneLate: { en: 'One piece of work is late, since {due}: {name}.', vi: '1 việc trễ hạn từ {due}: {name}.' },
  carriedLate: {
    en: 'Work due before this year began: {count}. Write {count:a new date|new dates} on the Action plan.',
    vi: '{count} việc có hạn từ trước năm nay. Hãy ghi hạn mới ở Kế hoạch hành động.',
  },
  noLateWork: { en: 'No work is late.', vi: 'Không việc nào trễ hạn.' },
  noSignal: { en: 'No risk has given its signal.', vi: 'Chưa rủi ro nào có dấu hiệu kích hoạt.' },
  noRisks: {
    en: 'The plan names no risk: what could still hit the goals?',
    vi: 'Kế hoạch chưa ghi rủi ro nào: điều gì còn có thể ảnh hưởng mục tiêu?',
  },
  signal: {
    en: '{risk}: {kpi} was {actual} in {month}, the signal is {trigger}. Fallback: {fallback}',
    vi: '{risk}: {kpi} tháng {month} là {actual}, ngưỡng là {trigger}. Phương án: {fallback}',
  },
  noFallback: { en: 'none is written down.', vi: 'chưa ghi.' },
} as const satisfies Record<string, Words>;

const MISSING: Words = {
  en: 'On track, and still expected to miss the target: {list}.',
  vi: 'Đúng tiến độ nhưng ước vẫn hụt chỉ tiêu: {list}.',
};
const SHORT: PeriodWords = {
  month: MISSING,
  quarter: MISSING,
  year: {
    en: 'On track, and yet short of the target: {list}.',
    vi: 'Đúng tiến độ nhưng vẫn hụt chỉ tiêu: {list}.',
  },
};
const EXPECTED: Words = {
  en: '{goal}: {outlook} expected against {target} – {status}.',
  vi: '{goal}: ước đạt {outlook} so với chỉ tiêu {target} – {status}.',
};
const BEHIND: PeriodWords = {
  month: EXPECTED,
  quarter: EXPECTED,
  year: {
    en: '{goal}: {outlook} reached against {target} – {status}.',
    vi: '{goal}: đạt {outlook} so với chỉ tiêu {target} – {status}.',
  },
};
const OFF_TRACK: PeriodWords = {
  month: { en: 'Off track this month: {list}.', vi: 'Không đạt trong tháng: {list}.' },
  quarter: { en: 'Off track this quarter: {list}.', vi: 'Không đạt trong quý: {list}.' },
  year: { en: 'Off track this year: {list}.', vi: 'Không đạt trong năm: {list}.' },
};

const isBehind = ({ outlook }: GoalFinding): boolean =>
  outlook !== null && (outlook.status === 'at risk' || outlook.status === 'off track');

/** Whether the year's last month is reviewed: then there is no outlook any more. */
const isOver = ({ month }: Findings, first: Month): boolean => month === addMonths(first, 11);

const goalSentence = (finding: GoalFinding, words: Words, language: Language): string => {
  const { goal, kpi, outlook } = finding;
  const figure = (value: number | null): string => kpiSaid(value, kpi, language);
  return fill(words, language, {
    goal: goal.goal ?? goal.id ?? '',
    outlook: figure(outlook?.actual ?? null),
    target: figure(goal.target),
    status: statuses[outlook?.status ?? 'no data'][language].toLowerCase(),
  });
};

/** Goals that are on track but expected to miss their targets. */
const shortOnes = (judged: readonly GoalFinding[], words: Words, language: Language): string[] => {
  const short = judged.flatMap(({ goal, kpi, outlook }) => {
    if (kpi === null || outlook?.status !== 'on track') return [];
    const yardstick = { ...kpi, betterWhen: goal.betterWhen ?? kpi.betterWhen };
    const by = shortfall(outlook.actual, outlook.plan, yardstick) ?? 0;
    // A shortfall that rounds to zero is not mentioned.
    if (Math.round(by * 1000) <= 0) return [];
    const said = { goal: goal.goal ?? goal.id ?? '', by: spokenRelative(by, kpi.inPoints, language) };
    return [fill(SAY.shortBy, language, said)];
  });
  return short.length === 0 ? [] : [fill(words, language, { list: short.join('; ') })];
};

const goalsAnswer = (findings: Findings, first: Month, language: Language): string[] => {
  const { period, goals, kpis } = findings;
  const judged = goals.filter(({ outlook }) => outlook !== null);
  if (judged.length === 0) return [SAY.noGoals[language]];
  const behind = judged.filter(isBehind);
  const good = judged.filter(({ outlook }) => outlook?.status === 'on track').length;
  const told = isOver(findings, first) ? 'year' : kindOf(period);
  const off = kpis.filter(({ review }) => review.month.status === 'off track').map(({ kpi }) => kpi.name);
  return [
    fill(SAY.goalsOnTrack, language, { good, all: goals.length }),
    ...shortOnes(judged, SHORT[told], language),
    ...behind.map((finding) => goalSentence(finding, BEHIND[told], language)),
    ...(off.length > 0 ? [fill(periodWords(OFF_TRACK, period), language, { list: off.join(', ') })] : []),
  ];
};

const PERIODS = ['toDate', 'year'] as const;
/** At most this many items are named in an answer, the largest; the page lists all of them. */
const NAMED_MOST = 5;
interface OverBy {
  line: string;
  by: number;
}
const overBy = ({ line, standing }: LineFinding, period: (typeof PERIODS)[number]): OverBy => ({
  line: line.line ?? line.id,
  by: -(standing[period].available ?? 0),
});

/** The lines over their limit: to date, over the year, and those within their tolerance. */
const overSaid = (over: readonly LineFinding[], language: Language): string[] => {
  const list = (words: Words, lines: readonly OverBy[]): string[] => {
    if (lines.length === 0) return [];
    const named = [...lines]
      .sort((one, other) => other.by - one.by)
      .slice(0, NAMED_MOST)
      .map(({ line, by }) => fill(SAY.lineBy, language, { line, amount: spokenAmount(by, language) }));
    const count = lines.length - named.length;
    const rest = count === 0 ? [] : [fill(SAY.more, language, { count })];
    return [fill(words, language, { list: [...named, ...rest].join(', ') })];
  };
  // At the year's end both periods are the same, so only the year is mentioned.
  const isSaid = (each: LineFinding, period: (typeof PERIODS)[number]): boolean =>
    isBeyond(each, period) &&
    !(period === 'toDate' && isBeyond(each, 'year') && overBy(each, 'year').by === overBy(each, period).by);
  const beyond = (period: (typeof PERIODS)[number]): OverBy[] =>
    over.filter((each) => isSaid(each, period)).map((each) => overBy(each, period));
  const tolerated = over.flatMap((each) => {
    if (PERIODS.some((period) => isBeyond(each, period))) return [];
    return [overBy(each, (each.standing.year.available ?? 0) < 0 ? 'year' : 'toDate')];
  });
  return [
    ...list(SAY.overToDate, beyond('toDate')),
    ...list(SAY.overYear, beyond('year')),
    ...list(SAY.tolerated, tolerated),
  ];
};

/**
 * How much work is late, which is late the longest, and how much of it was due before the year. Empty where none is
 * late.
 */
export const lateSentences = (
  actions: readonly ActionFinding[],
  first: Month,
  { language, days }: Pick<Style, 'language' | 'days'>,
): string[] => {
  const late = actions.filter((finding) => finding.late !== null);
  const [longest] = late;
  if (longest === undefined) return [];
  const count = late.filter(({ action }) => isDueBefore(action, first)).length;
  return [
    fill(late.length === 1 ? SAY.oneLate : SAY.lateWork, language, {
      count: late.length,
      due: spokenDay(longest.due, days),
      name: longest.action.name ?? longest.action.id ?? '',
    }),
    ...(count === 0 ? [] : [fill(SAY.carriedLate, language, { count })]),
  ];
};

const budgetAnswer = ({ over, actions }: Findings, first: Month, style: Style): string[] => {
  const { language } = style;
  const [said, late] = [overSaid(over, language), lateSentences(actions, first, style)];
  return [
    ...(said.length === 0 ? [SAY.withinLimits[language]] : said),
    ...(late.length === 0 ? [SAY.noLateWork[language]] : late),
  ];
};

const riskSentence = ({ risk, kpi, month, actual, trigger }: RiskFinding, language: Language): string =>
  fill(SAY.signal, language, {
    risk: risk.risk ?? risk.id ?? '',
    kpi: kpi.name,
    month: spokenMonth(month),
    actual: kpiSaid(actual, kpi, language),
    trigger: kpiSaid(trigger, kpi, language),
    fallback: risk.fallback ?? SAY.noFallback[language],
  });

const riskAnswer = (findings: Findings, first: Month, language: Language): string[] => {
  const { risks, namesRisks } = findings;
  return risks.length === 0
    ? [SAY[namesRisks || isOver(findings, first) ? 'noSignal' : 'noRisks'][language]]
    : risks.map((finding) => riskSentence(finding, language));
};

/** The answers to the three questions in a few sentences each, made from the figures alone. */
export const answersOf = (findings: Findings, first: Month, style: Style): string[][] => [
  goalsAnswer(findings, first, style.language),
  budgetAnswer(findings, first, style),
  riskAnswer(findings, first, style.language),
];
