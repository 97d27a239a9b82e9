/** Links on the pages work, and both languages say the same. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { planTabs } from '../../../src/tabs';
import { importRules } from '../../../src/tabs/imports/importRules';
import { imports } from '../../../src/tabs/imports/imports';
import { sources } from '../../../src/tabs/imports/sources';
import { parts } from '../../../src/tabs/optional';
import { LANGUAGES } from '../../../src/words';
import { FLOORS } from '../floors';
import { codeIn } from '../imports';
import {
  faultOf,
  firstCells,
  inLanguage,
  languageOf,
  linksIn,
  pages,
  pairs,
  proseOf,
  shapeOf,
  textOf,
  type Link,
} from './pages';

const links = pages.flatMap(linksIn);

test('every link leads to a file and a heading that are there', () => {
  expect(links.length).toBeGreaterThan(200);
  expect(links.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
});

// prettier-ignore
test.each<[string, Partial<Link>, string]>([
  ['to no file',    { to: 'gone.md', path: 'docs/gone.md' },             'README.md: gone.md leads nowhere'],
  ['to no heading', { to: '#gone', path: 'README.md', anchor: 'gone' },  'README.md: #gone has no such heading'],
])('a link %s is found', (_, link, fault) => {
  expect(faultOf({ page: 'README.md', to: '', path: '', anchor: '', ...link })).toBe(fault);
});

/** Pages that list what exists in both languages. */
const LISTS = /^docs.store.README/;

/** A page links to pages of its own language; to the other only in the line below its title. */
const isStray = ({ page, path }: Link): boolean => {
  const [own, other] = [languageOf(page), pages.includes(path) ? languageOf(path) : null];
  return own !== null && other !== null && own !== other && inLanguage(page, other) !== path;
};

test('who reads one language is led on in it', () => {
  const stray = links.filter((link) => isStray(link) && !LISTS.test(link.page));
  expect(stray.map(({ page, to }) => `${page}: ${to}`)).toEqual([]);
});

describe.each(pairs)('%s and %s', (english, vietnamese) => {
  test('have the same headings, items, rows, pictures and code', () => {
    expect(shapeOf(english)).toContain('#');
    expect(shapeOf(vietnamese)).toEqual(shapeOf(english));
  });
});

/** Pages that are pasted into Google’s forms have no link to the other language. */
const isPasted = (page: string): boolean => /^docs.store.(en|vi)\W/.test(page);

test.each(pairs.filter(([page]) => !isPasted(page)))(
  '%s and %s lead to each other below the title',
  (english, vietnamese) => {
    const below = (page: string): string => textOf(page).split('\n')[2]!;
    const leads = (page: string, other: string): boolean =>
      linksIn(page).some(({ path, to }) => path === other && below(page).includes(`](${to})`));
    expect([leads(english, vietnamese), leads(vietnamese, english)]).toEqual([true, true]);
  },
);

test('every page is led to from the README', () => {
  const reached = new Set(['README.md']);
  // Iterating over a Set visits elements that are added meanwhile.
  for (const page of reached)
    for (const { path } of links.filter((link) => link.page === page))
      reached.add(pages.includes(path) ? path : join(path, 'README.md'));
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

test('every picture is shown somewhere', () => {
  const all = pages.map(textOf).join('\n');
  const pictures = LANGUAGES.flatMap((language) =>
    readdirSync(`docs/screenshots/${language}`).map((name) => `screenshots/${language}/${name}`),
  );
  expect(pictures.filter((picture) => !all.includes(picture))).toEqual([]);
});

test.each(pages)('%s names folders, files and commands that are there', (page) => {
  const text = textOf(page);
  const own = [...text.matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path]) => path!);
  const named = [...text.matchAll(/`((?:src|local|test|docs)\/[\w/.-]*)`/g)].map(([, path]) => path!);
  const tests = [...text.matchAll(/(?<![`\w/])test\/[\w/-]*\w/g)].map(([path]) => path);
  expect(tests.filter((path) => !existsSync(path) && !existsSync(`${path}.test.ts`))).toEqual([]);
  expect(named.filter((path) => !own.includes(path) && !existsSync(path))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, ran]) => run ?? ran!,
  );
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

/** Names in italics that begin with a capital letter, except tabs with a year. */
const namesIn = (page: string): string[] =>
  [...proseOf(page).matchAll(/(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])/gu)]
    .flatMap(([, name]) => name!.split(' › '))
    .filter((name) => /^\p{Lu}/u.test(name) && !/\d{4}/.test(name));

test('menus, buttons and panels are called as they call themselves', () => {
  const source = codeIn('src')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const ofGoogle = /^docs.store.\w+.publish/;
  const named = pages.filter((page) => !ofGoogle.test(page)).flatMap((page) => namesIn(page));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !source.includes(`'${name}`))).toEqual([]);
});

/** Tabs of a shop: those of a plan, its optional ones, and those of imports. */
const shopTabs = [
  ...planTabs,
  ...Object.values(parts).filter((tab) => tab !== parts.departments),
  ...[importRules, imports, sources],
];

test.each(LANGUAGES)('the guide tells what is on each tab that a shop meets, in %s', (language) => {
  const told = firstCells(inLanguage('docs/guide/README.md', language), /./);
  expect(shopTabs.map(({ name }) => name[language]).filter((name) => !told.includes(name))).toEqual([]);
});

/** The first page is for people who open it first; anything longer belongs in the guide. */
const MOST_WORDS = { en: 3500, vi: 4100 };

describe.each(LANGUAGES)('the README in %s', (language) => {
  const page = inLanguage('README.md', language);

  test('is short', () => {
    expect(textOf(page).split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS[language]);
  });

  test('draws every room of the house, from the ground up', () => {
    const rooms = FLOORS.filter((floor) => statSync(`src/${floor}`).isDirectory());
    expect(firstCells(page, /^`src\/\w+\/`$/)).toEqual(rooms.map((room) => `\`src/${room}/\``));
  });
});
