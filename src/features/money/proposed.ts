import { isLimited } from '../../domain/control/control';
import {
  lateForGoals,
  transferProposals,
  withoutMoney,
  type TransferProposal,
} from '../../domain/control/proposals';
import { amountText } from '../../domain/money/amount';
import type { Figure, Month, Status } from '../../domain/plan';
import type { ActionFinding, Findings, GoalFinding } from '../../plan/findings';
import { controlOf } from '../../plan/ledger/money';
import { spokenPeriod } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { spokenFigure, spokenMonth, voiceIn, type Voice } from '../../speech';
import { statuses } from '../../tabs/choices';
import type { Words } from '../../words';
import { owedOf } from './givingUp';
import { goalRank } from './rank';

/** A suggestion for something that the review found. A person takes it up or leaves it. */
export interface Proposal {
  kind: 'transfer' | 'late' | 'risk' | 'goal';
  /** What it is about, which identifies it: 'COGS-OTHER MKT-ADS', 'A5.1', 'R1'. */
  id: string;
  text: string;
  /** The reason that is filled into its form. */
  reason: string;
  /** What to know before taking it up; blank where there is nothing. */
  warning: string;
  amount: Figure;
  from: { line: string; month: Month } | null;
  to: { line: string; month: Month } | null;
  /** The form in which it is taken up, and its initial values. */
  form: { view: 'moveMoney' | 'askSpending'; start: Readonly<Record<string, string>> };
}

const SAY = {
  transfer: {
    en: 'Move {amount} from {from} ({fromMonth}) to {to} ({toMonth}).',
    vi: 'Điều chuyển {amount} từ {from} ({fromMonth}) sang {to} ({toMonth}).',
  },
  reserve: {
    en: 'Take {amount} from the reserve for {to} ({toMonth}).',
    vi: 'Lấy {amount} từ dự phòng cho {to} ({toMonth}).',
  },
  'to date': {
    en: 'Review {period}: {line} is over its budget to date by {over}.',
    vi: 'Rà soát {period}: {line} vượt hạn mức luỹ kế {over}.',
  },
  year: {
    en: 'Review {period}: {line} is over its year’s budget by {over}.',
    vi: 'Rà soát {period}: {line} vượt hạn mức năm {over}.',
  },
  part: { en: 'Covers a part: {left} is still missing.', vi: 'Bù được một phần: vẫn còn thiếu {left}.' },
  higher: {
    en: 'The money leaves a goal of higher priority: say what is given up.',
    vi: 'Tiền rời một mục tiêu ưu tiên cao hơn: cần ghi đánh đổi điều gì.',
  },
  late: {
    en: 'Catch up on “{work}”{by}: it is {late}, and {goal} is {status}.',
    vi: 'Đẩy nhanh “{work}”{by}: {late}, mà {goal} đang ở mức {status}.',
  },
  days: { en: '{days} day{days:|s} late', vi: 'trễ {days} ngày' },
  dueNow: { en: 'due and not done', vi: 'đã đến hạn mà chưa xong' },
  lateWhat: { en: 'Catch up: {work}', vi: 'Đẩy nhanh: {work}' },
  lateWhy: {
    en: 'Review {period}: {id} is {late}, and {goal} is {status}.',
    vi: 'Rà soát {period}: {id} {late}, {goal} đang ở mức {status}.',
  },
  risk: { en: '{risk}: {fallback}', vi: '{risk}: {fallback}' },
  noFallback: { en: 'no fallback is written down yet.', vi: 'chưa ghi phương án dự phòng.' },
  riskWhat: { en: 'Fallback for {id}: {fallback}', vi: 'Phương án cho {id}: {fallback}' },
  riskWhy: {
    en: 'Review {period}: the signal of {id} has come, {kpi} was {actual} in {month} (signal: {trigger}).',
    vi: 'Rà soát {period}: {id} đã có dấu hiệu, {kpi} tháng {month} là {actual} (ngưỡng: {trigger}).',
  },
  goal: {
    en: 'Find money for {goal}: every line that serves it is used up ({lines}).',
    vi: 'Tìm tiền cho {goal}: mọi khoản mục phục vụ đều đã hết ({lines}).',
  },
  goalWhy: {
    en: 'Review {period}: no line that serves {id} has money left in the year.',
    vi: 'Rà soát {period}: không khoản mục nào phục vụ {id} còn được chi trong năm.',
  },
} as const satisfies Record<string, Words>;

/** What proposals are made from. */
interface Ground {
  plan: Plan;
  findings: Findings;
  voice: Voice;
  period: string;
}
const NO_MOVE = { amount: null, from: null, to: null, warning: '' };

/** The form's initial values. Money from the reserve names no line that it comes from. */
const startOf = ({ from, to, amount, isReserve }: TransferProposal, reason: string) => ({
  kind: isReserve ? 'reserve' : 'transfer',
  from: isReserve ? '' : from.line,
  fromMonth: isReserve ? '' : from.month,
  to: to.line,
  toMonth: to.month,
  amount: amountText(amount),
  reason,
});

const transferOf = ({ plan, voice, period }: Ground, transfer: TransferProposal): Proposal => {
  const { from, to, amount, isReserve, isFromHigher, check, over, left } = transfer;
  const { say, money } = voice;
  const said = {
    amount: money(amount),
    from: nameOf(plan, from.line),
    fromMonth: spokenMonth(from.month),
    to: nameOf(plan, to.line),
    toMonth: spokenMonth(to.month),
  };
  const reason = say(SAY[check], { period, line: nameOf(plan, to.line), over: money(over) });
  const warnings = [
    ...(isFromHigher ? [say(SAY.higher)] : []),
    ...(left > 0 ? [say(SAY.part, { left: money(left) })] : []),
  ];
  return {
    kind: 'transfer',
    id: `${from.line} ${to.line}`,
    text: say(SAY[isReserve ? 'reserve' : 'transfer'], said),
    reason,
    warning: warnings.join(' '),
    amount,
    from,
    to,
    form: { view: 'moveMoney', start: startOf(transfer, reason) },
  };
};

/** For each goal that is behind, its status: that of the year's outlook or to date, whichever is worse. */
const behind = ({ plan, findings }: Ground): ReadonlyMap<string, string> => {
  const isBehind = (status: Status | undefined): status is 'at risk' | 'off track' =>
    status === 'at risk' || status === 'off track';
  const worst = ({ outlook, kpi }: GoalFinding): Status | null => {
    const toDate = findings.kpis.find((each) => each.kpi === kpi)?.review.toDate.status;
    const found = [outlook?.status, toDate].filter(isBehind);
    return found.find((status) => status === 'off track') ?? found[0] ?? null;
  };
  return new Map(
    findings.goals.flatMap((finding): [string, string][] => {
      const [id, status] = [finding.goal.id, worst(finding)];
      return id === null || status === null ? [] : [[id, statuses[status][plan.language].toLowerCase()]];
    }),
  );
};

/** The goal that a piece of work serves and the line that pays for it; a step takes them from its initiative. */
const servedBy = ({ actions }: Plan, { action }: ActionFinding) => {
  const whole = actions.find(({ id }) => id !== null && id === action.partOf);
  return { goal: action.goal ?? whole?.goal ?? null, line: action.line ?? whole?.line ?? null };
};

const lateOf = (ground: Ground): Proposal[] => {
  const { plan, findings, voice, period } = ground;
  const goals = behind(ground);
  const work = findings.actions.map((finding) => ({
    finding,
    late: finding.late,
    ...servedBy(plan, finding),
  }));
  return lateForGoals(work, new Set(goals.keys())).map(({ finding: { action, late }, goal, line }) => {
    const [id, name] = [action.id ?? '', action.name ?? action.id ?? ''];
    const said = {
      period,
      id,
      work: name,
      late: voice.say(late === 0 ? SAY.dueNow : SAY.days, { days: late ?? 0 }),
      by: action.owner === null ? '' : ` (${action.owner})`,
      goal: goal ?? '',
      status: goals.get(goal ?? '') ?? '',
    };
    const start = {
      what: voice.say(SAY.lateWhat, { work: name }),
      line: line ?? '',
      goal: goal ?? '',
      reason: voice.say(SAY.lateWhy, said),
    };
    return {
      ...NO_MOVE,
      kind: 'late',
      id,
      text: voice.say(SAY.late, said),
      reason: start.reason,
      form: { view: 'askSpending', start },
    };
  });
};

const risksOf = ({ findings, voice, period }: Ground): Proposal[] =>
  findings.risks.map(({ risk, kpi, month, actual, trigger }) => {
    const id = risk.id ?? '';
    const figure = (value: number): string => spokenFigure(value, kpi.inPoints, voice.language);
    const fallback = risk.fallback ?? voice.say(SAY.noFallback);
    const reason = voice.say(SAY.riskWhy, {
      period,
      id,
      kpi: kpi.name,
      month: spokenMonth(month),
      actual: figure(actual),
      trigger: figure(trigger),
    });
    const what = voice.say(SAY.riskWhat, { id, fallback });
    return {
      ...NO_MOVE,
      kind: 'risk',
      id,
      text: voice.say(SAY.risk, { risk: risk.risk ?? id, fallback }),
      reason,
      form: { view: 'askSpending', start: { what, goal: risk.goal ?? '', reason } },
    };
  });

const goalsOf = ({ plan, findings, voice, period }: Ground): Proposal[] => {
  const lines = findings.lines
    .filter(({ line }) => line.type !== 'reserve')
    .map(({ line, standing }) => ({ line, goal: line.goal, available: standing.year.available }));
  const goals = plan.goals.flatMap(({ id }) => (id === null ? [] : [id]));
  return withoutMoney(goals, lines).map((id) => {
    const own = lines.filter(({ goal }) => goal === id).map(({ line }) => line);
    const reason = voice.say(SAY.goalWhy, { period, id });
    const goal = plan.goals.find((each) => each.id === id)?.goal ?? id;
    const text = voice.say(SAY.goal, { goal, lines: own.map((line) => line.line ?? line.id).join(', ') });
    const start = { kind: 'transfer', to: own[0]?.id ?? '', toMonth: findings.month, reason };
    return { ...NO_MOVE, kind: 'goal', id, text, reason, form: { view: 'moveMoney', start } };
  });
};

/** All suggestions for what a review found, those about money first. */
export const proposalsOf = (plan: Plan, findings: Findings): Proposal[] => {
  const voice = voiceIn(plan.language);
  const ground = { plan, findings, voice, period: spokenPeriod(findings.period, plan.language) };
  const tied = plan.lines.filter(isLimited).map((line) => ({
    line,
    group: line.group,
    department: line.department,
    rank: goalRank(plan, line),
    owed: owedOf(line),
  }));
  const transfers = transferProposals(controlOf(plan), findings.month, tied, plan.moves);
  return [
    ...transfers.map((transfer) => transferOf(ground, transfer)),
    ...lateOf(ground),
    ...risksOf(ground),
    ...goalsOf(ground),
  ];
};
