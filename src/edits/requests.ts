/** Refused entries stand in Decisions as requests, until someone decides. */
import type { Edit } from '../sheet/edit';
import type { RowValues } from '../sheet/content';
import { appended } from '../sheet/append';
import type { Surroundings } from '../sheet/scaffold';
import { monthOfDay } from '../domain/months';
import { decisions } from '../tabs';
import { stages } from '../tabs/choices';
import { monthStart } from '../tabs/formulas';
import type { TableTab } from '../sheet/tab';
import type { Language } from '../words';
import type { Edited } from './event';
import type { LedgerEdited } from './ledger';
import { taken } from '../plan/limits';
import { nextId } from '../plan/log';
import type { PlanEntry } from '../plan/plan';

/** An entry that was refused, and why. */
export interface Asked {
  entry: PlanEntry;
  why: string;
}

/** A request with all that was typed in its row. */
export const requestRow = (
  { entry, why }: Asked,
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

/** What writing rows below others needs to know: nothing of the tabs around. */
export const alone = (language: Language): Surroundings => ({
  style: { language, decimals: 0 },
  place: () => undefined,
  valuesOf: () => [],
  monthStart,
});

/** The request that stands for each refused entry: the one that waits already, else a new one. */
export const requestsFor = (
  ledger: LedgerEdited,
  { who }: Edited,
  asked: readonly Asked[],
): { ids: string[]; edits: Edit[] } => {
  const { log, language } = ledger;
  if (log === null || asked.length === 0) return { ids: [], edits: [] };
  const when = ledger.today();
  const rows: RowValues[] = [];
  const ids = asked.map((each) => {
    const known = taken(ledger.requests, each.entry);
    if (known !== null) return known;
    const id = nextId(log.rows, rows.length);
    rows.push(requestRow(each, { id, when, who, goal: ledger.goalOf(each.entry.line), language }));
    return id;
  });
  const tab = decisions as unknown as TableTab;
  return { ids, edits: appended(tab, log.cells, log.layout, rows, alone(log.language)) };
};
