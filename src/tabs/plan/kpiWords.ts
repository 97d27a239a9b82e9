/** What a KPI may be made of beside the Ids of lines: their names, `[Group]`, `[group:…]`, `[Department]`, `[type:revenue]`. */
import { keyOf } from '../../domain/keys';
import { LINE_TYPES, type LineType } from '../../domain/plan';
import { spellings } from '../../words';
import { lineTypes } from '../choices';

export type Word =
  { kind: 'line' | 'name' | 'group' | 'department'; key: string } | { kind: 'type'; key: LineType };

/** What stands on the Budget, column by column. */
export interface Standing {
  ids: readonly string[];
  names: readonly string[];
  groups: readonly string[];
  departments: readonly string[];
}

const TYPE = ['type', 'loại'];
/** A name that a group and a department share is told apart by these. */
const GROUP = ['group', 'nhóm'];
const DEPARTMENT = ['department', 'bộ phận'];
const typeWords = (): [string, Word][] =>
  LINE_TYPES.flatMap((type) =>
    spellings(lineTypes[type]).flatMap((said) =>
      TYPE.map((word): [string, Word] => [`[${word}:${said}]`, { kind: 'type', key: type }]),
    ),
  );

const named = (name: string): string => keyOf(name) ?? name;

/** Each word by how it is written, the first that bears it: Ids, names, groups, departments, and the types of lines. */
export const wordsOf = ({ ids, names, groups, departments }: Standing): ReadonlyMap<string, Word> => {
  const words = new Map<string, Word>();
  const taken = new Set<string>();
  const add = (written: string, word: Word): void => {
    const key = keyOf(written) ?? '';
    if (key === '' || taken.has(key)) return;
    taken.add(key);
    words.set(written, word);
  };
  const counts = new Map<string, number>();
  for (const name of names) counts.set(named(name), (counts.get(named(name)) ?? 0) + 1);
  const isOnly = (name: string): boolean => counts.get(named(name)) === 1;
  for (const id of ids) add(id, { kind: 'line', key: id });
  for (const name of names) if (isOnly(name)) add(name, { kind: 'name', key: name });
  for (const group of groups) add(`[${group}]`, { kind: 'group', key: group });
  for (const each of departments) add(`[${each}]`, { kind: 'department', key: each });
  for (const id of ids) add(`[${id}]`, { kind: 'line', key: id });
  for (const name of names) if (isOnly(name)) add(`[${name}]`, { kind: 'name', key: name });
  for (const [written, word] of typeWords()) add(written, word);
  for (const word of GROUP) for (const key of groups) add(`[${word}:${key}]`, { kind: 'group', key });
  for (const word of DEPARTMENT)
    for (const key of departments) add(`[${word}:${key}]`, { kind: 'department', key });
  return words;
};
