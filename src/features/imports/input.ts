/** Validates what the page sends. */
import type { Raw } from '../../asking/fields';
import { isDay } from '../../domain/months/months';
import { STAGES, type Day, type Stage } from '../../domain/plan';
import { DIRECTIONS, LEAVE_OUT, MATCHES, type RuleRow } from '../../imports/fates/rules';
import type { Sum } from '../../imports/fates/sums';
import { Refusal } from '../../refusal';
import type { Words } from '../../words';

const NOT_OURS: Words = {
  en: 'This is not what the import page sends ({what}). Close the page and open it again.',
  vi: 'Dữ liệu không đúng dạng trang nhập số liệu gửi ({what}). Hãy đóng trang rồi mở lại.',
};
export const wrong = (what: string): Refusal =>
  new Refusal({ en: NOT_OURS.en.replace('{what}', what), vi: NOT_OURS.vi.replace('{what}', what) });

const MOST = 20_000;
const LONGEST = 5_000;

const listIn = (raw: Raw, name: string): readonly unknown[] => {
  const list = raw[name] ?? [];
  if (!Array.isArray(list) || list.length > MOST) throw wrong(name);
  return list as unknown[];
};

const tuple = (value: unknown, what: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw wrong(what);
  return value as unknown[];
};
const textOf = (value: unknown, what: string): string => {
  if (typeof value !== 'string' || value.length > LONGEST) throw wrong(what);
  return value.trim();
};
const orNull = (value: unknown, what: string): string | null =>
  value === null || value === undefined || value === '' ? null : textOf(value, what) || null;
const numberOf = (value: unknown, what: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(what);
  return value;
};
const figureOf = (value: unknown, what: string): number | null =>
  value === null || value === undefined || value === '' ? null : numberOf(value, what);
const dayOf = (value: unknown, what: string): Day => {
  const day = textOf(value, what);
  if (!isDay(day)) throw wrong(what);
  return day;
};
const oneOf = <V extends string>(known: readonly V[], value: unknown, what: string): V | null => {
  const text = orNull(value, what);
  const found = known.find((each) => each === text);
  if (text !== null && found === undefined) throw wrong(what);
  return found ?? null;
};

/** A row of a file to look up: its key, its day, and its signed amount. */
export interface AskedRow {
  key: string;
  day: Day;
  amount: number;
}
export const askedIn = (raw: Raw): AskedRow[] =>
  listIn(raw, 'rows').map((value) => {
    const [key, day, amount] = tuple(value, 'rows');
    return { key: textOf(key, 'key'), day: dayOf(day, 'day'), amount: numberOf(amount, 'amount') };
  });

interface IncomingPart {
  line: string;
  amount: number;
  stage: Stage;
  settles: string | null;
}
/** A row of a file to import, with its values for the ledger. */
export interface Incoming extends AskedRow {
  description: string | null;
  reference: string | null;
  parts: readonly IncomingPart[];
}

const partOf = (value: unknown): IncomingPart => {
  const [line, amount, stage, settles] = tuple(value, 'parts');
  return {
    line: textOf(line, 'line'),
    amount: numberOf(amount, 'amount'),
    stage: oneOf(STAGES, stage, 'stage') ?? 'spent',
    settles: orNull(settles, 'settles'),
  };
};

export const incomingIn = (raw: Raw): Incoming[] =>
  listIn(raw, 'entries').map((value) => {
    const [key, day, amount, description, reference, parts] = tuple(value, 'entries');
    const list = tuple(parts, 'parts').map(partOf);
    if (list.length === 0) throw wrong('parts');
    return {
      key: textOf(key, 'key'),
      day: dayOf(day, 'day'),
      amount: numberOf(amount, 'amount'),
      description: orNull(description, 'description'),
      reference: orNull(reference, 'reference'),
      parts: list,
    };
  });

const recordOf = (value: unknown, what: string): Raw => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what);
  return value as Raw;
};

export const sumIn = (value: unknown, what: string): Sum => {
  const raw = recordOf(value, what);
  return {
    rows: numberOf(raw.rows, what),
    in: numberOf(raw.in, what),
    out: numberOf(raw.out, what),
  };
};

export const ruleIn = (value: unknown): RuleRow => {
  const raw = recordOf(value, 'rules');
  const text = (key: keyof RuleRow): string | null => orNull(raw[key], key);
  const figure = (key: keyof RuleRow): number | null => figureOf(raw[key], key);
  return {
    source: text('source'),
    match: oneOf(MATCHES, raw.match, 'match'),
    text: text('text'),
    from: figure('from'),
    to: figure('to'),
    direction: oneOf(DIRECTIONS, raw.direction, 'direction'),
    account: text('account'),
    state: text('state'),
    line: text('line'),
    stage: oneOf(STAGES, raw.stage, 'stage'),
    settles: text('settles'),
    share: figure('share'),
    amount: figure('amount'),
    leaveOut: oneOf(LEAVE_OUT, raw.leaveOut, 'leaveOut'),
  };
};

const MAPPING_LONGEST = 20_000;
/** How the file was read, in the page's own format; it is stored and given back unchanged. */
export const mappingIn = (raw: Raw): string => {
  const { mapping } = raw;
  if (typeof mapping !== 'string' || mapping.length > MAPPING_LONGEST) throw wrong('mapping');
  return mapping;
};
