/** What is proposed to a person, who decides: a rule for a row without a line, and what a payment settles. */
import { bare } from './bare';
import type { Entry } from './entries';
import type { Fate } from './fates';

const WORDS = 6;

/** The words by which the likes of a payment are known: those before the first with a digit in it. */
export const wordsOf = (entry: Entry): string => {
  if (entry.part !== 'amount') return entry.part === 'fee' ? 'phí fee' : 'thuế tax';
  const [first = ''] = entry.text.split(' · ');
  const words = first.split(' ').filter((word) => word !== '');
  const until = words.findIndex((word) => /\d/.test(word));
  const kept = (until < 0 ? words : words.slice(0, until)).slice(0, WORDS).join(' ');
  return bare(kept).length >= 3 ? kept : first;
};

export interface Promised {
  reference: string;
  line: string;
  amount: number;
}
export interface Proposal {
  at: number;
  commitment: Promised;
}

const LEAST = 3;

/**
 * Commitments that a payment may settle: one whose reference it names, whatever part of it is paid; else one of its
 * line and of just its amount. Each is proposed once.
 */
export const settling = (
  entries: readonly Entry[],
  fates: readonly Fate[],
  commitments: readonly Promised[],
): Proposal[] => {
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
