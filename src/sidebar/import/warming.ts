/**
 * A browser makes code fast as it runs: the first rows that a page reads take it several times as long as later ones.
 * So while a person looks for their file, a table of the page's own goes the way that theirs will go, in moments in
 * which nothing else is to be done. Nothing of it is shown or asked of anybody.
 */
import type { ImportFacts } from '../../features/imports';
import { rulesOf } from '../../imports/rules';
import { isWhole, sumsOf } from '../../imports/sums';
import { ownTransfers } from '../../imports/transfers';
import { readFile } from './readFile';
import { beginning, decisionsIn, fatesIn, readAs } from './useImport';

/** After so many rows browsers gain no more; so few at a time keep nobody waiting. */
const [ROUNDS, ROWS] = [48, 250];
const HEADERS = 'Ngày giao dịch;Số tham chiếu;Nội dung giao dịch;Ghi nợ;Ghi có;Số dư';

const rowOf = (at: number): string => {
  const amount = `${(at % 900) + 100}.000,00`;
  const money = at % 3 === 0 ? `${amount};` : `;${amount}`;
  return `${(at % 28) + 1}/03/2026;FT${at};Khách chuyển khoản tiền hàng, đơn ${at};${money};`;
};
const table = (): string => [HEADERS, ...Array.from({ length: ROWS }, (_, at) => rowOf(at))].join('\r\n');

/** The steps from a file to what becomes of its rows; between them whatever else is to be done comes first. */
const gone = async (text: string, facts: ImportFacts, idle: () => Promise<void>): Promise<boolean> => {
  const { tables, name } = await readFile(new File([text], ''));
  const [read] = tables;
  if (read === undefined) return false;
  await idle();
  const { kept } = beginning(read, facts, name);
  const found = readAs(read, kept.mapping, decisionsIn(read, kept.mapping));
  if (found === null) return false;
  await idle();
  const forRows = { rules: rulesOf(facts.rules), pairs: ownTransfers(found.entries) };
  const fates = fatesIn(found, facts, kept, { ...forRows, choices: new Map(), known: new Set() });
  return isWhole(sumsOf(found.entries, fates));
};

/** Once a page: what was begun goes on where it was left. */
let left = ROUNDS;

/** A step takes about as many milliseconds: where a moment is shorter, the next one is waited for. */
const A_STEP = 10;

/** Resolves when nothing else is to be done, and never once it is over. */
const moments = (isOver: () => boolean): (() => Promise<void>) => {
  let moment: IdleDeadline | null = null;
  return () =>
    moment !== null && moment.timeRemaining() > A_STEP && !isOver()
      ? Promise.resolve()
      : new Promise((resolve) => {
          requestIdleCallback((next) => {
            moment = next;
            if (!isOver()) resolve();
          });
        });
};

/** Begins; answers how to end it. Only where the browser says when nothing else is to be done. */
export const warming = (facts: ImportFacts): (() => void) => {
  let isOver = !('requestIdleCallback' in globalThis);
  const idle = moments(() => isOver);
  const go = async (): Promise<void> => {
    const text = table();
    for (; left > 0; left--) {
      await idle();
      await gone(text, facts, idle);
    }
  };
  if (!isOver && left > 0) void go();
  return () => {
    isOver = true;
  };
};
