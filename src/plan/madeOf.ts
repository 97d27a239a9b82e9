/** What KPIs are made of, in the Ids of lines: groups, departments, types and names stand for theirs. */
import { isSameKey } from '../domain/keys';
import { spelledOut } from '../domain/expression';
import type { LineType } from '../domain/plan';
import { wordsOf, type Word } from '../tabs/kpiWords';

/** What of a line a KPI may name. */
interface Nameable {
  id: string;
  line: string | null;
  group: string | null;
  department: string | null;
  type: LineType;
}

const isOf = (word: Word, { id, line, group, department, type }: Nameable): boolean => {
  if (word.kind === 'type') return type === word.key;
  const of = { line: id, name: line, group, department }[word.kind];
  return isSameKey(of, word.key);
};

const said = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);

export const spelledIn = (lines: readonly Nameable[]): ((text: string) => string) => {
  const words = wordsOf({
    ids: lines.map(({ id }) => id),
    names: said(lines.map(({ line }) => line)),
    ...{ groups: said(lines.map(({ group }) => group)) },
    departments: said(lines.map(({ department }) => department)),
  });
  const known = new Map(
    [...words].map(([written, word]) => {
      const own = lines.filter((line) => isOf(word, line)).map(({ id }) => id);
      return [written, [...new Set(own)]] as const;
    }),
  );
  for (const [written, ids] of known) if (ids.length === 0) known.delete(written);
  return (text) => spelledOut(text, known);
};
