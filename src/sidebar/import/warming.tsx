/**
 * A browser makes code fast as it runs: the first rows that a page reads take it several times as long as later ones.
 * So while a person looks for their file, a table of the page's own goes the way that theirs will go, in moments in
 * which nothing else is to be done. Nothing of it is shown or asked of anybody.
 */
import { render } from 'preact';
import type { ImportFacts } from '../../features/imports';
import { rulesOf } from '../../imports/rules';
import type { Table } from '../../imports/table/table';
import { ownTransfers } from '../../imports/transfers';
import { SessionContext, type Session } from '../asking/session';
import { How } from './how';
import { readFile } from './readFile';
import { Rows } from './rows';
import { Tie } from './tie';
import { beginning, decisionsIn, fatesIn, readAs, type Beginning, type Import } from './useImport';

/** After so many rows browsers gain no more; so few at a time keep nobody waiting. */
const [ROUNDS, ROWS] = [48, 250];
/** A drawing is as long however many the rows are: some rounds have one. */
const DRAWN = 2;
const HEADERS = 'Ngày giao dịch;Số tham chiếu;Nội dung giao dịch;Ghi nợ;Ghi có;Số dư';

const rowOf = (at: number): string => {
  const amount = `${(at % 900) + 100}.000,00`;
  const money = at % 3 === 0 ? `${amount};` : `;${amount}`;
  return `${(at % 28) + 1}/03/2026;FT${at};Khách chuyển khoản tiền hàng, đơn ${at};${money};`;
};
const table = (): string => [HEADERS, ...Array.from({ length: ROWS }, (_, at) => rowOf(at))].join('\r\n');

const NOTHING = { known: [], near: [], otherSides: [] };
const ignore = (): void => undefined;

/**
 * What follows from a table that nobody decides anything of; null where a person would be asked. A source without a
 * name cannot be written: what limits say of it is not asked.
 */
const undecided = (table: Table, facts: ImportFacts, { kept }: Beginning): Import | null => {
  const decided = decisionsIn(table, kept.mapping);
  const read = readAs(table, kept.mapping, decided);
  if (read === null) return null;
  const [rules, choices] = [rulesOf(facts.rules), new Map<number, never>()];
  const forRows = { rules, pairs: ownTransfers(read.entries), choices, known: new Set<number>() };
  const fates = fatesIn(read, facts, kept, forRows);
  const nameless = { ...kept, mapping: { ...kept.mapping, source: '' } };
  // In the order in which useImport has them: to a browser, objects of another order are of another kind.
  return {
    ...{ kept: nameless, setKept: ignore, ...decided, read, known: NOTHING, failure: null, rules },
    ...{ made: [], setMade: ignore, choices, choose: ignore, fates },
  };
};

/** Draws where nobody sees it, and takes it away before anything of it goes on. */
const draw = (table: Table, facts: ImportFacts, begun: Beginning, it: Import, session: Session): void => {
  const { read } = it;
  if (read === null) return;
  const unseen = document.createElement('div');
  render(
    <SessionContext.Provider value={session}>
      <How table={table} it={it} begun={begun} currency={facts.currency} />
      <Rows read={read} it={it} facts={facts} />
      <Tie read={read} it={it} file="" finished={ignore} />
    </SessionContext.Provider>,
    unseen,
  );
  render(null, unseen);
};

/** Once a page: what was begun goes on where it was left. */
let left = ROUNDS;

/** The steps from a file to its preview; between them whatever else is to be done comes first. */
const gone = async (
  text: string,
  facts: ImportFacts,
  session: Session,
  idle: () => Promise<void>,
): Promise<void> => {
  const { tables, name } = await readFile(new File([text], ''));
  const [read] = tables;
  if (read === undefined) return;
  await idle();
  const begun = beginning(read, facts, name);
  const it = undecided(read, facts, begun);
  if (it === null) return;
  if (left % DRAWN !== 0) return;
  await idle();
  draw(read, facts, begun, it, session);
};

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
export const warming = (facts: ImportFacts, session: Session): (() => void) => {
  let isOver = !('requestIdleCallback' in globalThis);
  const idle = moments(() => isOver);
  const go = async (): Promise<void> => {
    const text = table();
    for (; left > 0; left--) {
      await idle();
      await gone(text, facts, session, idle);
    }
  };
  if (!isOver && left > 0) void go();
  return () => {
    isOver = true;
  };
};
