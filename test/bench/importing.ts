/**
 * How long the page takes in a browser from a file to its preview, and how long the library alone takes with the same
 * file in the same page. Once in a page that was just opened, and once in one that has read such files before.
 */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser';
import { KINDS, type Bench, type Kind } from './importPage';

declare const bench: Bench;

export interface Timed {
  kind: Kind;
  page: 'new' | 'used';
  /** Milliseconds, and how many times the one is of the other: of each the middle of all runs. */
  library: number;
  whole: number;
  ratio: number;
}

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

const timedAs = (
  kind: Kind,
  page: Timed['page'],
  runs: readonly { library: number; whole: number }[],
): Timed => ({
  ...{ kind, page },
  library: middle(runs.map(({ library }) => library)),
  whole: middle(runs.map(({ whole }) => whole)),
  ratio: middle(runs.map(({ library, whole }) => whole / library)),
});

const USED = 5;

export const importing = async (rows: number, runs: number): Promise<Timed[]> => {
  const { outputFiles } = await build({
    ...{ entryPoints: ['test/bench/importPage.ts'], bundle: true, write: false, minify: true },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const browser = await launchBrowser();
  const opened = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    await page.setContent(readFileSync('dist/import.html', 'utf8'));
    await page.addScriptTag({ content: outputFiles[0]!.text });
    await page.addScriptTag({ content: "AopSidebar.open({ view: 'importActuals', language: 'vi' })" });
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    return page;
  };
  let from = 0;
  const once = (page: Page, kind: Kind) =>
    page.evaluate(([k, r, f]) => bench.once(k, r, f), [kind, rows, (from += rows)] as const);
  const found: Timed[] = [];
  for (const kind of KINDS) {
    const fresh = [];
    for (let run = 0; run < runs; run++) {
      const page = await opened();
      fresh.push(await once(page, kind));
      await page.close();
    }
    const page = await opened();
    const used = [];
    for (let run = 0; run < USED + runs; run++) used.push(await once(page, kind));
    await page.close();
    found.push(timedAs(kind, 'new', fresh), timedAs(kind, 'used', used.slice(USED)));
  }
  await browser.close();
  return found;
};
