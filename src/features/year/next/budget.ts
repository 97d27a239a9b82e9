/** The lines of next year's budget. */
import { limitsOf } from '../../../domain/control/budget';
import { actualsOf } from '../../../domain/control/ledger';
import type { BudgetLine } from '../../../domain/plan';
import { expression } from '../../../domain/review/expression';
import { baseOf, isEmptyBase, type Shift } from '../../../domain/year/nextYear';
import { reportedIn, type Plan, type PlanLine } from '../../../plan/plan';
import type { RowValues } from '../../../sheet/content';
import type { Ticked } from './ticked';

/** The lines that KPIs are made of. */
const linesMeasured = ({ kpis, lines }: Plan): string[] =>
  kpis
    .flatMap(({ madeOf, denominator }) => [madeOf, denominator])
    .flatMap((text) => {
      const ids = lines.map(({ id }) => id);
      const read = text === null ? null : expression(text, ids);
      return read !== null && 'terms' in read ? [...read.terms.keys()] : [];
    });

type Line = BudgetLine & Partial<PlanLine>;

/** The plan's lines, each Id once, and lines that are gone but that something carried over refers to. */
const linesOf = ({ lines, limited }: Plan, named: ReadonlySet<string>): Line[] => {
  const known = new Map<string, Line>();
  const add = (line: Line): void => {
    if (!known.has(line.id)) known.set(line.id, line);
  };
  lines.forEach(add);
  limited.filter(({ id }) => named.has(id)).forEach(add);
  const blank = { yearPolicy: null, toDatePolicy: null, tolerance: null, annual: null, months: [] };
  for (const id of named) add({ id, type: 'cost', line: id, ...blank });
  return [...known.values()];
};

/** `alsoNamed`: lines that other tabs of the new plan refer to. */
export const nextBudget = (
  plan: Plan,
  ticked: Ticked,
  shift: Shift | null,
  alsoNamed: readonly string[],
): RowValues[] => {
  const { first, moves, ledger, style } = plan;
  const promised = new Set(ticked.commitments.map(({ line }) => line));
  const needed = new Set([...linesMeasured(plan), ...alsoNamed, ...promised]);
  const lines = linesOf(plan, promised);
  const limits = limitsOf(first, lines, moves);
  const reported = reportedIn(plan);
  return lines.flatMap((line): RowValues[] => {
    const limit = limits.get(line.id);
    const now = { plan: limit?.months ?? [], annual: limit?.year ?? null };
    const actual = [...actualsOf(ledger, line.id)];
    const left = ticked.left.get(line.id) ?? 0;
    const base = baseOf({ type: line.type, actual, reported, ...now }, shift, left, style.decimals);
    if (isEmptyBase(base) && !needed.has(line.id)) return [];
    const { id, type, group, line: name, department, owner, goal } = line;
    const { yearPolicy, toDatePolicy, tolerance } = line;
    const own = { id: id === name ? null : id, type, group, line: name, department, owner, goal };
    return [{ ...own, yearPolicy, toDatePolicy, tolerance, ...base }];
  });
};
