/**
 * Enters rewards from ratings as commitments on the lines that pay them: shown first, judged like any entry, and never
 * entered twice.
 */
import { done, type Feature, type Outcome } from '../../asking/feature';
import { signedIn, type Signed } from '../../asking/fields';
import type { Control } from '../../domain/control/control';
import { judgeAndEnter, type Verdict } from '../../domain/control/judge';
import { rewardsToEnter, type AgreedReward, type RewardEntry } from '../../domain/firm/rewards';
import { isSameKey } from '../../domain/keys';
import { total } from '../../domain/money/figures';
import { roundTo, THOUSANDTHS } from '../../domain/money/money';
import { fiscalMonth, monthOfDay } from '../../domain/months/months';
import type { Day, Entry, Figure } from '../../domain/plan';
import { nextId, openRequests } from '../../plan/decisions/log';
import { logged, posted, type Logged } from '../../plan/decisions/written';
import { agreedRewards, appraisalOf } from '../../plan/goals/scorecards';
import { stateOf } from '../../plan/ledger/limits';
import { controlOf, leftIn, withEntries, type MoneyPlan } from '../../plan/ledger/money';
import { checkWords, reasonWords } from '../../plan/ledger/overWords';
import { spokenPeriod, yearSaid } from '../../plan/period';
import { readPlan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { Refusal } from '../../refusal';
import { spokenDay, voiceIn, type Voice } from '../../speech';
import { stages } from '../../tabs/choices';
import * as titles from '../../titles';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { neededCards } from './appraisal';

export interface RewardsAnswer {
  /** Rewards entered, and requests that wait for approval. */
  rows: number;
  requests: string[];
  sum: number;
  /** Sentences: each line with what it has left before and after, each reward, and what is not entered and why. */
  told: string[];
}

const SAY = {
  what: { en: 'Reward {period}: {who}', vi: 'Thưởng {period}: {who}' },
  line: {
    en: '{line}: {sum}; it has {before} left in the year, {after} after that.',
    vi: '{line}: {sum}; cả năm còn được chi {before}, sau đó còn {after}.',
  },
  row: { en: '{what}: {amount}', vi: '{what}: {amount}' },
  waits: {
    en: '{what}: {amount} needs an approval. {why}',
    vi: '{what}: {amount} cần được duyệt. {why}',
  },
  asked: {
    en: '{what}: {amount} waits in Decisions ({id}).',
    vi: '{what}: {amount} đang chờ ở trang Quyết định ({id}).',
  },
  penalty: {
    en: '{who}: a penalty of {amount} is not entered: no line pays it.',
    vi: '{who}: khoản phạt {amount} không ghi sổ vì không khoản mục nào trả.',
  },
  year: {
    en: 'Date: {day} is not in the plan’s fiscal year, {first} – {last}.',
    vi: 'Ngày: {day} không thuộc năm tài chính của kế hoạch, {first} – {last}.',
  },
  ready: {
    en: 'To be committed on Actuals: {rows} row{rows:|s}, {sum} together. Nothing is written yet.',
    vi: 'Sẽ ghi cam kết chi vào trang Thực hiện: {rows} dòng, cộng {sum}. Chưa ghi gì.',
  },
  readyOut: {
    en: 'To be taken back on Actuals: {rows} row{rows:|s}, {sum} together. Nothing is written yet.',
    vi: 'Sẽ rút lại ở trang Thực hiện: {rows} dòng, cộng {sum}. Chưa ghi gì.',
  },
  done: {
    en: '{rows} row{rows: is|s are} on Actuals, {sum} together.',
    vi: 'Đã ghi {rows} dòng vào trang Thực hiện, cộng {sum}.',
  },
  requested: {
    en: 'Approval asked for: {ids} in Decisions.',
    vi: 'Đã đề nghị duyệt: {ids} ở trang Quyết định.',
  },
  nothing: {
    en: 'Actuals says what was agreed: there is nothing to enter.',
    vi: 'Trang Thực hiện đã khớp với kết quả thống nhất, không có gì để ghi.',
  },
  nothingOut: {
    en: 'No open reward stands on Actuals.',
    vi: 'Trang Thực hiện không còn khoản thưởng nào đang mở.',
  },
} as const satisfies Record<string, Words>;

/** A reward as a ledger entry, with its verdict. */
interface Judged {
  reward: RewardEntry;
  entry: Entry;
  what: string;
  verdict: Verdict;
  /** The request that is already waiting for it. */
  waits: string | null;
}

const isHeld = ({ verdict }: Judged): boolean => verdict.outcome === 'stop';

const whatOf = ({ who, period }: Pick<AgreedReward, 'who' | 'period'>, { say, language }: Voice): string =>
  say(SAY.what, { who, period: spokenPeriod(period, language) });

/** Judges rewards in order: one that a `stop` limit refuses is left out, and the next is judged without it. */
const judgedIn = (
  plan: MoneyPlan,
  control: Control,
  rewards: readonly RewardEntry[],
  date: Day,
  voice: Voice,
): Judged[] => {
  const open = openRequests(plan.decisions);
  return rewards.map((reward) => {
    const { line, amount, reference, settles } = reward;
    const entry: Entry = { date, line, amount, stage: 'committed', reference, settles };
    const verdict = judgeAndEnter(control, null, entry);
    if (verdict.outcome === 'stop') judgeAndEnter(control, entry, null);
    const waits = open.find(({ entryReference }) => isSameKey(entryReference, reference))?.id ?? null;
    return { reward, entry, what: whatOf(reward, voice), verdict, waits };
  });
};

/** What each line has left in the year at the time of the call. */
const leftOn = (plan: MoneyPlan, control: Control, rewards: readonly RewardEntry[]): Map<string, Figure> =>
  new Map(rewards.map(({ line }) => [line, leftIn(control, line, plan)]));

const linesTold = (
  plan: MoneyPlan,
  rows: readonly Judged[],
  before: Map<string, Figure>,
  after: Map<string, Figure>,
  voice: Voice,
): string[] =>
  [...new Set(rows.map(({ entry }) => entry.line))].map((id) =>
    voice.say(SAY.line, {
      line: nameOf(plan, id),
      sum: voice.money(sumOf(rows.filter(({ entry }) => entry.line === id))),
      before: voice.money(before.get(id) ?? null),
      after: voice.money(after.get(id) ?? null),
    }),
  );

const sumOf = (rows: readonly Judged[]): number =>
  roundTo(total(rows.map(({ entry }) => entry.amount)) ?? 0, THOUSANDTHS);

const rowTold = (judged: Judged, voice: Voice): string => {
  const { what, entry, verdict, waits } = judged;
  const values = {
    what,
    amount: voice.money(entry.amount),
    why: reasonWords(verdict, entry, voice.language),
  };
  if (isHeld(judged) && waits !== null) return voice.say(SAY.asked, { ...values, id: waits });
  if (isHeld(judged)) return voice.say(SAY.waits, values);
  return [voice.say(SAY.row, values), values.why].filter(Boolean).join('. ');
};

const penaltiesTold = (cards: readonly AgreedReward[], voice: Voice): string[] =>
  cards.flatMap(({ who, reward }) =>
    reward !== null && reward < 0 ? [voice.say(SAY.penalty, { who, amount: voice.money(-reward) })] : [],
  );

const requestOf = (plan: MoneyPlan, judged: Judged, { who, date }: Signed, today: Day): Logged => {
  const { entry, what, verdict } = judged;
  return {
    kind: 'request',
    when: today,
    who,
    reason: reasonWords(verdict, entry, plan.language),
    what,
    amount: entry.amount,
    toLine: entry.line,
    toMonth: monthOfDay(date),
    entryDate: date,
    entryStage: stages.committed[plan.language],
    entryReference: entry.reference,
  };
};

const ledgerRow = (plan: MoneyPlan, { entry, what, verdict }: Judged) => {
  const check =
    verdict.outcome === 'warn'
      ? checkWords(stateOf(verdict, null), verdict, entry, null, plan.language)
      : null;
  return { ...entry, description: what, check };
};

interface Way {
  wanted: (cards: readonly AgreedReward[]) => readonly AgreedReward[];
  ready: Words;
  nothing: Words;
}
const ENTERED: Way = { wanted: (cards) => cards, ready: SAY.ready, nothing: SAY.nothing };
const TAKEN_BACK: Way = {
  wanted: (cards) => cards.map((card) => ({ ...card, reward: null })),
  ready: SAY.readyOut,
  nothing: SAY.nothingOut,
};

const messageOf = (
  voice: Voice,
  way: Way,
  { rows, requests, sum }: RewardsAnswer,
  isPreview: boolean,
): string => {
  if (rows === 0 && requests.length === 0) return voice.say(way.nothing);
  const values = { rows, sum: voice.money(Math.abs(sum)), ids: requests.join(', ') };
  if (isPreview) return voice.say(way.ready, values);
  return [
    ...(rows > 0 ? [voice.say(SAY.done, { ...values, sum: voice.money(sum) })] : []),
    ...(requests.length > 0 ? [voice.say(SAY.requested, values)] : []),
  ].join(' ');
};

const runOf =
  (way: Way) =>
  (workbook: Workbook, input: Signed, isPreview = false): Outcome<RewardsAnswer> => {
    const plan = withEntries(workbook, readPlan(workbook));
    const voice = voiceIn(plan.language);
    if (fiscalMonth(plan.first, input.date) === null)
      throw new Refusal(
        filled(SAY.year, { day: spokenDay(input.date, plan.style.days), ...yearSaid(plan.first) }),
      );
    const { agreements } = neededCards(appraisalOf(workbook, plan), plan);
    const cards = agreedRewards(agreements, plan);
    const control = controlOf(plan);
    const rewards = rewardsToEnter(way.wanted(cards), plan.entered(), plan.ledger);
    const before = leftOn(plan, control, rewards);
    const all = judgedIn(plan, control, rewards, input.date, voice);
    const rows = all.filter((each) => !isHeld(each));
    const asked = all.filter((each) => isHeld(each) && each.waits === null);
    const answer: RewardsAnswer = {
      rows: rows.length,
      sum: sumOf(rows),
      requests: asked.map((_, at) => nextId(plan, at)),
      told: [
        ...linesTold(plan, rows, before, leftOn(plan, control, rewards), voice),
        ...all.map((each) => rowTold(each, voice)),
        ...(way === ENTERED ? penaltiesTold(cards, voice) : []),
      ],
    };
    // Requests are written before the ledger: once a reward is on the ledger, it is finished.
    const requests = asked.map((each) => requestOf(plan, each, input, workbook.today()));
    const edits = [
      ...(requests.length === 0 ? [] : logged(workbook, plan, requests)),
      ...(rows.length === 0 ? [] : posted(workbook, plan, ...rows.map((each) => ledgerRow(plan, each)))),
    ];
    return done(plan, edits, answer, messageOf(voice, way, answer, isPreview), plan.problems);
  };

/** Commits agreed rewards that are not on the ledger yet, and withdraws those that were agreed differently since. */
export const enterRewards: Feature<Signed, RewardsAnswer> = {
  title: titles.enterRewards,
  reads: false,
  menu: null,
  accept: signedIn,
  run: runOf(ENTERED),
};

/** Withdraws committed rewards that are not paid yet. */
export const withdrawRewards: Feature<Signed, RewardsAnswer> = {
  title: titles.withdrawRewards,
  reads: false,
  menu: null,
  accept: signedIn,
  run: runOf(TAKEN_BACK),
};
