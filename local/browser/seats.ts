/** Windows of one headless browser, each with a server behind it, in which spreadsheets open one after the other. */
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { addressOf, pageServer, type Opening } from '../serve';
import { launchBrowser } from './browser';

let browser: Promise<Browser> | null = null;

/** A window of the browser with the server behind it. */
interface Seat {
  readonly page: Page;
  readonly server: Server;
  readonly address: string;
  /** What is open in it. */
  opening: Opening;
  /** Whose page it is hears what must not happen in it. */
  complaints: string[];
}
/**
 * Windows in which nothing is open any more. The next spreadsheet is opened there, without loading the page again: it
 * would be slow until the browser has made its scripts quick once more.
 */
const free: Seat[] = [];
const seats = new Set<Seat>();

const leave = async (seat: Seat): Promise<void> => {
  const { page, server } = seat;
  seats.delete(seat);
  await page.context().close();
  await new Promise((gone) => {
    server.close(gone);
    server.closeAllConnections();
  });
};

/** To be called once at the end; every page shares one browser. */
export async function closeBrowser(): Promise<void> {
  free.length = 0;
  await Promise.all([...seats].map(leave));
  await (await browser)?.close();
  browser = null;
}

async function newSeat(opening: Opening): Promise<Seat> {
  const server = await pageServer(
    () => seat.opening,
    (saved) => {
      seat.opening = { ...seat.opening, ...saved };
    },
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  browser ??= launchBrowser();
  // What turns while one waits would be drawn sixty times a second, for nobody.
  const context = await (await browser).newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const seat: Seat = { page, server, address: addressOf(server), opening, complaints: [] };
  // Below jest's own, so that what was waited for is named.
  page.setDefaultTimeout(60_000);
  listen(seat);
  seats.add(seat);
  return seat;
}

/** Opens a spreadsheet in a window that is free, or in a new one. */
export async function sit(opening: Opening, viewport: { width: number; height: number }): Promise<Seat> {
  const seat = free.pop() ?? (await newSeat(opening));
  const { page, address } = seat;
  Object.assign(seat, { opening, complaints: [] });
  await page.setViewportSize(viewport);
  if (page.url() === 'about:blank') await page.goto(address);
  else await page.evaluate(() => window.openSpreadsheet());
  return seat;
}

/** Leaves a window as if nobody had been there. */
export async function rest(seat: Seat): Promise<void> {
  const { page } = seat;
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.evaluate(() => window.closeSpreadsheet());
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.mouse.move(0, 0);
  free.push(seat);
}

/** What must not happen: a request to another machine, an error that nobody caught. */
function listen(seat: Seat): void {
  const { page, address } = seat;
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(address))
      seat.complaints.push(`Asked for ${url}`);
  });
  page.on('pageerror', (error) => seat.complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seat.complaints.push(message.text());
  });
}
