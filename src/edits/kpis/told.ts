/**
 * Finds where Budget and Direction stand from the KPI formulas (of tabs/plan/kpiFigures.ts), which name the tabs and
 * cells they refer to: asking Google for the same is dear.
 */
import type { TabPlace } from '../../sheet/formula';
import { placeOfForm } from '../../sheet/layout';

const NAME = String.raw`((?:'(?:[^']|'')+')|[^\s'!(;,=<>+*/&-]+)!`;
const COLUMN = new RegExp(String.raw`${NAME}\$[A-Z]+\$\d+:`);
const SHOWN = new RegExp(String.raw`${NAME}\$[A-Z]+\$(\d+)>=`);
const LATEST = new RegExp(String.raw`>${NAME}\$[A-Z]+\$(\d+)`);
const ASKED = new RegExp(String.raw`MOD\(${NAME}\$[A-Z]+\$(\d+)-${NAME}\$[A-Z]+\$(\d+)`);
const unquoted = (name: string): string => name.replace(/^'|'$/g, '').replaceAll("''", "'");

export interface SheetSays {
  /** The name of the Budget tab. */
  budget: string | undefined;
  /** Null where no formula refers to all the needed fields. */
  direction: TabPlace | null;
}

export const toldBy = (formulas: readonly string[]): SheetSays => {
  const texts = [...new Set(formulas.filter((text) => text.includes('!')))];
  const found = (pattern: RegExp): RegExpExecArray | null =>
    texts.reduce<RegExpExecArray | null>((known, text) => known ?? pattern.exec(text), null);
  const [column, shown, latest, asked] = [COLUMN, SHOWN, LATEST, ASKED].map(found);
  const directionPlace = (): TabPlace | null => {
    if (shown?.[1] === undefined || !latest || !asked) return null;
    const rows = { shown: shown[2], latest: latest[2], month: asked[2], firstMonth: asked[4] };
    return placeOfForm(
      unquoted(shown[1]),
      new Map(Object.entries(rows).map(([key, row]) => [key, [Number(row)]])),
    );
  };
  return {
    budget: column?.[1] === undefined ? undefined : unquoted(column[1]),
    direction: directionPlace(),
  };
};
