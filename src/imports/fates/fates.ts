/** The fate of each row of a file: taken onto lines, known already, left out by name, or still open. */
import { roundTo } from '../../domain/money/money';
import { fiscalMonth } from '../../domain/months/months';
import type { Day, LineType, Month, Stage } from '../../domain/plan';
import { own, type Words } from '../../words';
import type { Entry } from '../entry';
import { shared, type LeaveOutAs, type Rule } from './rules';
import { choosing } from './said';

/** The part of the plan that payments are compared with. */
export interface OfPlan {
  first: Month;
  currency: string;
  decimals: number;
  types: ReadonlyMap<string, LineType>;
}

/** What is settled for a source, besides its columns. */
export interface Terms {
  source: string;
  /** The VAT rate to take out of amounts, as a fraction of the net amount; null where amounts are taken as they are. */
  vat: number | null;
  /** The value of one unit of another currency in the plan's currency. */
  rates: Readonly<Record<string, number>>;
}

/** What a person decided for one row; it takes precedence over all rules. */
export type Choice =
  | { isSame: true }
  | { line: string; stage?: Stage; settles?: string }
  | { settles: string; line?: undefined }
  | { leaveOut: LeaveOutAs };

/** What the ledger gets from one row. */
interface LedgerPart {
  line: string;
  amount: number;
  stage: Stage;
  settles: string | null;
}

export type Fate =
  | { kind: 'taken'; parts: readonly LedgerPart[]; rule: number }
  | { kind: 'duplicate' }
  | { kind: 'left out'; why: Words; rule: number }
  /** `why`: what is wrong with the matching rule; null where no rule matches. */
  | { kind: 'open'; why: Words | null; rule: number };

const LEFT_OUT_WORDS: Readonly<Record<LeaveOutAs, Words>> = {
  'own transfer': { en: 'transfer between own accounts', vi: 'chuyển giữa các tài khoản của mình' },
  payout: { en: 'payout of a gateway', vi: 'tiền cổng thanh toán, sàn chuyển về' },
  private: { en: 'private', vi: 'chi tiêu cá nhân' },
  'not this plan': { en: 'not of this plan', vi: 'không thuộc kế hoạch này' },
};
const OTHER_YEAR: Words = { en: 'not in the plan’s year', vi: 'ngoài năm kế hoạch' };
const THE_SAME: Words = { en: 'the same as a row of the ledger', vi: 'trùng với một dòng đã có trên sổ' };
const NOTHING: Words = { en: 'amount of zero', vi: 'số tiền bằng 0' };
const NO_RATE: Words = { en: '{currency} without a rate', vi: '{currency} chưa có tỷ giá' };
const NO_SUCH_LINE: Words = { en: 'there is no line {line}', vi: 'không có khoản mục {line}' };
const RESTATED: Words = {
  en: 'an earlier report has other figures for this month: undo that import, then choose this file again; or leave these rows out',
  vi: 'một báo cáo đã nhập trước có tháng này khác đi: hãy rút lại lần nhập đó rồi chọn lại tệp này, hoặc bỏ qua các dòng này',
};
const KEPT: Words = {
  en: 'month kept as an earlier report had it',
  vi: 'tháng giữ như báo cáo đã nhập trước',
};
const NO_SUM: Words = {
  en: 'the parts of its rule do not make up the amount',
  vi: 'các phần trong quy tắc cộng lại không đúng số tiền',
};

const about = (words: Words, name: string, value: string): Words => ({
  en: words.en.replace(`{${name}}`, value),
  vi: words.vi.replace(`{${name}}`, value),
});

/** The amount in the plan's currency, without VAT where that is to be taken out; null for a currency without a rate. */
export const worthOf = ({ amount, currency }: Entry, { vat, rates }: Terms, plan: OfPlan): number | null => {
  const isOwn = currency === '' || currency === plan.currency.toUpperCase();
  if (isOwn && vat === null && Number.isInteger(amount) && Math.abs(amount) < ROUND_ENOUGH) return amount;
  const rate = isOwn ? 1 : (own(rates, currency) ?? null);
  return rate === null ? null : roundTo((amount * rate) / (1 + (vat ?? 0)), plan.decimals);
};
/** Whole amounts below this are not changed by rounding, whatever the number of decimals. */
const ROUND_ENOUGH = 1e12;

/** Money in on a revenue line is received; money out on any other line is spent. The opposite direction is a refund. */
const onLine = (amount: number, type: LineType): { amount: number; stage: Stage } =>
  type === 'revenue' ? { amount, stage: 'received' } : { amount: amount === 0 ? 0 : -amount, stage: 'spent' };

/** The reason why a row is no payment of the plan, whatever the rules say; null where there is none. */
const asideOf = (entry: Entry, worth: number | null, plan: OfPlan): Words | null => {
  if (entry.leftOut !== null) return entry.leftOut;
  if (entry.amount === 0) return NOTHING;
  if (entry.day === null || fiscalMonth(plan.first, entry.day) === null) return OTHER_YEAR;
  return worth === null ? about(NO_RATE, 'currency', entry.currency) : null;
};

const byRule = (rule: Rule, at: number, worth: number, { decimals, types }: OfPlan): Fate => {
  if (rule.leaveOut !== null) return { kind: 'left out', why: LEFT_OUT_WORDS[rule.leaveOut], rule: at };
  const amounts = shared(worth, rule.parts, decimals);
  if (amounts === null) return { kind: 'open', why: NO_SUM, rule: at };
  const parts: LedgerPart[] = [];
  for (const { line, stage, settles } of rule.parts) {
    const type = types.get(line ?? '');
    if (line === null || type === undefined)
      return { kind: 'open', why: about(NO_SUCH_LINE, 'line', line ?? ''), rule: at };
    const usual = onLine(amounts[parts.length] ?? 0, type);
    parts.push({ line, amount: usual.amount, stage: stage ?? usual.stage, settles });
  }
  return { kind: 'taken', parts, rule: at };
};

const byChoice = (
  choice: { line: string; stage?: Stage; settles?: string },
  worth: number,
  plan: OfPlan,
): Fate => {
  const type = plan.types.get(choice.line);
  if (type === undefined) return { kind: 'open', why: about(NO_SUCH_LINE, 'line', choice.line), rule: -1 };
  const { amount, stage } = onLine(worth, type);
  const part = { line: choice.line, amount, stage: choice.stage ?? stage, settles: choice.settles ?? null };
  return { kind: 'taken', parts: [part], rule: -1 };
};

export interface Judging {
  plan: OfPlan;
  terms: Terms;
  rules: readonly Rule[];
  /** Indexes of rows that are on the ledger already. */
  known: ReadonlySet<number>;
  pairs: ReadonlyMap<number, number>;
  choices: ReadonlyMap<number, Choice>;
  /** For a report by month: the days of months that the ledger has differently from an earlier report. */
  held?: { days: ReadonlySet<Day>; areLeftOut: boolean };
}

const DUPLICATE: Fate = { kind: 'duplicate' };
const OPEN: Fate = { kind: 'open', why: null, rule: -1 };
const leftOutAs = (why: Words): Fate => ({ kind: 'left out', why, rule: -1 });

/** A row for the rules to decide: its value, and the commitment that a person said it settles. */
interface ForRules {
  kind: 'for rules';
  worth: number;
  settles: string | null;
}

/** What is decided about a row before any rule is asked. */
const beforeRules = (entry: Entry, at: number, judging: Judging): Fate | ForRules => {
  const { plan, terms, known, pairs, choices, held } = judging;
  if (known.has(at)) return DUPLICATE;
  const worth = worthOf(entry, terms, plan);
  const aside = asideOf(entry, worth, plan);
  if (aside !== null) return leftOutAs(aside);
  const choice = choices.get(at);
  if (choice !== undefined) {
    if ('isSame' in choice) return leftOutAs(THE_SAME);
    if ('leaveOut' in choice) return leftOutAs(LEFT_OUT_WORDS[choice.leaveOut]);
    if (choice.line !== undefined) return byChoice(choice, worth ?? 0, plan);
  }
  if (held?.days.has(entry.day ?? '') === true)
    return held.areLeftOut ? leftOutAs(KEPT) : { kind: 'open', why: RESTATED, rule: -1 };
  if (pairs.has(at)) return leftOutAs(LEFT_OUT_WORDS['own transfer']);
  return { kind: 'for rules', worth: worth ?? 0, settles: choice?.settles ?? null };
};

const ruled = (rule: Rule | undefined, at: number, { worth, settles }: ForRules, plan: OfPlan): Fate => {
  if (rule === undefined) return OPEN;
  const fate = byRule(rule, at, worth, plan);
  return fate.kind === 'taken' && settles !== null && fate.parts.length === 1
    ? { ...fate, parts: fate.parts.map((part) => ({ ...part, settles })) }
    : fate;
};

/** One fate for each row, in order. */
export const fatesOf = (entries: readonly Entry[], judging: Judging): Fate[] => {
  const { plan, terms, rules } = judging;
  const placeOf = choosing(entries, rules, terms.source);
  return entries.map((entry, at) => {
    const fate = beforeRules(entry, at, judging);
    if (fate.kind !== 'for rules') return fate;
    const place = placeOf(at);
    return ruled(rules[place], place, fate, plan);
  });
};
