import type { Edit } from '../../sheet/edit';
import type { Job } from './job';
import type { GoogleSheet } from './types';

export type ShapeEdit = (sheet: GoogleSheet, edit: Edit, grouped: Job['grouped']) => void;

/** Applies sizes, and what is hidden or frozen. */
export const shape: ShapeEdit = (sheet, edit, grouped) => {
  switch (edit.kind) {
    case 'widths':
      for (const { column, columns, width } of edit.widths) sheet.setColumnWidths(column, columns, width);
      break;
    case 'heights':
      for (const { row, rows, height } of edit.heights) sheet.setRowHeightsForced(row, rows, height);
      break;
    case 'insert rows':
      if (edit.after === 0) sheet.insertRowsBefore(1, edit.rows);
      else sheet.insertRowsAfter(edit.after, edit.rows);
      break;
    case 'hide gridlines':
      sheet.setHiddenGridlines(true);
      break;
    case 'freeze':
      if (edit.rows > 0) sheet.setFrozenRows(edit.rows);
      if (edit.columns > 0) sheet.setFrozenColumns(edit.columns);
      break;
    case 'fold':
      for (const { column, columns } of edit.groups)
        if (!grouped.has(column)) sheet.getRange(1, column, 1, columns).shiftColumnGroupDepth(1);
      sheet.collapseAllColumnGroups();
      break;
    case 'unfold':
      sheet.expandAllColumnGroups();
      break;
    case 'hide columns':
      sheet.hideColumns(edit.column, edit.columns);
      break;
    default:
      break;
  }
};
