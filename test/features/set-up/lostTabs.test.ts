/** A tab of an approved plan is deleted, usually by mistake: everything else still works, and the loss is named. */
import { openSpreadsheet, type Person, type Saved } from '../../../local/person';
import type { Language } from '../../../src/words';
import { ask, nameOf, refusal, shortSample, table, tabs } from '../../plans/shop';

jest.setTimeout(120_000);

const states: Partial<Record<Language, Saved>> = {};
/** With requests in Decisions: an approved plan remembers them. */
const used = (language: Language): Person => {
  const options = { language, locale: { en: 'en_US', vi: 'vi_VN' }[language] };
  const person =
    states[language] === undefined
      ? shortSample(options)
      : openSpreadsheet({ ...options, saved: states[language] });
  if (states[language] === undefined) {
    ask(person, 'approvePlan', { who: 'Lan', date: '2026-07-01' });
    ask(person, 'checkLimits');
    states[language] = person.save();
  }
  return person;
};

test.each(['goals', 'budget', 'actions', 'kpis', 'actuals'] as const)(
  'without %s all limits are checked as far as they can be, and the tab is named',
  (key) => {
    const person = used('vi');
    person.deleteTab(nameOf(key, 'vi'));
    const { message, problems } = ask(person, 'checkLimits');
    expect(problems.map(({ where }) => where)).toContain(nameOf(key, 'vi'));
    expect(message).toMatch(/^(Đã|Chưa) kiểm tra (được hết|toàn bộ) hạn mức/);
  },
);

test.each([
  [
    'en',
    'The tab “Direction” was deleted: without it the other tabs do not know their months. Bring it back with Ctrl+Z, or under File › Version history.',
  ],
  [
    'vi',
    'Trang “Định hướng” đã bị xoá: không có trang này, các trang khác không biết tháng của mình. Hãy lấy lại bằng Ctrl+Z, hoặc ở Tệp › Nhật ký phiên bản.',
  ],
] as const)('in %s without Direction nothing is begun anew beside what is there', (language, words) => {
  const person = used(language);
  person.deleteTab(tabs.direction.name[language]);
  const before = person.tabs();
  const again = { company: '', year: 2026, firstMonth: 1, currency: 'VND', language };
  for (const [feature, input] of [
    ['glance', {}],
    ['checkLimits', {}],
    ['setUpPlan', again],
  ] as const)
    expect(refusal(person, feature, input)).toBe(words);
  expect(person.tabs()).toEqual(before);
});

test.each(['en', 'vi'] as const)('in %s Budget and Goals come back with what was approved', (language) => {
  const person = used(language);
  const keys = ['budget', 'goals'] as const;
  const read = () =>
    keys.map((key) =>
      table(person, nameOf(key, language), key, language).rows.map(({ values }) => [
        values.id,
        values.annual,
        values.months,
        values.target,
        values.weight,
      ]),
    );
  const before = read();
  for (const key of keys) person.deleteTab(nameOf(key, language));
  const { message } = ask(person, 'setUpPlan', {
    company: '',
    year: 2026,
    firstMonth: 1,
    currency: 'VND',
    language,
  });
  expect(message).toContain(
    { en: 'Budget, Goals: back as far as', vi: 'Ngân sách, Mục tiêu: đã trả lại' }[language],
  );
  expect(read()).toEqual(before);
  expect(ask(person, 'checkLimits').answer.unlike).toBe(0);
  expect(person.errors()).toEqual([]);
});

test('a month’s column that is gone asks for no approval: what would be over is not known', () => {
  const person = used('vi');
  const at = person
    .displayed('Ngân sách')
    .find((line) => line[0] === 'Mã')!
    .indexOf('01/2026');
  person.deleteColumns('Ngân sách', String.fromCharCode(65 + at));
  const { message, answer } = ask(person, 'checkLimits');
  expect(message).toMatch(/^Chưa kiểm tra được hết hạn mức.*Ngân sách/);
  expect(answer.over.length).toBeGreaterThan(6);
  expect(answer.requests).toBe(0);
  // The check put the column back, with what was approved.
  expect(ask(person, 'checkLimits').answer).toMatchObject({ requests: 0, unlike: 0 });
});

test.each([
  ['B4', 'năm nay'],
  ['B5', '13'],
])('if %s does not tell the year, nothing is judged', (cell, text) => {
  const person = used('vi');
  person.type('Định hướng', cell, text);
  const { message, answer, problems } = ask(person, 'checkLimits');
  expect(message).toMatch(/^Chưa kiểm tra được hết hạn mức: có phần ở trang Định hướng không đọc được/);
  expect(answer.unlike).toBe(0);
  expect(problems.map(({ where }) => where)).toEqual([`Định hướng!${cell}`]);
});
