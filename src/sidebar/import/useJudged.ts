/** What the plan's limits and closed months say about rows before they are written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Failure, type InputOf } from '../asking/server';

interface JudgedRows {
  /** Null while it is not known. */
  said: { message: string; isBad: boolean } | null;
  failure: Failure | null;
}

const NOT_YET: JudgedRows = { said: null, failure: null };

/** Deep equality of nested lists. */
const areAlike = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, at) => areAlike(each, other[at])));

/**
 * Asks again whenever the rows to write change; replies to earlier requests are ignored. `inputOf` is called only once
 * the rows are shown, since it takes time for thousands of rows.
 */
export const useJudged = (inputOf: () => Readonly<Record<string, unknown>>, isReady: boolean): JudgedRows => {
  const [judged, setJudged] = useState(NOT_YET);
  const asked = useRef<{ entries: unknown; number: number }>({ entries: null, number: 0 });
  useEffect(() => {
    const input = isReady ? inputOf() : null;
    const entries = input?.entries ?? null;
    if (areAlike(entries, asked.current.entries)) return;
    const number = asked.current.number + 1;
    asked.current = { entries, number };
    setJudged(NOT_YET);
    if (input === null) return;
    void ask('writeImport', input as unknown as InputOf<'writeImport'>, true).then((heard) => {
      if (asked.current.number !== number) return;
      if (!heard.ok) setJudged({ said: null, failure: heard.failure });
      else {
        const { message, answer } = heard.reply;
        setJudged({ said: { message, isBad: answer.over + answer.closed.length > 0 }, failure: null });
      }
    });
  }, [inputOf, isReady]);
  return judged;
};
