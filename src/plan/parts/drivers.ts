/** The rows of Drivers that can be counted, and the problems of the others. */
import { addTo } from '../../domain/groups';
import { isSameKey } from '../../domain/keys';
import type { Figure } from '../../domain/plan';
import { drivenMonths, type Driver } from '../../domain/year/drivers';
import type { Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import { drivers as tab, type DriverRow } from '../../tabs/drivers';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { rowsOf } from '../frame';
import type { Plan, PlanLine } from '../plan';
import { amountsAsked } from '../reading/wholeAmounts';

export interface DriversFound {
  /** Each line with rows that can be counted, in the budget's order. */
  lines: readonly { line: PlanLine; drivers: readonly (Driver & Pick<DriverRow, 'what'>)[] }[];
  problems: readonly Problem[];
  layout: Layout | null;
}

const EXPECTED = {
  line: {
    en: 'the Id or name of a line on Budget; this row is left out',
    vi: 'mã hoặc tên một khoản mục ở trang Ngân sách; dòng này chưa được tính',
  },
  kind: {
    en: 'how it is worked out; this row is left out',
    vi: 'cách tính; dòng này chưa được tính',
  },
  amount: {
    en: 'a number that is not below zero; this row is left out',
    vi: 'một số không âm; dòng này chưa được tính',
  },
  share: {
    en: 'a share such as 35%; this row is left out',
    vi: 'một tỷ lệ, ví dụ 35%; dòng này chưa được tính',
  },
  all: {
    en: 'nothing: a share of revenue holds all year; this row is left out',
    vi: 'để trống: tỷ lệ doanh thu tính cho cả năm; dòng này chưa được tính',
  },
  cost: {
    en: 'a cost, an investment or the reserve: revenue is no share of itself; this row is left out',
    vi: 'khoản chi phí, đầu tư hoặc dự phòng: doanh thu không thể là tỷ lệ của chính nó; dòng này chưa được tính',
  },
} as const satisfies Record<string, Words>;

type Key = Exclude<keyof DriverRow, 'row'>;
type Fault = readonly [key: Key, expected: Words];

const isAmount = (figure: Figure): figure is number => figure !== null && figure >= 0;

/** The row as it counts, or its first fault. */
const countedOf = (row: DriverRow, line: PlanLine | undefined): Driver | Fault => {
  const { kind, count, each, from, share } = row;
  if (line === undefined) return ['line', EXPECTED.line];
  if (kind === null) return ['kind', EXPECTED.kind];
  if (kind === 'share') {
    if (line.type === 'revenue') return ['line', EXPECTED.cost];
    if (from !== null) return ['from', EXPECTED.all];
    return isAmount(share) ? { kind, share } : ['share', EXPECTED.share];
  }
  if (!isAmount(count)) return ['count', EXPECTED.amount];
  return isAmount(each) ? { kind, count, each, from } : ['each', EXPECTED.amount];
};

/** Reads nothing in a plan without the tab. A value that formulas can't use as typed does not count. */
export const driversOf = (workbook: Workbook, plan: Plan): DriversFound => {
  const { rows, layout, problems: read } = rowsOf(workbook, tab, plan);
  const problems = read.map((each): Problem => ({ ...each, understood: false }));
  const spoilt = new Set(problems.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0] ?? 0)));
  const counted = new Map<PlanLine, (Driver & Pick<DriverRow, 'what'>)[]>();
  for (const row of rows) {
    if (spoilt.has(row.row)) continue;
    const line = plan.lines.find(({ id }) => row.line !== null && isSameKey(id, row.line));
    const found = countedOf(row, line);
    if (!('kind' in found)) {
      const [key, expected] = found;
      const cell = a1(row.row, layout?.columns.get(key)?.[0] ?? 1);
      problems.push(problem(tab, cell, String(row[key] ?? ''), expected));
    } else if (line !== undefined) addTo(counted, line, { ...found, what: row.what });
  }
  const lines = plan.lines.flatMap((line) => {
    const own = counted.get(line);
    return own === undefined ? [] : [{ line, drivers: own }];
  });
  problems.push(...amountsAsked(tab, { rows, layout }, plan));
  return { lines, problems, layout };
};

/** The twelve months of each line with drivers; lines that are a share of revenue come after those that bring it in. */
export const drivenLines = (plan: Plan, { lines }: DriversFound): { line: PlanLine; months: number[] }[] => {
  const { first, style } = plan;
  const own = new Map(
    lines.map(({ line, drivers }) => [line, drivenMonths(first, drivers, [], style.decimals)] as const),
  );
  const revenue = Array.from({ length: 12 }, (_, at) =>
    plan.lines
      .filter(({ type }) => type === 'revenue')
      .reduce((sum, line) => sum + (own.get(line)?.[at] ?? line.months[at] ?? 0), 0),
  );
  return lines.map(({ line, drivers }) => ({
    line,
    months: drivenMonths(first, drivers, revenue, style.decimals),
  }));
};

/** Lines whose months differ from their drivers: rows were added or sorted since, or somebody typed over them. */
export const strayed = (plan: Plan, found: DriversFound): PlanLine[] =>
  drivenLines(plan, found).flatMap(({ line, months }) =>
    months.every((month, at) => month === (line.months[at] ?? 0)) ? [] : [line],
  );
