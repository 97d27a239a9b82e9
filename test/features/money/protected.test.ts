/** What somebody else protected: a plan changes completely or not at all, and the person is told whom to ask. */
import { send, structure } from '../../../local/google/document';
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import { actuals, budget, decisions } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { stateOf } from '../../faults/failing';
import { ask, refusal } from '../../plans/shop';
import { smallPlan } from '../closing/small';
import { stall, stallOf } from './stall';

const OTHER = { owner: false, email: 'minh@shop.vn', ownerEmail: 'lan@shop.vn' };
const said = { who: 'Minh', reason: 'Sale', date: '2026-03-10' };
const spend = { what: 'Search ads', line: 'ADS', amount: '100', ...said };
const request = (it: Person): void => {
  ask(it, 'requestSpending', { ...spend, amount: '500' });
};
const approved = (it: Person): void => {
  ask(it, 'approvePlan', { who: 'Lan', date: '2026-01-02' });
};
const goal = { goal: 'G1', target: '11000', givenUp: 'Profit' };
const changed = (it: Person): void => {
  approved(it);
  ask(it, 'changeGoal', { ...goal, ...said });
};

interface Act {
  feature: string;
  input: object;
  before?: (person: Person) => void;
  language: Language;
}
// prettier-ignore
const ACTS: Act[] = [
  { feature: 'changeGoal',     language: 'vi', before: approved, input: { ...goal, ...said } },
  { feature: 'commitSpending', language: 'en', input: spend },
  { feature: 'decide',         language: 'vi', before: request, input: { request: 'D1', decision: 'approve', approver: 'Lan', ...said } },
  { feature: 'reverse',        language: 'en', before: changed, input: { decision: 'D2', ...said } },
  { feature: 'approvePlan',    language: 'vi', input: { who: 'Lan', date: '2026-01-02' } },
];
const january = { month: '2026-01', who: 'Lan', date: '2026-02-05' };
const closed = (it: Person): void => {
  ask(it, 'closeMonth', january);
};
const CLOSING: Act[] = [
  { feature: 'closeMonth', language: 'en', input: january },
  {
    feature: 'reforecast',
    language: 'vi',
    before: closed,
    input: { ...january, method: 'plan', reason: 'Sale', givenUp: 'Profit' },
  },
  {
    feature: 'startNextYear',
    language: 'en',
    before: (it) => {
      ask(it, 'yearEnd');
    },
    input: {},
  },
];

/** The cell contents of each tab. */
const tabsOf = (person: Person) =>
  new Map(
    (stateOf(person).tabs as { name: string; cells: object }[]).map(({ name, cells }) => [
      name,
      JSON.stringify(cells),
    ]),
  );

const unprotect = ({ doc }: Person): void => {
  for (const { id, data } of structure(doc).getAnnotations('protection'))
    if (data.warningOnly !== true) send(doc, 'ANNOTATE', { id, annotation: null });
};

/** The existing tabs that a run writes to. */
const written = (saved: Saved, { feature, input, language }: Act): string[] => {
  const person = openSpreadsheet({ language, saved });
  const before = tabsOf(person);
  expect({ feature, error: refusal(person, feature, input) }).toEqual({ feature, error: 'was not refused' });
  const after = tabsOf(person);
  return [...before].flatMap(([name, text]) => (after.get(name) === text ? [] : [name]));
};

const walk = (plan: (language: Language) => Person, act: Act): string[] => {
  const { feature, input, before, language } = act;
  const made = plan(language);
  before?.(made);
  const saved = made.save();
  const tabs = written(saved, act);
  const person = openSpreadsheet({ language, saved, ...OTHER });
  for (const tab of tabs) {
    person.protectedBy('lan@shop.vn', tab, undefined, 'Kế toán giữ');
    const state = stateOf(person);
    const answer = refusal(person, feature, input);
    expect({ feature, tab, answer }).toEqual({
      feature,
      tab,
      answer: expect.stringContaining('Kế toán giữ'),
    });
    expect(answer).toContain(tab);
    expect(answer).toMatch(/lan@shop\.vn.*(Data › Protect|Dữ liệu › Bảo vệ)/);
    expect({ feature, tab, state: stateOf(person) }).toEqual({ feature, tab, state });
    unprotect(person);
  }
  // Without such a protection it succeeds.
  expect({ feature, error: refusal(person, feature, input) }).toEqual({ feature, error: 'was not refused' });
  return tabs;
};

test.each(ACTS)('$feature changes nothing where one of its tabs is protected', (act) => {
  const tabs = walk((language) => stall(language).person, act);
  expect(tabs).toContain(decisions.name[act.language]);
});

test.each(CLOSING)('$feature changes nothing where one of its tabs is protected', (act) => {
  walk(smallPlan, act);
});

test('cells elsewhere on the tab stop nobody, and cells in the way are named', () => {
  const saved = stall('en').person.save();
  const it = stallOf(openSpreadsheet({ saved, language: 'en', ...OTHER }), 'en');
  it.person.protectedBy('lan@shop.vn', decisions.name.en, 'A20:C25');
  it.ask('commitSpending', spend);
  it.person.protectedBy('lan@shop.vn', decisions.name.en, 'B3:B4');
  expect(it.refused('commitSpending', { ...spend, what: 'More ads' })).toBe(
    'Decisions!B3:B4 is protected and you may not edit it, so nothing was changed. Ask the spreadsheet’s owner, lan@shop.vn, to let you edit it (Data › Protect sheets and ranges) or to do this for you.',
  );
  expect([it.log().length, it.ledger().length]).toEqual([1, 1]);
});

test('what only reads is not affected by others’ protections: limits are checked all the same', () => {
  const saved = stall('vi').person.save();
  const it = stallOf(openSpreadsheet({ saved, language: 'vi', ...OTHER, ownerEmail: '' }), 'vi');
  it.person.protectedBy('lan@shop.vn', actuals.name.vi, 'A2:B10');
  it.person.protectedBy('lan@shop.vn', budget.name.vi);
  expect(it.ask('checkLimits').answer.over).toEqual([]);
});

test('the trigger says in the person’s language why it could not act, and reverts nothing', () => {
  const saved = stall('vi').person.save();
  const it = stallOf(openSpreadsheet({ saved, language: 'vi', ...OTHER, ownerEmail: '' }), 'vi');
  const { person } = it;
  const tab = actuals.name.vi;
  person.protectedBy('lan@shop.vn', decisions.name.vi);
  person.paste(tab, 'A2', [['10/3/2026', 'RENT', '1300']]);
  expect(person.values(tab, 'C2')).toEqual([[1300]]);
  expect(person.toasts().at(-1)).toMatch(
    /^AOP Planner: Quyết định đang được bảo vệ mà bạn không có quyền sửa.*chủ sở hữu bảng tính/,
  );
  unprotect(person);
  person.paste(tab, 'A3', [['10/3/2026', 'GIFT', '1']]);
  expect(it.log()).toMatchObject([{ toLine: 'RENT', amount: 1300 }]);
});
