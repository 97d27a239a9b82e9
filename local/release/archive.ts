/** The zip of a release: always the same bytes for the same dist/. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/words';
import { inOrder } from '../build/distFiles.mjs';
import { zip } from '../headless/zip';
import { pageOf, type ReleasedFile } from './page';

const PAGES: Readonly<Record<Language, string>> = { en: 'START-HERE.html', vi: 'BAT-DAU-O-DAY.html' };

export const releasedFiles = (dist: string): ReleasedFile[] =>
  inOrder(readdirSync(dist)).map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));

/** Contains two start pages, the licence, and the files numbered in the order in which they are pasted. */
export function archiveOf(dist: string, version: string): Buffer {
  const files = releasedFiles(dist);
  const folder = `aop-planner-${version}`;
  const language = (one: Language) => ({
    path: `${folder}/${PAGES[one]}`,
    content: pageOf(files, version, one),
  });
  // With the extension .txt, so that a double click shows a file and runs nothing.
  const numbered = files.map(({ name, text }, at) => ({
    path: `${folder}/files/${String(at + 1).padStart(2, '0')} ${name}.txt`,
    content: text,
  }));
  const licence = { path: `${folder}/LICENSE.txt`, content: readFileSync('LICENSE', 'utf8') };
  return zip([language('en'), language('vi'), licence, ...numbered]);
}
