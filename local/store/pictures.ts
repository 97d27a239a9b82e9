/** `npm run store`: draws the icons and the banner of the listing; its screenshots are those of `npm run screenshots`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { banner, icon } from './drawings';
import { PICTURES } from './kit';

const DRAWINGS = [
  { file: 'icon-32.png', width: 32, height: 32, svg: icon(32) },
  { file: 'icon-128.png', width: 128, height: 128, svg: icon(128) },
  { file: 'card-banner-220x140.png', width: 220, height: 140, svg: banner(220, 140) },
];

async function draw(page: Page, { file, width, height, svg }: (typeof DRAWINGS)[number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(join(PICTURES, file), await page.screenshot({ omitBackground: true }));
}

async function drawAll(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const drawing of DRAWINGS) await draw(page, drawing);
  } finally {
    await browser.close();
  }
}

drawAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
