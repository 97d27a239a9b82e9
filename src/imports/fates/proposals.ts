/** Proposals for a person to decide on: a rule for a row without a line, and the commitment that a payment settles. */
import { addTo } from '../../domain/groups';
import type { Entry } from '../entry';
import { bare } from '../text/bare';
import type { Fate } from './fates';
import { besidePerson } from './persons';
import { RULE_KEYS, type LeaveOutAs, type RuleRow } from './rules';
import { choosing } from './said';

const WORDS = 6;
const LEAST = 3;

/** The words of a payment's description before the first one with a digit; all words where the first has a digit. */
const saidIn = ({ text }: Entry): readonly string[] => {
  const [first = ''] = text.split(' · ');
  return first.split(' ').filter((word) => word !== '');
};
const upToDigits = (words: readonly string[]): readonly string[] => {
  const until = words.findIndex((word) => /\d/.test(word));
  return until < 0 ? words : words.slice(0, until);
};

/**
 * The words by which similar payments are recognised: those before the first digit, without the name of a person.
 * `others`: payments that may be similar.
 */
export const wordsOf = (entry: Entry, others: readonly Entry[] = []): string => {
  if (entry.part !== 'amount') return entry.part === 'fee' ? 'phí fee' : 'thuế tax';
  const alike = others.filter((other) => other !== entry && other.amount > 0 === entry.amount > 0);
  const words = upToDigits(saidIn(entry));
  const kept = besidePerson(words, alike.map(saidIn)).slice(0, WORDS).join(' ');
  if (bare(kept).length >= LEAST) return kept;
  const whole = words.slice(0, WORDS).join(' ');
  return bare(whole).length >= LEAST ? whole : saidIn(entry).join(' ');
};

/** Where rows are to go: to a line, or left out by a name. */
export type Goal = { line: string } | { leaveOut: LeaveOutAs };

const NO_RULE = Object.fromEntries(RULE_KEYS.map((key) => [key, null])) as unknown as RuleRow;

/** The rule that is proposed for a row without a line: its words and its direction. */
export const ruleFor = (entry: Entry, text: string, goal: Goal | null): RuleRow => ({
  ...NO_RULE,
  match: 'contains',
  text,
  direction: entry.amount > 0 ? 'in' : 'out',
  ...goal,
});

/** The open rows that a new rule would take, if it is added below all others. */
export const wouldTake = (rule: RuleRow, open: readonly Entry[], source: string): Entry[] => {
  const placeOf = choosing(open, [rule], source);
  return open.filter((_, at) => placeOf(at) >= 0);
};

/** The entries that each rule takes, by the rule's index. */
export const takenByRules = (
  entries: readonly Entry[],
  fates: readonly Fate[],
): ReadonlyMap<number, readonly Entry[]> => {
  const taken = new Map<number, Entry[]>();
  entries.forEach((entry, at) => {
    const fate = fates[at];
    if (fate === undefined || fate.kind === 'duplicate' || fate.rule < 0) return;
    addTo(taken, fate.rule, entry);
  });
  return taken;
};

/** Rows that no rule matches. Rows with a faulty rule are not among them: that rule must be corrected on its tab. */
export const withoutLine = (entries: readonly Entry[], fates: readonly Fate[]): Entry[] =>
  entries.filter((_, index) => {
    const fate = fates[index];
    return fate?.kind === 'open' && fate.why === null;
  });

export interface Promised {
  reference: string;
  line: string;
  amount: number;
}
export interface Proposal {
  at: number;
  commitment: Promised;
}

/**
 * Commitments that a payment may settle: one whose reference it names, whatever part is paid, or else one on its line
 * with the same amount. Each commitment is proposed once.
 */
export const settling = (
  entries: readonly Entry[],
  fates: readonly Fate[],
  commitments: readonly Promised[],
): Proposal[] => {
  if (commitments.length === 0) return [];
  const left = [...commitments];
  return entries.flatMap((entry, at): Proposal[] => {
    const fate = fates[at];
    const [part, more] = fate?.kind === 'taken' ? fate.parts : [];
    if (part === undefined || more !== undefined || part.amount <= 0 || part.stage !== 'spent') return [];
    const said = ` ${bare(`${entry.text} ${entry.reference}`)} `;
    const names = ({ reference }: Promised): boolean =>
      bare(reference).length >= LEAST && said.includes(` ${bare(reference)} `);
    const found =
      left.find(names) ?? left.find(({ line, amount }) => line === part.line && amount === part.amount);
    if (found === undefined) return [];
    left.splice(left.indexOf(found), 1);
    return [{ at, commitment: found }];
  });
};
