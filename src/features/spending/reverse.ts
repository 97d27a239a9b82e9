import { done, type Feature } from '../../asking/feature';
import { found, neededIn } from '../../asking/fields';
import { reversed } from '../../domain/control/budget';
import { judgeAndEnter } from '../../domain/control/judge';
import { returnProblems } from '../../domain/control/transfer';
import type { Move } from '../../domain/plan';
import {
  answerTo,
  approvalsOf,
  goalChanges,
  groupOf,
  isMoving,
  movesOf,
  nextId,
  reversedIds,
  sameEntry,
} from '../../plan/decisions/log';
import { decisionSaid, isMarked, decided, rewritten, type Logged } from '../../plan/decisions/written';
import { stateOf } from '../../plan/ledger/limits';
import { controlOf, readMoney, type MoneyPlan } from '../../plan/ledger/money';
import { checkWords } from '../../plan/ledger/overWords';
import { refuse } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { voiceIn, type Voice } from '../../speech';
import type { DecisionKind, DecisionRow } from '../../tabs/plan/decisions';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { targetWithout, targetWritten } from '../goals';
import { lastProblems, problemTold, warningsOf } from '../money';

interface ReverseInput {
  /** The Id of the decision to reverse. */
  decision: string;
  who: string;
  reason: string;
}
interface ReverseAnswer {
  /** The Ids of the reversing decisions: one row for each part of a move. */
  decisions: string[];
  /** The decisions that are reversed. */
  about: string[];
  /** The resulting moves of money; empty for an approval or a refusal. */
  moves: Move[];
}

const SAY = {
  done: { en: '{about} is taken back ({ids}).', vi: 'Đã đảo lại {about} ({ids}).' },
  stands: {
    en: 'Row {row} on Actuals stays, over its limit: take it out, change it, or have it approved again.',
    vi: 'Dòng {row} ở trang Thực hiện vẫn còn và đang vượt hạn mức: hãy xoá, sửa dòng đó hoặc xin duyệt lại.',
  },
  twice: {
    en: '{about} was already taken back, by {ids}.',
    vi: '{about} đã được đảo lại bởi {ids}.',
  },
  not: {
    en: '{about} can’t be taken back: only transfers, raises, cuts, changes of a goal or a rule, requests and what was decided on them can. {how}',
    vi: '{about} không đảo lại được: chỉ đảo lại được điều chuyển, bổ sung, cắt giảm, đổi chỉ tiêu, đổi quy định, đề nghị và quyết định về đề nghị. {how}',
  },
  reversal: { en: 'Make the move again instead.', vi: 'Hãy thực hiện lại từ đầu.' },
  goal: {
    en: 'This goal was changed again later: take that change back first.',
    vi: 'Mục tiêu này còn lần đổi sau: hãy đảo lại lần đó trước.',
  },
  first: {
    en: 'Its request is decided: take that decision back first.',
    vi: 'Đề nghị đã có quyết định: hãy đảo lại quyết định đó trước.',
  },
  commitment: {
    en: 'Enter a negative commitment that settles it on Actuals.',
    vi: 'Hãy ghi một dòng cam kết âm thanh toán cho nó ở trang Thực hiện.',
  },
  plan: {
    en: 'An approved plan changes by moving money.',
    vi: 'Kế hoạch đã duyệt chỉ đổi bằng điều chuyển.',
  },
} as const satisfies Record<string, Words>;

const ANSWERING: readonly DecisionKind[] = ['approval', 'override', 'refusal'];

/** Whether a decision can be reversed. */
export const isReversible = (row: DecisionRow, rows: readonly DecisionRow[]): boolean => {
  const { id, kind, about } = row;
  if (id === null || kind === null || reversedIds(rows).has(id)) return false;
  if (kind === 'goal') return goalChanges(rows, row.goal ?? '').at(-1)?.id === id;
  // A first approval can be reversed only until its request is decided.
  if (kind === 'first approval') return answerTo(rows, about ?? '') === null;
  return (
    isMoving(row) || kind === 'rule' || kind === 'request' || (about !== null && ANSWERING.includes(kind))
  );
};

const HINTS: Partial<Record<DecisionKind, Words>> = {
  goal: SAY.goal,
  reversal: SAY.reversal,
  approval: SAY.plan,
  'first approval': SAY.first,
};
const hint = ({ kind }: DecisionRow): Words => HINTS[kind ?? 'request'] ?? SAY.commitment;

const idsOf = (rows: readonly DecisionRow[]): string[] => rows.flatMap(({ id }) => id ?? []);

/** The decision's moves, reversed. */
const backMoves = (group: readonly DecisionRow[]): Move[] => movesOf(group).map(reversed);

const rowsOf = (workbook: Workbook, group: readonly DecisionRow[], { who, reason }: ReverseInput): Logged[] =>
  group.map((row) => {
    const [move] = backMoves([row]);
    return {
      kind: 'reversal',
      when: workbook.today(),
      who,
      reason,
      about: row.id,
      what: row.what,
      goal: row.goal,
      fromLine: move?.from?.line ?? null,
      fromMonth: move?.from?.month ?? null,
      toLine: move?.to?.line ?? null,
      toMonth: move?.to?.month ?? null,
      amount: move?.amount ?? null,
    };
  });

interface Unmarked {
  edits: readonly Edit[];
  /** The row of the entry that is over its limit once more. */
  over: number | null;
}
/** An entry whose approval is reversed counts as over again, and its Check cell says so. */
const unmarked = (workbook: Workbook, plan: MoneyPlan, row: DecisionRow): Unmarked => {
  const approval = approvalsOf(plan.decisions).find(({ id }) => id === row.id);
  const entry = plan
    .entered()
    .find(
      (each) =>
        approval !== undefined &&
        sameEntry(each, approval.entry) &&
        isMarked(workbook, plan, each.row, approval.id),
    );
  if (entry === undefined) return { edits: [], over: null };
  const control = controlOf(plan);
  judgeAndEnter(control, entry, null);
  const verdict = judgeAndEnter(control, null, entry);
  const check = checkWords(stateOf(verdict, null), verdict, entry, row.about, plan.language);
  const said = check === '' ? null : check;
  return {
    edits: rewritten(workbook, plan, entry.row, { check: said }, ['check']),
    over: said === null ? null : entry.row,
  };
};

/** Gives the goal the target it had before. */
const targetBack = (workbook: Workbook, plan: MoneyPlan, { kind, goal, id }: DecisionRow): Edit[] => {
  const found = plan.goals.find((each) => each.id === goal);
  if (kind !== 'goal' || goal === null || found === undefined) return [];
  return targetWritten(workbook, plan, found, targetWithout(workbook, plan, goal, id));
};

/** Reverses a decision by another one: rows are only ever added to the log. */
export const reverse: Feature<ReverseInput, ReverseAnswer> = {
  title: { en: 'Take a decision back', vi: 'Đảo lại quyết định' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    decision: neededIn(raw, 'decision'),
    who: neededIn(raw, 'who'),
    reason: neededIn(raw, 'reason'),
  }),
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const { decisions } = plan;
    const row = found(
      decisions.find(({ id }) => id === input.decision),
      'decision',
      input.decision,
    );
    const group = groupOf(decisions, row);
    const about = idsOf(group);
    const said = (voice: Voice) => ({ about: decisionSaid(about, voice) });
    const later = decisions.filter((each) => each.kind === 'reversal' && about.includes(each.about ?? ''));
    if (later.length > 0)
      throw refuse((voice) =>
        voice.say(SAY.twice, { ...said(voice), ids: decisionSaid(idsOf(later), voice) }),
      );
    if (!isReversible(row, decisions))
      throw refuse((voice) => voice.say(SAY.not, { ...said(voice), how: voice.say(hint(row)) }));
    const moves = backMoves(group);
    const problems = lastProblems(plan, moves, returnProblems);
    if (problems.length > 0)
      throw refuse((voice) => problems.map((problem) => problemTold(problem, plan, voice)).join(' '));
    const rows = rowsOf(workbook, group, input);
    const ids = rows.map((_, index) => nextId(plan, index));
    const mark = unmarked(workbook, plan, row);
    // The mark or the target is written first: where the decision is in the log, everything is done.
    const edits = [...mark.edits, ...targetBack(workbook, plan, row), ...decided(workbook, plan, rows)];
    const voice = voiceIn(plan.language);
    const told = voice.say(SAY.done, { ...said(voice), ids: decisionSaid(ids, voice) });
    const stands = mark.over === null ? [] : [voice.say(SAY.stands, { row: mark.over })];
    const message = [told, ...stands, ...warningsOf(plan, moves, voice)].join(' ');
    return done(plan, edits, { decisions: ids, about, moves }, message);
  },
};
