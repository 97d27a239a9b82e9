/** A limit loosened by hand where no edit was noticed: what it was before, and who may approve what exceeds that. */
import type { Person } from '../../../local/person';
import { lineTypes, policies } from '../../../src/tabs/choices';
import type { Language } from '../../../src/words';
import { ask, nameOf, table } from '../../plans/shop';
import { firm } from './firm';

const SAID = {
  en: (was: string, who: string) =>
    `${was}, as approved; a limit is not loosened by hand: put it back, and have what is over it approved entry by entry${who === '' ? '' : ` by ${who}`}`,
  vi: (was: string, who: string) =>
    who === ''
      ? `${was} như đã duyệt; hạn mức không nới lỏng bằng tay: hãy trả lại như cũ và xin duyệt từng khoản vượt`
      : `${was} như đã duyệt; hạn mức không nới lỏng bằng tay: hãy trả lại như cũ và xin ${who} duyệt từng khoản vượt`,
};
/** The firm’s plan used by somebody who never used the add-on: without the trigger their edits are not noticed. */
const approved = (language: Language): { person: Person; tab: string; budget: ReturnType<typeof table> } => {
  const person = firm(language);
  ask(person, 'approvePlan', { who: 'Max', date: '2026-01-02' });
  person.doc.kept.used = false;
  const tab = nameOf('budget', language);
  return { person, tab, budget: table(person, tab, 'budget', language) };
};
const OR = { en: ' or ', vi: ' hoặc ' };

test.each(['en', 'vi'] as const)(
  'in %s each is named with its cell, and goes back by one button',
  (language) => {
    const { person, tab, budget } = approved(language);
    const typed = [
      ['S-PAY', 'yearPolicy', policies.track[language], policies.stop[language], `Sue${OR[language]}Max`],
      ['ADS', 'toDatePolicy', policies.track[language], policies.warn[language], 'Mary'],
      ['RENT', 'tolerance', '20%', language === 'en' ? '0.0%' : '0,0%', ''],
    ] as const;
    for (const [id, key, now] of typed) person.type(tab, budget.cell(id, key), now);
    const { answer, problems } = ask(person, 'checkLimits');
    expect(answer.unlike).toBe(3);
    const named = problems.filter(({ where }) => typed.some(([id, key]) => where === `${tab}!${budget.cell(id, key)}`)); // prettier-ignore
    expect(named.map(({ where, expected }) => [where, expected])).toEqual(
      typed.map(([id, key, , was, who]) => [`${tab}!${budget.cell(id, key)}`, SAID[language](was, who)]),
    );
    ask(person, 'restorePlan');
    expect(ask(person, 'checkLimits').answer.unlike).toBe(0);
  },
);

test.each(['en', 'vi'] as const)(
  'in %s a line added by hand with a looser limit is named with who approves what is over it there',
  (language) => {
    const { person, tab, budget } = approved(language);
    const row = budget.row('REV').number + 1;
    const cell = (key: string) => budget.cell('REV', key).replace(/\d+$/, String(row));
    const typed = { id: 'NEW', type: lineTypes.cost[language], department: 'Marketing', yearPolicy: policies.track[language] }; // prettier-ignore
    for (const [key, text] of Object.entries(typed)) person.type(tab, cell(key), text);
    const { problems } = ask(person, 'checkLimits');
    const named = problems.filter(({ where }) => where === `${tab}!${cell('yearPolicy')}`);
    expect(named.map(({ found, expected }) => [found, expected])).toEqual([
      [
        policies.track[language],
        language === 'en'
          ? expect.stringMatching(/^Stop: this line is not in the approved plan, .* approved entry by entry by Mary$/)
          : expect.stringMatching(/^Chặn: khoản mục này không có trong kế hoạch đã duyệt .* xin Mary duyệt từng khoản vượt$/), // prettier-ignore
      ],
    ]);
  },
);
