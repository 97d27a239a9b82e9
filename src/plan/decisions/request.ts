import { monthOfDay } from '../../domain/months/months';
import type { RowValues } from '../../sheet/content';
import { stages } from '../../tabs/choices';
import type { Language } from '../../words';
import type { PlanEntry } from '../plan';

/** A refused entry and why it was refused. */
export interface RefusedEntry {
  entry: PlanEntry;
  why: string;
}

/** The row of a request, with everything that was typed in the entry's row. */
export const requestRow = (
  { entry, why }: RefusedEntry,
  {
    id,
    when,
    who,
    goal,
    language,
  }: { id: string; when: string; who: string; goal: string | null; language: Language },
): RowValues => ({
  id,
  when,
  who: who === '' ? null : who,
  kind: 'request',
  what: entry.description,
  toLine: entry.line,
  toMonth: monthOfDay(entry.date),
  amount: entry.amount,
  goal,
  reason: why,
  entryDate: entry.date,
  entryStage: entry.stage === null ? null : stages[entry.stage][language],
  entryReference: entry.reference,
  entrySettles: entry.settles,
  entryRow: String(entry.row),
});
