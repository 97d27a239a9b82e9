/** Rows that are read again while the server is still looking up the previous ones. */
import type { ImportFacts } from '../../src/features/imports';
import type { Kept } from '../../src/imports/fates/prepared';
import { rule } from '../imports/rows';
import { drawn, openSidebar, type Sidebar } from './page';

const FACTS: ImportFacts = {
  first: '2026-01',
  currency: 'VND',
  decimals: 0,
  days: 'dd/mm/yyyy',
  who: 'Lan',
  isBehind: false,
  lines: [{ id: 'SHOP', name: 'Shop', type: 'revenue', group: 'Revenue' }],
  rules: [],
  mappings: [],
  imports: [],
  commitments: [],
};
const ROWS = ['Date\tDescription\tAmount', '13/03/2026\tSale\t100', '14/03/2026\tRefund\t-200'].join('\n');
const NOTHING_KNOWN = { known: [], near: [], otherSides: [], differing: [] };

let page: Sidebar;
beforeEach(async () => {
  page = await openSidebar({ view: 'importActuals', language: 'en' }, 'import');
  await page.last().answers({ answer: FACTS });
  await page.write('Or paste rows with their headers', ROWS);
  await page.press('Read what was pasted');
});
afterEach(() => {
  page.close();
});

const looks = (): number => page.asked.filter(({ name }) => name === 'importKnown').length;
const isShown = (): boolean => page.all('table.sums').length > 0;

test('the preview comes once the ledger was looked through', async () => {
  expect([looks(), isShown()]).toEqual([1, false]);
  await page.last().answers({ answer: NOTHING_KNOWN });
  expect([looks(), isShown()]).toEqual([1, true]);
});

test('rows that are read otherwise meanwhile are looked for when the first look has ended, and only those count', async () => {
  const [first] = [page.last()];
  await page.unfold('Day, Amount, Description');
  await page.write('Description', '');
  expect(looks()).toBe(1);
  await first.answers({ answer: { ...NOTHING_KNOWN, known: [0, 1] } });
  expect([looks(), isShown()]).toEqual([2, false]);
  await page.last().answers({ answer: NOTHING_KNOWN });
  expect(isShown()).toBe(true);
});

/** A bank whose files the page has read before, and a rule that takes all rows. */
const BANK: Kept = {
  mapping: {
    key: 'vcb',
    source: 'VCB',
    dayOrder: null,
    decimalMark: null,
    leaveOut: [],
    isJournal: false,
    headers: ['ghi co', 'ghi no', 'ngay giao dich', 'noi dung giao dich', 'so du', 'so tham chieu'],
    columns: { date: ['ngay giao dich'], in: ['ghi co'], out: ['ghi no'], reference: ['so tham chieu'] },
    sign: 1,
  },
  vat: null,
  rates: {},
};
const OF_A_BANK = { ...FACTS, rules: [rule({ line: 'SHOP' })], mappings: [JSON.stringify(BANK)] };

test('while nothing was chosen the page reads rows of its own in idle moments, unseen, and asks nobody', async () => {
  page.close();
  page = await openSidebar({ view: 'importActuals', language: 'en' }, 'import');
  const moments: IdleRequestCallback[] = [];
  const requestIdleCallback = (work: IdleRequestCallback) => moments.push(work);
  const noTime = { didTimeout: false, timeRemaining: () => 0 };
  Object.assign(page.document.defaultView!, { TextDecoder, requestIdleCallback });
  const passes = async (count: number): Promise<number> => {
    const before = moments.length;
    for (let moment = before - 1; moment < before + count - 1; moment++) {
      moments[moment]?.(noTime);
      await drawn();
    }
    return moments.length - before;
  };
  await page.last().answers({ answer: OF_A_BANK });
  const shown = page.text();
  expect(await passes(7)).toBe(7);
  expect([page.text(), page.asked.length]).toEqual([shown, 1]);
  await page.write('Or paste rows with their headers', ROWS);
  await page.press('Read what was pasted');
  expect([await passes(7), looks()]).toEqual([0, 1]);
});

/** A file that is still loading, for instance from a remote drive. */
const onItsWay = (name: string, size: number) => ({
  name,
  size,
  arrayBuffer: () => new Promise(() => undefined),
});
const choosing = async (file: ReturnType<typeof onItsWay>): Promise<void> => {
  page.close();
  page = await openSidebar({ view: 'importActuals', language: 'en' }, 'import');
  await page.last().answers({ answer: FACTS });
  const [input] = page.all('input[type=file]');
  Object.defineProperty(input!, 'files', { value: [file] });
  input!.dispatchEvent(new page.document.defaultView!.Event('change', { bubbles: true }));
  await drawn();
};
const isSaid = (): boolean => page.all('.working.on').length > 0;

test.each([
  ['statement.csv', 500_000, false],
  ['statement.csv', 5_000_000, true],
  ['statement.xlsx', 50_000, true],
] as const)('that %s of %d bytes is read is said at once: %s', async (name, size, isAtOnce) => {
  await choosing(onItsWay(name, size));
  expect(isSaid()).toBe(isAtOnce);
});

test('that a short file is read is said when it takes its time', async () => {
  await choosing(onItsWay('statement.csv', 100));
  expect(isSaid()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await drawn();
  expect(isSaid()).toBe(true);
});
