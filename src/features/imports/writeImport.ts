import { done, type Feature } from '../../asking/feature';
import { textIn } from '../../asking/fields';
import { inOrderOfDays, monthOfDay } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { units } from '../../imports/exact';
import type { RuleRow } from '../../imports/fates/rules';
import { sumOf, type Sum } from '../../imports/fates/sums';
import { closedMonths } from '../../plan/closings/closed';
import { rowsOf } from '../../plan/frame';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import { readPlan, type Plan } from '../../plan/plan';
import { addedTo } from '../../plan/sites/ownTable';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { spokenMonth, voiceIn } from '../../speech';
import { actuals } from '../../tabs';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { NOT_LOOKED_AT } from './facts';
import { incomingIn, mappingIn, ruleIn, sumIn, type Incoming } from './input';
import { judged } from './judged';
import { decisionsNamed, ledgerEdits, placeFor, rowsFree } from './ledgerEdits';
import { importOf, knowing, tagOf } from './ledgerRows';
import { listedIds, newRules, nextImport, readImports, readRules, surroundings } from './log';
import { aboutOf, type ImportDetails } from './unlisted';

interface WriteInput {
  file: string;
  source: string;
  who: string | null;
  mapping: string;
  tieOut: string;
  total: Sum;
  duplicates: Sum;
  leftOut: Sum;
  /** The names of the rows that are left out. */
  names: string;
  entries: readonly Incoming[];
  rules: readonly RuleRow[];
}

interface WriteAnswer {
  /** The Id of the import; blank where no row was new. */
  id: string;
  taken: number;
  duplicates: number;
  over: number;
  warned: number;
  /** How many rows name a line that is not on Budget. */
  unknown: number;
  requests: string[];
  /** Lines that have a `stop` limit and whose rows exceed it. */
  lines: string[];
  /** Closed months that the rows fall into: they are shown as restated. */
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
    en: '{id}: {taken} row{taken:|s} written to Actuals.',
    vi: '{id}: đã ghi {taken} dòng vào trang Thực hiện.',
  },
  over: {
    en: 'Over the limit: {over}, asked for in {requests}.',
    vi: 'Vượt hạn mức: {over}, đã lập đề nghị {requests}.',
  },
  wouldBeOver: {
    en: 'Over the limit: {over} (lines: {lines}). They are written and marked, and asked for in {requests}.',
    vi: 'Vượt hạn mức: {over} (khoản mục: {lines}). Các dòng này vẫn được ghi, đánh dấu và lập đề nghị {requests}.',
  },
  warned: { en: 'Over but only warned: {warned}.', vi: 'Vượt, chỉ cảnh báo: {warned}.' },
  unknown: { en: 'Not on Budget: {unknown}.', vi: 'Không có ở Ngân sách: {unknown}.' },
  wouldReachClosed: {
    en: 'Closed months get rows: {months}. They will be shown as restated after close.',
    vi: 'Có dòng thuộc tháng đã khoá: {months}. Các tháng này sẽ được nêu là thay đổi sau khi khoá.',
  },
  closed: {
    en: 'Closed months with new rows are shown as restated: {months}.',
    vi: 'Các tháng đã khoá có dòng mới sẽ được nêu là thay đổi sau khi khoá: {months}.',
  },
} as const satisfies Record<string, Words>;

/** Checks that all rows and all money of the file are taken, known, or left out by name, to the last unit. */
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

/** The rows of the file that are new. */
interface Sorted {
  id: string;
  fresh: Incoming[];
  duplicates: Incoming[];
}

const sorted = (
  ledger: readonly LedgerRow[],
  logged: ReadonlySet<string>,
  entries: readonly Incoming[],
): Sorted => {
  const know = knowing(ledger);
  const found = entries.map((entry) => ({ entry, ...know(entry) }));
  return {
    id: nextImport([...logged, ...ledger.map(importOf)]),
    fresh: found.flatMap(({ entry, key, isKnown }) => (isKnown ? [] : [{ ...entry, key }])),
    duplicates: found.flatMap(({ entry, isKnown }) => (isKnown ? [entry] : [])),
  };
};

/** The new rows as rows of the ledger, by day. */
const rowsOfLedger = (
  fresh: readonly Incoming[],
  from: number,
  id: string,
  about: string,
): (PlanEntry & LedgerRow)[] =>
  [...fresh]
    .sort((one, other) => inOrderOfDays(one.day, other.day))
    .flatMap(({ key, day, description, reference, parts }) =>
      parts.map(({ line, amount, stage, settles }) => ({
        date: day,
        line,
        amount,
        stage,
        description,
        reference,
        settles,
        importKey: key,
      })),
    )
    .map((row, index) => ({ ...row, row: from + index, imported: tagOf(id, row, index === 0 ? about : '') }));

const closedOf = (workbook: Workbook, plan: Plan, rows: readonly PlanEntry[]): Month[] => {
  const closed = closedMonths(workbook, plan);
  return [...new Set(rows.map(({ date }) => monthOfDay(date)))].filter((month) => closed.has(month)).sort();
};

const messageOf = ({ language }: Plan, answer: WriteAnswer, isPreview: boolean): string => {
  const { say } = voiceIn(language);
  const { id, taken, over, warned, unknown, requests, lines, closed } = answer;
  if (taken === 0) return say(SAY.nothing);
  const named = { over, lines: lines.join(', '), requests: requests.join(', ') };
  return [
    ...(isPreview ? [] : [say(SAY.done, { id, taken })]),
    ...(over > 0 ? [say(isPreview ? SAY.wouldBeOver : SAY.over, named)] : []),
    ...(warned > 0 ? [say(SAY.warned, { warned })] : []),
    ...(unknown > 0 ? [say(SAY.unknown, { unknown })] : []),
    ...(closed.length > 0
      ? [say(isPreview ? SAY.wouldReachClosed : SAY.closed, { months: closed.map(spokenMonth).join(', ') })]
      : []),
  ].join(' ');
};

const aboutFile = (input: WriteInput, found: Sorted, when: string): ImportDetails => {
  const { file, source, who, mapping, tieOut, total, duplicates, names } = input;
  const taken = sumOf(found.fresh.map(({ amount }) => amount));
  return {
    when,
    who,
    file,
    source,
    mapping,
    tieOut,
    leftOut: names,
    rows: total.rows,
    moneyIn: total.in,
    moneyOut: total.out,
    taken: taken.rows,
    takenIn: taken.in,
    takenOut: taken.out,
    duplicates: duplicates.rows + found.duplicates.length,
  };
};

const thought = (workbook: Workbook, plan: Plan, input: WriteInput) => {
  const ledger = rowsOf(workbook, actuals, plan).rows;
  const found = sorted(ledger, listedIds(readImports(workbook, plan)), input.entries);
  const place = placeFor(workbook, plan);
  if (place === null) throw new Refusal(SAY.noLedger);
  const about = aboutOf(aboutFile(input, found, workbook.today()), input.rules);
  const rows = rowsOfLedger(found.fresh, place.row, found.id, about);
  const entries = ledger.filter(isEntry);
  const result = judged(workbook, plan, entries, rows, decisionsNamed(place, entries));
  return { found, place, rows, result };
};

const answerOf = (
  workbook: Workbook,
  plan: Plan,
  { found, rows, result }: ReturnType<typeof thought>,
): WriteAnswer => {
  const taken = found.fresh.length;
  return {
    id: taken === 0 ? '' : found.id,
    taken,
    duplicates: found.duplicates.length,
    over: result.over,
    warned: result.warned,
    unknown: result.unknown,
    requests: [...result.requests],
    lines: [...result.lines],
    closed: closedOf(workbook, plan, rows),
  };
};

/** Edits for rules only, where no row is new. */
const ruleEdits = (
  workbook: Workbook,
  plan: Plan,
  made: readonly RuleRow[],
  around: Surroundings,
): Edit[] => {
  if (made.length === 0) return [];
  const rules = readRules(workbook, plan);
  return addedTo(
    rules,
    newRules(made, rules).map((rule) => ({ ...rule })),
    plan,
    around,
  );
};

/**
 * Writes the new rows of a file: first the requests they need, then the ledger in one call. Since the rows hold their
 * keys and the first one all that is to be listed, either everything is there or nothing.
 */
export const writeImport: Feature<WriteInput, WriteAnswer> = {
  title: { en: 'Write to Actuals', vi: 'Ghi vào trang Thực hiện' },
  reads: false,
  menu: null,
  accept: (raw) => ({
    file: (textIn(raw, 'file') ?? '–').slice(0, 200),
    who: textIn(raw, 'who'),
    source: (textIn(raw, 'source') ?? '').slice(0, 200),
    mapping: mappingIn(raw),
    tieOut: textIn(raw, 'tieOut') ?? '',
    total: sumIn(raw.total, 'total'),
    duplicates: sumIn(raw.duplicates, 'duplicates'),
    leftOut: sumIn(raw.leftOut, 'leftOut'),
    names: textIn(raw, 'names') ?? '',
    entries: incomingIn(raw),
    rules: Array.isArray(raw.rules) ? raw.rules.map(ruleIn) : [],
  }),
  run: (workbook, input, isPreview = false) => {
    tiedOut(input);
    // Rows are matched by their import keys. Reading all cells first makes this the only read.
    workbook.sheet(actuals)?.cells();
    const plan = readPlan(workbook, NOT_LOOKED_AT);
    linesKnown(plan, input.entries);
    const all = thought(workbook, plan, input);
    const answer = answerOf(workbook, plan, all);
    const message = messageOf(plan, answer, isPreview);
    if (isPreview) return done(plan, [], answer, message);
    const around = surroundings(workbook, plan);
    if (answer.taken === 0)
      return done(plan, ruleEdits(workbook, plan, input.rules, around), answer, message);
    const values = all.rows.map((row) => ({ ...row }));
    const written = ledgerEdits(all.place, values, all.result.marks, around);
    // Tabs are written in the order of the edits, so requests come before the rows that refer to them.
    const edits = [...all.result.edits, ...rowsFree(all.place, values.length), ...written];
    return done(plan, edits, answer, message);
  },
};
