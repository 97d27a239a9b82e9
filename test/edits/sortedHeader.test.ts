/**
 * If a table is sorted along with its header row, the header moves down: what then stands above it is reported, and no
 * limit is said to be kept.
 */
import { actuals, budget } from '../../src/tabs';
import { line, tillWith } from '../features/limits/till';
import { ask, refusal, SETUP } from '../plans/shop';

const said = (problems: readonly { where: string; found: string; expected: string }[]): string[] =>
  problems.map(({ where, found, expected }) => `${where} ${found} | ${expected}`);

const WORDS = {
  en: {
    locale: 'en_US',
    days: ['3/2/2026', '2/2/2026'],
    title: 'Shop ledger',
    unread:
      'Not all limits could be checked: not everything on Actuals can be read, see the list in the sidebar.',
    whole: 'All limits are checked: 1 over. New requests in Decisions: 1.',
    above:
      'Actuals!A3 Date | the header row above all rows: 2 rows stand above it, from row 1 on, and nothing of that is read or counted. Undo the sort that took the headers along, or move row 3 above row 1',
    apart:
      'Actuals!A3 Date | all headers in one row: “Date”, “Budget line”, “Amount” … stand in row 3, the others in row 1, so these columns are not read. Undo the sort that took them along, or move them back to row 1',
    first:
      'Nothing was added, since headers of Actuals are not in their row. Actuals!A3, expected: all headers',
  },
  vi: {
    locale: 'vi_VN',
    days: ['2/3/2026', '2/2/2026'],
    title: 'Sổ thu chi',
    unread:
      'Chưa kiểm tra được hết hạn mức: có phần ở trang Thực hiện không đọc được, xem danh sách trong bảng điều khiển.',
    whole: 'Đã kiểm tra toàn bộ hạn mức: 1 khoản vượt. Thêm 1 đề nghị ở trang Quyết định.',
    above:
      'Thực hiện!A3 Ngày | dòng tiêu đề nằm trên mọi dòng: có 2 dòng nằm phía trên, từ dòng 1, không được đọc và không được tính. Hãy hoàn tác lần sắp xếp kèm cả tiêu đề, hoặc kéo dòng 3 lên trên dòng 1',
    apart:
      'Thực hiện!A3 Ngày | mọi tiêu đề nằm trên cùng một dòng: “Ngày”, “Khoản mục ngân sách”, “Số tiền” … đang ở dòng 3, các tiêu đề khác ở dòng 1, nên những cột này không được đọc. Hãy hoàn tác lần sắp xếp kèm cả tiêu đề, hoặc chuyển chúng về lại dòng 1',
    first:
      'Chưa thêm gì, vì tiêu đề của trang Thực hiện không nằm đúng dòng. Thực hiện!A3, cần có: mọi tiêu đề',
  },
} as const;

describe.each(['en', 'vi'] as const)('the ledger sorted with its header, in %s', (language) => {
  const { locale, days, title, unread, whole, above, apart, first } = WORDS[language];
  const tab = actuals.name[language];
  const cost = { type: { en: 'Cost', vi: 'Chi phí' }[language] };
  const till = tillWith([line('A', cost), line('B', cost)], { language, locale });
  const { person } = till;
  const [march = '', february = ''] = days;
  till.enter({ date: march, line: 'A', amount: '100' });
  till.enter({ date: february, line: 'B', amount: '100' });

  test('whole: rows above are named wherever the plan is used, and no check calls it within limits', () => {
    person.sort(tab, 'A1:Z20', 'A');
    person.type(tab, 'C1', '5000');
    expect(ask(person, 'checkLimits').message).toBe(unread);
    for (const feature of ['checkLimits', 'glance'])
      expect([feature, said(ask(person, feature).problems)]).toEqual([feature, [above]]);
  });

  test('moved back, a row that was over in the meantime is found', () => {
    person.moveRows(tab, 3, 1);
    const { message, problems, answer } = ask(person, 'checkLimits');
    expect([message, problems, answer.over.map((each: { row: number }) => each.row)]).toEqual([
      whole,
      [],
      [2],
    ]);
  });

  test('in part: misplaced headers are named, nothing is added beside them, and the check goes on', () => {
    person.sort(tab, 'A1:G20', 'A');
    const header = person.values(tab)[0];
    expect(said(ask(person, 'glance').problems)).toEqual([apart]);
    expect(refusal(person, 'setUpPlan', { ...SETUP, language })).toContain(first);
    expect(ask(person, 'checkLimits').message).toBe(unread);
    expect(person.values(tab)[0]).toEqual(header);
  });

  test('a title, a sum and a note of one’s own above the headers are nothing to mend', () => {
    person.cut(tab, 'A3:G3', 'A30');
    person.cut(tab, 'A1:G2', 'A2');
    person.cut(tab, 'A30:G30', 'A1');
    person.insertRows(tab, 1, 2);
    person.paste(tab, 'A1', [
      [title, 'BabyCare', '=SUM(C4:C)', '', title],
      [march, title, '', '', title],
    ]);
    expect(said(ask(person, 'checkLimits').problems)).toEqual([]);
  });
});

test('lines of Budget above its headers are named, its totals and a total’s own name are not', () => {
  const { person } = tillWith([line('B'), line('A')]);
  person.type(budget.name.en, 'D1', 'What we take in');
  const problems = (): string[] =>
    ask(person, 'checkLimits').problems.map((each: { where: string }) => each.where);
  expect(problems()).toEqual([]);
  person.sort(budget.name.en, 'A4:AZ10', 'A');
  expect(problems()[0]).toBe('Budget!A6');
});
