/** The self-test as it goes here: the menu's, with what a person does on its tab. */
import type { InstallationAnswer, Seen, Where } from '../../src/features/installation';
import { openSpreadsheet, type Person } from '../person';

/** What *Copy as text* gives. */
export interface Result extends Where {
  version?: string;
  seen: Seen;
}

/** The tab on which the four things are done. */
export const TAB = 'AOP Planner ✓';

type Heard = { ok: true; reply: { answer: InstallationAnswer } } | { ok: false; error: string };
export const step = (person: Person, input: object): InstallationAnswer => {
  const heard = person.serve('ask', 'checkInstallation', input, false) as Heard;
  if (!heard.ok) throw new Error(heard.error);
  return heard.reply.answer;
};

/** What a person is asked to do. */
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

/** The same where somebody else ran it. */
export const checkedAs = ({ locale, timeZone, language }: Where): Result => {
  const person = openSpreadsheet({ locale, timeZone, language });
  // Before it was used in a file, an add-on hears of no edit there.
  person.doc.kept.used = true;
  const { where, seen } = checked(person);
  return { ...where, seen };
};
