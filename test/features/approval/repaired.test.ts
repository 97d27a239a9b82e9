/** Columns of ours that a person breaks are repaired by a check; approved figures are values. */
import { openSpreadsheet, type Saved } from '../../../local/person';
import { budget, decisions } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { ask, letters } from '../../plans/shop';
import { DAY, line, LOCALE, tillOf, tillWith, TYPES, type Till } from '../limits/till';

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  let saved: Saved;
  let till: Till;
  const tab = budget.name[language];
  beforeAll(() => {
    const lines = ['A', 'B'].map((id) => line(id, { type: TYPES[language] }));
    saved = tillWith(lines, { language, locale: LOCALE[language] }).person.save();
  });
  beforeEach(() => {
    till = tillOf(openSpreadsheet({ language, locale: LOCALE[language], saved }), language);
    till.person.doc.kept.used = true;
  });

  test('rows cut onto others and deleted leave no broken formula, in blank rows neither', () => {
    const { person } = till;
    const row = till.paste([
      [DAY[language], 'A', 10, '', '', 'R1'],
      [DAY[language], 'B', 20, '', '', 'R2'],
    ]);
    const name = till.name();
    // Formulas follow the cut row, and break when the row it was moved to is deleted.
    for (const [from, to] of [
      [row + 1, row],
      [row + 5, row + 8],
    ] as const) {
      person.cut(name, `A${from}:G${from}`, `A${to}`);
      person.deleteRows(name, to, 1);
    }
    const log = decisions.name[language];
    person.cut(log, 'A4:P4', 'A6');
    person.deleteRows(log, 6, 1);
    expect(person.errors()).not.toEqual([]);
    ask(person, 'checkLimits');
    expect(person.errors()).toEqual([]);
    till.paste([[DAY[language], 'A', 1300]], row + 7);
    expect([till.value('left', row + 7), till.log()]).toEqual([
      -100,
      [expect.objectContaining({ id: 'D1' })],
    ]);
  });

  const at = (key: string, month: number) => till.budget().cell('A', key, month);
  const months = () => till.budget().row('A').values.months;
  const phased = () => {
    const cells = `${at('months', 0)}:${at('months', 11)}`;
    till.person.clear(tab, cells);
    till.person.type(tab, at('months', 0), `=AOP_PHASE(${at('annual', 0)}; "even")`);
    expect(months()).toEqual(Array(12).fill(100));
  };

  test('a month typed over what a formula fills is explained', () => {
    phased();
    till.person.type(tab, at('months', 3), '7');
    expect(till.person.toasts().at(-1)).toContain(
      { en: `The formula in ${at('months', 0)}`, vi: `Công thức ở ${at('months', 0)}` }[language],
    );
  });

  test('approving makes values of formulas, shows them first, and keeps each in its note', () => {
    phased();
    const input = { who: 'Lan', date: '2026-01-02' };
    const formula = till.person.formulas(tab, at('months', 0))[0]![0]!;
    const shown = ask(till.person, 'approvePlan', input, true).answer;
    expect(shown.formulas).toEqual([`${tab}!${at('months', 0)} ${formula}`]);
    expect(till.person.formulas(tab, at('months', 0))).toEqual([[formula]]);
    ask(till.person, 'approvePlan', input);
    const row = till.budget().row('A').number;
    const ours = `${at('months', 0)}:${letters(till.budget().at.months![11]!)}${row}`;
    expect([till.person.formulas(tab, ours).flat().filter(Boolean), months()]).toEqual([
      [],
      Array(12).fill(100),
    ]);
    expect(till.person.cell(tab, at('months', 0)).note).toContain(formula);
    till.person.type(tab, at('months', 3), '7');
    expect(months()).toEqual(Array(12).fill(100));
    expect(ask(till.person, 'checkLimits').answer.unlike).toBe(0);
  });
});
