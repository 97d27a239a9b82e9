/** What cells make of formulas, texts, days and number formats. */
import { addTo } from '../../domain/groups';
import { keyInCells } from '../../domain/keys';
import { beside, DAYS, type BeliefId } from '../../features/installation';
import { serialOfDay } from '../../sheet/value';
import { address, type Grid, type TrySpot } from './grid';
import { formulaBack, told, type BeliefsFound } from './stage';

/**
 * The columns for formulas written in three ways: by setValues with all other cells, by setFormulas, and one by one by
 * setFormula.
 */
export const WAYS = { values: 8, many: 9, one: 10 } as const;
const [VALUES] = [WAYS.values];

const keys = ['0641', '641', 'thuê', 'thuế'].map((key) => keyInCells(key) ?? '');
const KEYS_AT = 51;
const OPEN = 12;

/** Each in its own row, from the first row on. */
// prettier-ignore
const FORMULAS = [
  ['formula.semicolon', '=SUM(1;2)'],
  ['formula.comma', '=IF(1=1,"a","b")'],
  ['formula.point', '=1.5+1'],
  ['formula.decimal comma', '=1,5+1'],
  ['formula.fraction', '=1/10'],
  ['formula.fraction', '=10%'],
  ['formula.true', '=IF(TRUE;1;2)'],
  ['formula.date', '=MONTH(DATE(2026;3;29))'],
  ['formula.stack', '=SUM(VSTACK(1;2))'],
  ['formula.open', '=COUNTA($L$50:$L)'],
  ['formula.letters', '="ẤT"="ất"'],
  ['formula.keys', `=COUNTIF($L$${KEYS_AT}:$L;"${keys[0] ?? ''}")`],
  ['formula.accents', `=COUNTIF($L$${KEYS_AT}:$L;"${keys[2] ?? ''}")`],
  ['formula.back', '=sum( 1 ; 2 )'],
] as const satisfies readonly (readonly [BeliefId, string])[];

/** How many of them are also tried with setFormula. */
const ALONE = 2;

const TEXTS = ["'=1+1", "'00123", "'(500)", "'1/2", "'true"];
const LETTERS = ['Jan 2026', 'tháng 1 2026'];
/**
 * Instants on both sides of clock changes, without the hour that occurs twice: a cell can't hold its second occurrence.
 */
// prettier-ignore
const INSTANTS = ['2026-03-08T06:59:00Z', '2026-03-08T07:01:00Z', '2026-03-29T00:59:00Z', '2026-03-29T17:00:00Z', '2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z', '2026-11-01T04:30:00Z', '2026-11-01T07:30:00Z'];
const SHOWN: readonly (readonly [unknown, string])[] = [
  [1_234_567, '#,##0'],
  [1234.5, '#,##0.0'],
  [0.1234, '0.0%'],
  [5, '+0;-0;0'],
  [serialOfDay('2026-03-29'), 'dd/mm/yyyy'],
  [serialOfDay('2026-03-29'), 'mm/yyyy'],
];

/** Where each thing was put. */
export interface TryPlaces {
  texts: readonly TrySpot[];
  letters: readonly TrySpot[];
  digits: readonly TrySpot[];
  days: readonly TrySpot[];
  instants: readonly TrySpot[];
  shown: readonly TrySpot[];
}

export const placeCells = (grid: Grid): TryPlaces => {
  FORMULAS.forEach(([, formula], at) => grid.put(at + 1, VALUES, formula));
  keys.forEach((key, at) => grid.put(KEYS_AT + at, OPEN, key, '@'));
  let row: number = FORMULAS.length;
  const below = (values: readonly unknown[], format?: string): TrySpot[] =>
    values.map((value) => grid.put(++row, VALUES, value, format));
  return {
    digits: below(['00641', "'00641"], '@'),
    texts: below(TEXTS),
    letters: below(LETTERS),
    days: below(DAYS.map(serialOfDay), 'yyyy-mm-dd'),
    instants: below(
      INSTANTS.map((text) => new Date(text)),
      'yyyy-mm-dd hh:mm:ss',
    ),
    shown: SHOWN.map(([value, format]) => grid.put(++row, VALUES, value, format)),
  };
};

/** Writes the formulas in the other two ways. */
export const writeFormulas = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void => {
  const texts = FORMULAS.map(([, formula]) => [formula]);
  sheet.getRange(1, WAYS.many, texts.length, 1).setFormulas(texts.map((line) => [...line]));
  FORMULAS.slice(0, ALONE).forEach(([, formula], at) => {
    sheet.getRange(at + 1, WAYS.one).setFormula(formula);
  });
};

/** The whole content of the tab, from its first cell. */
export interface Read {
  values: readonly (readonly unknown[])[];
  shown: readonly (readonly string[])[];
  formulas: readonly (readonly string[])[];
}
const at = <T>(lines: readonly (readonly T[])[], { row, column }: TrySpot): T | undefined =>
  lines[row - 1]?.[column - 1];

const formulasIn = ({ values, formulas }: Read): BeliefsFound => {
  const found = new Map<BeliefId, string[]>();
  FORMULAS.forEach(([id, written], index) => {
    const columns = index < ALONE ? [WAYS.one, WAYS.many, WAYS.values] : [WAYS.many, WAYS.values];
    for (const column of columns) {
      const spot = { row: index + 1, column };
      addTo(
        found,
        id,
        id === 'formula.back' ? formulaBack(written, at(formulas, spot)) : told(at(values, spot)),
      );
    }
  });
  const given = at(formulas, { row: FORMULAS.length, column: VALUES }) ?? '';
  return {
    ...Object.fromEntries([...found].map(([id, seen]) => [id, beside(...seen)])),
    'formula.as given': given,
  };
};

const instantsIn = ({ values }: Read, spots: readonly TrySpot[]): string => {
  const moved = spots.flatMap((spot, index) => {
    const [value, wanted] = [at(values, spot), new Date(INSTANTS[index] ?? '')];
    if (!(value instanceof Date)) return [`${address(spot)} ${told(value)}`];
    const seconds = Math.round((value.getTime() - wanted.getTime()) / 1000);
    return seconds === 0 ? [] : [`${wanted.toISOString()} ${seconds} s`];
  });
  return moved.length === 0 ? 'same' : beside(...moved);
};

export const seenInCells = (read: Read, placed: TryPlaces, dayOf: (date: Date) => string): BeliefsFound => {
  const values = (spots: readonly TrySpot[]): string =>
    beside(...spots.map((spot) => told(at(read.values, spot))));
  const days = placed.days.map((spot) => {
    const value = at(read.values, spot);
    return value instanceof Date ? dayOf(value) : told(value);
  });
  return {
    ...formulasIn(read),
    'text.apostrophe': values(placed.texts),
    'text.letters': values(placed.letters),
    'text.format': values(placed.digits),
    'date.number': beside(...days),
    'date.instant': instantsIn(read, placed.instants),
    'format.shown': beside(...placed.shown.map((spot) => at(read.shown, spot) ?? '')),
  };
};

const ZONES = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'];
const PATTERN = 'yyyy-MM-dd';
/** Compares the engine's calendar with Google's, at each instant in each zone; needs no call to the spreadsheet. */
export const calendarsSeen = (dayIn: (zone: string) => (date: Date) => string): BeliefsFound => {
  const apart = ZONES.flatMap((zone) => {
    const dayOf = dayIn(zone);
    return INSTANTS.map((text) => new Date(text))
      .filter((instant) => dayOf(instant) !== Utilities.formatDate(instant, zone, PATTERN))
      .map((instant) => `${zone} ${instant.toISOString()}`);
  });
  return { 'date.calendar': apart.length === 0 ? 'same' : beside(...apart) };
};
