/** The check that an owner runs: what it tries, what it shows, and that it leaves nothing behind. */
import { byHand, step, TAB } from '../../../local/installation/run';
import { openSpreadsheet, type Person } from '../../../local/person';
import { beliefIds } from '../../../src/features/installation';
import { stateOf } from '../../faults/failing';

const opened = (options: Parameters<typeof openSpreadsheet>[0] = {}): Person => {
  const person = openSpreadsheet(options);
  person.doc.kept.used = true;
  return person;
};
const LABEL = { en: 'Help › Check this installation', vi: 'Trợ giúp › Kiểm tra bản cài' } as const;
const MEASURED = ['formula.as given', 'user.address', 'file.marks', 'cost.asked', 'cost.cells', 'cost.all'];

describe.each([
  ['en_US', 'America/New_York', 'en'],
  ['vi_VN', 'Asia/Ho_Chi_Minh', 'vi'],
  ['de_DE', 'Europe/Berlin', 'en'],
] as const)('in %s, %s', (locale, timeZone, language) => {
  const person = opened({ locale, timeZone, language });
  const before = stateOf(person);
  person.resetCalls();
  const { seen, where } = step(person, { step: 'try', seen: {} });
  const tried = person.calls();
  const standing = person.tabs();
  byHand(person);
  person.resetCalls();
  const answer = step(person, { step: 'rest', seen, where });
  const rest = person.calls();

  test('every belief is seen as it is expected', () => {
    expect(answer.rows.filter(({ state }) => state !== 'as believed').map(({ id }) => id)).toEqual(MEASURED);
    expect(answer.rows.map(({ id }) => id)).toEqual(beliefIds);
    expect(answer.where).toEqual({ locale, timeZone, language });
  });

  test('it takes fewer than 60 calls, on a tab of its own that is gone at the end', () => {
    expect(tried.reads + tried.writes + rest.reads + rest.writes).toBeLessThan(60);
    expect(standing).toEqual(['Sheet1', TAB]);
    expect(person.tabs()).toEqual(['Sheet1']);
    expect(stateOf(person)).toEqual(before);
  });

  test('it stands in the menu of help', () => {
    expect(person.menu()).toContain(LABEL[language]);
  });
});
