/**
 * Warms up the browser's compiler: the first rows that a page reads take several times as long as later ones. While a
 * person looks for a file, an invisible sample table is read and rendered in idle moments. Nothing of it is shown or
 * sent.
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

/**
 * First a few rows at a time while that is still slow, then as many as a large file has, for which browsers compile
 * again.
 */
const [FEW, MANY] = [250, 5_000];
/** After this many rounds there is no further gain, and few enough of them to keep nobody waiting. */
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
 * The page before and with a file, in a session of its own, so that its objects have the same hidden class as the real
 * ones. Its source has no name, so it can't be written and the server is not asked about limits.
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

/** Resolves after everything that follows from a rendering has been rendered. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Renders into an element that is never shown, and removes it. */
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

/** Once a page: a later start goes on with the rounds that are left. */
let left = ROUNDS;

/** A step takes about this many milliseconds; it needs an idle moment at least as long. */
const A_STEP = 20;

/** Resolves in the next idle moment, and never once it is over. */
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

/** Starts warming up and returns a function that stops it. Only in browsers that report idle moments. */
export const warming = (facts: ImportFacts, language: Language): (() => void) => {
  let isOver = !('requestIdleCallback' in globalThis);
  const idle = moments(() => isOver);
  // A known source would have a name.
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
