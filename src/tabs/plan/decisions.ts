import {
  above,
  blankWhen,
  both,
  call,
  cell,
  either,
  equals,
  isBlank,
  ownColumn,
  plus,
  when,
  type Formula,
} from '../../sheet/formula';
import { NO_NOTE, inMore, choice, computed, day, money, month, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import * as titles from '../../titles';
import type { Language, Words } from '../../words';
import { holds } from '../formulas';
import { keyColumn, lineKeyOf } from '../keys';

export type DecisionKind =
  | 'request'
  | 'approval'
  | 'first approval'
  | 'refusal'
  | 'override'
  | 'transfer'
  | 'raise'
  | 'cut'
  | 'opportunity'
  | 'commitment'
  | 'reforecast'
  | 'goal'
  | 'rule'
  | 'reversal'
  | 'reopening';

export const decisionKinds: Readonly<Record<DecisionKind, Words>> = {
  request: { en: 'Request', vi: 'Đề nghị' },
  approval: { en: 'Approval', vi: 'Duyệt' },
  'first approval': { en: 'First approval', vi: 'Duyệt bước một' },
  refusal: { en: 'Refusal', vi: 'Từ chối' },
  override: { en: 'Override', vi: 'Duyệt vượt hạn mức' },
  transfer: { en: 'Transfer', vi: 'Điều chuyển ngân sách' },
  raise: terms.raise,
  cut: terms.cut,
  opportunity: { en: 'Opportunity', vi: 'Cơ hội' },
  commitment: { en: 'Commitment', vi: 'Cam kết chi' },
  reforecast: titles.reforecast,
  goal: { en: 'Goal change', vi: 'Đổi chỉ tiêu' },
  rule: { en: 'Rule change', vi: 'Đổi quy định' },
  reversal: { en: 'Reversal', vi: 'Đảo lại' },
  reopening: { en: 'Reopening', vi: 'Mở khoá' },
};

export type DecisionState = 'open' | 'approved' | 'refused' | 'done' | 'reversed';

/** The state of a decision, computed from later decisions about it, since a decision itself is never edited. */
export const decisionStates: Readonly<Record<DecisionState, Words>> = {
  open: { en: 'Open', vi: 'Chờ quyết định' },
  approved: { en: 'Approved', vi: 'Đã duyệt' },
  refused: { en: 'Refused', vi: 'Đã từ chối' },
  done: { en: 'Done', vi: 'Đã thực hiện' },
  reversed: { en: 'Reversed', vi: 'Đã đảo lại' },
};

/** Kinds of decisions that move budget money. */
export const MOVES = ['transfer', 'raise', 'cut', 'reversal'] as const;

/** The number of decisions of a kind that are about this one. */
const about = (kind: DecisionKind, ...more: (Formula | number)[]): Formula => {
  const count = (words: string): Formula =>
    call('COUNTIFS', ownColumn('about'), cell('id'), ownColumn('kind'), words, ...more);
  return plus(count(decisionKinds[kind].en), count(decisionKinds[kind].vi));
};

/** Whether a decision of this kind, not reversed since, is about this one. */
const followed = (kind: DecisionKind): Formula => above(about(kind, ownColumn('undone'), 0), 0);

const isKind = (kind: DecisionKind): Formula => holds(cell('kind'), decisionKinds[kind]);

/**
 * A request is open until it is answered, and an opportunity may be refused; everything else is done once it is
 * written.
 */
const stateIn = (language: Language): Formula => {
  const told = (state: DecisionState): string => decisionStates[state][language];
  const request = when(
    either(followed('approval'), followed('override')),
    told('approved'),
    when(followed('refusal'), told('refused'), told('open')),
  );
  const isRefused = both(isKind('opportunity'), followed('refusal'));
  const standing = when(isKind('request'), request, when(isRefused, told('refused'), told('done')));
  return blankWhen(isBlank(cell('kind')), when(above(cell('undone'), 0), told('reversed'), standing));
};

/** In the language in which the row's kind is written. */
const state = (): Formula =>
  when(
    either(...Object.values(decisionKinds).map(({ vi }) => equals(cell('kind'), vi))),
    stateIn('vi'),
    stateIn('en'),
  );

/** What an entry's Check says once a decision has let it through. */
export const approvedMark: Words = { en: 'approved: {id}', vi: 'đã duyệt: {id}' };

/** What was asked, approved, refused and moved, and why; rows are only added. */
export const decisions = tab({
  key: 'decisions',
  name: titles.decisionsList,
  colour: '#3c4043',
  keys: ['id', 'kind'],
  unique: 'id',
  isLog: true,
  frozenColumns: 1,
  readyRows: 30,
  columns: {
    id: text(
      terms.id,
      { en: 'Given by AOP Planner: D1, D2, …', vi: 'AOP Planner đặt: D1, D2, …' },
      { width: 60 },
    ),
    when: day(terms.when, { en: 'The day of the decision.', vi: 'Ngày ra quyết định.' }),
    who: text(
      terms.who,
      {
        en: 'Who asks, or who decides. “(not verified)”: Google did not tell who was signed in, so the name is as it was typed.',
        vi: 'Người đề nghị hoặc người quyết định. “(chưa xác minh)”: Google không cho biết ai đang đăng nhập nên tên được ghi như đã gõ.',
      },
      { width: 110 },
    ),
    kind: choice(
      terms.kind,
      {
        en: 'The log is only added to: a decision is taken back by another one.',
        vi: 'Nhật ký chỉ ghi thêm: muốn rút lại một quyết định thì ghi quyết định khác.',
      },
      decisionKinds,
      { width: 185 },
    ),
    what: text(terms.what, undefined, { width: 240 }),
    fromLine: text(
      terms.fromLine,
      { en: 'The line that gives.', vi: 'Khoản mục bị bớt.' },
      { names: 'line', width: 120 },
    ),
    fromMonth: month(terms.fromMonth),
    toLine: text(
      terms.toLine,
      {
        en: 'The line that receives money, or that would be spent from.',
        vi: 'Khoản mục được thêm, hoặc khoản mục xin chi.',
      },
      { names: 'line', width: 120 },
    ),
    toMonth: month(terms.toMonth),
    amount: money(terms.amount, undefined, { width: 125 }),
    reason: text(terms.reason, undefined, { width: 460 }),
    givenUp: text(terms.givenUp, undefined, { width: 220 }),
    state: computed(
      terms.state,
      { en: 'Worked out from later decisions.', vi: 'Suy ra từ các quyết định sau.' },
      state,
      { format: 'general', width: 125 },
    ),
    moved: computed(
      { en: 'Moved', vi: 'Đã điều chuyển' },
      NO_NOTE,
      () =>
        blankWhen(
          call('NOT', call('OR', ...MOVES.map((kind) => holds(cell('kind'), decisionKinds[kind])))),
          cell('amount'),
        ),
      { hidden: true },
    ),
    undone: computed({ en: 'Taken back', vi: 'Số lần đảo lại' }, NO_NOTE, () => about('reversal'), {
      format: 'general',
      hidden: true,
    }),
    fromKey: keyColumn(() => lineKeyOf(cell('fromLine')), {
      en: 'Key of from line',
      vi: 'Khoá từ khoản mục',
    }),
    toKey: keyColumn(() => lineKeyOf(cell('toLine')), { en: 'Key of to line', vi: 'Khoá đến khoản mục' }),
    goal: inMore(text(terms.goal, undefined, { names: 'goal', width: 75 })),
    about: inMore(
      text(
        { en: 'About decision', vi: 'Về quyết định' },
        {
          en: 'The Id of the decision that this one answers or takes back.',
          vi: 'Mã quyết định mà dòng này trả lời hoặc đảo lại.',
        },
        { width: 110 },
      ),
    ),
    entryDate: inMore(
      day(
        { en: 'Entry: date', vi: 'Khoản chi: ngày' },
        { en: 'Of the entry that it is about.', vi: 'Của khoản chi liên quan.' },
        { width: 110 },
      ),
    ),
    entryStage: inMore(
      text({ en: 'Entry: state', vi: 'Khoản chi: tình trạng' }, undefined, {
        width: 120,
        former: { en: ['Entry: stage'], vi: ['Khoản chi: giai đoạn'] },
      }),
    ),
    entryReference: inMore(
      text({ en: 'Entry: reference', vi: 'Khoản chi: số chứng từ' }, undefined, { width: 120 }),
    ),
    entrySettles: inMore(
      text({ en: 'Entry: settles', vi: 'Khoản chi: thanh toán cho' }, undefined, { width: 120 }),
    ),
    entryRow: inMore(
      text(
        { en: 'Entry: row', vi: 'Khoản chi: dòng' },
        {
          en: 'Its row on Actuals when this was written; rows move.',
          vi: 'Số dòng ở trang Thực hiện lúc ghi; dòng có thể đổi chỗ.',
        },
        { width: 100 },
      ),
    ),
  },
});

export type DecisionRow = RowOf<typeof decisions>;
