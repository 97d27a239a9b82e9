import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Which file imports which; type imports count, too. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export const codeIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codeIn(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });

/** Every folder, with the number of files and folders in it. */
export const roomsIn = (folder: string): { room: string; names: number }[] => {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  return [{ room: folder, names: entries.length }, ...inside.flatMap(roomsIn)];
};

const fileOf = (from: string, name: string): string[] => {
  const base = join(dirname(from), name);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')]
    .filter((path) => /\.tsx?$/.test(path) && existsSync(path))
    .slice(0, 1);
};

export const importsIn = (...folders: string[]): Imports =>
  new Map(
    folders.flatMap(codeIn).map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      return [file, own.flatMap((name) => fileOf(file, name))];
    }),
  );

/** The modules that a file imports in its first block, without side-effect imports. */
const sourcesOf = (file: string): string[] =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
    .statements.filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause !== undefined)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);

/** Node's modules, packages, then files from the furthest to the nearest, by name. */
const placeOf = (source: string): string => {
  if (!source.startsWith('.')) return source.startsWith('node:') ? `0 ${source}` : `1 ${source}`;
  return `${9 - source.split('/').filter((part) => part === '..').length} ${source}`;
};

/** Files whose imports are not in that order. */
export const disordered = (...folders: string[]): string[] =>
  folders.flatMap(codeIn).filter((file) => {
    const places = sourcesOf(file).map(placeOf);
    return places.some((place, at) => at > 0 && places[at - 1]! > place);
  });

/** Import cycles, one for each place where a cycle is first met. */
export const circlesIn = (imports: Imports): string[][] => {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (place: string, way: readonly string[]): void => {
    const at = way.indexOf(place);
    if (at >= 0) circles.push([...way.slice(at), place]);
    if (at >= 0 || done.has(place)) return;
    for (const next of imports.get(place) ?? []) visit(next, [...way, place]);
    done.add(place);
  };
  for (const place of imports.keys()) visit(place, []);
  return circles;
};

/** The same imports between rooms instead of files. */
export const between = (imports: Imports, roomOf: (file: string) => string): Imports => {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const room = rooms.get(roomOf(file)) ?? new Set();
    for (const target of targets) if (roomOf(target) !== roomOf(file)) room.add(roomOf(target));
    rooms.set(roomOf(file), room);
  }
  return new Map([...rooms].map(([room, targets]) => [room, [...targets]]));
};

/** What each file exports by name, without types and re-exports of an index. */
export const lentIn = (folder: string): { file: string; name: string }[] =>
  codeIn(folder)
    .filter((file) => !file.endsWith('/index.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function\*?) (\w+)/gm)].map(
        ([, name = '']) => ({ file, name }),
      ),
    );

/** The words in a file's code. */
export const wordsOf = (file: string): ReadonlySet<string> =>
  new Set(readFileSync(file, 'utf8').match(/[\w$]+/g));
