/** The what-ifs on their tab, each with its changes; what can't be used is reported. */
import { nameKey } from '../../domain/firm/departments';
import { addTo } from '../../domain/groups';
import { isSameKey } from '../../domain/keys';
import { fiscalMonth } from '../../domain/months/months';
import { expression } from '../../domain/review/expression';
import { NOT_DRIVEN, type Driven, type Spanned } from '../../domain/year/whatIf';
import { reversedIds } from '../../plan/decisions/log';
import { driversOf, type DriversFound } from '../../plan/parts/drivers';
import type { Plan } from '../../plan/plan';
import { amountsAsked } from '../../plan/reading/wholeAmounts';
import { spelledIn } from '../../plan/rows/madeOf';
import { withHeaders } from '../../sheet/headers';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { readTable } from '../../sheet/read';
import { whatIfs as tab, type WhatIfRow } from '../../tabs/whatIfs';
import { fill, LANGUAGES, type Words } from '../../words';
import type { Workbook } from '../../workbook';

export interface WhatIf {
  name: string;
  changes: readonly Spanned[];
  /** The number of its rows that can't be used and are left out. */
  leftOut: number;
  /**
   * The decisions by which it was taken over and that still hold. Its changes are then part of the plan, and are no
   * longer listed.
   */
  takenBy: readonly string[];
}
export interface WhatIfsRead {
  whatIfs: readonly WhatIf[];
  problems: readonly Problem[];
  isThere: boolean;
  driven: Driven;
}

/** The drivers of budget lines. */
interface DrivenRead {
  driven: Driven;
  /** The name of each driver row. */
  called: readonly (string | null)[];
}

const EXPECTED = {
  on: {
    en: 'budget lines by Id, name, [group], [department] or [type:revenue], or the Id of an initiative; this row is left out',
    vi: 'khoản mục theo mã, tên, [nhóm], [bộ phận] hoặc [loại:doanh thu], hoặc mã sáng kiến; dòng này chưa được tính',
  },
  how: {
    en: 'a share, an amount a month, or a tick at an initiative that has a line and an amount: one of them; this row is left out',
    vi: 'một tỷ lệ, một số tiền mỗi tháng, hoặc dấu bỏ ở sáng kiến có khoản mục và số tiền: chỉ một; dòng này chưa được tính',
  },
  drivers: {
    en: 'a line that has such rows on Drivers, or the What of one of them; this row is left out',
    vi: 'khoản mục có dòng như vậy ở trang Yếu tố tính, hoặc Nội dung của một dòng ở đó; dòng này chưa được tính',
  },
  one: {
    en: 'one row on Drivers, by its What: this line has several; this row is left out',
    vi: 'một dòng ở trang Yếu tố tính, ghi Nội dung của dòng đó, vì khoản mục này có nhiều dòng; dòng này chưa được tính',
  },
  start: {
    en: 'the month in which it begins, under From month alone; this row is left out',
    vi: 'tháng bắt đầu, chỉ ghi ở cột Từ tháng; dòng này chưa được tính',
  },
  month: {
    en: 'a month of the plan’s year; this row is left out',
    vi: 'một tháng trong năm kế hoạch; dòng này chưa được tính',
  },
} as const satisfies Record<string, Words>;

type Fault = readonly [key: Exclude<keyof WhatIfRow, 'row'>, expected: Words];

const linesNamed = (on: string, { lines }: Plan): string[] => {
  const read = expression(
    spelledIn(lines)(on),
    lines.map(({ id }) => id),
  );
  return 'terms' in read ? [...read.terms].flatMap(([id, factor]) => (factor === 1 ? [id] : [])) : [];
};

/** The driver rows that a what-if's row changes: those of its lines, or the one it names; by their numbers. */
const rowsNamed = ({ on, driver }: WhatIfRow, plan: Plan, { driven, called }: DrivenRead): number[] => {
  const lines = on === null ? [] : linesNamed(on, plan);
  const isMeant = (line: string, index: number): boolean =>
    lines.length > 0 ? lines.includes(line) : isSameKey(called[index] ?? null, on);
  return driven.rows.flatMap(({ line, driver: own }, index) =>
    isMeant(line, index) && (own.kind === 'share') === (driver === 'share') ? [index] : [],
  );
};

type Span = Pick<Spanned, 'from' | 'before'>;

const driverChange = (row: WhatIfRow, plan: Plan, read: DrivenRead, span: Span): Spanned | Fault => {
  const { driver, percent, amount, dropped } = row;
  const rows = rowsNamed(row, plan, read);
  if (rows.length === 0 || driver === null) return ['on', EXPECTED.drivers];
  const isAlone = percent === null && amount === null && !dropped;
  if (driver === 'start')
    return isAlone && row.from !== null && row.to === null
      ? { kind: 'start', rows, ...span }
      : ['driver', EXPECTED.start];
  if (dropped || isAlone || (percent !== null && amount !== null)) return ['on', EXPECTED.how];
  if (percent !== null) return { kind: 'driver', rows, number: driver, percent, ...span };
  return rows.length > 1
    ? ['on', EXPECTED.one]
    : { kind: 'driver', rows, number: driver, amount: amount ?? 0, ...span };
};

const lineChange = (row: WhatIfRow, plan: Plan, span: Span): Spanned | Fault => {
  const { on, percent, amount, dropped } = row;
  const ways = [percent !== null, amount !== null, dropped].filter(Boolean).length;
  if (ways !== 1) return ['on', EXPECTED.how];
  if (dropped) {
    const action = plan.actions.find(({ id }) => isSameKey(id, on));
    if (action === undefined) return ['on', EXPECTED.on];
    if (action.line === null || action.amount === null) return ['dropped', EXPECTED.how];
    return { kind: 'dropped', lines: [action.line], amount: action.amount, ...span };
  }
  const lines = on === null ? [] : linesNamed(on, plan);
  if (lines.length === 0) return ['on', EXPECTED.on];
  if (percent !== null) return { kind: 'percent', lines, percent, ...span };
  return { kind: 'amount', lines, amount: amount ?? 0, ...span };
};

const changeOf = (row: WhatIfRow, plan: Plan, read: DrivenRead): Spanned | Fault => {
  const { from, to, driver } = row;
  const [first, last] = [from, to].map((month) => (month === null ? null : fiscalMonth(plan.first, month)));
  if (from !== null && first === null) return ['from', EXPECTED.month];
  if (to !== null && last === null) return ['to', EXPECTED.month];
  const span = { from: (first ?? 1) - 1, before: last ?? 12 };
  return driver === null ? lineChange(row, plan, span) : driverChange(row, plan, read, span);
};

const drivenBy = ({ first, lines }: Plan, found: DriversFound): DrivenRead => {
  const all = found.lines.flatMap(({ line, drivers }) =>
    drivers.map(({ what, ...driver }) => ({ row: { line: line.id, driver }, what })),
  );
  const revenue = lines.filter(({ type }) => type === 'revenue').map(({ id }) => id);
  return {
    driven: { first, rows: all.map(({ row }) => row), revenue },
    called: all.map(({ what }) => what),
  };
};

/**
 * If any cell of a row can't be understood, the whole row is left out: without that cell it would mean something else.
 */
const rowsRead = (problems: readonly Problem[]): ((row: { row: number }) => boolean) => {
  const spoilt = new Set(
    problems
      .filter(({ tab: key, understood }) => key === tab.key && !understood)
      .map(({ cell }) => Number(/\d+$/.exec(cell)?.[0] ?? 0)),
  );
  return ({ row }) => !spoilt.has(row);
};

/** The first and the last of its decisions. */
export const idsSaid = ({ takenBy }: Pick<WhatIf, 'takenBy'>): string =>
  [...new Set([takenBy[0] ?? '', takenBy.at(-1) ?? ''])].join(' – ');

/**
 * The words for a what-if in the decisions that take it over. It is quoted, because a name with brackets could
 * otherwise be mistaken for one followed by a person.
 */
export const TAKEN_AS: Words = { en: 'What-if: “{name}”', vi: 'Phương án: “{name}”' };
/** The words in decisions of earlier versions. */
const TAKEN_BEFORE: Words = { en: 'What-if: {name}', vi: 'Phương án: {name}' };
/** If someone else approved, the person who asked follows in brackets. */
const isSaid = (what: string, said: string): boolean =>
  what === said || (what.startsWith(`${said} (`) && what.endsWith(')'));

/** The Ids of decisions that hold, by the what-if they take over; the longest matching name wins. */
const takenIn = (
  { decisions }: Plan,
  whatIfs: readonly { name: string }[],
): ReadonlyMap<string, readonly string[]> => {
  const back = reversedIds(decisions);
  const called = whatIfs
    .map(({ name }) => ({
      name,
      said: [TAKEN_AS, TAKEN_BEFORE].flatMap((words) =>
        LANGUAGES.map((language) => nameKey(fill(words, language, { name })) ?? ''),
      ),
    }))
    .sort((one, other) => other.name.length - one.name.length);
  const taken = new Map<string, string[]>();
  for (const { id, what } of decisions) {
    if (id === null || back.has(id)) continue;
    const key = nameKey(what) ?? '';
    const own = called.find(({ said }) => said.some((each) => isSaid(key, each)));
    if (own !== undefined) addTo(taken, own.name, id);
  }
  return taken;
};

/** Reads nothing in a plan without the tab. */
export const whatIfsOf = (workbook: Workbook, plan: Plan): WhatIfsRead => {
  const sheet = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
  if (sheet === null) return { whatIfs: [], problems: [], isThere: false, driven: NOT_DRIVEN };
  const drivers = driversOf(workbook, plan);
  const drivenRead = drivenBy(plan, drivers);
  const read = withHeaders(tab, sheet.cells(), plan, readTable(tab, sheet.cells(), plan));
  const asked = amountsAsked(tab, read, plan);
  const problems = [...read.problems, ...asked, ...drivers.problems];
  const isRead = rowsRead(read.problems);
  const named = new Map<string, { name: string; changes: Spanned[]; leftOut: number }>();
  for (const row of read.rows) {
    const key = nameKey(row.name);
    if (key === null || row.name === null) continue;
    const own = named.get(key) ?? { name: row.name.trim(), changes: [], leftOut: 0 };
    named.set(key, own);
    const change = isRead(row) ? changeOf(row, plan, drivenRead) : null;
    if (change !== null && !Array.isArray(change)) own.changes.push(change as Spanned);
    else own.leftOut += 1;
    if (Array.isArray(change)) {
      const [at, expected] = change as unknown as Fault;
      const cell = a1(row.row, read.layout?.columns.get(at)?.[0] ?? 1);
      problems.push(problem(tab, cell, String(row[at] ?? ''), expected));
    }
  }
  const found = [...named.values()];
  const taken = takenIn(plan, found);
  const whatIfs = found.map((each): WhatIf => {
    const takenBy = taken.get(each.name) ?? [];
    return { ...each, takenBy, ...(takenBy.length === 0 ? {} : { changes: [] }) };
  });
  return { whatIfs, problems, isThere: true, driven: drivenRead.driven };
};
