/** Detects what others changed while a run was reading and computing: a lock holds off other runs, but not people. */
import { Refusal } from '../refusal';
import type { Edit } from '../sheet/edit';
import { filled, type Words } from '../words';

const CHANGED: Words = {
  en: 'Someone changed {tab} just now, while this was being worked out, so nothing was changed. Please try again.',
  vi: 'Vừa có người sửa trang {tab} trong lúc đang xử lý nên chưa có gì thay đổi. Vui lòng làm lại.',
};

const plainly = (value: unknown): unknown => (value instanceof Date ? value.getTime() : (value ?? ''));

/** The remaining edits; refuses all of them if checked cells have changed since they were read. One read per check. */
export const stillAsRead = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  edits: readonly Edit[],
): readonly Edit[] =>
  edits.filter((edit) => {
    if (edit.kind !== 'as read') return true;
    const { row, column, rows, columns } = edit.area;
    const now: unknown[][] = sheet.getRange(row, column, rows, columns).getValues();
    const isSame = now.every((line, down) =>
      edit.columns.every(
        (at) => plainly(line[at - column]) === plainly(edit.cells[row + down - 1]?.[at - 1]),
      ),
    );
    if (!isSame) throw new Refusal(filled(CHANGED, { tab: sheet.getName() }));
    return false;
  });
