import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportFacts } from '../../features/imports';
import { Refusal } from '../../refusal';
import type { Language, Words } from '../../words';
import { Done } from '../parts/done';
import { Failed } from '../parts/failed';
import { Heading } from '../parts/heading';
import { Working } from '../parts/working';
import { ask, type Failure, type Heard } from '../asking/server';
import { SessionContext } from '../asking/session';
import { useOwnSession, type OwnSession } from '../asking/useOwnSession';
import { Earlier } from './earlier';
import { Pick } from './pick';
import type { ReadFile } from './readFile';
import { Table } from './table';
import { IMPORT } from './words';

/** An import is written in one call; that it is listed, with the rules that were made for it, follows here. */
const heardFacts = async (): Promise<Heard<'importActuals'>> => {
  const heard = await ask('importActuals', {}, false);
  return heard.ok && heard.reply.answer.isBehind ? ask('listImports', {}, false) : heard;
};

/** What the page must know of the plan; heard anew after each change. */
const useFacts = (
  session: OwnSession,
  asked: number,
): { facts: ImportFacts | null; failure: Failure | null } => {
  const [facts, setFacts] = useState<ImportFacts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const giveBack = session.take(IMPORT.loading);
    void heardFacts().then((heard) => {
      giveBack?.();
      if (!heard.ok) {
        setFailure(heard.failure);
        return;
      }
      session.setLanguage(heard.reply.language);
      session.setDays(heard.reply.answer.days);
      session.setWho(heard.reply.answer.who);
      setFailure(null);
      setFacts(heard.reply.answer);
    });
  }, [asked]);
  return { facts, failure };
};

/** From a file to the ledger: what is asked depends on the file, and nothing is written before the tie-out is seen. */
export const ImportApp = (opened: { language: Language }): JSX.Element => {
  const [file, setFile] = useState<ReadFile | null>(null);
  const [refused, setRefused] = useState<Words | null>(null);
  const [done, setDone] = useState<{ message: string; id: string } | null>(null);
  const [asked, setAsked] = useState(0);
  const again = useMemo(
    () => () => {
      setAsked((before) => before + 1);
    },
    [],
  );
  const session = useOwnSession(opened.language, again);
  const { facts, failure } = useFacts(session, asked);
  const read = (reading: Promise<ReadFile>): void => {
    const giveBack = session.take(IMPORT.reading);
    if (giveBack === null) return;
    setRefused(null);
    setDone(null);
    reading
      .then(setFile)
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        setRefused(error.words);
      })
      .finally(giveBack);
  };
  const finished = (message: string, id: string): void => {
    setFile(null);
    setDone({ message, id });
    again();
  };
  return (
    <SessionContext.Provider value={session}>
      <Heading>{session.say(IMPORT.title)}</Heading>
      <Failed failure={failure} />
      {done !== null && <Done message={done.message} />}
      {facts !== null && file === null && (
        <>
          <Pick read={read} refused={refused} />
          <Earlier imports={facts.imports} opened={done?.id ?? ''} finished={finished} />
        </>
      )}
      {facts !== null && file !== null && (
        <Table
          facts={facts}
          file={file}
          another={() => {
            setFile(null);
          }}
          finished={finished}
        />
      )}
      <Working words={session.working} />
    </SessionContext.Provider>
  );
};
