/**
 * A browser makes code fast as it runs: the first rows that a page reads take it several times as long as later ones.
 * So while a person looks for their file, a table of the page's own goes the way that theirs will go, in moments in
 * which nothing else is to be done. Nothing of it is shown or asked of anybody.
 */
import { render, type JSX } from 'preact';
import type { ImportFacts } from '../../features/imports';
import type { Language } from '../../words';
import { SessionContext } from '../asking/session';
import { useOwnSession } from '../asking/useOwnSession';
import { Working } from '../parts/working';
import { Pick } from './files/pick';
import { readFile, type ReadFile } from './files/readFile';
import { Table } from './table';
import type { LookUp } from './useImport';

/** Few rows at a time, as long as they take long; then as many as a large file has, for which a browser makes ready anew. */
const [FEW, MANY] = [250, 5_000];
/** After so many rounds browsers gain no more; so few of them keep nobody waiting. */
const [ROUNDS, OF_MANY] = [36, 12];
const HEADERS = 'Ngày giao dịch;Số tham chiếu;Nội dung giao dịch;Ghi nợ;Ghi có;Số dư';

const rowOf = (at: number): string => {
  const amount = `${(at % 900) + 100}.000,00`;
  const money = at % 3 === 0 ? `${amount};` : `;${amount}`;
  return `${(at % 28) + 1}/03/2026;FT${at};Khách chuyển khoản tiền hàng, đơn ${at};${money};`;
};
const table = (rows: number): string =>
  [HEADERS, ...Array.from({ length: rows }, (_, at) => rowOf(at))].join('\r\n');

const ignore = (): void => undefined;
const NOTHING = { known: [], near: [], otherSides: [], differing: [] };
const nowhere: LookUp = () => Promise.resolve({ ok: true, answer: NOTHING });

/**
 * The page as it is before a file, and with one, in a session of its own: to a browser, objects that another page has
 * made otherwise are of another kind. A source without a name cannot be written: what limits say of it is not asked.
 */
const Unseen = (props: { language: Language; facts: ImportFacts; file: ReadFile | null }): JSX.Element => {
  const { language, facts, file } = props;
  const session = useOwnSession(language, ignore);
  return (
    <SessionContext.Provider value={session}>
      {file === null ? (
        <Pick refused={null} choose={ignore} read={ignore} />
      ) : (
        <Table {...{ facts, file, isMore: false, another: ignore, finished: ignore }} lookUp={nowhere} />
      )}
      <Working words={session.working} />
    </SessionContext.Provider>
  );
};

/** When all that follows from what is drawn has been drawn. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Draws where nobody sees it, and takes it away. */
const draw = async (file: ReadFile, facts: ImportFacts, language: Language): Promise<void> => {
  const unseen = document.createElement('div');
  const show = (each: ReadFile | null): void => {
    render(<Unseen language={language} facts={facts} file={each} />, unseen);
  };
  show(null);
  show(file);
  await drawn();
  render(null, unseen);
};

/** Once a page: what was begun goes on where it was left. */
let left = ROUNDS;

/** A step takes about as many milliseconds: where a moment is shorter, the next one is waited for. */
const A_STEP = 20;

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
export const warming = (facts: ImportFacts, language: Language): (() => void) => {
  let isOver = !('requestIdleCallback' in globalThis);
  const idle = moments(() => isOver);
  // A source that is known has a name.
  const unknown = { ...facts, mappings: [] };
  const go = async (): Promise<void> => {
    let text = '';
    for (; left > 0; left--) {
      await idle();
      if (text === '' || left === OF_MANY) text = table(left > OF_MANY ? FEW : MANY);
      const file = await readFile(new File([text], ''));
      await idle();
      await draw(file, unknown, language);
    }
  };
  if (!isOver && left > 0) void go();
  return () => {
    isOver = true;
  };
};
