/** What happens to the marks of tabs, rows and columns when people move, rename and copy them. */
import { MARK, YEAR } from '../tabs';
import { outcomeOf, type BeliefsFound, type TryStage } from './stage';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The mark of a row or column names no sheet, so that it is never taken for a tab's. */
const LINE = 'line|none';
const [MARKED_ROW, MARKED_COLUMN] = [61, 20];

const locationOf = (entry: Metadata) => entry.getLocation();
const isOn = (entry: Metadata, id: number): boolean => {
  const place = locationOf(entry);
  const sheet = place.getSheet() ?? place.getRow()?.getSheet() ?? place.getColumn()?.getSheet();
  return sheet?.getSheetId() === id;
};

/** How many tabs' marks there are, and how many of them name the tab they are on. Tells nothing of their content. */
const marksOf = (found: readonly Metadata[], own: number): string => {
  const tabs = found.filter((entry) => {
    const value = entry.getValue() ?? '';
    return (
      value !== LINE && !value.startsWith(`${YEAR}|`) && locationOf(entry).getSheet()?.getSheetId() !== own
    );
  });
  const right = tabs.filter((entry) => {
    const id = locationOf(entry).getSheet()?.getSheetId();
    return id !== undefined && (entry.getValue() ?? '').split('|')[1] === String(id);
  });
  return `${right.length} / ${tabs.length}`;
};

/** Marks a row and a column, moves them, gives the tab its final name, and copies it. */
export const marksSeen = ({ spreadsheet, sheet }: TryStage, name: string): BeliefsFound => {
  const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange(`${MARKED_ROW}:${MARKED_ROW}`).addDeveloperMetadata(MARK, LINE, PROJECT);
  sheet.getRange('T:T').addDeveloperMetadata(MARK, LINE, PROJECT);
  sheet.moveRows(sheet.getRange(`${MARKED_ROW}:${MARKED_ROW}`), MARKED_ROW + 2);
  sheet.insertColumnsBefore(MARKED_COLUMN, 1);
  sheet.setName(name);
  const copy = sheet.copyTo(spreadsheet);
  try {
    copy.protect();
    copy.protect();
    const twice = copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
    const own = found.filter((entry) => isOn(entry, sheet.getSheetId()));
    const row = own.map((entry) => locationOf(entry).getRow()).find((range) => range !== null);
    const column = own.map((entry) => locationOf(entry).getColumn()).find((range) => range !== null);
    const copied = found.filter((entry) => isOn(entry, copy.getSheetId()));
    return {
      'protection.twice': String(twice),
      'mark.tab': own.some((entry) => locationOf(entry).getSheet() !== null && entry.getValue() !== LINE)
        ? 'found'
        : 'none',
      'mark.row': String(row?.getRow() ?? 'none'),
      'mark.column': String(column?.getColumn() ?? 'none'),
      'mark.copy': String(copied.length),
      'file.marks': marksOf(
        found.filter((entry) => !copied.includes(entry)),
        sheet.getSheetId(),
      ),
    };
  } finally {
    outcomeOf(() => {
      spreadsheet.deleteSheet(copy);
    });
  }
};
