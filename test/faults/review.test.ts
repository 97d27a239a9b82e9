/** A review dies at every call in turn; when repeated, it is complete and everything people wrote is in its place. */
import type { Person, Saved } from '../../local/person';
import { LOCALES, explain } from '../features/closing/months';
import { smallPlan } from '../features/closing/small';
import { review, reviewName, reviewTable, table } from '../plans/shop';
import { callsThatFail, doneAgain, undisturbed, type Act } from './failing';

jest.setTimeout(300_000);

const language = 'vi';
const options = { language, locale: LOCALES[language] } as const;
const FEBRUARY = reviewName('2026-02', language);
const OWN = ['D', 'H'] as const;
const act = (person: Person): void => {
  review(person, '2026-02');
};

/** Reviewed and explained, with a person's own columns beside and between; then KPIs are reordered. */
const writtenOn = (isMoved: boolean): Saved => {
  const person = smallPlan(language);
  act(person);
  explain(person, '2026-02', language);
  const explained = reviewTable(person, '2026-02', language);
  for (const { values } of explained.rows)
    person.type(FEBRUARY, explained.cell(values.id, 'explanation'), `vì ${String(values.id)}`);
  for (const column of OWN) person.insertColumns(FEBRUARY, column);
  const { rows, headerRow } = reviewTable(person, '2026-02', language);
  for (const column of OWN) person.type(FEBRUARY, `${column}${headerRow}`, 'Ghi chú riêng');
  for (const { number, values } of rows) {
    person.type(FEBRUARY, `${OWN[0]}${number}`, `hỏi về ${String(values.id)}`);
    person.type(FEBRUARY, `${OWN[1]}${number}`, `="${String(values.id)}"&ROW(A${number})*0`);
  }
  if (isMoved) {
    const { row } = table(person, 'KPI', 'kpis', language);
    person.moveRows('KPI', row('K2').number, row('K1').number);
  }
  return person.save();
};

const writtenAndMoved = writtenOn(true);

describe.each<[string, () => Saved]>([
  ['for the first time', () => smallPlan(language).save()],
  ['again', () => writtenOn(false)],
  ['again, its KPIs in another order', () => writtenAndMoved],
])('reviewing %s, every call failing in turn', (_, saved) => {
  const todo: Act = { options, saved: saved(), act };
  const whole = undisturbed(todo);

  test.each(callsThatFail(todo, true))('ends the same after call %i failed', (n) => {
    const { state, errors } = doneAgain(todo, n);
    expect(state).toEqual(whole);
    expect(errors).toEqual([]);
  });
});

test('what stands beside a KPI stays with it, wherever the KPI moves', () => {
  const todo: Act = { options, saved: writtenAndMoved, act };
  const { person } = doneAgain(todo, callsThatFail(todo, true).at(-1)!);
  const { rows } = reviewTable(person, '2026-02', language);
  expect(rows.map(({ values }) => values.id as string)).toEqual(['K2', 'K1']);
  for (const { number, values } of rows) {
    const [text, formula] = OWN.map(
      (column) => person.values(FEBRUARY, `${column}${number}`)[0]![0] as string,
    );
    expect([text, formula]).toEqual([`hỏi về ${String(values.id)}`, `${String(values.id)}0`]);
    expect(values.explanation).toBe(`vì ${String(values.id)}`);
  }
});
