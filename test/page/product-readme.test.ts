/** The READMEs say what is so: their examples answer what stands beside them, their recipes compile. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { openSpreadsheet } from '../../local/person';
import { LANGUAGES, type Language } from '../../src/words';
import { begunState } from '../product/shop';

const FILES: Record<Language, string> = { en: 'README.md', vi: 'README.vi.md' };
const SPARE = { en: 'Mine', vi: 'Của tôi' };

/** The custom functions' table: a formula, and the cells it fills; `…` stands for more of them. */
const examplesIn = (text: string): [formula: string, cells: string[]][] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, first]) => first?.startsWith('`='))
    .map((cells) => [cells[1]!.replaceAll('`', ''), cells[3]!.split(' · ')]);

const codeIn = (text: string) =>
  [...text.matchAll(/```tsx?\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, file, code]) => ({
    file: resolve(file!),
    code: code!,
  }));

/** As GitHub names a heading: small letters, dashes for spaces, no marks. */
const anchorOf = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-')}`;

/** What is wrong with the recipes, were they saved where they say. */
function faultsOf(recipes: readonly { file: string; code: string }[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: object;
  };
  const project = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  // No recipe names anything of Node, of jest or of Google: their declarations are as much as all of the house.
  const options = { ...project.options, types: [] };
  const host = ts.createCompilerHost(options);
  const files = new Map(recipes.map(({ file, code }) => [file, code]));
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => files.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => files.has(resolve(path)) || fileExists(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

describe.each(LANGUAGES)('the README in %s', (language) => {
  const text = readFileSync(FILES[language], 'utf8');

  test('shows examples that answer what stands beside them, typed into the sample plan', () => {
    const person = openSpreadsheet({ language, saved: begunState(language) });
    person.addTab(SPARE[language]);
    const examples = examplesIn(text);
    for (const [formula] of examples) expect(formula).toMatch(/^=AOP_\w+\(/);
    expect(examples).toHaveLength(14);
    // In one edit: each would have the whole plan looked at anew.
    person.paste(
      SPARE[language],
      'A1',
      examples.map(([formula]) => [formula]),
    );
    const shown = person.displayed(SPARE[language]);
    const answered = examples.map(([formula, cells], index) => {
      const row = shown[index]!.slice(0, cells.length);
      return [formula, cells.at(-1) === '…' ? [...row.slice(0, -1), '…'] : row];
    });
    expect(answered).toEqual(examples);
  });

  test('links to files and names commands that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path!);
    const folders = [...text.matchAll(/`((?:src|local|test|docs)\/[\w/.]*)`/g)].map(([, path]) => path!);
    const recipes = codeIn(text).map(({ file }) => file);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
    const within = links.filter((link) => link.startsWith('#'));
    expect(within.filter((link) => !headings.includes(link))).toEqual([]);
    const paths = [...links, ...folders].filter(
      (path) => !recipes.includes(resolve(path)) && !within.includes(path),
    );
    expect(paths.filter((path) => !existsSync(join(dirname(FILES[language]), path)))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm (?:run (\w+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the recipes compile where they say they belong, and are the same in both languages', () => {
  const [english, vietnamese] = LANGUAGES.map((language) => codeIn(readFileSync(FILES[language], 'utf8')));
  expect(english!.length).toBeGreaterThan(2);
  expect(vietnamese).toEqual(english);
  expect(faultsOf(english!)).toEqual([]);
});
