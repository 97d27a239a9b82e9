/** Which line a payment goes to: a person's rules in order, of which the first match counts. Nothing is guessed. */
import { roundTo, split } from '../../domain/money/money';
import type { Figure, Stage } from '../../domain/plan';
import { bare } from '../text/bare';
import { remembered } from '../text/remembered';

export const MATCHES = ['contains', 'starts', 'words'] as const;
export type Match = (typeof MATCHES)[number];
export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const LEAVE_OUT = ['own transfer', 'payout', 'private', 'not this plan'] as const;
export type LeaveOutAs = (typeof LEAVE_OUT)[number];

/** A row of the tab of rules. A blank condition matches every payment. */
export interface RuleRow {
  source: string | null;
  match: Match | null;
  text: string | null;
  /** Limits of the amount, without its sign. */
  from: Figure;
  to: Figure;
  direction: Direction | null;
  account: string | null;
  state: string | null;
  line: string | null;
  stage: Stage | null;
  settles: string | null;
  /** A fraction of what is left after fixed amounts. */
  share: Figure;
  amount: Figure;
  leaveOut: LeaveOutAs | null;
}

export const RULE_KEYS = [
  ...(['source', 'match', 'text', 'from', 'to', 'direction', 'account', 'state'] as const),
  ...(['line', 'stage', 'settles', 'share', 'amount', 'leaveOut'] as const),
] as const satisfies readonly (keyof RuleRow)[];

export type Part = Pick<RuleRow, 'line' | 'stage' | 'settles' | 'share' | 'amount'>;
export interface Rule extends RuleRow {
  parts: readonly Part[];
}

/** The parts of a payment that rules look at. */
export interface Payment {
  source: string;
  /** Normalised by `bare`. */
  text: string;
  /** Above zero is money in. */
  amount: number;
  /** The bank account, or that of a journal's leg. */
  account: string;
  state: string;
}

const CONDITIONS = ['source', 'text', 'from', 'to', 'direction', 'account', 'state', 'leaveOut'] as const;

/** A row without conditions that has a share or an amount continues the rule above it. */
const goesOn = (row: RuleRow): boolean =>
  CONDITIONS.every((key) => row[key] === null) && (row.share !== null || row.amount !== null);

export const rulesOf = (rows: readonly RuleRow[]): Rule[] => {
  const rules: (RuleRow & { parts: Part[] })[] = [];
  for (const row of rows) {
    const last = rules.at(-1);
    if (last !== undefined && goesOn(row)) last.parts.push(row);
    else rules.push({ ...row, parts: [row] });
  }
  return rules;
};

/** The text a rule asks for, normalised by `bare`; blank where any text matches. */
export interface Wanted {
  wanted: string;
  match: Match;
}

const hasWords = (text: string, wanted: string): boolean => {
  const words = ` ${text} `;
  return wanted.split(' ').every((word) => words.includes(` ${word} `));
};

/** `text`: normalised by `bare`. */
export const saysText = (text: string, { wanted, match }: Wanted): boolean => {
  if (wanted === '') return true;
  if (match === 'words') return hasWords(text, wanted);
  return match === 'starts' ? text.startsWith(wanted) : text.includes(wanted);
};

/** Remembered because sources, accounts and states are few. */
const bareOf = remembered(bare);

/** A rule's conditions, prepared once and then tested on thousands of payments of a source. */
export interface Asked extends Wanted {
  /** Tests all conditions except the text. */
  isMeant: (amount: number, account: string, state: string) => boolean;
}

export const askedBy = (rule: RuleRow, source: string): Asked => {
  const { direction } = rule;
  const [from, to] = [rule.from ?? 0, rule.to ?? Infinity];
  const wanted = (text: string | null): string | null => (text === null ? null : bare(text));
  const [itsSource, itsAccount, itsState] = [wanted(rule.source), wanted(rule.account), wanted(rule.state)];
  const isOfSource = itsSource === null || itsSource === bareOf(source);
  const isMeant: Asked['isMeant'] = (amount, account, state) => {
    const size = Math.abs(amount);
    return (
      isOfSource &&
      size >= from &&
      size <= to &&
      (direction === null || (direction === 'in' ? amount > 0 : amount < 0)) &&
      (itsAccount === null || bareOf(account).startsWith(itsAccount)) &&
      (itsState === null || itsState === bareOf(state))
    );
  };
  return { isMeant, wanted: wanted(rule.text) ?? '', match: rule.match ?? 'contains' };
};

/** Whether a rule matches a payment. */
export const fits = (rule: RuleRow, { source, amount, account, state, text }: Payment): boolean => {
  const asked = askedBy(rule, source);
  return asked.isMeant(amount, account, state) && saysText(text, asked);
};

const NOISE = 1e-9;

/**
 * Splits an amount over the parts of a rule without loss: fixed amounts first, then shares of what is left; a part with
 * neither takes the rest. Null where the parts do not add up to the whole.
 */
export const shared = (
  amount: number,
  parts: readonly Pick<Part, 'share' | 'amount'>[],
  decimals: number,
): number[] | null => {
  const [only] = parts;
  if (parts.length === 1 && only?.share === null && only.amount === null) return [amount];
  const sign = amount < 0 ? -1 : 1;
  const whole = Math.abs(amount);
  const fixed = parts.reduce((sum, part) => sum + (part.amount ?? 0), 0);
  const left = roundTo(whole - fixed, decimals);
  const open = parts.filter((part) => part.amount === null);
  const shares = open.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const takers = open.filter(({ share }) => share === null).length;
  if (left < 0 || takers > 1 || shares > 1 + NOISE || parts.some(isNegative)) return null;
  if (open.length === 0) return left === 0 ? parts.map((part) => sign * (part.amount ?? 0)) : null;
  if (takers === 0 && shares < 1 - NOISE) return null;
  const weights = open.map(({ share }) => share ?? Math.max(0, 1 - shares));
  if (!weights.some((weight) => weight > 0)) return null;
  const given = split(left, weights, decimals);
  return parts.map((part) => {
    const own = part.amount ?? given[open.indexOf(part)] ?? 0;
    return own === 0 ? 0 : sign * own;
  });
};

const isNegative = ({ share, amount }: Pick<Part, 'share' | 'amount'>): boolean =>
  (share ?? 0) < 0 || (amount ?? 0) < 0;
