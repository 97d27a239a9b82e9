/** Runs the self-test here: the menu item, and what a person does on its tab. */
import type { InstallationAnswer, Seen, Where } from '../../src/features/installation';
import { openSpreadsheet, type Person } from '../person';

/** The output of *Copy as text*. */
export interface Result extends Where {
  version?: string;
  seen: Seen;
}

/** The tab on which the person does their tasks. */
export const TAB = 'AOP Planner ✓';

type Heard = { ok: true; reply: { answer: InstallationAnswer } } | { ok: false; error: string };
export const step = (person: Person, input: object): InstallationAnswer => {
  const heard = person.serve('ask', 'checkInstallation', input, false) as Heard;
  if (!heard.ok) throw new Error(heard.error);
  return heard.reply.answer;
};

/** Does what the person is asked to do. */
export const byHand = (person: Person): void => {
  person.type(TAB, 'B4', '7');
  person.clear(TAB, 'B5');
  person.copy(TAB, 'C6', 'B6');
  person.undo();
  person.fill(TAB, 'B7', 'B7:B9');
};

export const checked = (person: Person): InstallationAnswer => {
  const { seen, where } = step(person, { step: 'try', seen: {} });
  byHand(person);
  return step(person, { step: 'rest', seen, where });
};

/** The same in the environment of another run. */
export const checkedAs = ({ locale, timeZone, language }: Where): Result => {
  const person = openSpreadsheet({ locale, timeZone, language });
  // An add-on receives no edits in a file before it was used there.
  person.doc.kept.used = true;
  const { where, seen } = checked(person);
  return { ...where, seen };
};
