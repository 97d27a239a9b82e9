/** A view opened from the menu where there is no plan, or where the plan has nothing for it. */
import type { ViewName } from '../../src/sidebar/asking/views';
import { openSidebar } from './page';
import { withoutPlan, withPlan } from './plan';

const VIEWS: readonly ViewName[] = [
  'approvePlan',
  'breakdown',
  'changeGoal',
  'closeMonth',
  'departments',
  'memo',
  'reforecast',
  'takeEarlier',
];

test('without a plan every view of it says so in the same words, and asks for nothing', async () => {
  for (const [language, told] of [
    ['en', 'There is no plan yet. Set it up first.'],
    ['vi', 'Chưa có kế hoạch. Trước hết hãy thiết lập kế hoạch.'],
  ] as const)
    for (const view of VIEWS) {
      const page = await openSidebar({ view, language });
      await page.last().answers(withoutPlan());
      expect([view, page.text('.lead'), page.last().name]).toEqual([view, [told], 'glance']);
      page.close();
    }
});

test('a plan without departments is told where to name them', async () => {
  const page = await openSidebar({ view: 'departments', language: 'en' });
  await page.last().answers(withPlan());
  expect(page.text('.lead')).toEqual(['Name them on Departments first.']);
  page.close();
});
