/**
 * Windows of one headless browser, each with a server of its own, in which spreadsheets are opened one after the other.
 */
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { addressOf, pageServer, type Opening } from '../serve';
import { launchBrowser } from './browser';

let browser: Promise<Browser> | null = null;

/** A browser window and its server. */
interface Seat {
  readonly page: Page;
  readonly server: Server;
  readonly address: string;
  /** The spreadsheet that is open in it. */
  opening: Opening;
  /** What must not happen in it, such as uncaught errors, is reported here. */
  complaints: string[];
}
/**
 * Windows without an open spreadsheet. The next one is opened there without reloading the page, since its scripts would
 * have to be compiled again.
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

/** To be called once at the end; all pages share one browser. */
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
  // Without this, spinners would be drawn sixty times a second for nobody.
  const context = await (await browser).newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const seat: Seat = { page, server, address: addressOf(server), opening, complaints: [] };
  // Shorter than jest's own timeout, so that the error names what was waited for.
  page.setDefaultTimeout(60_000);
  listen(seat);
  seats.add(seat);
  return seat;
}

/** Opens a spreadsheet in a free window, or in a new one. */
export async function sit(opening: Opening, viewport: { width: number; height: number }): Promise<Seat> {
  const seat = free.pop() ?? (await newSeat(opening));
  const { page, address } = seat;
  Object.assign(seat, { opening, complaints: [] });
  await page.setViewportSize(viewport);
  if (page.url() === 'about:blank') await page.goto(address);
  else await page.evaluate(() => window.openSpreadsheet());
  return seat;
}

/** Resets a window for the next user. */
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

/** Reports what must not happen: a request to another machine, or an uncaught error. */
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
