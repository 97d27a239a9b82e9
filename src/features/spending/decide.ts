import { done, type Feature, type Outcome } from '../../asking/feature';
import { found, neededDayIn, neededIn } from '../../asking/fields';
import { isSamePerson } from '../../domain/firm/approvals';
import { monthOfDay } from '../../domain/months/months';
import type { Day } from '../../domain/plan';
import { answerTo, nextId } from '../../plan/decisions/log';
import { isMarked, logged, posted, rewritten, type Logged } from '../../plan/decisions/written';
import { readMoney, type MoneyPlan } from '../../plan/ledger/money';
import { reasonWords } from '../../plan/ledger/overWords';
import { refuse } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { voiceIn } from '../../speech';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { markOf } from './answerSpending';
import { perhapsEntered } from './perhaps';
import { firstStepsOf, stepFor } from './rights';
import { rulingOn, type RequestRuling } from './ruling';

interface DecideInput {
  /** The request's Id. */
  request: string;
  decision: 'approve' | 'refuse';
  approver: string;
  reason: string;
  date: Day;
  /** The row of Actuals that the approver was told may already be the entry. */
  told: number | null;
}
interface DecideAnswer {
  /** The new decision's Id, or that of the same decision made earlier. */
  decision: string;
  /** An override approves an entry over a `stop` limit. */
  kind: 'approval' | 'first approval' | 'override' | 'refusal';
  /** Who else has to approve; null where nobody has to. */
  waits: string | null;
  /** What is over, in a sentence; blank where nothing is. */
  over: string;
  /** Whether the entry is, or in a preview would be, written to Actuals. */
  posts: boolean;
  already: boolean;
}

/** A decision that closes the request. */
type Answered = Exclude<DecideAnswer['kind'], 'first approval'>;

const SAY = {
  approval: { en: '{request} is approved ({id}).', vi: 'Đã duyệt {request} ({id}).' },
  first: {
    en: '{request} has its first approval ({id}) and stays open until {waits} approves, too.',
    vi: '{request} đã được duyệt bước một ({id}), còn chờ {waits} duyệt.',
  },
  override: {
    en: '{request} is approved over the limit ({id}). {over}',
    vi: 'Đã duyệt vượt hạn mức cho {request} ({id}). {over}',
  },
  refusal: { en: '{request} is refused ({id}).', vi: 'Đã từ chối {request} ({id}).' },
  stays: {
    en: '{request} is refused ({id}). Its row {row} on Actuals stays: take it out or change it.',
    vi: 'Đã từ chối {request} ({id}). Dòng {row} ở trang Thực hiện vẫn còn: hãy xoá hoặc sửa lại.',
  },
  decided: {
    en: '{request} was already decided, by {id}. To decide again, take {id} back first.',
    vi: '{request} đã có quyết định {id}. Muốn quyết định lại, hãy đảo lại {id} trước.',
  },
  withdrawn: { en: '{request} was taken back.', vi: '{request} đã được rút lại.' },
  perhaps: {
    en: '{text} Nothing was entered. Open Decisions again and decide there.',
    vi: '{text} Chưa ghi gì. Hãy mở lại Quyết định rồi quyết định ở đó.',
  },
  lacks: {
    en: '{request} lacks a date, a line or an amount: it can only be refused.',
    vi: '{request} thiếu ngày, khoản mục hoặc số tiền: chỉ có thể từ chối.',
  },
} as const satisfies Record<string, Words>;

/** Adds the whole entry to Actuals, or what its row lacks; its Check cell names the decision. */
const entering = (
  workbook: Workbook,
  plan: MoneyPlan,
  { entry, standing, verdict }: RequestRuling,
  what: string | null,
  id: string,
): Edit[] => {
  const cells = { ...entry, description: what, check: markOf(plan, verdict, entry, id) };
  return standing === null
    ? posted(workbook, plan, cells)
    : rewritten(
        workbook,
        plan,
        standing.row.row,
        cells,
        standing.isEntered ? ['check'] : [...FILLED, 'check'],
      );
};
const FILLED = ['date', 'line', 'amount'];

/** What an approval still has to do; nothing where an earlier run has done everything. */
const following = (
  workbook: Workbook,
  plan: MoneyPlan,
  ruling: RequestRuling,
  { what }: DecisionRow,
  id: string,
): { posts: boolean; more: Edit[] } => {
  const posts = ruling.standing?.isEntered !== true;
  const isDone = !posts && isMarked(workbook, plan, ruling.standing?.row.row ?? 0, id);
  return { posts, more: isDone ? [] : entering(workbook, plan, ruling, what, id) };
};
const NOTHING = { posts: false, more: [] };

const decisionRow = (request: DecisionRow, input: DecideInput, kind: Answered): Logged => {
  const { what, goal, toLine, amount, entryDate, entryStage, entryReference, entrySettles, entryRow } =
    request;
  return {
    kind,
    when: input.date,
    who: input.approver,
    reason: input.reason,
    about: request.id,
    what,
    goal,
    toLine,
    amount,
    toMonth: entryDate === null ? null : monthOfDay(entryDate),
    entryDate,
    entryStage,
    entryReference,
    entrySettles,
    entryRow,
  };
};

/** A Refusal where the entry may already be on Actuals and the approver was not told of it. */
const unlessTold = (
  workbook: Workbook,
  plan: MoneyPlan,
  request: DecisionRow,
  ruling: RequestRuling,
  told: number | null,
): void => {
  const perhaps = perhapsEntered(workbook, plan, request, ruling, voiceIn(plan.language));
  if (perhaps === null || !perhaps.isAsked || perhaps.row === told) return;
  throw refuse((voice) => {
    const text = perhapsEntered(workbook, plan, request, ruling, voice)?.text ?? '';
    return voice.say(SAY.perhaps, { text });
  });
};

/** The request, its earlier answer, and its entry's standing; a Refusal where it can't be decided. */
const matterOf = (workbook: Workbook, plan: MoneyPlan, { request: id, told, decision }: DecideInput) => {
  const isRefused = decision === 'refuse';
  const request = found(
    plan.decisions.find((row) => row.kind === 'request' && row.id === id),
    'request',
    id,
  );
  const before = answerTo(plan.decisions, id);
  if (before !== null && (before.kind === 'refusal') !== isRefused)
    throw refuse((voice) => voice.say(SAY.decided, { request: id, id: before.id ?? '' }));
  if (plan.decisions.some(({ kind, about }) => kind === 'reversal' && about === request.id))
    throw refuse((voice) => voice.say(SAY.withdrawn, { request: id }));
  const ruling = rulingOn(plan, request);
  if (ruling === null && !isRefused) throw refuse((voice) => voice.say(SAY.lacks, { request: id }));
  if (ruling !== null && !isRefused) unlessTold(workbook, plan, request, ruling, told);
  return { request, before, ruling };
};

/** The kind of decision: an approval over a `stop` limit is an override. An answer that was given stays. */
const kindOf = (
  before: DecisionRow | null,
  ruling: ReturnType<typeof rulingOn>,
  isRefused: boolean,
): Answered => {
  if (before !== null) return before.kind as Answered;
  if (isRefused) return 'refusal';
  return ruling?.verdict.outcome === 'stop' ? 'override' : 'approval';
};

/** The first of two approvals: the request stays open and nothing is entered. Asking again adds nothing. */
const firstStep = (
  workbook: Workbook,
  plan: MoneyPlan,
  request: DecisionRow,
  input: DecideInput,
  waits: string,
): Outcome<DecideAnswer> => {
  const { say } = voiceIn(plan.language);
  const made = firstStepsOf(plan.decisions, request.id).find(({ who }) => isSamePerson(who, input.approver));
  const id = made?.id ?? nextId(plan);
  const { what, toLine, amount, goal } = request;
  const row: Logged = {
    kind: 'first approval',
    when: input.date,
    who: input.approver,
    reason: input.reason,
    about: request.id,
    what,
    toLine,
    amount,
    goal,
  };
  const edits = made === undefined ? logged(workbook, plan, [row]) : [];
  const answer: DecideAnswer = {
    decision: id,
    kind: 'first approval',
    waits,
    over: '',
    posts: false,
    already: edits.length === 0,
  };
  return done(plan, edits, answer, say(SAY.first, { request: input.request, id, waits }));
};

/**
 * Approves or refuses a request. Approving lets through just that entry and enters it; over a `stop` limit, this is an
 * override. The decision is written before the entry: if a run dies in between, the next one finishes it.
 */
export const decide: Feature<DecideInput, DecideAnswer> = {
  title: { en: 'Decide on a request', vi: 'Quyết định về đề nghị' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    request: neededIn(raw, 'request'),
    decision: raw.decision === 'refuse' ? 'refuse' : 'approve',
    approver: neededIn(raw, 'approver'),
    reason: neededIn(raw, 'reason'),
    date: neededDayIn(raw),
    told: typeof raw.told === 'number' ? raw.told : null,
  }),
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const { say, language } = voiceIn(plan.language);
    const isRefused = input.decision === 'refuse';
    const { request, before, ruling } = matterOf(workbook, plan, input);
    const { step, approver } =
      isRefused || before !== null
        ? { step: { kind: 'enough' } as const, approver: input.approver }
        : stepFor(workbook, plan, request, input.approver);
    if (step.kind === 'first' || step.kind === 'again')
      return firstStep(workbook, plan, request, { ...input, approver }, step.waits);
    const kind = kindOf(before, ruling, isRefused);
    const id = before?.id ?? nextId(plan);
    const { posts, more } =
      isRefused || ruling === null ? NOTHING : following(workbook, plan, ruling, request, id);
    const log =
      before === null ? logged(workbook, plan, [decisionRow(request, { ...input, approver }, kind)]) : [];
    const edits = [...log, ...more];
    const over = ruling === null ? '' : reasonWords(ruling.verdict, ruling.entry, language);
    const row = isRefused && ruling?.standing?.isEntered === true ? ruling.standing.row.row : null;
    const message = say(SAY[row === null ? kind : 'stays'], {
      request: input.request,
      id,
      over,
      row: row ?? '',
    });
    return done(
      plan,
      edits,
      { decision: id, kind, waits: null, over, posts, already: edits.length === 0 },
      message,
    );
  },
};
