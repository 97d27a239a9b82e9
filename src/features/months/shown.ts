/** A line's months as they are shown before they are written. */
import type { Figure } from '../../domain/plan';
import type { PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import type { Voice } from '../../speech';

/** A line before and after. */
export interface SharedLine {
  id: string;
  name: string;
  annual: string;
  /** How, in words. */
  how: string;
  /** Each month to the last digit, and what stood there; blank where nothing did. */
  months: { becomes: string; was: string }[];
  /** Each month as a part of the largest. */
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
