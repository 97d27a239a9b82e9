import type { Answer, Dialog, Doc } from '../../google/document';

/** Thrown where a script waits for a dialog that nobody has answered yet; never shown to anyone. */
class Unanswered extends Error {}

interface Replay {
  /** What `ui.alert` and `ui.prompt` call: the answer given, or the end of this attempt. */
  readonly answer: (dialog: Dialog) => Answer;
  /** Runs a script to its end, from its start again after each answer. */
  readonly run: <T>(script: () => T) => Promise<T>;
}

/**
 * Apps Script stands still at a dialog, which a page cannot. So the script is stopped there, the dialog is
 * shown, and the script runs again from its start with the answers so far. That is right only while nothing
 * was written before the dialog: a script that wrote first fails here, by the name of what it called.
 */
export function replaying(doc: () => Doc, ask: (dialog: Dialog) => Promise<Answer>): Replay {
  let answers: Answer[] = [];
  let asked = 0;
  /** The dialog that this attempt stopped at. */
  const stopped: { at: Dialog | null } = { at: null };

  const refuseIfWritten = (dialog: Dialog) => {
    const write = doc()
      .calls.list()
      .find(({ kind }) => kind === 'write');
    if (write)
      throw new Error(
        `The local page cannot ask “${dialog.message}” after ${write.name}: ask before writing`,
      );
  };
  const attempt = <T>(script: () => T): { value: T } | { error: unknown } => {
    asked = 0;
    stopped.at = null;
    doc().calls.reset();
    try {
      return { value: script() };
    } catch (error) {
      return { error };
    }
  };

  return {
    answer: (dialog) => {
      const answer = answers[asked++];
      if (answer) return answer;
      refuseIfWritten(dialog);
      stopped.at = dialog;
      throw new Unanswered('A dialog waits for its answer');
    },
    run: async (script) => {
      answers = [];
      for (;;) {
        const end = attempt(script);
        const dialog = dialogOf(stopped);
        if (!dialog) {
          if ('error' in end) throw end.error;
          return end.value;
        }
        // A script that caught the signal may have gone on to write.
        refuseIfWritten(dialog);
        answers.push(await ask(dialog));
      }
    },
  };
}

/** Read through a function: TypeScript believes that what it saw set to null still is. */
const dialogOf = (stopped: { at: Dialog | null }) => stopped.at;
