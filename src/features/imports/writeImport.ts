import { monthOfDay } from '../../domain/months';
import type { Month } from '../../domain/plan';
import { sumOf, units, type Sum } from '../../imports/sums';
import type { RuleRow } from '../../imports/rules';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/actuals';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { done, type Feature } from '../../asking/feature';
import { textIn } from '../../asking/fields';
import { closedMonths } from '../../plan/closings/closed';
import { rowsOf } from '../../plan/frame';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import { readPlan, type Plan } from '../../plan/plan';
import { spokenMonth, voiceIn } from '../../speech';
import { NOT_LOOKED_AT } from './importActuals';
import { incomingIn, mappingIn, ruleIn, sumIn, type Incoming } from './input';
import { judged, type Judged } from './judged';
import { byKey, importOf, tagOf } from './ledgerRows';
import { decisionsNamed, ledgerEdits, placeFor } from './ledgerEdits';
import { addedTo, listed, newRules, nextImport, readImports, readRules, surroundings } from './log';

export interface WriteInput {
  file: string;
  source: string;
  who: string | null;
  mapping: string;
  tieOut: string;
  total: Sum;
  duplicates: Sum;
  leftOut: Sum;
  /** The rows that are left out, by name. */
  names: string;
  entries: readonly Incoming[];
  rules: readonly RuleRow[];
}

export interface WriteAnswer {
  /** Blank where nothing was new. */
  id: string;
  taken: number;
  duplicates: number;
  over: number;
  warned: number;
  requests: string[];
  /** Closed months that get rows: they are shown as restated. */
  closed: Month[];
}

const SAY = {
  open: {
    en: 'The file does not tie out: {in} in and {out} out of it are neither taken, nor duplicates, nor left out by name. Nothing was written.',
    vi: 'Chưa đối chiếu khớp: {in} tiền vào và {out} tiền ra của tệp không nằm trong phần ghi, phần trùng hay phần bỏ qua có tên. Chưa ghi gì.',
  },
  rows: {
    en: 'The file does not tie out: {rows} of its rows are not accounted for. Nothing was written.',
    vi: 'Chưa đối chiếu khớp: còn {rows} dòng của tệp chưa rõ về đâu. Chưa ghi gì.',
  },
  noLine: {
    en: 'The budget has no line {line} any more. Close the import page and open it again. Nothing was written.',
    vi: 'Ngân sách không còn khoản mục {line}. Hãy đóng trang nhập số liệu rồi mở lại. Chưa ghi gì.',
  },
  noLedger: {
    en: 'The tab Actuals is missing: “Set up the plan” adds it again. Nothing was written.',
    vi: 'Thiếu trang Thực hiện: bấm “Thiết lập kế hoạch” để thêm lại. Chưa ghi gì.',
  },
  nothing: {
    en: 'Nothing is new: all rows are in the ledger already, or left out.',
    vi: 'Không có dòng mới: mọi dòng đã có trên sổ hoặc được bỏ qua.',
  },
  done: {
    en: '{id}: {taken} rows written to Actuals.',
    vi: '{id}: đã ghi {taken} dòng vào trang Thực hiện.',
  },
  over: {
    en: 'Over the limit: {over}, asked for in {requests}.',
    vi: 'Vượt hạn mức: {over}, đã lập đề nghị {requests}.',
  },
  warned: { en: 'Over but only warned: {warned}.', vi: 'Vượt, chỉ cảnh báo: {warned}.' },
  closed: {
    en: 'Closed months with new rows are shown as restated: {months}.',
    vi: 'Các tháng đã khoá có dòng mới sẽ được nêu là thay đổi sau khi khoá: {months}.',
  },
} as const satisfies Record<string, Words>;

/** All rows and all money of the file are taken, known, or left out by name; to the last unit. */
const tiedOut = ({ total, duplicates, leftOut, entries }: WriteInput): void => {
  const taken = sumOf(entries.map(({ amount }) => amount));
  const missing = (key: keyof Sum): number =>
    units(total[key]) - units(taken[key]) - units(duplicates[key]) - units(leftOut[key]);
  if (missing('in') !== 0 || missing('out') !== 0)
    throw new Refusal(filled(SAY.open, { in: missing('in') / units(1), out: missing('out') / units(1) }));
  if (missing('rows') !== 0) throw new Refusal(filled(SAY.rows, { rows: missing('rows') / units(1) }));
};

const linesKnown = ({ lines }: Plan, entries: readonly Incoming[]): void => {
  const known = new Set(lines.map(({ id }) => id));
  for (const { parts } of entries)
    for (const { line } of parts) if (!known.has(line)) throw new Refusal(filled(SAY.noLine, { line }));
};

/** What of the file is new, and what stands already from a run that died before it was listed. */
interface Sorted {
  id: string;
  fresh: Incoming[];
  standing: { incoming: Incoming; rows: readonly PlanEntry[] }[];
  duplicates: Incoming[];
}

const sorted = (
  ledger: readonly LedgerRow[],
  logged: ReadonlySet<string>,
  entries: readonly Incoming[],
): Sorted => {
  const keys = byKey(ledger);
  const isUnlisted = (id: string | null): id is string => id !== null && !logged.has(id);
  const began = entries
    .flatMap(({ key }) => keys.get(key) ?? [])
    .map(importOf)
    .find(isUnlisted);
  const id = began ?? nextImport([...logged, ...ledger.map(importOf)]);
  const found: Sorted = { id, fresh: [], standing: [], duplicates: [] };
  for (const incoming of entries) {
    const rows = keys.get(incoming.key) ?? [];
    if (rows.length === 0) found.fresh.push(incoming);
    else if (rows.every((row) => importOf(row) === id)) found.standing.push({ incoming, rows });
    else found.duplicates.push(incoming);
  }
  return found;
};

/** Rows of the ledger as they are to be, in the order of their days. */
const rowsOfLedger = (fresh: readonly Incoming[], from: number, id: string): (PlanEntry & LedgerRow)[] =>
  [...fresh]
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .flatMap(({ key, day, description, reference, parts }) =>
      parts.map(({ line, amount, stage, settles }) => ({
        ...{ date: day, line, amount, stage, description, reference, settles, importKey: key },
      })),
    )
    .map((row, index) => ({ ...row, row: from + index, imported: tagOf(id, row) }));

const closedOf = (workbook: Workbook, plan: Plan, rows: readonly PlanEntry[]): Month[] => {
  const closed = closedMonths(workbook, plan);
  return [...new Set(rows.map(({ date }) => monthOfDay(date)))].filter((month) => closed.has(month)).sort();
};

const messageOf = ({ language }: Plan, answer: WriteAnswer): string => {
  const { say } = voiceIn(language);
  const { id, taken, over, warned, requests, closed } = answer;
  if (taken === 0) return say(SAY.nothing);
  return [
    say(SAY.done, { id, taken }),
    ...(over > 0 ? [say(SAY.over, { over, requests: requests.join(', ') })] : []),
    ...(warned > 0 ? [say(SAY.warned, { warned })] : []),
    ...(closed.length > 0 ? [say(SAY.closed, { months: closed.map(spokenMonth).join(', ') })] : []),
  ].join(' ');
};

const logRow = (input: WriteInput, found: Sorted, when: string) => {
  const { file, source, who, mapping, tieOut, total, duplicates, names } = input;
  const taken = sumOf(
    [...found.fresh, ...found.standing.map(({ incoming }) => incoming)].map(({ amount }) => amount),
  );
  return {
    ...{ id: found.id, when, who, file, source, mapping, tieOut, leftOut: names, state: 'in' },
    ...{ rows: total.rows, moneyIn: total.in, moneyOut: total.out },
    ...{ taken: taken.rows, takenIn: taken.in, takenOut: taken.out },
    duplicates: duplicates.rows + found.duplicates.length,
  };
};

const thought = (workbook: Workbook, plan: Plan, input: WriteInput) => {
  const ledger = rowsOf(workbook, actuals, plan).rows;
  const log = readImports(workbook, plan);
  const found = sorted(ledger, listed(log), input.entries);
  const place = placeFor(workbook, plan);
  if (place === null) throw new Refusal(SAY.noLedger);
  const rows = rowsOfLedger(found.fresh, place.row, found.id);
  const standing = found.standing.flatMap((each) => each.rows);
  const own = new Set(standing.map(({ row }) => row));
  const others = ledger.filter(isEntry).filter(({ row }) => !own.has(row));
  const brought = [...rows, ...standing];
  const result = judged(workbook, plan, others, brought, decisionsNamed(place, own));
  return { found, place, rows, brought, log, result };
};

const answerOf = (
  workbook: Workbook,
  plan: Plan,
  { found, brought, result }: { found: Sorted; brought: readonly PlanEntry[]; result: Judged },
): WriteAnswer => {
  const taken = found.fresh.length + found.standing.length;
  return {
    ...{ id: taken === 0 ? '' : found.id, taken, duplicates: found.duplicates.length },
    ...{ over: result.over, warned: result.warned, requests: [...result.requests] },
    closed: closedOf(workbook, plan, brought),
  };
};

/**
 * Writes what was taken of a file: rules, requests, the ledger, the list of imports, in this order. The ledger's rows
 * come with their keys: a run that died before the list was written is known by them, and is done again to its end.
 */
export const writeImport: Feature<WriteInput, WriteAnswer> = {
  title: { en: 'Write to Actuals', vi: 'Ghi vào trang Thực hiện' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    ...{ file: (textIn({ what: raw.file }, 'what') ?? '–').slice(0, 200), who: textIn(raw, 'who') },
    source: (textIn({ what: raw.source }, 'what') ?? '').slice(0, 200),
    ...{ mapping: mappingIn(raw), tieOut: textIn({ what: raw.tieOut }, 'what') ?? '' },
    ...{ total: sumIn(raw.total, 'total'), duplicates: sumIn(raw.duplicates, 'duplicates') },
    ...{ leftOut: sumIn(raw.leftOut, 'leftOut'), names: textIn({ what: raw.names }, 'what') ?? '' },
    ...{ entries: incomingIn(raw), rules: Array.isArray(raw.rules) ? raw.rules.map(ruleIn) : [] },
  }),
  run: (workbook, input, isPreview = false) => {
    tiedOut(input);
    // Rows are told by the keys that they were imported with: one read for all of it.
    workbook.sheet(actuals)?.cells();
    const plan = readPlan(workbook, NOT_LOOKED_AT);
    linesKnown(plan, input.entries);
    const all = thought(workbook, plan, input);
    const answer = answerOf(workbook, plan, all);
    const message = messageOf(plan, answer);
    if (isPreview) return done(plan, [], answer, message);
    const around = surroundings(workbook, plan);
    const edits: Edit[] = [];
    const isFirst = all.log.site.sheet === null;
    if (input.rules.length > 0 || isFirst) {
      const rules = readRules(workbook, plan);
      edits.push(
        ...addedTo(
          rules,
          newRules(input.rules, rules).map((rule) => ({ ...rule })),
          plan,
          around,
        ),
      );
    }
    edits.push(...all.result.edits);
    edits.push(
      ...ledgerEdits(
        all.place,
        all.rows.map((row) => ({ ...row })),
        all.result.marks,
        around,
      ),
    );
    const rows = answer.taken === 0 ? [] : [logRow(input, all.found, workbook.today())];
    if (rows.length > 0 || !isFirst) edits.push(...addedTo(all.log, rows, plan, around));
    return done(plan, edits, answer, message);
  },
};
