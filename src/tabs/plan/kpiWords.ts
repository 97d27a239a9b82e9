/** What a KPI may be made of besides line Ids: line names, `[Group]`, `[group:…]`, `[Department]`, `[type:revenue]`. */
import { keyOf } from '../../domain/keys';
import { LINE_TYPES, type LineType } from '../../domain/plan';
import { spellings } from '../../words';
import { lineTypes } from '../choices';

export type Word =
  { kind: 'line' | 'name' | 'group' | 'department'; key: string } | { kind: 'type'; key: LineType };

/** The content of Budget, column by column. */
export interface BudgetNames {
  ids: readonly string[];
  names: readonly string[];
  groups: readonly string[];
  departments: readonly string[];
}

const TYPE = ['type', 'loại'];
/** Prefixes that tell a group from a department of the same name. */
const GROUP = ['group', 'nhóm'];
const DEPARTMENT = ['department', 'bộ phận'];
const typeWords = (): [string, Word][] =>
  LINE_TYPES.flatMap((type) =>
    spellings(lineTypes[type]).flatMap((said) =>
      TYPE.map((word): [string, Word] => [`[${word}:${said}]`, { kind: 'type', key: type }]),
    ),
  );

const named = (name: string): string => keyOf(name) ?? name;

/**
 * Each word in the form in which it is written; where several are written alike, the first of Ids, names, groups,
 * departments and types counts.
 */
export const wordsOf = ({ ids, names, groups, departments }: BudgetNames): ReadonlyMap<string, Word> => {
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
