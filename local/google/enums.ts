/** Google's enums: objects with a name and an ordinal, equal only to themselves. */

export interface EnumMember {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumMember): number;
}

const enumOf = <K extends string>(...names: K[]): Record<K, EnumMember> =>
  Object.fromEntries(
    names.map((name, place) => [
      name,
      Object.freeze({
        toString: () => name,
        name: () => name,
        ordinal: () => place,
        compareTo: (other: EnumMember) => place - other.ordinal(),
      }),
    ]),
  ) as unknown as Record<K, EnumMember>;

export const ProtectionType = enumOf('RANGE', 'SHEET');
export const WrapStrategy = enumOf('WRAP', 'OVERFLOW', 'CLIP');
export const Dimension = enumOf('COLUMNS', 'ROWS');
export const SheetType = enumOf('GRID', 'OBJECT', 'DATASOURCE');
export const DeveloperMetadataVisibility = enumOf('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = enumOf('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const BorderStyle = enumOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
export const CopyPasteType = enumOf(
  ...([
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
  ] as const),
  ...(['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
);
export const ChartType = enumOf('LINE', 'COLUMN', 'BAR', 'COMBO', 'AREA', 'PIE', 'SCATTER', 'TABLE');
export const AuthMode = enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const Button = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const DigestAlgorithm = enumOf('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
export const RelativeDate = enumOf('TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR');

const dates = [
  ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'DATE_NOT_BETWEEN', 'DATE_BETWEEN'] as const),
  ...(['DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'] as const),
] as const;
const numbers = [
  ...(['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
  ...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'] as const),
  ...(['NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'] as const),
] as const;
const texts = ['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const;

export const DataValidationCriteria = enumOf(
  ...dates,
  ...numbers,
  ...texts,
  ...(['DATE_IS_VALID_DATE', 'TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'] as const),
  ...(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX'] as const),
);
export const BooleanCriteria = enumOf(
  ...dates,
  ...numbers,
  ...texts,
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
);
