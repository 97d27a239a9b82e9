/**
 * Before approval, each goal is to be tied to a KPI: goals that nothing measures are counted, and the first is named.
 */
import { ask, fillIn, shortPlan } from '../../plans/shop';

jest.setTimeout(120_000);

test.each([
  ['en', 'Tie each goal to a KPI: 1 goal is not measured yet, starting with “Be known”.'],
  ['vi', 'Gắn mỗi mục tiêu với một KPI: còn 1 mục tiêu chưa đo được, trước hết là “Be known”.'],
] as const)('in %s', (language, told) => {
  const person = shortPlan({ language, locale: language === 'en' ? 'en_US' : 'vi_VN' });
  const planned = (): unknown => ask(person, 'glance').answer.plan.standing.planned;
  const missing = (): string[] =>
    ask(person, 'glance').answer.plan.missing.map(({ text }: { text: string }) => text);
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Grow', kpi: 'K1', target: 9 },
    { id: 'G2', goal: 'Be known' },
  ]);
  fillIn(person, 'kpis', language, [{ id: 'K1', name: 'Orders' }]);
  expect(missing()).toContain(told);
  expect(planned()).not.toContain('kpis');
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Grow', kpi: 'K1', target: 9 },
    { id: 'G2', goal: 'Be known', kpi: 'K1', target: 9 },
  ]);
  expect(missing()).not.toContain(told);
  expect(planned()).toContain('kpis');
});
