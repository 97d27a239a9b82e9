/**
 * Words that were replaced by plainer ones: the new ones are used, and the old ones occur only as headers that are
 * still recognised.
 */
import { readFileSync } from 'node:fs';
import { checkSummary, type CheckAnswer, type CheckedEntry } from '../../src/features/limits/checkSummary';
import { formRows } from '../../src/sheet/layout';
import type { TableTab } from '../../src/sheet/tab';
import { direction, planTabs } from '../../src/tabs';
import { namedTabs, optionalTabs, tabsByKey } from '../../src/tabs/optional';
import { NOTHING_FOUND } from '../features/limits/nothingFound';
import { languageOf, pages, textOf } from '../house/documents/pages';
import { codeIn } from '../house/imports';
import { ask, fillIn, glance, shortPlan } from '../plans/shop';

jest.setTimeout(120_000);

// prettier-ignore
const HEADERS: [tab: string, column: string, once: string, now: string][] = [
  ['budget',  'check',        'Cả năm trừ các tháng', 'Chưa chia vào tháng'],
  ['actuals', 'stage',        'Giai đoạn',            'Tình trạng'],
  ['budget',  'yearPolicy',   'Khi vượt năm',         'Khi vượt ngân sách cả năm'],
  ['budget',  'toDatePolicy', 'Khi vượt luỹ kế',      'Khi vượt tính đến tháng'],
  ['kpis',    'madeOf',       'Tính từ',              'Công thức (cộng, trừ các khoản mục)'],
  ['kpis',    'rollUp',       'Gộp các tháng',        'Cách cộng các tháng'],
];

test('each tab is known by its own key', () => {
  expect(Object.keys(tabsByKey)).toEqual(namedTabs.map(({ key }) => key));
  expect(namedTabs).toEqual(expect.arrayContaining([...planTabs, ...optionalTabs]));
});

test.each(HEADERS)(
  '%s: the header of %s was “%s”, which stays known, and is “%s”',
  (key, column, once, now) => {
    const { columns } = planTabs.find((tab) => tab.key === key) as TableTab;
    expect(columns[column]).toMatchObject({ header: { vi: now }, former: { vi: [once] } });
  },
);

test('a list of what waits, headed as it was before, is still found', () => {
  expect(formRows(direction, [['Không làm năm nay', 'Mở cửa hàng thứ hai']]).get('notThisYear')).toEqual([1]);
});

const SOURCES = codeIn('src').map((file): [string, string] => [file, readFileSync(file, 'utf8')]);
const PAGES = pages
  .filter((page) => languageOf(page) !== null)
  .map((page): [string, string] => [page, textOf(page)]);
const saying = (words: string): string[] =>
  [...SOURCES, ...PAGES].flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => line.includes(words) && !line.includes('former'))
      .map((line) => `${file}: ${line.trim()}`),
  );

test.each([
  ...['Cả năm trừ các tháng', 'Khi vượt năm', 'Khi vượt luỹ kế', 'Gộp các tháng'],
  ...['chưa dùng được', 'một ngày, không phải chữ', 'Số ô được điền'],
])('“%s” is said nowhere', (words) => {
  expect(saying(words)).toEqual([]);
});

test('cells to correct and days are told in plain words', () => {
  const person = shortPlan({ language: 'vi', locale: 'vi_VN' });
  const [good, bad] = ['15/03/2026', 'hôm qua'];
  fillIn(person, 'budget', 'vi', [{ id: 'ADS', type: 'Chi phí', line: 'Quảng cáo', annual: 'nhiều' }]);
  fillIn(person, 'actuals', 'vi', [
    { date: good, line: 'ADS', amount: 5 },
    { date: bad, line: 'ADS', amount: 5 },
  ]);
  expect(glance(person).waiting).toContain('Có 2 ô chưa được tính: xem danh sách bên dưới.');
  const told = ask(person, 'glance').problems.find(({ found }) => found === bad)!;
  expect(told.expected).toBe('ngày có thật, ví dụ 15/03/2026');
});

test('from the menu a check opens the list that it speaks of, where there is one', () => {
  const person = shortPlan({ language: 'vi', locale: 'vi_VN' });
  person.choose('Kiểm tra toàn bộ hạn mức');
  expect(person.hasSidebar()).toBe(false);
  fillIn(person, 'actuals', 'vi', [{ date: 'hôm qua', line: 'ADS', amount: 5 }]);
  person.choose('Kiểm tra toàn bộ hạn mức');
  expect(person.toasts().at(-1)).toContain(
    'mọi khoản được tính đều trong hạn mức. Còn 2 ô của kế hoạch cần sửa',
  );
  expect(person.sidebar().html).toContain('"view":"glance"');
});

describe('a check tells only counts that are not zero', () => {
  const entries = (count: number): CheckedEntry[] => new Array<CheckedEntry>(count).fill({} as CheckedEntry);
  // prettier-ignore
  test.each<[Partial<CheckAnswer>, string, string]>([
    [{}, 'All limits are checked: every entry is within its limit.',
         'Đã kiểm tra toàn bộ hạn mức: mọi khoản đều trong hạn mức.'],
    [{ warned: entries(2) }, 'All limits are checked: 2 over but only warned.',
         'Đã kiểm tra toàn bộ hạn mức: 2 khoản vượt chỉ cảnh báo.'],
    [{ over: entries(1), unknown: 2 }, 'All limits are checked: 1 over, 2 not on Budget.',
         'Đã kiểm tra toàn bộ hạn mức: 1 khoản vượt, 2 khoản không có ở Ngân sách.'],
    [{ over: entries(1), approved: entries(3), requests: 1 },
         'All limits are checked: 1 over, 3 over and approved. New requests in Decisions: 1.',
         'Đã kiểm tra toàn bộ hạn mức: 1 khoản vượt, 3 khoản vượt đã duyệt. Thêm 1 đề nghị ở trang Quyết định.'],
    [{ unlike: 4 },
         'All limits are checked: every entry is within its limit. Cells or rows of Budget and Goals that are not as approved: 4, see the list in the sidebar.',
         'Đã kiểm tra toàn bộ hạn mức: mọi khoản đều trong hạn mức. 4 ô hoặc dòng ở trang Ngân sách và Mục tiêu không như đã duyệt, xem danh sách trong bảng điều khiển.'],
  ])('%j', (found, en, vi) => {
    expect([checkSummary({ ...NOTHING_FOUND, ...found }, 'en'), checkSummary({ ...NOTHING_FOUND, ...found }, 'vi')]).toEqual([en, vi]);
    for (const text of [en, vi]) expect(text).not.toMatch(/\b0\b/);
  });
});
