/** The pages are accurate: their examples give the stated results, and their recipes compile. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { openSpreadsheet } from '../../../local/person';
import { reviewTable } from '../../../local/start/figures';
import { amount } from '../../../src/domain/money/amount';
import * as functions from '../../../src/functions';
import { LANGUAGES } from '../../../src/words';
import { begunState } from '../../plans/shop';
import { firstCells, inLanguage, textIn, textOf } from './pages';

const SPARE = { en: 'Mine', vi: 'Của tôi' };

/** The table of custom functions: a formula, and the cells it fills; `…` stands for more of them. */
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

/** Compile errors of the recipes, as if they were saved under their file names. */
function faultsOf(recipes: readonly { file: string; code: string }[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: object;
  };
  const project = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  // Recipes use nothing of Node, jest or Google, whose declarations are as large as the whole project.
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

/** A function's parameters in the source, and which are optional. */
function parametersOf(name: string): string {
  const file = readdirSync('src/functions')
    .map((entry) => readFileSync(`src/functions/${entry}`, 'utf8'))
    .find((text) => text.includes(`export function ${name}(`))!;
  return new RegExp(`export function ${name}\\(([^)]*)\\)`)
    .exec(file)![1]!
    .split(',')
    .map((parameter) => /\w+\??/.exec(parameter)?.[0] ?? '')
    .filter((parameter) => parameter !== '')
    .join(' ');
}

/** A function's parameters according to a page: `name: what it is; … · optional ones`. */
const toldOf = (told: string): string =>
  told
    .split(' · ')
    .flatMap((part, at) =>
      part.split('; ').map((parameter) => `${parameter.split(':')[0]!}${at === 0 ? '' : '?'}`),
    )
    .join(' ');

const functionNames = Object.keys(functions).sort();

describe.each(LANGUAGES)('the functions in %s', (language) => {
  const text = textOf(inLanguage('docs/guide/functions.md', language));

  test('answer in the sample plan what stands beside their examples', () => {
    const person = openSpreadsheet({ language, saved: begunState(language) });
    person.addTab(SPARE[language]);
    const examples = examplesIn(text);
    expect(examples.map(([formula]) => /^=(AOP_\w+)\(/.exec(formula)![1]).sort()).toEqual(functionNames);
    // In one edit, since each edit would read the whole plan.
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

  test('take what their page and their source say', () => {
    const told = [...text.matchAll(/^\| `(AOP_\w+)` +\| (.+?) +\|$/gm)].map(([, name, parameters]) => [
      name,
      toldOf(parameters!),
    ]);
    expect(told.map(([name]) => name).sort()).toEqual(functionNames);
    expect(told).toEqual(told.map(([name]) => [name, parametersOf(name!)]));
  });

  test('stand in the README, each with what it answers', () => {
    const listed = firstCells(inLanguage('README.md', language), /^`AOP_\w+`$/);
    expect(listed.map((name) => name.replaceAll('`', '')).sort()).toEqual(functionNames);
  });
});

test.each(LANGUAGES)('the README shows the figures that `npm start` prints, %s', (language) => {
  const printed = reviewTable(openSpreadsheet({ language, saved: begunState(language) }), language);
  const [, shown] = /^```\n([^\n]+ 2026-06\n[\s\S]*?)…\n/m.exec(textOf(inLanguage('README.md', language)))!;
  const lines = shown!.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(printed.slice(0, lines.length)).toEqual(lines);
});

test.each(LANGUAGES)('amounts that the guide says are understood are, %s', (language) => {
  const guide = textOf(inLanguage('docs/guide/README.md', language));
  const [, told] = /^\*\*(?:Money|Tiền)\*\*(.*?);/m.exec(guide)!;
  const amounts = [...told!.matchAll(/`([^`]+)`/g)].map(([, written]) => written!);
  expect(amounts.length).toBeGreaterThan(8);
  expect(amounts.filter((written) => amount(written) === null)).toEqual([]);
});

test('the recipes compile where they say they belong, and are the same in both languages', () => {
  const [english, vietnamese] = LANGUAGES.map((language) => codeIn(textIn(language)));
  expect(english!.map(({ file }) => relative('src', file).split('/')[0])).toEqual(
    expect.arrayContaining(['functions', 'tabs', 'features', 'sidebar']),
  );
  expect(vietnamese).toEqual(english);
  expect(faultsOf(english!)).toEqual([]);
});
