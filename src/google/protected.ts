/**
 * Finds cells that somebody else protected before the first write, so that a plan changes completely or not at all. An
 * edit that only changes looks is then left out; one that changes content is refused, with a message.
 */
import { Refusal } from '../refusal';
import type { Edit } from '../sheet/edit';
import { areaA1, type Area } from '../sheet/places/address';
import { filled, type Words } from '../words';
import { stillAsRead } from './stillAsRead';
import type { Tabs } from './tabs';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An existing tab, as far as its size is known, and the edits for it. */
interface Touched {
  sheet: GoogleSheet;
  edits: readonly Edit[];
  has: { rows: number; columns: number };
}

/** The edits that may be made; throws a refusal for all if one of them may not. */
export type LookAhead = (spreadsheet: Spreadsheet, touched: Touched, words?: Words) => readonly Edit[];

/** A refusal that only somebody else can resolve. */
export class Protected extends Refusal {}

const SAY = {
  refused: {
    en: '{place} is protected{why} and you may not edit it, so nothing was changed. Ask {who} to let you edit it (Data › Protect sheets and ranges) or to do this for you.',
    vi: '{place} đang được bảo vệ{why} mà bạn không có quyền sửa, nên chưa có gì thay đổi. Hãy nhờ {who} cấp quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô) hoặc làm việc này thay bạn.',
  },
  afterEdit: {
    en: '{place} is protected{why} and you may not edit it, so what follows from your edit could not be written. Ask {who} to let you edit it (Data › Protect sheets and ranges), then run “Check all limits”.',
    vi: '{place} đang được bảo vệ{why} mà bạn không có quyền sửa, nên chưa ghi được phần đi kèm ô vừa sửa. Hãy nhờ {who} cấp quyền sửa (Dữ liệu › Bảo vệ trang tính và dải ô), rồi bấm “Kiểm tra toàn bộ hạn mức”.',
  },
  owner: { en: 'the spreadsheet’s owner', vi: 'chủ sở hữu bảng tính' },
  named: { en: 'the spreadsheet’s owner, {email},', vi: 'chủ sở hữu bảng tính ({email})' },
} as const satisfies Record<string, Words>;

type Bounds = Required<Area>;
const LOOKS: readonly Edit['kind'][] = [
  'dress',
  'choices',
  'choices from',
  'accept',
  'ticks',
  'unguard',
  'rules',
  'protect',
];
const SHAPES: readonly Edit['kind'][] = [
  ...(['widths', 'heights', 'freeze', 'hide columns', 'fold', 'unfold'] as const),
  'hide gridlines',
  ...(['protect tab', 'unprotect tab', 'charts'] as const),
];

const areasOf = (edit: Edit): readonly Area[] => {
  if (edit.kind === 'write') {
    const columns = edit.cells[0]?.length ?? 0;
    return columns === 0 ? [] : [{ row: edit.row, column: edit.column, rows: edit.cells.length, columns }];
  }
  if (edit.kind === 'rules') return edit.rules.flatMap(({ areas }) => areas);
  return 'areas' in edit ? edit.areas : [];
};

/** The existing part of an area: rows and columns still to be added belong to nobody. */
const within = ({ has }: Touched, { row, column, rows, columns }: Area): Bounds => {
  const [lastRow, lastColumn] = [Math.max(1, has.rows), Math.max(1, has.columns)];
  const [top, left] = [Math.min(row, lastRow), Math.min(column, lastColumn)];
  const bottom = Math.max(top, Math.min(rows === undefined ? lastRow : row + rows - 1, lastRow));
  const right = Math.max(left, Math.min(column + columns - 1, lastColumn));
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

const around = (areas: readonly Bounds[]): Bounds => {
  const [row, column] = [Math.min(...areas.map((a) => a.row)), Math.min(...areas.map((a) => a.column))];
  return {
    row,
    column,
    rows: Math.max(...areas.map((a) => a.row + a.rows)) - row,
    columns: Math.max(...areas.map((a) => a.column + a.columns)) - column,
  };
};

const mayEdit = ({ sheet }: Touched, { row, column, rows, columns }: Bounds): boolean =>
  sheet.getRange(row, column, rows, columns).canEdit();

type Protection = GoogleAppsScript.Spreadsheet.Protection;
const othersIn = (protections: readonly Protection[]): Protection[] =>
  protections.filter((each) => !each.isWarningOnly() && !each.canEdit());

const overlap = (range: GoogleAppsScript.Spreadsheet.Range, area: Bounds): boolean =>
  range.getRow() < area.row + area.rows &&
  range.getLastRow() >= area.row &&
  range.getColumn() < area.column + area.columns &&
  range.getLastColumn() >= area.column;

/** The owner may always edit; who else may is not shown to people who may not. */
const owner = (spreadsheet: Spreadsheet): Words => {
  const email = spreadsheet.getOwner()?.getEmail() ?? '';
  return email === '' ? SAY.owner : filled(SAY.named, { email });
};

const refusal = (spreadsheet: Spreadsheet, { sheet }: Touched, area: Bounds, words: Words): Protected => {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const name = sheet.getName();
  const [tab] = othersIn(sheet.getProtections(SHEET));
  const [cells] = othersIn(sheet.getProtections(RANGE)).filter((each) => overlap(each.getRange(), area));
  const found = tab ?? cells;
  const place = tab === undefined ? `${name}!${cells?.getRange().getA1Notation() ?? areaA1(area)}` : name;
  const description = found?.getDescription() ?? '';
  const who = owner(spreadsheet);
  const said = (language: 'en' | 'vi') =>
    filled(words, {
      place,
      why: description === '' ? '' : ` (“${description}”)`,
      who: who[language],
    })[language];
  return new Protected({ en: said('en'), vi: said('vi') });
};

/** One check for all cells of a tab together; a closer look only if some of them are protected. */
export const lookAhead: LookAhead = (spreadsheet, touched, words = SAY.refused) => {
  const { sheet } = touched;
  const edits = stillAsRead(sheet, touched.edits);
  const placed = edits.map((edit) => ({ edit, areas: areasOf(edit).map((area) => within(touched, area)) }));
  const all = placed.flatMap(({ areas }) => areas);
  if (all.length === 0 || mayEdit(touched, around(all))) return edits;
  const blockedAt = (areas: readonly Bounds[]): Bounds | undefined =>
    areas.find((area) => !mayEdit(touched, area));
  const isTabs = othersIn(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).length > 0;
  return placed.flatMap(({ edit, areas }) => {
    if (isTabs && SHAPES.includes(edit.kind)) return [];
    const blocked = blockedAt(areas);
    if (blocked === undefined) return [edit];
    if (LOOKS.includes(edit.kind)) return [];
    throw refusal(spreadsheet, touched, blocked, words);
  });
};

/** Why edits failed, if others' protection is the reason; null otherwise. */
export const whyRefused = (spreadsheet: Spreadsheet, tabs: Tabs, edits: readonly Edit[]): Words | null => {
  try {
    for (const ref of new Map(edits.map(({ tab }) => [tab.key, tab])).values()) {
      const sheet = tabs.find(ref);
      const own = edits.filter(({ tab }) => tab.key === ref.key);
      if (sheet === null) continue;
      const has = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      lookAhead(spreadsheet, { sheet, edits: own, has }, SAY.afterEdit);
    }
    return null;
  } catch (error) {
    if (error instanceof Protected) return error.words;
    throw error;
  }
};
