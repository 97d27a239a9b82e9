import { counted } from '../domain/money/counted';
import { readPercent } from '../sheet/value';

/** Reads a figure for a KPI as if it was typed into its cell: for a KPI measured in %, 35 and 35% are the same. */
export const handFigure = (
  { inPoints, unit }: { inPoints: boolean; unit: string },
  text: string,
): number | null => {
  const isShare = inPoints && text.includes('%');
  const value = isShare
    ? readPercent(
        text,
        () => undefined,
        () => '',
      )
    : counted(text, [unit]);
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return inPoints && !isShare ? value / 100 : value;
};
