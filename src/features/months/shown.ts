/** A line's months as the preview shows them. */
import type { Figure } from '../../domain/plan';
import type { PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import type { Voice } from '../../speech';

/** A line before and after. */
export interface SharedLine {
  id: string;
  name: string;
  annual: string;
  /** How its months came about, in words. */
  how: string;
  /** Each month with all its digits, and what was there before; blank where nothing was. */
  months: { becomes: string; was: string }[];
  /** Each month as a fraction of the largest. */
  parts: number[];
}

export const lineShown = (
  voice: Voice,
  line: PlanLine,
  { annual, months, how }: { annual: number; months: readonly Figure[]; how: string },
): SharedLine => {
  const most = Math.max(...months.map((month) => Math.abs(month ?? 0)));
  const said = (figure: Figure): string => (figure === null ? '' : voice.money(figure));
  return {
    id: line.id,
    name: lineName(line),
    annual: voice.money(annual),
    how,
    months: months.map((month, at) => ({ becomes: said(month), was: said(line.months[at] ?? null) })),
    parts: months.map((month) => (most === 0 ? 0 : Math.round(((month ?? 0) / most) * 100) / 100)),
  };
};
