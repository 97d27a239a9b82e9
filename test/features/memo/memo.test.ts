/** The memo's tab: written from what closing froze, never over what a person wrote. */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { ask, refusal } from '../../plans/shop';
import { closeMonths } from '../closing/months';
import { tinyPlan } from '../dashboard/tiny';

jest.setTimeout(240_000);

const TAB = 'Memo 2026-01';
const reopened = (saved: Saved): Person => openSpreadsheet({ saved, language: 'en', locale: 'en_US' });
const write = (person: Person, month = '2026-01', again = false) => ask(person, 'memo', { month, again });
const lines = (person: Person, tab = TAB): string[] => person.values(tab).flat().map(String).filter(Boolean);
const memos = (person: Person): string[] =>
  person
    .tabs()
    .filter((tab) => tab.startsWith('Memo'))
    .sort();

let open: Saved;
let closed: Saved;
beforeAll(() => {
  const person = tinyPlan();
  open = person.save();
  closeMonths(person, ['2026-01'], 'en');
  closed = person.save();
});

test('of an open month it is a draft, and brought up to date while nobody wrote in it', () => {
  const person = reopened(open);
  expect(write(person)).toMatchObject({ answer: { state: 'written', isDraft: true, tab: TAB } });
  expect(lines(person)[1]).toMatch(/^DRAFT/);
  expect(lines(person).join(' ')).toContain(
    'K1: 800 in the month against a plan of 1,000 (−20.0%), off track.',
  );
  person.type('Actuals', 'C2', '900');
  expect(write(person).answer).toMatchObject({ state: 'written', tab: TAB });
  expect(lines(person).join(' ')).toContain('K1: 900 in the month');
  expect(memos(person)).toEqual([TAB]);
});

test('of a closed month it says what was kept, whatever happens to the ledger later', () => {
  const person = reopened(closed);
  expect(write(person).answer).toMatchObject({ state: 'written', isDraft: false });
  const before = lines(person);
  expect(before[1]).toContain('closed on 7/5/2026 by Lan');
  expect(before.join(' ')).toContain(
    'Cause: timing. Tết. What we do: Mua ít hơn. Owner: Lan. Due 8/15/2026.',
  );
  person.type('Actuals', 'C2', '99999');
  person.deleteTab('Review 2026-01');
  person.resetCalls();
  expect(write(person).answer).toMatchObject({ state: 'same' });
  expect(person.calls().writes).toBe(0);
  expect(lines(person)).toEqual(before);
  person.deleteTab(TAB);
  write(person);
  expect(lines(person)).toEqual(before);
});

test('what a person wrote in it stays; a second version is written beside it when that is wanted', () => {
  const person = reopened(open);
  write(person);
  person.type(TAB, 'A4', 'Our own words.');
  person.type('Actuals', 'C2', '900');
  person.resetCalls();
  const asked = write(person);
  expect(asked.answer).toMatchObject({ state: 'edited', tab: TAB });
  expect(asked.message).toContain(TAB);
  expect(person.calls().writes).toBe(0);
  expect(write(person, '2026-01', true).answer).toMatchObject({ state: 'written', tab: `${TAB} (2)` });
  expect(memos(person)).toEqual([TAB, `${TAB} (2)`]);
  expect(lines(person)).toContain('Our own words.');
  expect(lines(person, `${TAB} (2)`).join(' ')).toContain('K1: 900 in the month');
  person.type('Actuals', 'C2', '950');
  expect(write(person).answer).toMatchObject({ state: 'written', tab: `${TAB} (2)` });
  expect(lines(person, `${TAB} (2)`).join(' ')).toContain('K1: 950 in the month');
});

test('a note beside the text is a person’s writing too, and so is a tab of theirs with the name', () => {
  const person = reopened(open);
  write(person);
  person.insertColumns(TAB, 'A');
  person.type(TAB, 'A2', 'mine');
  expect(write(person).answer.state).toBe('edited');
  const other = reopened(open);
  other.addTab(TAB);
  other.type(TAB, 'A1', 'mine');
  write(other);
  expect(lines(other)).toEqual(['mine']);
  expect(memos(other)).toEqual([TAB, `${TAB} (2)`]);
});

test('it fits a page: one wide column, wrapped, without gridlines', () => {
  const person = reopened(closed);
  write(person);
  const { getters } = person.doc.model as any;
  const sheetId = getters.getSheetIdByName(TAB);
  expect(getters.getGridLinesVisibility(sheetId)).toBe(false);
  expect(person.values(TAB)[0]).toHaveLength(1);
  expect(lines(person).length).toBeLessThan(25);
});

test('a month of another year is refused', () => {
  expect(refusal(reopened(open), 'memo', { month: '2031-01' })).toContain('01/2031');
});

test('no read comes after the first write; whichever call fails, the next run leaves one memo, whole', () => {
  const whole = reopened(closed);
  whole.resetCalls();
  write(whole);
  const { reads, writes, readsAfterWrite } = whole.calls();
  expect(readsAfterWrite).toBe(0);
  for (let n = Math.max(1, reads - 1); n <= reads + writes + 1; n++) {
    const person = reopened(closed);
    person.failOnCall(n);
    try {
      write(person);
    } catch (error) {
      expect(String(error)).toContain('Service Spreadsheets failed');
    }
    person.failOnCall(0);
    write(person);
    expect([n, memos(person)]).toEqual([n, [TAB]]);
    expect([n, lines(person)]).toEqual([n, lines(whole)]);
    expect(write(person).answer.state).toBe('same');
  }
});
