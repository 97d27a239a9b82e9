/** A plan changes its language: our words and choices are translated, what a person wrote stays. */
import type { Person, Saved } from '../../../local/person';
import { planTabs } from '../../../src/tabs';
import type { Language } from '../../../src/words';
import { doneAgain, stateOf, undisturbed, callsThatFail, type Act } from '../../faults/failing';
import {
  answerCell,
  ask,
  fillIn,
  nameOf,
  otherThan,
  review,
  reviewTable,
  shortPlan,
  SETUP,
  spoken,
  table,
  shortSample,
} from '../../plans/shop';

jest.setTimeout(180_000);

const translate = (person: Person) => ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
/** Chooses a language on Direction, and translates the tabs. */
const turn = (person: Person, from: Language, to: Language): void => {
  const tab = person.tabs().includes(nameOf('direction', from)) ? from : to;
  person.type(nameOf('direction', tab), answerCell(person, 'language', tab), spoken(to));
  translate(person);
};
const figures = (person: Person, language: Language) => {
  review(person, '2026-03');
  return reviewTable(person, '2026-03', language).rows.map(({ values }) =>
    ['id', 'monthPlan', 'monthActual', 'toDateActual', 'yearActual'].map((key) => values[key] as unknown),
  );
};

describe.each<Language>(['en', 'vi'])('the sample in %s', (from) => {
  const to = otherThan(from);
  const options = { language: from, locale: from === 'vi' ? 'vi_VN' : 'en_US' };
  let person: Person;
  let said: string;
  let turned: Saved;
  const before = shortSample(options);
  beforeAll(() => {
    person = shortSample(options);
    const direction = nameOf('direction', from);
    person.type(direction, answerCell(person, 'language', from), spoken(to));
    said = translate(person).message;
    turned = person.save();
  });

  test('has all its tabs and headers in the other language, and says so', () => {
    expect(person.tabs().slice(1)).toEqual(planTabs.map(({ name }) => name[to]));
    expect(said).toBe(
      to === 'en'
        ? 'The tabs are in English now. What you typed yourself stays as it is.'
        : 'Các trang đã chuyển sang tiếng Việt. Nội dung bạn tự gõ được giữ nguyên.',
    );
    for (const tab of planTabs) {
      if (tab.kind !== 'table') continue;
      const { at } = table(person, tab.name[to], tab.key, to);
      const lacking = Object.keys(at).filter(
        // Columns that belong to a firm's tab are missing without it.
        (column) => at[column]!.length === 0 && tab.columns[column]?.comesWith === undefined,
      );
      expect([tab.key, lacking]).toEqual([tab.key, []]);
    }
    expect(person.errors()).toEqual([]);
  });

  test('has what was chosen, its dropdowns, notes and totals in the other language', () => {
    const lines = table(person, nameOf('budget', to), 'budget', to);
    expect(lines.row('REV-STORE').values.type).toBe({ en: 'Revenue', vi: 'Doanh thu' }[to]);
    const cell = person.cell(nameOf('budget', to), lines.cell('REV-STORE', 'type'));
    expect(JSON.stringify(cell)).toContain({ en: 'Investment', vi: 'Đầu tư' }[to]);
    expect(person.values(nameOf('budget', to)).flat()).toContain(
      { en: 'Total revenue', vi: 'Tổng doanh thu' }[to],
    );
    const notes = person.notes(nameOf('budget', to)).flat().join('\n');
    expect(notes).not.toMatch(from === 'vi' ? /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/ : /\bthe\b/);
  });

  test('has the same figures in its review', () => {
    expect(figures(person, to)).toEqual(figures(before, from));
  });

  test('needs nothing more', () => {
    const { changes } = ask(person, 'setUpPlan', { ...SETUP, language: 'en' }, true);
    expect(changes).toEqual({ tabs: [], cells: 0 });
  });

  test('is what it was once it is turned back', () => {
    const whole = stateOf(shortSample(options));
    const other = person.reopen(turned);
    expect(stateOf(other)).not.toEqual(whole);
    turn(other, to, from);
    expect(stateOf(other)).toEqual(whole);
  });
});

/** A small plan with a person's own names, headers and notes. */
const ownWords = (): Saved => {
  const person = shortPlan({ language: 'vi' });
  fillIn(person, 'budget', 'vi', [
    { id: 'ADS', type: 'Chi phí', group: 'Chi phí', line: 'Doanh thu', owner: 'Lan' },
    { id: 'REV', type: 'revenue', group: '', line: 'Bán', owner: '' },
  ]);
  person.renameTab('Rủi ro', 'Rủi ro của tiệm');
  const { cell, headerRow, at } = table(person, 'Ngân sách', 'budget', 'vi');
  person.type('Ngân sách', cell('ADS', 'owner').replace(/\d+/, String(headerRow)), 'Ai lo');
  person.note('Ngân sách', `B${headerRow}`, 'Hỏi chị Lan');
  person.type(nameOf('direction', 'vi'), answerCell(person, 'language', 'vi'), 'English');
  expect(at.type).toEqual([2]);
  return person.save();
};

describe('what a person wrote', () => {
  const act: Act = {
    options: { language: 'vi' },
    saved: ownWords(),
    act: (person) => void translate(person),
  };

  test('stays: names of tabs, headers, notes, and words that are no choices', () => {
    const { person } = doneAgain(act, 1);
    expect(person.tabs()).toContain('Rủi ro của tiệm');
    const { rows, headerRow, cell } = table(person, 'Budget', 'budget', 'en');
    expect(rows[0]!.values).toMatchObject({ type: 'Cost', group: 'Chi phí', line: 'Doanh thu' });
    expect(rows[1]!.values).toMatchObject({ type: 'revenue' });
    const owner = person.values('Budget', cell('ADS', 'goal').replace(/\d+/, String(headerRow)));
    expect(owner).toEqual([['Goal']]);
    expect(person.values('Budget').flat()).toContain('Ai lo');
    expect(person.notes('Budget', `B${headerRow}`)).toEqual([['Hỏi chị Lan']]);
  });

  test('and the words end where they should whichever call fails', () => {
    const whole = undisturbed(act);
    const calls = callsThatFail(act, true);
    const some = calls.filter((n) => n % 60 === 0 || n > calls.length - 8);
    for (const n of some) expect([n, doneAgain(act, n).state]).toEqual([n, whole]);
  });
});
