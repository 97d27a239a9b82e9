import { notEnteredWords, reasonWords } from '../../plan/ledger/overWords';
import type { Content } from '../../sheet/edit';
import { actuals } from '../../tabs';
import { fill } from '../../words';
import { oldContent, slotAt } from '../cells';
import type { Consequence, Edited } from '../event';
import { marksWritten } from '../ledger/marks';
import { TOAST } from '../words';
import type { RefusedEdit } from './judged';
import type { JudgedKey } from './judging';
import { askedFor, marksElsewhere } from './requested';
import { requestsSaid } from './toast';

export const putBack = ({ ledger, entry, verdict, elsewhere }: RefusedEdit, edited: Edited): Consequence => {
  const { language } = ledger;
  const why = reasonWords(verdict, entry, language);
  const { asked, ids, edits } = askedFor(ledger, edited, [{ entry, why }], elsewhere);
  const id = ids[0] ?? '';
  const key = slotAt(ledger.layout, edited.column)?.key as JudgedKey;
  const old: Content = oldContent(edited.before ?? null, actuals.columns[key]);
  return {
    edits: [
      // The request is logged before the old value is put back: if logging fails, nothing that was typed is lost.
      ...edits,
      { kind: 'write', tab: actuals, row: edited.row, column: edited.column, cells: [[{ content: old }]] },
      ...marksWritten(
        ledger,
        [edited.row, edited.row],
        new Map([[edited.row, notEnteredWords(entry, verdict, why, id, language)]]),
      ),
      ...marksElsewhere(ledger, elsewhere, ids.slice(1)),
    ],
    toast: {
      title: TOAST.title[language],
      message: [
        fill(TOAST.refused, language, { why, id }),
        ...(asked.length > 1 ? [requestsSaid(ledger, asked.slice(1), ids.slice(1))] : []),
      ].join(' '),
    },
  };
};
