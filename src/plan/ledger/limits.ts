/** The state of each entry under its limits, taking approvals into account. */
import { judgeAll } from '../../domain/control/audit';
import {
  controlWith,
  isLimited,
  usedOf,
  usedUnder,
  type Control,
  type BudgetNow,
} from '../../domain/control/control';
import { exceeds, type Verdict } from '../../domain/control/judge';
import { touched, type Ledger } from '../../domain/control/ledger';
import { isSameKey } from '../../domain/keys';
import { THOUSANDTHS } from '../../domain/money/money';
import { fiscalMonth } from '../../domain/months/months';
import type { Entry, Figure } from '../../domain/plan';
import { actuals } from '../../tabs';
import type { DecisionRow } from '../../tabs/plan/decisions';
import type { Workbook } from '../../workbook';
import { approvalsOf, openRequests, sameEntry, type EntryKey } from '../decisions/log';
import { eachRow } from '../frame';
import type { Plan } from '../plan';
import { isEntry, type PlanEntry } from './entries';
import { ledgerCells } from './head';
import { plainOn } from './onLines';
import type { EntryState } from './overWords';
import { placesOn } from './plainRows';

/** The result of judging an entry. */
export interface Ruling<E extends Entry = Entry> {
  entry: E;
  verdict: Verdict;
  state: Exclude<EntryState, 'within'>;
  /** The decision that lets it through, or else the open request for it; null where there is neither. */
  decision: string | null;
}

/** A decision about an entry. */
export interface DecisionAbout {
  id: string;
  entry: EntryKey;
  row: DecisionRow;
}

/** Open requests, with the entry that each is about. */
export const waitingRequests = (decisions: readonly DecisionRow[]): DecisionAbout[] =>
  aboutEntries(openRequests(decisions));

/** All requests, including answered ones. */
export const allRequests = (decisions: readonly DecisionRow[]): DecisionAbout[] =>
  aboutEntries(decisions.filter(({ kind }) => kind === 'request'));

const aboutEntries = (decisions: readonly DecisionRow[]): DecisionAbout[] =>
  decisions.flatMap((row) => {
    const { id, entryDate, toLine, amount } = row;
    return id === null || entryDate === null || toLine === null || amount === null
      ? []
      : [{ id, entry: { date: entryDate, line: toLine, amount }, row }];
  });

/** The state that a verdict gives an entry; `approval`: the decision that lets it through. */
export const stateOf = (verdict: Verdict, approval: string | null): EntryState => {
  if (verdict.outcome === 'ok') return 'within';
  // A warning without a breach means that the line is not on Budget.
  if (verdict.outcome === 'warn') return verdict.breaches.length === 0 ? 'unknown' : 'warned';
  return approval === null ? 'over' : 'approved';
};

/** An entry with the description that tells it from others of the same day, line and amount. */
type Told = Entry & { description?: string | null };

/**
 * Whether a decision is certainly about this entry: by reference (the request's Id for an entry without one), or else
 * by description.
 */
const isOf = ({ entryReference, kind, id, about, what }: DecisionRow, entry: Told): boolean =>
  entry.reference === null
    ? entryReference === null && what !== null && what === (entry.description ?? null)
    : isSameKey(entryReference ?? (kind === 'request' ? id : about), entry.reference);

const takenThat = <E extends Told>(
  from: DecisionAbout[],
  entry: E,
  fits: (row: DecisionRow, entry: E) => boolean,
): string | null => {
  const at = from.findIndex((each) => sameEntry(each.entry, entry) && fits(each.row, entry));
  return at < 0 ? null : (from.splice(at, 1)[0]?.id ?? null);
};

/**
 * Takes from the list the decision that is certainly about an entry, or else one that may be: each is about one entry
 * only.
 */
export const takeDecision = (from: DecisionAbout[], entry: Told): string | null =>
  takenThat(from, entry, isOf) ?? takenThat(from, entry, () => true);

/** The same for several entries: certain matches first, so that an approval never passes to a similar entry. */
const pairedWith = <E extends Told>(from: DecisionAbout[], entries: readonly E[]): ReadonlyMap<E, string> => {
  const paired = new Map<E, string>();
  for (const fits of [isOf, () => true])
    for (const entry of entries) {
      const id = paired.has(entry) ? null : takenThat(from, entry, fits);
      if (id !== null) paired.set(entry, id);
    }
  return paired;
};

/**
 * The states of judged entries, without those within their limits; `requests`: open requests for entries that are over.
 */
export const rulingsOf = <E extends Told>(
  judged: readonly { entry: E; verdict: Verdict }[],
  approvalsFor: (stopped: readonly E[]) => DecisionAbout[],
  requests: DecisionAbout[],
): Ruling<E>[] => {
  const stopped = judged.flatMap(({ entry, verdict }) => (verdict.outcome === 'stop' ? [entry] : []));
  const approvals = pairedWith(approvalsFor(stopped), stopped);
  const waits = pairedWith(
    requests,
    stopped.filter((entry) => !approvals.has(entry)),
  );
  return judged.flatMap(({ entry, verdict }) => {
    const approval = approvals.get(entry) ?? null;
    const state = stateOf(verdict, approval);
    return state === 'within'
      ? []
      : [{ entry, verdict, state, decision: approval ?? waits.get(entry) ?? null }];
  });
};

/**
 * Every entry that is over a limit or on an unknown line, judged in date order. Entries from other sources count, but
 * no approval is asked for them: they have already happened.
 */
export const rulingsOn = <E extends Told>(
  limits: BudgetNow,
  entries: readonly E[],
  decisions: readonly DecisionRow[],
  outside: readonly Entry[] = [],
): Ruling<E>[] => {
  const judged = judgeAll(limits, [...outside, ...entries]).flatMap(({ index, verdict }) => {
    const entry = entries[index - outside.length];
    return entry === undefined ? [] : [{ entry, verdict }];
  });
  return rulingsOf(judged, () => approvalsOf(decisions), waitingRequests(decisions));
};

/** The limits of the plan's entries. */
export const limitsOf = ({
  first,
  limited,
  moves,
  ceilings,
}: Pick<Plan, 'first' | 'limited' | 'moves' | 'ceilings'>): BudgetNow => ({
  ceilings,
  first,
  decimals: THOUSANDTHS,
  lines: limited,
  moves,
});

/**
 * Lines that use more than their limit and tolerance at the end of some month. On all others no entry is over, or it
 * has been made good.
 */
export const exceeding = (limits: BudgetNow, ledger: Ledger): ReadonlySet<string> =>
  exceedingIn(controlWith(limits, ledger));

const exceedingIn = (control: Control): ReadonlySet<string> => {
  const isExceeding = (id: string): boolean => {
    const [line, limit] = [control.lines.get(id), control.limits.get(id)];
    if (line === undefined || limit === undefined) return true;
    return (
      isLimited(line) &&
      limit.toDate.some((upto, index) => {
        const { year, toDate } = usedOf(control, id, index + 1);
        const isAbove = (its: Figure, used: number): boolean => exceeds(used, its, line.tolerance ?? 0);
        return line.type === 'reserve' ? year > 0 : isAbove(upto, toDate) || isAbove(limit.year, year);
      })
    );
  };
  const together = control.ceilings.filter((ceiling) =>
    exceeds(usedUnder(control, ceiling), ceiling.limit, ceiling.tolerance),
  );
  return new Set([
    ...[...control.ledger.actuals.keys(), ...control.ledger.open.keys()].filter(isExceeding),
    ...together.flatMap((ceiling) => [...ceiling.lines]),
  ]);
};

/** All entries of the ledger, with the states of those that are not within their limits. */
export const allRulings = (
  workbook: Workbook,
  plan: Plan,
): { entries: PlanEntry[]; rulings: Ruling<PlanEntry>[] } => {
  const entries: PlanEntry[] = [];
  eachRow(workbook, actuals, plan, (row) => {
    if (isEntry(row)) entries.push(row);
  });
  return { entries, rulings: rulingsOn(limitsOf(plan), entries, plan.decisions, plan.outside) };
};

/**
 * Entries that commit or settle on these lines or share a reference with them, since they affect what is open there.
 */
const settlingOn = ({ ledger, rowLines }: Plan, lines: ReadonlySet<string>): PlanEntry[] => {
  const groups = new Set(
    [...ledger.commitments.values()].filter(
      ({ made, settled }) =>
        made.some(({ line }) => lines.has(line)) || [...settled.keys()].some((line) => lines.has(line)),
    ),
  );
  return rowLines.settling.filter(
    (entry) =>
      lines.has(entry.line) || (groups.size > 0 && touched(ledger, entry).some((group) => groups.has(group))),
  );
};

/** These lines and all that share a ceiling with one of them, since their use affects it. */
const withShared = ({ ceilings = [] }: BudgetNow, lines: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([
    ...lines,
    ...ceilings.flatMap((ceiling) => {
      const held = [...ceiling.lines];
      return held.some((line) => lines.has(line)) ? held : [];
    }),
  ]);

/**
 * Whether a line exceeds only budgets that merely track, so that none of its entries can be over. It is within its
 * year's limit now; if its use has only grown and depends on no other line, it was so after every entry.
 */
const isTracked = (workbook: Workbook, plan: Plan, control: Control, id: string): boolean => {
  const [line, limit] = [control.lines.get(id), control.limits.get(id)];
  const isApart = !control.ceilings.some(({ lines }) => lines.has(id));
  if (line?.toDatePolicy !== 'track' || line.type === 'reserve' || limit === undefined || !isApart)
    return false;
  if (exceeds(usedOf(control, id, 12).year, limit.year, line.tolerance ?? 0)) return false;
  const adds = (entry: Entry): boolean =>
    entry.line === id && entry.amount >= 0 && fiscalMonth(plan.first, entry.date) !== null;
  const its = new Set([id]);
  if (!settlingOn(plan, its).every(adds) || plan.outside.some((entry) => entry.line === id)) return false;
  const [cells, at] = [ledgerCells(workbook), (plan.layouts.actuals?.columns.get('amount')?.[0] ?? 0) - 1];
  return placesOn(plan.rowLines, its).every((place) => {
    const amount = cells[place]?.[at];
    return typeof amount === 'number' && amount >= 0;
  });
};

/** These lines and all others that entries on them may push over a limit, through a shared commitment or ceiling. */
const withLifted = (plan: Plan, limits: BudgetNow, lines: ReadonlySet<string>): ReadonlySet<string> => {
  const settled = settlingOn(plan, lines).map(({ line }) => line);
  const wider = withShared(limits, new Set([...lines, ...settled]));
  return wider.size === lines.size ? lines : withLifted(plan, limits, wider);
};

/** The same for only the lines that are over, which is fast even for a long ledger. */
export const rulingsNow = (workbook: Workbook, plan: Plan): Ruling<PlanEntry>[] => {
  const limits = limitsOf(plan);
  const control = controlWith(limits, plan.ledger);
  const lines = new Set([...exceedingIn(control)].filter((id) => !isTracked(workbook, plan, control, id)));
  if (lines.size === 0) return [];
  const held = withLifted(plan, limits, lines);
  const entries = [...settlingOn(plan, held), ...plainOn(workbook, plan, plan.rowLines, held)].sort(
    (one, other) => one.row - other.row,
  );
  return rulingsOn(limits, entries, plan.decisions, plan.outside).filter(
    ({ entry, verdict }) => lines.has(entry.line) || verdict.breaches.some(({ line }) => lines.has(line)),
  );
};
