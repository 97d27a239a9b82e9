/** Brings sources up to date for features that use the whole plan. */
import { readFrame } from '../../plan/frame';
import type { Edit } from '../../sheet/edit';
import type { Cells } from '../../sheet/layout';
import { sources } from '../../tabs/imports/sources';
import { sourceSums } from '../../tabs/ledger/sourceSums';
import type { Workbook } from '../../workbook';
import { knownIn } from './readSources';
import { factEdits, sourcesNow, sumEdits, sumRows } from './refreshed';

/**
 * The spreadsheet as it will be once the sources' edits are made, and those edits; unchanged and empty where there are
 * no sources.
 */
export const freshSources = (workbook: Workbook): { workbook: Workbook; edits: Edit[] } => {
  const [sheet, there] = [workbook.sheet(sourceSums), workbook.sheet(sources)];
  const frame = sheet === null || there === null ? null : readFrame(workbook);
  if (sheet === null || frame === null) return { workbook, edits: [] };
  const known = knownIn(workbook, frame);
  const now = sourcesNow(workbook, known, []);
  const sums = sumEdits(workbook, known, sumRows(now));
  const cells = written(sheet.cells(), sums);
  return {
    workbook: {
      ...workbook,
      sheet: (ref) => (ref.key === sourceSums.key ? { ...sheet, cells: () => cells } : workbook.sheet(ref)),
    },
    edits: [...sums, ...factEdits(workbook, known, now, frame.language)],
  };
};

/** The cells as they will be after the edits; months are given by their first day, as text. */
const written = (cells: Cells, edits: readonly Edit[]): Cells => {
  const all = cells.map((line) => [...line]);
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((line, index) => {
      const row = (all[edit.row - 1 + index] ??= []);
      line.forEach(({ content }, at) => {
        const isDay = typeof content === 'object' && content !== null && 'day' in content;
        row[edit.column - 1 + at] = isDay ? content.day : (content ?? '');
      });
    });
  }
  return all;
};
