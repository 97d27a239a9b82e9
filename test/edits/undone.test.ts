/** What the add-on wrote can be undone like anything else, but no entry over a limit stays hidden by that. */
import { openSpreadsheet, type Saved } from '../../local/person';
import { budget, goals, kpis } from '../../src/tabs';
import { stages } from '../../src/tabs/choices';
import type { Language } from '../../src/words';
import { DAY, line, LOCALE, tillOf, tillWith, TYPES, type Till } from '../features/limits/till';
import { fillIn, table } from '../plans/shop';

const OVER = { en: 'Over the limit', vi: 'Vượt hạn mức' };

describe.each(['en', 'vi'] as const)('in %s', (language: Language) => {
  let saved: Saved;
  let till: Till;
  beforeAll(() => {
    const lines = ['A', 'B', 'C'].map((id) => line(id, { type: TYPES[language] }));
    saved = tillWith(lines, { language, locale: LOCALE[language] }).person.save();
  });
  beforeEach(() => {
    till = tillOf(openSpreadsheet({ language, locale: LOCALE[language], saved }), language);
    till.person.doc.kept.used = true;
  });

  const undo = (times = 1): void => {
    for (let time = 0; time < times; time++) till.person.undo();
  };
  const requests = () => till.log().map(({ id, toLine, amount }) => [id, toLine, amount]);
  const state = (row: number): string => till.check(row).split(' – ')[0]!;
  const toast = () => till.person.toasts().at(-1) ?? '';

  test('a pasted breach whose mark and request were undone is found by the next edit of any line', () => {
    const row = till.paste([[DAY[language], 'A', 1300]]);
    expect([state(row), requests()]).toEqual([expect.stringContaining('D1'), [['D1', 'A', 1300]]]);
    undo();
    expect([till.value('amount', row), till.check(row), requests()]).toEqual([1300, '', []]);
    till.paste([[DAY[language], 'B', 5]]);
    expect([till.check(row), requests()]).toEqual([
      expect.stringContaining(OVER[language]),
      [['D1', 'A', 1300]],
    ]);
    expect(toast()).toContain('D1');
  });

  test('whichever of mark and request was undone first, the other is not made twice', () => {
    const row = till.paste([[DAY[language], 'A', 1300]]);
    const mark = till.cell('check', row);
    till.person.doc.kept.used = false;
    till.person.clear(till.name(), mark);
    till.person.doc.kept.used = true;
    till.paste([[DAY[language], 'B', 5]]);
    expect([till.check(row), requests()]).toEqual([expect.stringMatching(/D1/), [['D1', 'A', 1300]]]);
    till.person.doc.kept.used = false;
    till.person.deleteRows({ en: 'Decisions', vi: 'Quyết định' }[language], 2, 1);
    till.person.doc.kept.used = true;
    const own = till.enter({ date: DAY[language], line: 'B', amount: 2000 });
    expect([till.value('amount', own), requests()]).toEqual([
      '',
      [
        ['D1', 'B', 2000],
        ['D2', 'A', 1300],
      ],
    ]);
    expect([till.check(own), till.check(row)]).toEqual([
      expect.stringContaining('D1'),
      expect.stringContaining('D2'),
    ]);
  });

  test('a refused amount that undo restores is marked and requested, and further undoing removes it', () => {
    const row = till.enter({ date: DAY[language], line: 'A' });
    till.type(row, 'amount', 1300);
    expect([till.value('amount', row), requests()]).toEqual(['', [['D1', 'A', 1300]]]);
    undo();
    expect([till.value('amount', row), state(row), requests()]).toEqual([
      1300,
      expect.stringContaining(OVER[language]),
      [['D1', 'A', 1300]],
    ]);
    undo(2);
    expect([till.value('amount', row), till.check(row), requests()]).toEqual(['', '', []]);
  });

  test('a requested payment keeps its commitment from being requested again', () => {
    const [committed, spent] = [stages.committed[language], stages.spent[language]];
    const day = DAY[language];
    till.paste([[day, 'A', 800, committed, '', 'PO-1', '']]);
    till.paste([[day, 'B', 1300, spent, '', '', 'PO-1']]);
    till.paste([[day, 'A', 700, spent, '', '', '']]);
    expect(requests()).toEqual([['D1', 'B', 1300]]);
    till.paste([[day, 'C', 5]]);
    expect(requests()).toEqual([['D1', 'B', 1300]]);
    expect(toast()).not.toContain('D2');
  });

  test('an amount typed in words is text again after one undo, and gone after two', () => {
    const row = till.enter({ date: DAY[language], line: 'A' });
    till.type(row, 'amount', '0,5k');
    expect(till.value('amount', row)).toBe(500);
    undo();
    expect([till.value('amount', row), toast()]).toEqual([
      '0,5k',
      expect.stringContaining({ en: 'Back as you typed it', vi: 'Đã trở lại như bạn gõ' }[language]),
    ]);
    undo();
    expect(till.value('amount', row)).toBe('');
    till.type(row, 'amount', '0,5k');
    expect(till.value('amount', row)).toBe(500);
  });

  test('so is a block of them, and pasted again it is made numbers again', () => {
    const row = till.paste([1, 2, 3].map(() => [DAY[language], 'A']));
    const block = [['0,1k'], ['0,2k'], ['0,3k']];
    const amounts = () => [0, 1, 2].map((at) => till.value('amount', row + at));
    const paste = () => {
      till.person.paste(till.name(), till.cell('amount', row), block);
    };
    paste();
    expect(amounts()).toEqual([100, 200, 300]);
    undo();
    expect(amounts()).toEqual(['0,1k', '0,2k', '0,3k']);
    undo();
    expect(amounts()).toEqual(['', '', '']);
    paste();
    expect(amounts()).toEqual([100, 200, 300]);
  });

  test('so are the amounts of Budget, KPIs and Goals', () => {
    fillIn(till.person, 'kpis', language, [{ id: 'K1', name: 'K', unit: 'VND' }]);
    fillIn(till.person, 'goals', language, [{ id: 'G1', goal: 'G' }]);
    const { person } = till;
    const places: [string, string][] = [
      [budget.name[language], till.budget().cell('A', 'months', 1)],
      [kpis.name[language], kpiCell()],
      [goals.name[language], goalCell()],
    ];
    for (const [tab, cell] of places) {
      const value = () => person.values(tab, cell)[0]![0];
      const before = value();
      person.type(tab, cell, '10tr');
      expect([tab, value()]).toEqual([tab, 10_000_000]);
      undo();
      expect([tab, value()]).toEqual([tab, '10tr']);
      undo();
      expect([tab, value()]).toEqual([tab, before]);
    }
  });
  const kpiCell = () => table(till.person, kpis.name[language], 'kpis', language).cell('K1', 'plan', 0);
  const goalCell = () => table(till.person, goals.name[language], 'goals', language).cell('G1', 'target');
});
