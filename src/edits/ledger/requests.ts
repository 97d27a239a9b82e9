/** Refused entries stand in Decisions as requests, until someone decides. */
import { logOf } from '../../plan/decisions/known';
import { nextId } from '../../plan/decisions/log';
import { type RefusedEntry, requestRow } from '../../plan/decisions/request';
import { takeDecision } from '../../plan/ledger/limits';
import { standalone } from '../../plan/sites/around';
import { appended } from '../../sheet/append';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { decisions } from '../../tabs';
import type { Edited } from '../event';
import type { LedgerEdited } from './ledger';

/** The request that stands for each refused entry: the one that waits already, else a new one. */
export const requestsFor = (
  ledger: LedgerEdited,
  { who }: Edited,
  asked: readonly RefusedEntry[],
): { ids: string[]; edits: Edit[] } => {
  const { log, language } = ledger;
  if (log === null || asked.length === 0) return { ids: [], edits: [] };
  const when = ledger.today();
  const last = logOf(ledger.workbook, ledger.limits.first, log.rows);
  const rows: RowValues[] = [];
  const ids = asked.map((each) => {
    const known = takeDecision(ledger.requests(each.entry), each.entry);
    if (known !== null) return known;
    const id = nextId(last, rows.length);
    rows.push(requestRow(each, { id, when, who, goal: ledger.goalOf(each.entry.line), language }));
    return id;
  });
  return { ids, edits: appended(decisions, log.cells, log.layout, rows, standalone(log.language)) };
};
