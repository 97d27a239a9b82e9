import type { Answer, Dialog, Doc } from '../../google/document';

/** Thrown where a script waits for a dialog that has no answer yet; never shown. */
class Unanswered extends Error {}

interface Replay {
  /** Called by `ui.alert` and `ui.prompt`: returns the answer, or ends this attempt. */
  readonly answer: (dialog: Dialog) => Answer;
  /** Runs a script to its end, restarting it after each answer. */
  readonly run: <T>(script: () => T) => Promise<T>;
}

/**
 * Apps Script pauses at a dialog, which a page cannot. So the script is stopped there, the dialog is shown, and the
 * script runs again from its start with the answers so far. That is right only while nothing was written before the
 * dialog: a script that did write fails here with the name of the call.
 */
export function replaying(doc: () => Doc, ask: (dialog: Dialog) => Promise<Answer>): Replay {
  let answers: Answer[] = [];
  let asked = 0;
  /** The dialog at which this attempt stopped. */
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
        // A script that caught the exception may have written afterwards.
        refuseIfWritten(dialog);
        answers.push(await ask(dialog));
      }
    },
  };
}

/** Read through a function, since TypeScript assumes that it is still null. */
const dialogOf = (stopped: { at: Dialog | null }) => stopped.at;
