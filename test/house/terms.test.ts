import { readFileSync } from 'node:fs';
import { features } from '../../src/features';
import * as terms from '../../src/terms';
import * as titles from '../../src/titles';
import type { Words } from '../../src/words';
import { codeIn } from './imports';

/** Names in the plans of shops are their own data, even if they equal a term. */
const DATA = /^src\/(sample|features\/draft)\//;
const PAIR = /\{\s*en: '((?:[^'\\]|\\.)*)',\s*vi: '((?:[^'\\]|\\.)*)',?\s*\}/g;

const said = ({ en, vi }: Words): string => `${en} | ${vi}`;
const NAMED = new Map([
  ...Object.entries(terms).map(([name, words]) => [said(words), `terms.${name}`] as const),
  ...Object.entries(titles).map(([name, words]) => [said(words), `titles.${name}`] as const),
]);

/** Words that are written out in a folder's files, with the file. */
const writtenIn = (folder: string): { words: string; file: string }[] =>
  codeIn(folder)
    .filter((file) => !/^src\/(terms|titles)\.ts$/.test(file) && !DATA.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(PAIR)].map(([, en = '', vi = '']) => ({
        words: said({ en, vi }),
        file,
      })),
    );

test('what has a name among the terms and titles is written there only', () => {
  const again = writtenIn('src').filter(({ words }) => NAMED.has(words));
  expect(again.map(({ words, file }) => `${file}: ${NAMED.get(words)}`)).toEqual([]);
});

test('each term and each title has one name', () => {
  expect(NAMED.size).toBe(Object.keys(terms).length + Object.keys(titles).length);
});

test('a title is named as the feature that bears it', () => {
  const borne = Object.entries<{ title: Words }>(features).map(([name, { title }]) => [name, said(title)]);
  expect(borne).toEqual(
    expect.arrayContaining(Object.entries(titles).map(([name, title]) => [name, said(title)])),
  );
});

test('what the page says and something else says too has a name', () => {
  const isPage = (file: string): boolean => file.startsWith('src/sidebar/');
  const all = writtenIn('src');
  const others = new Map(all.filter(({ file }) => !isPage(file)).map(({ words, file }) => [words, file]));
  const twice = all.filter(({ words, file }) => isPage(file) && others.has(words));
  expect(twice.map(({ words, file }) => `${file} and ${others.get(words)}: ${words}`)).toEqual([]);
});
