import type { RefusedEntry } from '../../plan/decisions/request';
import type { PlanEntry } from '../../plan/ledger/entries';
import { spokenMoney } from '../../speech';
import { counted, fill } from '../../words';
import { isIn, isOneCell, type Rows } from '../cells';
import type { Edited, Toast } from '../event';
import type { LedgerEdited } from '../ledger/ledger';
import { BLOCK, TOAST } from '../words';

export interface BlockCount extends Record<'over' | 'warned' | 'questions', number> {
  rows: number;
  /** How many cells can't be read or name a line that is not on Budget. */
  mend: number;
}

/**
 * One toast for everything entered. A single cell that is only warned of or not understood gets none: it says so beside
 * itself.
 */
export const toastOf = (
  ledger: LedgerEdited,
  edited: Edited,
  count: BlockCount,
  asked: readonly RefusedEntry[],
  ids: readonly string[],
): Toast | null => {
  const { language } = ledger;
  const counts = counted(
    [
      { count: count.mend, words: BLOCK.mend, one: BLOCK.mendOne },
      { count: count.over, words: BLOCK.over },
      { count: count.warned, words: BLOCK.warned },
      { count: count.questions, words: BLOCK.questions },
    ],
    language,
  );
  if (counts === '' || (asked.length === 0 && isOneCell(edited))) return null;
  const said = counted([{ count: count.rows, words: BLOCK.rows, one: BLOCK.row }], language);
  const block = fill(BLOCK.counts, language, { rows: said, counts });
  if (asked.length === 0) return { title: BLOCK.title[language], message: block };
  return { title: TOAST.title[language], message: `${block} ${requestsSaid(ledger, asked, ids)}` };
};

/** For two or more rows without problems, a toast that says what was understood. */
export const understoodToast = ({ entries, asking, language }: LedgerEdited, rows: Rows): Toast | null => {
  const read = entries.filter(({ row }) => isIn(row, rows));
  if (read.length < 2) return null;
  const isRevenue = ({ line }: PlanEntry): boolean => asking.typeOf(line) === 'revenue';
  const sum = (entries: readonly PlanEntry[]): string =>
    spokenMoney(
      entries.reduce((all, { amount }) => all + amount, 0),
      language,
    );
  const [comesIn, goesOut] = [read.filter(isRevenue), read.filter((entry) => !isRevenue(entry))];
  const message = fill(BLOCK.read, language, { count: read.length, in: sum(comesIn), out: sum(goesOut) });
  return { title: BLOCK.readTitle[language], message, isNews: true };
};

export const requestsSaid = (
  { language, log }: LedgerEdited,
  asked: readonly RefusedEntry[],
  ids: readonly string[],
): string => {
  const span = ids.length > 2 ? `${ids[0] ?? ''}–${ids.at(-1) ?? ''}` : ids.join(', ');
  const words = log === null ? TOAST.noLog : TOAST.marked;
  return fill(words, language, { ids: span, why: asked[0]?.why ?? '' });
};
