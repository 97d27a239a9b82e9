import { plain } from '../words';
import type { Plan, PlanLine } from './plan';

/** A line by its Id, or by its name if no other has it. */
export const lineNamed = (plan: Plan, text: string): PlanLine | null => {
  const wanted = plain(text);
  const named = plan.lines.filter(({ line }) => plain(line ?? '') === wanted);
  return (
    plan.lines.find(({ id }) => plain(id) === wanted) ?? (named.length === 1 ? (named[0] ?? null) : null)
  );
};

export const lineName = ({ line, id }: PlanLine): string => line ?? id;

export const nameOf = (plan: Plan, id: string | null): string => {
  const line = plan.lines.find((each) => each.id === id);
  return line === undefined ? (id ?? '') : lineName(line);
};
