/**
 * Runs inside the import page: makes files, gives them to the page as a person would, and lets the library alone read
 * the same files. The server is simulated: a plan with three rules and an empty ledger.
 */
import { read, utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import type { ImportFacts, KnownAnswer } from '../../src/features/imports';
import { rule } from '../imports/rows';

export const KINDS = ['csv', 'xlsx'] as const;
export type Kind = (typeof KINDS)[number];

const HEADERS = ['Ngày giao dịch', 'Số tham chiếu', 'Nội dung giao dịch', 'Ghi nợ', 'Ghi có', 'Số dư'];
/** A bank statement of this many rows, numbered from `from`, so that no two files are equal. */
const written = (rows: number, from: number): string[][] =>
  Array.from({ length: rows }, (_, at) => {
    const day = `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/2026`;
    const amount = `${(1_000 + from + at).toLocaleString('vi-VN')},00`;
    const text = `Khách lẻ chuyển khoản đơn hàng HD${from + at}, cửa hàng Hàng Buồm`;
    return [day, `FT26${from + at}`, text, at % 3 === 0 ? amount : '', at % 3 === 0 ? '' : amount, ''];
  });

const WRITE: Readonly<Record<Kind, (rows: string[][]) => BlobPart>> = {
  csv: (rows) => Papa.unparse([HEADERS, ...rows], { delimiter: ';' }),
  xlsx: (rows) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([HEADERS, ...rows]), 'Sao kê');
    return write(book, { bookType: 'xlsx', type: 'array', compression: true }) as ArrayBuffer;
  },
};

const ALONE: Readonly<Record<Kind, (file: File) => Promise<unknown>>> = {
  csv: (file) =>
    new Promise((resolve, reject) => {
      Papa.parse(file, { delimiter: ';', complete: resolve, error: reject });
    }),
  xlsx: async (file) => {
    const book = read(await file.arrayBuffer(), { type: 'array' });
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
  },
};

const FACTS: ImportFacts = {
  first: '2026-01',
  currency: 'VND',
  decimals: 0,
  days: 'dd/mm/yyyy',
  lines: (['SHOP', 'RENT', 'GOODS'] as const).map((id) => ({
    id,
    name: id,
    group: '',
    type: id === 'SHOP' ? 'revenue' : 'cost',
  })),
  rules: [
    rule({ text: 'tiền thuê nhà', line: 'RENT' }),
    rule({ direction: 'in', line: 'SHOP' }),
    rule({ direction: 'out', line: 'GOODS' }),
  ],
  mappings: [],
  imports: [],
  isBehind: false,
  commitments: [],
  who: '',
};
const KNOWN: KnownAnswer = { known: [], near: [], otherSides: [], differing: [] };
const ANSWERS: Readonly<Record<string, unknown>> = { importActuals: FACTS, importKnown: KNOWN };

type Heard = (raw: unknown) => void;
/** Requests for limits on the previewed rows stay unanswered. */
const runner = (heard: Heard) => ({
  withSuccessHandler: (next: Heard) => runner(next),
  withFailureHandler: () => runner(heard),
  ask: (name: string): void => {
    const answer = ANSWERS[name];
    if (answer !== undefined)
      heard({ ok: true, reply: { language: 'vi', answer, message: '', problems: [] } });
  },
});

const appears = (selector: string): Promise<Element> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = document.querySelector(selector);
      if (found === null) return;
      watcher.disconnect();
      resolve(found);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true });
    look();
  });

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Chooses a file as a person would, and waits until its rows and sums are shown. */
const chosen = async (file: File, rows: number): Promise<void> => {
  const input = (await appears('input[type=file]')) as HTMLInputElement;
  const given = new DataTransfer();
  given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const sums = await appears('table.sums tr.total td');
  if (sums.textContent !== String(rows)) throw new Error(`${sums.textContent} rows are shown of ${rows}`);
};

/** Returns to choosing a file. */
const another = async (): Promise<void> => {
  document.querySelector<HTMLButtonElement>('b + button')!.click();
  await appears('input[type=file]');
};

/** Milliseconds of the library alone, and of the page from the file to its preview. */
const once = async (kind: Kind, rows: number, from: number): Promise<{ library: number; whole: number }> => {
  const file = new File([WRITE[kind](written(rows, from))], `sao-ke.${kind}`);
  const library = await timed(() => ALONE[kind](file));
  const whole = await timed(() => chosen(file, rows));
  await another();
  return { library, whole };
};

export interface Bench {
  once: typeof once;
}
Object.assign(globalThis, {
  google: { script: { run: runner(() => undefined) } },
  bench: { once } satisfies Bench,
});
