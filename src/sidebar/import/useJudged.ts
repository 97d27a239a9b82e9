/** What the plan's limits and closed months say of rows before they are written. */
import { useEffect, useState } from 'preact/hooks';
import { ask, type Failure, type InputOf } from '../asking/server';

export interface JudgedRows {
  /** Null while it is not known yet. */
  said: { message: string; isBad: boolean } | null;
  failure: Failure | null;
}

const NOT_YET: JudgedRows = { said: null, failure: null };

/** Asked anew whenever what would be written changes; what was asked before that counts no more. */
export const useJudged = (input: Readonly<Record<string, unknown>>, isReady: boolean): JudgedRows => {
  const [judged, setJudged] = useState(NOT_YET);
  const sign = isReady ? JSON.stringify(input.entries) : '';
  useEffect(() => {
    setJudged(NOT_YET);
    if (sign === '') return undefined;
    let isCurrent = true;
    void ask('writeImport', input as unknown as InputOf<'writeImport'>, true).then((heard) => {
      if (!isCurrent) return;
      if (!heard.ok) setJudged({ said: null, failure: heard.failure });
      else {
        const { message, answer } = heard.reply;
        setJudged({ said: { message, isBad: answer.over + answer.closed.length > 0 }, failure: null });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [sign]);
  return judged;
};
