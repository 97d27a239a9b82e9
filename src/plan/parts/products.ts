import { actualsOf, hasActuals } from '../../domain/control/ledger';
import { total } from '../../domain/money/figures';
import { fiscalMonth, type Span } from '../../domain/months/months';
import type { Figure, Month } from '../../domain/plan';
import {
  isReported,
  lackOf,
  lineBridge,
  type LineBridge,
  type ProductMonth,
} from '../../domain/review/products';
import { a1 } from '../../sheet/places/address';
import { problem, type Problem } from '../../sheet/problem';
import type { TableRead } from '../../sheet/read';
import { spokenMonth } from '../../speech';
import { products as tab, type ProductRow } from '../../tabs/products';
import { filled, plain, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { rowsOf } from '../frame';
import { yearSaid } from '../period';
import type { Plan, PlanLine } from '../plan';
import { amountsAsked } from '../reading/wholeAmounts';

/** A line's own figures beside those of its products. */
export interface ProductsBeside {
  plan: Figure;
  /** Null while the ledger has no actuals at all. */
  actual: Figure;
  /** Null where no product of the line was reported. */
  bridge: LineBridge | null;
  /** Products that lack their actual quantity, by name and month. */
  waiting: readonly ProductMonth[];
}

/** A budget line that has products. */
export interface LineProducts {
  line: PlanLine;
  month: ProductsBeside;
  toDate: ProductsBeside;
}

interface ProductsFound {
  rows: readonly ProductMonth[];
  problems: readonly Problem[];
}

const EXPECTED = {
  product: { en: 'the name of a product', vi: 'tên một sản phẩm' },
  line: {
    en: 'the Id of a revenue, cost or investment line on the Budget tab; this row is left out',
    vi: 'mã của một khoản doanh thu, chi phí hoặc đầu tư ở trang Ngân sách; dòng này chưa được tính',
  },
  month: {
    en: 'a month from {first} to {last}; this row is left out',
    vi: 'một tháng từ {first} đến {last}; dòng này chưa được tính',
  },
  positive: {
    en: 'a number that is not below zero; this row is left out',
    vi: 'một số không âm; dòng này chưa được tính',
  },
  price: {
    en: 'a price for the quantity beside it; this row is left out',
    vi: 'đơn giá cho số lượng bên cạnh; dòng này chưa được tính',
  },
  once: {
    en: 'one row a product, line and month: row {row} has it already and counts, this one is left out',
    vi: 'mỗi sản phẩm, khoản mục, tháng chỉ một dòng: dòng {row} đã có và được tính, dòng này thì không',
  },
} as const satisfies Record<string, Words>;

type Key = Exclude<keyof ProductRow, 'row'>;
type Fault = readonly [key: Key, found: string, expected: Words];

const said = (value: ProductRow[Key]): string => String(value ?? '');

/** The faults of a row, cell by cell. */
const faultsOf = (row: ProductRow, { first }: Plan, known: ReadonlyMap<string, PlanLine>): Fault[] => {
  const type = known.get(row.line ?? '')?.type;
  const isMonth = row.month !== null && fiscalMonth(first, row.month) !== null;
  const month = row.month === null ? '' : spokenMonth(row.month);
  const lack = lackOf(row);
  const wrong: (Fault | false)[] = [
    row.product === null && ['product', '', EXPECTED.product],
    (type === undefined || type === 'reserve') && ['line', row.line ?? '', EXPECTED.line],
    !isMonth && ['month', month, filled(EXPECTED.month, yearSaid(first))],
    ...(['planQuantity', 'planPrice', 'actualPrice'] as const).map(
      (key): Fault | false => (row[key] ?? 0) < 0 && [key, said(row[key]), EXPECTED.positive],
    ),
    lack !== null && [lack, '', EXPECTED.price],
  ];
  return wrong.filter((fault) => fault !== false);
};

const keyOf = ({ line, month, product }: ProductMonth): string =>
  JSON.stringify([line, month, plain(product)]);

/** Rows that can be counted, and the problems of the others. Reads nothing in a plan without the tab. */
export const productsOf = (workbook: Workbook, plan: Plan): ProductsFound =>
  counted(rowsOf(workbook, tab, plan), plan);

const counted = (read: TableRead<ProductRow>, plan: Plan): ProductsFound => {
  const problems = [...read.problems, ...amountsAsked(tab, read, plan)];
  const named = new Set(problems.filter(({ understood }) => !understood).map(({ cell }) => cell));
  const spoilt = new Set([...named].map((cell) => Number(/\d+$/.exec(cell)?.[0] ?? 0)));
  const known = new Map([...plan.lines].reverse().map((line) => [line.id, line]));
  const seen = new Map<string, number>();
  const rows: ProductMonth[] = [];
  const complain = (row: number, [key, found, expected]: Fault): void => {
    const cell = a1(row, read.layout?.columns.get(key)?.[0] ?? 1);
    if (!named.has(cell)) problems.push(problem(tab, cell, found, expected));
  };
  for (const row of read.rows) {
    const faults = faultsOf(row, plan, known);
    const { line, product, month } = row;
    for (const fault of faults) complain(row.row, fault);
    if (faults.length > 0 || spoilt.has(row.row) || line === null || product === null || month === null)
      continue;
    const { planQuantity, planPrice, actualQuantity, actualPrice } = row;
    const one = { line, product, month, planQuantity, planPrice, actualQuantity, actualPrice };
    const first = seen.get(keyOf(one));
    if (first === undefined) rows.push(one);
    else complain(row.row, ['product', product, filled(EXPECTED.once, { row: first })]);
    seen.set(keyOf(one), first ?? row.row);
  }
  return { rows, problems };
};

/** Each line with products up to the last month reviewed, in the budget's order. */
export const lineProducts = (plan: Plan, rows: readonly ProductMonth[], span: Span): LineProducts[] => {
  const baseline = new Map([...plan.baseline].reverse().map((line) => [line.id, line]));
  const hasBegun = hasActuals(plan.ledger, plan.lines);
  const within = (id: string, from: Month): ProductsBeside => {
    const [start, end] = [from, span.to].map((month) => fiscalMonth(plan.first, month) ?? 1) as [
      number,
      number,
    ];
    const own = rows.filter(({ line, month }) => line === id && month >= from && month <= span.to);
    return {
      plan: total((baseline.get(id)?.months ?? []).slice(start - 1, end)),
      actual: hasBegun ? total([...actualsOf(plan.ledger, id)].slice(start - 1, end)) : null,
      bridge: lineBridge(own, plan.style.decimals),
      waiting: own.filter((row) => !isReported(row) && (row.planQuantity ?? 0) !== 0),
    };
  };
  const kept = new Set(rows.filter(({ month }) => month <= span.to).map(({ line }) => line));
  const lines = new Map([...plan.lines].reverse().map((line) => [line.id, line]));
  return plan.lines
    .filter((line) => kept.has(line.id) && lines.get(line.id) === line)
    .map((line) => ({
      line,
      month: within(line.id, span.from),
      toDate: within(line.id, plan.first),
    }));
};
