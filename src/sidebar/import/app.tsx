import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportFacts } from '../../features/imports';
import type { Language } from '../../words';
import { ask, type Failure, type Heard } from '../asking/server';
import { SessionContext } from '../asking/session';
import { useOwnSession, type OwnSession } from '../asking/useOwnSession';
import { Heading } from '../parts/heading';
import { Done } from '../parts/said/done';
import { Failed } from '../parts/said/failed';
import { Working } from '../parts/working';
import { Earlier } from './files/earlier';
import { Files } from './files/files';
import { Pick } from './files/pick';
import { Rest } from './files/rest';
import { useFiles } from './files/useFiles';
import { Table } from './table';
import { warming } from './warming';
import { IMPORT } from './words';

/** Writing an import is one call; a second one, made here, lists it with the rules that were made for it. */
const heardFacts = async (): Promise<Heard<'importActuals'>> => {
  const heard = await ask('importActuals', {}, false);
  return heard.ok && heard.reply.answer.isBehind ? ask('listImports', {}, false) : heard;
};

/** What the page must know of the plan; loaded again after each change, and `fresh` once that is done. */
const useFacts = (
  session: OwnSession,
  asked: number,
): { facts: ImportFacts | null; isFresh: boolean; failure: Failure | null } => {
  const [heard, setHeard] = useState<{ facts: ImportFacts; of: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const giveBack = session.take(IMPORT.loading);
    void heardFacts().then((answered) => {
      giveBack?.();
      if (!answered.ok) {
        setFailure(answered.failure);
        return;
      }
      session.setLanguage(answered.reply.language);
      session.setDays(answered.reply.answer.days);
      session.setWho(answered.reply.answer.who);
      setFailure(null);
      setHeard({ facts: answered.reply.answer, of: asked });
    });
  }, [asked]);
  return { facts: heard?.facts ?? null, isFresh: heard?.of === asked, failure };
};

/**
 * Leads from a file to the ledger. The questions depend on the file, and nothing is written before the tie-out has been
 * shown.
 */
export const ImportApp = (opened: { language: Language }): JSX.Element => {
  const [done, setDone] = useState<{ message: string; ids: readonly string[] } | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useMemo(
    () => () => {
      setAsked((before) => before + 1);
    },
    [],
  );
  const session = useOwnSession(opened.language, again);
  const { facts, isFresh, failure } = useFacts(session, asked);
  const files = useFiles(session, isFresh);
  const { file } = files;
  const isWaiting = file === null && session.working === null;
  const { say, language } = session;
  useEffect(() => (facts === null || !isWaiting ? undefined : warming(facts, language)), [facts, isWaiting]);
  const anew =
    <T,>(begin: (given: T) => void) =>
    (given: T): void => {
      setDone(null);
      begin(given);
    };
  const finished = (message: string, id: string, at: number): void => {
    files.leave(message, at);
    setDone({ message, ids: files.all > 1 ? [...(done?.ids ?? []), id] : [id] });
    again();
  };
  const undone = (message: string): void => {
    files.forget();
    setDone({ message, ids: [] });
    again();
  };
  return (
    <SessionContext.Provider value={session}>
      <Heading>{say(IMPORT.title)}</Heading>
      <Failed failure={failure} />
      <Done made={done} />
      <Files {...files} />
      {facts !== null && file === null && !files.isMore && (
        <>
          <Rest of={files.rest} goOn={anew(files.goOn)} />
          <Pick refused={files.refused} choose={anew(files.choose)} read={anew(files.read)} />
          <Earlier imports={facts.imports} opened={done?.ids ?? []} finished={undone} />
        </>
      )}
      {facts !== null && file !== null && (
        <Table
          facts={facts}
          file={file}
          isMore={files.isMore}
          another={() => {
            files.leave(say(IMPORT.notWritten));
          }}
          finished={finished}
        />
      )}
      <Working words={files.isBrief ? null : session.working} />
    </SessionContext.Provider>
  );
};
