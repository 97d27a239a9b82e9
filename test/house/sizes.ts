import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { codeIn } from './imports';

export interface Sized {
  /** The file, and for a function its name, too. */
  name: string;
  lines: number;
}

const textOf = (file: string): string => readFileSync(file, 'utf8');
/** The first characters of a file. */
export const beginningOf = (file: string): string => textOf(file).slice(0, 100);

const ours = (folders: readonly string[]): string[] =>
  folders.flatMap(codeIn).filter((file) => !file.endsWith('.d.ts'));

export const filesIn = (...folders: string[]): Sized[] =>
  ours(folders).map((name) => ({ name, lines: textOf(name).trimEnd().split('\n').length }));

const isMarkup = (node: ts.Node): boolean =>
  ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/**
 * A function's own lines: nested functions count separately, and markup does not count, being a table of what is shown.
 */
const ownLines = (node: ts.Node, lineAt: (position: number) => number): number => {
  const own = new Set<number>();
  const span = (of: ts.Node): [number, number] => [lineAt(of.getStart()), lineAt(of.getEnd())];
  const [from, to] = span(node);
  for (let line = from; line <= to; line++) own.add(line);
  const leaveOut = (inner: ts.Node): void => {
    if (!isFunction(inner) && !isMarkup(inner)) {
      ts.forEachChild(inner, leaveOut);
      return;
    }
    const [first, last] = span(inner);
    for (let line = first + 1; line <= last; line++) own.delete(line);
  };
  ts.forEachChild(node, leaveOut);
  return own.size;
};

/** Shorter files need not be searched. */
const SHORT = 40;

export const functionsIn = (...folders: string[]): Sized[] =>
  ours(folders).flatMap((file) => {
    // A short file has no long function.
    if (textOf(file).split('\n').length < SHORT) return [];
    const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
    const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
    const found: Sized[] = [];
    const visit = (node: ts.Node): void => {
      if (isFunction(node)) {
        const { name = null } = (node.name === undefined ? node.parent : node) as { name?: ts.Node };
        found.push({ name: `${file} ${name?.getText() ?? ''}`.trim(), lines: ownLines(node, lineAt) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
