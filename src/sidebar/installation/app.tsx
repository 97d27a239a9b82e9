import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Reply } from '../../asking/feature';
import type { BeliefRow, InstallationAnswer } from '../../features/installation';
import type { Language } from '../../words';
import { SessionContext, useSession } from '../asking/session';
import { useAsk } from '../asking/useAsk';
import { useOwnSession } from '../asking/useOwnSession';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { Done } from '../parts/said/done';
import { Failed } from '../parts/said/failed';
import { Section } from '../parts/section';
import { Some } from '../parts/some';
import { Working } from '../parts/working';
import { INSTALLATION } from './words';

/** Replaced by the version of package.json in the build. */
declare const VERSION: string;

/** The results as text for a test of the local stand-in: where it ran, and one belief a line. */
const textOf = ({ where, seen }: InstallationAnswer): string =>
  JSON.stringify({ version: VERSION, ...where, seen }, null, 1);

const STATES = ['otherwise', 'not seen', 'measured', 'as believed'] as const;
/** How many results of each kind are shown: all that differ, and few of those that are as expected. */
const SHOWN = { otherwise: 60, 'not seen': 10, measured: 10, 'as believed': 1 } as const;

const Row = ({ row }: { row: BeliefRow }): JSX.Element => {
  const { say } = useSession();
  return (
    <li>
      <b>{row.says}</b>
      <dl>
        <dt>{say(INSTALLATION.expected)}</dt>
        <dd>{row.expected}</dd>
        <dt>{say(INSTALLATION.seen)}</dt>
        <dd>{row.seen === '' ? '–' : row.seen}</dd>
      </dl>
    </li>
  );
};

const Table = ({ rows }: { rows: readonly BeliefRow[] }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      {STATES.map((state) => {
        const found = rows.filter((row) => row.state === state);
        return found.length === 0 ? null : (
          <Section key={state} title={`${say(INSTALLATION[state])} (${found.length})`}>
            <Some
              of={found}
              first={SHOWN[state]}
              list="ul"
              name="beliefs"
              item={(row) => <Row key={row.id} row={row} />}
            />
          </Section>
        );
      })}
    </>
  );
};

/** An embedded page may not be allowed to use the clipboard; selecting and copying always works. */
const AsText = ({ text }: { text: string }): JSX.Element => {
  const { say } = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <p class="aside" id="as-text">
        {say(INSTALLATION.text)}
      </p>
      <textarea ref={area} readOnly rows={4} aria-labelledby="as-text" value={text} />
      <Button
        onPress={() => {
          area.current?.select();
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- the clipboard itself may be out of a frame's reach
          setCopied(document.execCommand('copy'));
        }}
      >
        {say(isCopied ? INSTALLATION.copied : INSTALLATION.copy)}
      </Button>
    </>
  );
};

const Result = ({ reply }: { reply: Reply<InstallationAnswer> }): JSX.Element => {
  const { say } = useSession();
  const { run, reply: kept, failure } = useAsk('keepCheck', INSTALLATION.keeping);
  const { seen, where, rows } = reply.answer;
  return (
    <>
      <Done made={reply} />
      <Table rows={rows} />
      <AsText text={textOf(reply.answer)} />
      <Failed failure={failure} />
      {kept === null ? (
        <Button
          onPress={() => {
            run({ seen, where });
          }}
        >
          {say(INSTALLATION.keep)}
        </Button>
      ) : (
        <Done made={kept} />
      )}
    </>
  );
};

/** First what a script can try, then what the person did, then all results. */
const Check = (): JSX.Element => {
  const { say } = useSession();
  const { go, failure } = useAsk('checkInstallation', INSTALLATION.trying);
  const [tried, setTried] = useState<InstallationAnswer | null>(null);
  const [result, setResult] = useState<Reply<InstallationAnswer> | null>(null);
  const start = (): void => {
    const before = performance.now();
    go({ step: 'try', seen: {}, where: null }, ({ answer }) => {
      // The time not spent on the tab is the way to Google and back, and loading the code there.
      const asked = performance.now() - before - Number(answer.seen['cost.all'] ?? 0);
      setTried({ ...answer, seen: { ...answer.seen, 'cost.asked': String(Math.round(asked)) } });
    });
  };
  return (
    <>
      <Heading>{say(INSTALLATION.title)}</Heading>
      {result === null ? (
        <>
          <p class="lead">{say(tried === null ? INSTALLATION.lead : INSTALLATION.hands)}</p>
          <Button
            kind="primary"
            onPress={() => {
              if (tried === null) start();
              else go({ step: 'rest', seen: tried.seen, where: tried.where }, setResult);
            }}
          >
            {say(tried === null ? INSTALLATION.start : INSTALLATION.go)}
          </Button>
        </>
      ) : (
        <Result reply={result} />
      )}
      <Failed failure={failure} />
    </>
  );
};

const stay = (): void => undefined;

export const InstallationApp = (opened: { language: Language }): JSX.Element => {
  const session = useOwnSession(opened.language, stay);
  return (
    <SessionContext.Provider value={session}>
      <Check />
      <Working words={session.working} />
    </SessionContext.Provider>
  );
};
