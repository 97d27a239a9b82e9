/** Rewrites KPI expressions in line Ids: groups, departments, types and names are replaced by their lines. */
import { keyOf } from '../../domain/keys';
import type { LineType } from '../../domain/plan';
import { spellingOut } from '../../domain/review/expression';
import { wordsOf, type Word } from '../../tabs/plan/kpiWords';

/** The parts of a line that a KPI may refer to. */
interface Nameable {
  id: string;
  line: string | null;
  group: string | null;
  department: string | null;
  type: LineType;
}

const keyed = (text: string | null): string | null => (text === null ? null : (keyOf(text) ?? text));

/** What each kind of word may match in a line, each as a key that is computed once. */
const saidOf = ({ id, line, group, department, type }: Nameable): Record<Word['kind'], string | null> => ({
  type,
  line: keyed(id),
  name: keyed(line),
  group: keyed(group),
  department: keyed(department),
});

const said = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);

export const spelledIn = (lines: readonly Nameable[]): ((text: string) => string) => {
  const words = wordsOf({
    ids: lines.map(({ id }) => id),
    names: said(lines.map(({ line }) => line)),
    groups: said(lines.map(({ group }) => group)),
    departments: said(lines.map(({ department }) => department)),
  });
  const told = lines.map((line) => ({ id: line.id, says: saidOf(line) }));
  const known = new Map(
    [...words].map(([written, { kind, key }]) => {
      const meant = kind === 'type' ? key : keyed(key);
      const own = told.filter(({ says }) => says[kind] === meant).map(({ id }) => id);
      return [written, [...new Set(own)]] as const;
    }),
  );
  for (const [written, ids] of known) if (ids.length === 0) known.delete(written);
  return spellingOut(known);
};
