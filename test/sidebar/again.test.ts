/** A list of cells to correct offers to check again, wherever it is shown; once they are right it disappears. */
import { readFileSync } from 'node:fs';
import { NOTHING_FOUND } from '../features/limits/nothingFound';
import { codeIn } from '../house/imports';
import { openSidebar, type Sidebar } from './page';
import { LOOKED_AT, withPlan } from './plan';

const AGAIN = { en: 'Look again', vi: 'Kiểm tra lại' };
const PROBLEM = {
  where: 'Budget!C5',
  at: { tab: 'budget', row: 5, column: 3 },
  found: 'ten',
  expected: 'a number',
  understood: false,
};
const TITLE = { en: 'Cells to put right', vi: 'Các ô cần sửa' };

let page: Sidebar;
afterEach(() => {
  page.close();
});

const BOARD = {
  revenue: { outlook: '1', plan: '1' },
  profit: { outlook: '1', plan: '1' },
  lowest: { label: '03/2026', balance: null },
};
const FIXED = { ...LOOKED_AT, problems: ['Budget!C5'] };
const CHANGES = { tabs: [], cells: 3 };

test.each([
  ['en', [false, true, true], 'Cells to put right (1) · Cells to look over (2)'],
  ['en', [true], 'Cells to look over (1)'],
  ['vi', [true, true], 'Các ô cần xem lại (2)'],
  ['vi', [false], 'Các ô cần sửa (1)'],
] as const)(
  'in %s, of %j understood or not, its title tells faults from questions',
  async (language, kinds, title) => {
    page = await openSidebar({ view: 'glance', language });
    const problems = kinds.map((understood, at) => ({ ...PROBLEM, where: `Budget!C${5 + at}`, understood }));
    await page.asked[0]!.answers(withPlan({ problems, language }));
    expect(page.text('h2')).toContain(title);
    await page.press(`${{ en: 'Go to', vi: 'Mở ô' }[language]} Budget!C5`);
    expect(page.last()).toMatchObject({ name: 'goTo', input: PROBLEM.at });
  },
);

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  test.each<[view: string, feature: string, answer: object, preview: boolean, begin: () => Promise<void>]>([
    [
      'checkLimits',
      'checkLimits',
      NOTHING_FOUND,
      false,
      () => page.press({ en: 'Check now', vi: 'Kiểm tra ngay' }[language]),
    ],
    [
      'dashboard',
      'dashboard',
      BOARD,
      false,
      () => page.press({ en: 'Build the dashboard', vi: 'Lập trang tổng quan' }[language]),
    ],
    [
      'approvePlan',
      'approvePlan',
      FIXED,
      true,
      async () => {
        await page.write({ en: 'Approver', vi: 'Người duyệt' }[language], 'Hoa');
        await page.enter({ en: 'Approver', vi: 'Người duyệt' }[language]);
      },
    ],
    [
      'setUpPlan',
      'setUpPlan',
      {},
      true,
      () => page.press({ en: 'Show what will be added', vi: 'Xem nội dung sẽ thêm' }[language]),
    ],
  ])('%s', async (view, feature, answer, preview, begin) => {
    page = await openSidebar({ view, language });
    await page.last().answers(withPlan({ language }));
    await begin();
    const asked = () => page.asked.filter(({ name }) => name === feature);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]!.preview).toBe(preview);
    await asked()[0]!.answers({ answer, language, problems: [PROBLEM], changes: CHANGES });
    if (page.last().name === 'glance') await page.last().answers(withPlan({ language }));
    expect(page.text('h2').filter((title) => title.startsWith(TITLE[language]))).toEqual([
      `${TITLE[language]} (1)`,
    ]);
    await page.press(AGAIN[language]);
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toMatchObject({ input: asked()[0]!.input, preview });
    await asked()[1]!.answers({ answer: { ...answer, problems: [] }, language, changes: CHANGES });
    if (page.last().name === 'glance') await page.last().answers(withPlan({ language }));
    expect(page.buttons().filter((name) => name.startsWith(AGAIN[language]))).toEqual([]);
    expect(page.text()[0]).not.toContain('Budget!C5');
  });
});

test('no list of problems is without it but the one of home, which looks again by itself', async () => {
  page = await openSidebar({ view: 'glance', language: 'en' });
  await page.last().answers(withPlan({ problems: [PROBLEM] }));
  const shown = codeIn('src/sidebar')
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<Problems\b[^]*?\/>/g)].map(([tag]) => ({ file, tag })),
    );
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter(({ tag }) => !tag.includes('again=')).map(({ file }) => file)).toEqual([
    'src/sidebar/panels/home/home.tsx',
  ]);
  const before = page.asked.length;
  await page.comesBack();
  expect(page.asked.slice(before).map(({ name }) => name)).toEqual(['glance']);
});
