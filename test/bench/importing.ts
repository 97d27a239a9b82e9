/**
 * Times the import page in a browser from a file to its preview, and the library alone on the same file: in a page that
 * has read such files before, in one that was opened as long ago as a person takes to find a file, and in one that gets
 * a file at once, which nobody could do by hand.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/browser';
import { KINDS, type Bench, type Kind } from './importPage';

declare const bench: Bench;

export interface Timed {
  kind: Kind;
  page: 'used' | 'new' | 'just opened';
  /** Milliseconds, and their ratio: medians of all runs. */
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
  kind,
  page,
  library: middle(runs.map(({ library }) => library)),
  whole: middle(runs.map(({ whole }) => whole)),
  ratio: middle(runs.map(({ library, whole }) => whole / library)),
});

const USED = 5;
/** The least time in milliseconds that a person needs to press the button, find a file and choose it. */
const A_MOMENT = 1_500;

export const importing = async (rows: number, runs: number): Promise<Timed[]> => {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/importPage.ts'],
    bundle: true,
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const browser = await launchBrowser();
  const opened = async (moment: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
    await page.setContent(readFileSync('dist/import.html', 'utf8'));
    await page.addScriptTag({ content: outputFiles[0]!.text });
    await page.addScriptTag({ content: "AopSidebar.open({ view: 'importActuals', language: 'vi' })" });
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    await page.waitForTimeout(moment);
    return page;
  };
  let from = 0;
  const once = (page: Page, kind: Kind) =>
    page.evaluate(([k, r, f]) => bench.once(k, r, f), [kind, rows, (from += rows)] as const);
  const found: Timed[] = [];
  for (const kind of KINDS) {
    const fresh = async (moment: number) => {
      const times = [];
      for (let run = 0; run < runs; run++) {
        const page = await opened(moment);
        times.push(await once(page, kind));
        await page.close();
      }
      return times;
    };
    found.push(timedAs(kind, 'just opened', await fresh(0)), timedAs(kind, 'new', await fresh(A_MOMENT)));
    const page = await opened(A_MOMENT);
    const used = [];
    for (let run = 0; run < USED + runs; run++) used.push(await once(page, kind));
    await page.close();
    found.push(timedAs(kind, 'used', used.slice(USED)));
  }
  await browser.close();
  return found;
};
