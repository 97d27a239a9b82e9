import { readFileSync } from 'node:fs';
import * as terms from '../../src/terms';
import { codeIn } from './imports';

/** Names of what a shop's own plan holds are its data, whatever else is called so. */
const DATA = /^src\/(sample|features\/draft)\//;
const PAIR = /\{\s*en: '((?:[^'\\]|\\.)*)',\s*vi: '((?:[^'\\]|\\.)*)',?\s*\}/g;

test('what has a name among the terms is written there only', () => {
  const known = new Map(Object.entries(terms).map(([name, { en, vi }]) => [`${en} | ${vi}`, name]));
  const again = codeIn('src')
    .filter((file) => file !== 'src/terms.ts' && !DATA.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(PAIR)].flatMap(([, en, vi]) => {
        const name = known.get(`${en} | ${vi}`);
        return name === undefined ? [] : [`${file}: terms.${name}`];
      }),
    );
  expect(again).toEqual([]);
});

test('each term has one name', () => {
  const said = Object.values(terms).map(({ en, vi }) => `${en} | ${vi}`);
  expect(new Set(said).size).toBe(said.length);
});
