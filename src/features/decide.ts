import { enter, type Verdict } from '../domain/judge';
import { monthOfDay } from '../domain/months';
import type { Day, Entry, Stage } from '../domain/plan';
import type { Edit } from '../sheet/edit';
import type { LedgerRow } from '../tabs/actuals';
import { stages } from '../tabs/choices';
import type { DecisionRow } from '../tabs/decisions';
import { plain, says, type Words } from '../words';
import type { Workbook } from '../workbook';
import { markOf } from './answerSpending';
import { reasonWords } from './editedWords';
import type { Feature } from './feature';
import { answerTo, nextId } from './log';
import { dayIn, found, needed, neededIn } from './money/fields';
import {
  controlOf,
  done,
  logged,
  posted,
  readMoney,
  refuse,
  rewritten,
  voiceIn,
  type Logged,
  type MoneyPlan,
} from './money/money';

export interface DecideInput {
  /** The request's Id. */
  request: string;
  decision: 'approve' | 'refuse';
  approver: string;
  reason: string;
  date: Day;
}
export interface DecideAnswer {
  /** The new decision's Id, or that of the same decision made before. */
  decision: string;
  /** An override lets through what is over a limit that stops. */
  kind: 'approval' | 'override' | 'refusal';
  /** What is over, in a sentence; blank where nothing is. */
  over: string;
  /** Whether the entry is (or, in a preview, would be) written to Actuals by this. */
  posts: boolean;
  already: boolean;
}

const SAY = {
  approval: { en: '{request} is approved ({id}).', vi: 'Đã duyệt {request} ({id}).' },
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
    en: '{request} was decided already, by {id}. To decide anew, take {id} back first.',
    vi: '{request} đã có quyết định {id}. Muốn quyết định lại, hãy đảo lại {id} trước.',
  },
  withdrawn: { en: '{request} was taken back.', vi: '{request} đã được rút lại.' },
  lacks: {
    en: '{request} lacks a date, a line or an amount: it can only be refused.',
    vi: '{request} thiếu ngày, khoản mục hoặc số tiền: chỉ có thể từ chối.',
  },
} as const satisfies Record<string, Words>;

const stageOf = (text: string | null): Stage | null =>
  (Object.keys(stages) as Stage[]).find(
    (stage) => text !== null && (plain(stage) === plain(text) || says(stages[stage], text)),
  ) ?? null;

/** The entry that a request asks for; null where it lacks something. */
const entryOf = ({ entryDate, toLine, amount, ...row }: DecisionRow): Entry | null => {
  if (entryDate === null || toLine === null || amount === null) return null;
  const stage = stageOf(row.entryStage);
  const reference = row.entryReference ?? (stage === 'committed' ? row.id : null);
  return { date: entryDate, line: toLine, amount, stage, reference, settles: row.entrySettles };
};

/** Where the entry stands on Actuals: entered; or in a row that a refusal put back; null where it is not there. */
export interface Standing {
  row: LedgerRow;
  isEntered: boolean;
}
const standingOf = (plan: MoneyPlan, request: DecisionRow, entry: Entry): Standing | null => {
  const at = Number(request.entryRow ?? 0);
  const equal = (row: LedgerRow): number =>
    (['date', 'line', 'amount'] as const).filter((key) => row[key] === entry[key]).length;
  const isBlankOrEqual = (row: LedgerRow): number =>
    (['date', 'line', 'amount'] as const).filter((key) => row[key] === null || row[key] === entry[key])
      .length;
  const rows = plan
    .rows()
    .filter(
      ({ description, reference, settles }) =>
        reference === entry.reference &&
        settles === entry.settles &&
        (at === 0 || description === request.what),
    )
    .sort((a, b) => Number(b.row === at) - Number(a.row === at));
  // A sidebar's request was never in a row: its entry is known by the reference that it alone has.
  const entered = rows.find((row) => equal(row) === 3);
  if (entered !== undefined) return { row: entered, isEntered: true };
  // What was put back is one cell of three; whoever sorted the rows since left nothing but its blank to find it by.
  const waits = rows.find((row) =>
    row.row === at ? isBlankOrEqual(row) >= 2 : equal(row) === 2 && isBlankOrEqual(row) === 3,
  );
  return at === 0 || waits === undefined ? null : { row: waits, isEntered: false };
};

export interface Ruling {
  entry: Entry;
  standing: Standing | null;
  /** Judged as a new entry, or as the change of the row where it waits. */
  verdict: Verdict;
}

/** A request as it stands today: its entry, where that is, and what the limits say of it now. */
export const rulingOn = (plan: MoneyPlan, request: DecisionRow): Ruling | null => {
  const entry = entryOf(request);
  if (entry === null) return null;
  const standing = standingOf(plan, request, entry);
  const control = controlOf(plan);
  const there = plan.entered().find(({ row }) => row === standing?.row.row) ?? null;
  if (standing?.isEntered === true) enter(control, there, null);
  const before = standing?.isEntered === true ? null : there;
  const verdict = enter(control, before, entry);
  enter(control, entry, before);
  if (standing?.isEntered === true) enter(control, null, there);
  return { entry, standing, verdict };
};

/** The entry goes to Actuals whole, or its row gets what it lacks; its Check cell says what let it through. */
const entering = (
  workbook: Workbook,
  plan: MoneyPlan,
  { entry, standing, verdict }: Ruling,
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

const decisionRow = (request: DecisionRow, input: DecideInput, kind: DecideAnswer['kind']): Logged => {
  const { what, goal, toLine, amount, entryDate, entryStage, entryReference, entrySettles, entryRow } =
    request;
  return {
    ...{ kind, when: input.date, who: input.approver, reason: input.reason, about: request.id },
    ...{ what, goal, toLine, amount, toMonth: entryDate === null ? null : monthOfDay(entryDate) },
    ...{ entryDate, entryStage, entryReference, entrySettles, entryRow },
  };
};

/** The request, how it was answered before, and how its entry stands; a Refusal where it can't be decided so. */
const matterOf = (plan: ReturnType<typeof readMoney>, { request: id }: DecideInput, isRefused: boolean) => {
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
  return { request, before, ruling };
};

/** An approval of what is over a limit that stops is an override, and says so; an answer once given stays. */
const kindOf = (
  before: DecisionRow | null,
  ruling: ReturnType<typeof rulingOn>,
  isRefused: boolean,
): DecideAnswer['kind'] => {
  if (before !== null) return before.kind as DecideAnswer['kind'];
  if (isRefused) return 'refusal';
  return ruling?.verdict.outcome === 'stop' ? 'override' : 'approval';
};

/**
 * Approves or refuses a request. Approving lets just that entry through, as an override where it is over a limit that
 * stops, and enters it. The decision is written before the entry: a run that dies between is finished by the next.
 */
export const decide: Feature<DecideInput, DecideAnswer> = {
  title: { en: 'Decide on a request', vi: 'Quyết định về đề nghị' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    request: neededIn(raw, 'request'),
    decision: raw.decision === 'refuse' ? 'refuse' : 'approve',
    ...{ approver: neededIn(raw, 'approver'), reason: neededIn(raw, 'reason') },
    date: needed(dayIn(raw), 'date'),
  }),
  run: (workbook, input) => {
    const plan = readMoney(workbook);
    const { say, language } = voiceIn(plan.language);
    const isRefused = input.decision === 'refuse';
    const { request, before, ruling } = matterOf(plan, input, isRefused);
    const kind = kindOf(before, ruling, isRefused);
    const id = before?.id ?? nextId(plan.decisions);
    const posts = !isRefused && ruling !== null && ruling.standing?.isEntered !== true;
    const marks = !isRefused && ruling !== null && (posts || before === null);
    const edits = [
      ...(before === null ? logged(workbook, plan, [decisionRow(request, input, kind)]) : []),
      ...(marks ? entering(workbook, plan, ruling, request.what, id) : []),
    ];
    const over = ruling === null ? '' : reasonWords(ruling.verdict, ruling.entry, language);
    const row = isRefused && ruling?.standing?.isEntered === true ? ruling.standing.row.row : null;
    const message = say(SAY[row === null ? kind : 'stays'], {
      ...{ request: input.request, id, over, row: row ?? '' },
    });
    return done(plan, edits, { decision: id, kind, over, posts, already: edits.length === 0 }, message);
  },
};
