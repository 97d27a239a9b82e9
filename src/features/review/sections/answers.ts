import { shortfall } from '../../../domain/review/variance';
import type { ActionFinding, Findings, GoalFinding, LineFinding, RiskFinding } from '../../../plan/findings';
import { periodWords, type PeriodWords } from '../../../plan/period';
import { kpiSaid } from '../../../plan/rows/kpiSaid';
import type { Style } from '../../../sheet/style';
import { spokenAmount, spokenDay, spokenMonth, spokenRelative } from '../../../speech';
import { statuses } from '../../../tabs/choices';
import { fill, type Language, type Words } from '../../../words';

/** The three questions of a review, and the sentences that answer them. */
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
  short: {
    en: 'On track, and still expected to miss the target: {list}.',
    vi: 'Đúng tiến độ nhưng ước vẫn hụt chỉ tiêu: {list}.',
  },
  shortBy: { en: '{goal} by {by}', vi: '{goal} hụt {by}' },
  goalBehind: {
    en: '{goal}: {outlook} expected against {target} – {status}.',
    vi: '{goal}: ước đạt {outlook} so với chỉ tiêu {target} – {status}.',
  },
  withinLimits: { en: 'Every budget line is within its limit.', vi: 'Mọi khoản mục đều trong hạn mức.' },
  overToDate: { en: 'Over the budget to date: {list}.', vi: 'Vượt hạn mức luỹ kế: {list}.' },
  overYear: { en: 'Over the year’s budget: {list}.', vi: 'Vượt hạn mức năm: {list}.' },
  lineBy: { en: '{line} by {amount}', vi: '{line} vượt {amount}' },
  lateWork: {
    en: '{count} pieces of work are late, the longest since {due}: {name}.',
    vi: '{count} việc trễ hạn, lâu nhất từ {due}: {name}.',
  },
  oneLate: { en: 'One piece of work is late, since {due}: {name}.', vi: '1 việc trễ hạn từ {due}: {name}.' },
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

const OFF_TRACK: PeriodWords = {
  month: { en: 'Off track this month: {list}.', vi: 'Không đạt trong tháng: {list}.' },
  quarter: { en: 'Off track this quarter: {list}.', vi: 'Không đạt trong quý: {list}.' },
  year: { en: 'Off track this year: {list}.', vi: 'Không đạt trong năm: {list}.' },
};

const isBehind = ({ outlook }: GoalFinding): boolean =>
  outlook !== null && (outlook.status === 'at risk' || outlook.status === 'off track');

const goalSentence = (finding: GoalFinding, language: Language): string => {
  const { goal, kpi, outlook } = finding;
  const figure = (value: number | null): string => kpiSaid(value, kpi, language);
  return fill(SAY.goalBehind, language, {
    goal: goal.goal ?? goal.id ?? '',
    outlook: figure(outlook?.actual ?? null),
    target: figure(goal.target),
    status: statuses[outlook?.status ?? 'no data'][language].toLowerCase(),
  });
};

/** Goals that are on track, and yet expected to end short of their targets. */
const shortOnes = (judged: readonly GoalFinding[], language: Language): string[] => {
  const short = judged.flatMap(({ goal, kpi, outlook }) => {
    if (kpi === null || outlook?.status !== 'on track') return [];
    const yardstick = { ...kpi, betterWhen: goal.betterWhen ?? kpi.betterWhen };
    const by = shortfall(outlook.actual, outlook.plan, yardstick) ?? 0;
    // What rounds to nothing is no miss to speak of.
    if (Math.round(by * 1000) <= 0) return [];
    const said = { goal: goal.goal ?? goal.id ?? '', by: spokenRelative(by, kpi.inPoints, language) };
    return [fill(SAY.shortBy, language, said)];
  });
  return short.length === 0 ? [] : [fill(SAY.short, language, { list: short.join('; ') })];
};

const goalsAnswer = ({ period, goals, kpis }: Findings, language: Language): string[] => {
  const judged = goals.filter(({ outlook }) => outlook !== null);
  if (judged.length === 0) return [SAY.noGoals[language]];
  const behind = judged.filter(isBehind);
  const good = judged.filter(({ outlook }) => outlook?.status === 'on track').length;
  const off = kpis.filter(({ review }) => review.month.status === 'off track').map(({ kpi }) => kpi.name);
  return [
    fill(SAY.goalsOnTrack, language, { good, all: goals.length }),
    ...shortOnes(judged, language),
    ...behind.map((finding) => goalSentence(finding, language)),
    ...(off.length > 0 ? [fill(periodWords(OFF_TRACK, period), language, { list: off.join(', ') })] : []),
  ];
};

const overList = (over: readonly LineFinding[], period: 'year' | 'toDate', language: Language): string[] =>
  over.flatMap(({ line, standing }) => {
    const { available } = standing[period];
    if (available === null || available >= 0) return [];
    return [
      fill(SAY.lineBy, language, { line: line.line ?? line.id, amount: spokenAmount(-available, language) }),
    ];
  });

/** How much work is late, and which is the longest; null where none is. */
export const lateSentence = (
  actions: readonly ActionFinding[],
  { language, days }: Pick<Style, 'language' | 'days'>,
): string | null => {
  const late = actions.filter((finding) => finding.late !== null);
  const [longest] = late;
  if (longest === undefined) return null;
  return fill(late.length === 1 ? SAY.oneLate : SAY.lateWork, language, {
    count: late.length,
    due: spokenDay(longest.due, days),
    name: longest.action.name ?? longest.action.id ?? '',
  });
};

const budgetAnswer = ({ over, actions }: Findings, style: Style): string[] => {
  const { language } = style;
  const [toDate, year] = [overList(over, 'toDate', language), overList(over, 'year', language)];
  return [
    ...(toDate.length + year.length === 0 ? [SAY.withinLimits[language]] : []),
    ...(toDate.length > 0 ? [fill(SAY.overToDate, language, { list: toDate.join(', ') })] : []),
    ...(year.length > 0 ? [fill(SAY.overYear, language, { list: year.join(', ') })] : []),
    lateSentence(actions, style) ?? SAY.noLateWork[language],
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

const riskAnswer = ({ risks, namesRisks }: Findings, language: Language): string[] =>
  risks.length === 0
    ? [SAY[namesRisks ? 'noSignal' : 'noRisks'][language]]
    : risks.map((finding) => riskSentence(finding, language));

/** The answers to the three questions, a few sentences each, from the figures alone. */
export const answersOf = (findings: Findings, style: Style): string[][] => [
  goalsAnswer(findings, style.language),
  budgetAnswer(findings, style),
  riskAnswer(findings, style.language),
];
