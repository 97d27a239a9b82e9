import type { RefusedEntry } from '../../plan/decisions/request';
import type { PlanEntry } from '../../plan/ledger/entries';
import type { Ruling } from '../../plan/ledger/limits';
import { checkWords, reasonWords } from '../../plan/ledger/overWords';
import type { Edit } from '../../sheet/edit';
import type { Language } from '../../words';
import type { Edited } from '../event';
import type { LedgerEdited } from '../ledger/ledger';
import { marksAt } from '../ledger/marks';
import { requestsFor } from '../ledger/requests';

/** Requests for what the edit brings and for what is over elsewhere, in that order. */
export const askedFor = (
  ledger: LedgerEdited,
  edited: Edited,
  own: readonly RefusedEntry[],
  elsewhere: readonly Ruling<PlanEntry>[],
): { asked: RefusedEntry[]; ids: string[]; edits: Edit[] } => {
  const asked = [...own, ...elsewhere.filter(isOver).map((each) => askedOf(each, ledger.language))];
  return { asked, ...requestsFor(ledger, edited, asked) };
};

export const isOver = ({ state }: Ruling<PlanEntry>): boolean => state === 'over';

export const askedOf = ({ entry, verdict }: Ruling<PlanEntry>, language: Language): RefusedEntry => ({
  entry,
  why: reasonWords(verdict, entry, language),
});

/** What is said of each ruling: it names the ruling's decision, or the request that was made for it. */
export const said = (
  rulings: readonly Ruling<PlanEntry>[],
  ids: readonly string[],
  language: Language,
): [row: number, text: string][] => {
  const over = rulings.filter(isOver);
  return rulings.map((ruling) => {
    const { entry, verdict, state, decision } = ruling;
    const about = decision ?? ids[over.indexOf(ruling)] ?? null;
    return [entry.row, checkWords(state, verdict, entry, about, language)];
  });
};

export const marksElsewhere = (
  ledger: LedgerEdited,
  rulings: readonly Ruling<PlanEntry>[],
  ids: readonly string[],
): Edit[] => (rulings.length === 0 ? [] : marksAt(ledger.whole(), said(rulings, ids, ledger.language)));
