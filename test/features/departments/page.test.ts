/** A department's page: its budget, goals, KPIs, initiatives, people and risks on one tab. */
import { actuals } from '../../../src/tabs';
import { ask, letters, refusal, table } from '../../plans/shop';
import { firm, firmAtWork, firmWithWork } from './firm';

test('a parent’s page holds what is its own and its children’s, and nothing of others', () => {
  const person = firmWithWork();
  const { answer } = ask(person, 'departmentPage', { name: 'sales', month: '2026-01' });
  expect(answer).toEqual({ name: 'Sales', month: '2026-01', tab: 'Department Sales' });
  const cells = person.values('Department Sales');
  const text = cells.map((line) => line.slice(0, 9).join('|'));
  expect(text).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Cost\|Personnel\|.*\|300\|290.3\|-9.7\|/)]),
  );
  expect(text).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Cost\|Together\|.*\|400\|300.55\|-99.45\|/)]),
  );
  const all = cells.flat().map(String);
  expect(all).toEqual(expect.arrayContaining(['Grow North', 'Revenue', 'Open Vinh', 'Nora', 'Rain']));
  for (const others of ['Be known', 'Ads', 'A fair', 'Mary', 'Ads dear']) expect(all).not.toContain(others);
  expect(text.find((line) => line.includes('Nora|') && line.includes('|100|120|'))).toBeDefined();
  expect(all.find((words) => words.startsWith('Led by Sue.'))).toContain(
    'Ceiling 5,000, its lines together 4,800',
  );
});

test('an initiative that others lead stands on the page of who helps with it, or has a part of it, and says who leads', () => {
  const person = firmWithWork();
  const { at, headerRow } = table(person, 'Action plan', 'actions', 'en');
  const initiatives = (name: string): unknown[] => {
    const { answer } = ask(person, 'departmentPage', { name, month: '2026-01' });
    return person.values(answer.tab).flatMap((line) => (/^A\d/.test(String(line[0])) ? [line[1]] : []));
  };
  expect([initiatives('Marketing'), initiatives('Sales South')]).toEqual([['A fair'], []]);
  person.type('Action plan', `${letters(at.coordinating![0]!)}${headerRow + 1}`, 'Marketing; Finance');
  const part = { id: 'A2.1', kind: 'Task', name: 'A stand', partOf: 'A2', department: 'sales south' };
  for (const [key, text] of Object.entries(part))
    person.type('Action plan', `${letters(at[key]![0]!)}${headerRow + 3}`, text);
  expect(initiatives('Marketing')).toEqual(['A fair', 'Open Vinh (led by Sales North)']);
  expect(initiatives('Sales South')).toEqual(['A fair (led by Marketing)']);
  // A task outside any initiative stands on its own department's page.
  person.type('Action plan', `${letters(at.partOf![0]!)}${headerRow + 3}`, '');
  expect(initiatives('Sales South')).toEqual(['A stand']);
  expect(initiatives('Marketing')).toEqual(['A fair', 'Open Vinh (led by Sales North)']);
});

test('a plan that was sent back says by whom, when and why on the department’s own page, and a status has its colour', () => {
  const person = firmWithWork();
  const by = { who: 'Mary', date: '2026-01-20' };
  ask(person, 'decideOnPlan', { name: 'Sales North', state: 'handed in', ...by, who: 'Nora' });
  ask(person, 'decideOnPlan', {
    ...{ name: 'Sales North', state: 'sent back', ...by, who: 'Sue' },
    reason: 'Two stands are enough',
  });
  const { answer } = ask(person, 'departmentPage', { name: 'Sales North', month: '2026-01' });
  const all = person.values(answer.tab).flat().map(String);
  expect(all.find((words) => words.includes('sent back'))).toContain(
    'Its plan: sent back, Sue, 1/20/2026 (Two stands are enough).',
  );
  const row = person.values(answer.tab).findIndex((line) => line[1] === 'Personnel') + 1;
  const { value, background } = person.cell(answer.tab, `C${row}`) as { value: unknown; background: string };
  expect([value, background]).toEqual(['On track', '#e6f4ea']);
});

test('built again it follows the plan, keeps what people wrote, and is found by its mark', () => {
  const person = firmWithWork();
  ask(person, 'departmentPage', { name: 'Sales North', month: '2026-01' });
  person.renameTab('Department Sales North', 'North');
  person.type('North', 'L5', 'mine');
  person.type('Departments', 'D4', 'Nina');
  ask(person, 'departmentPage', { name: 'Sales North', month: '2026-02' });
  const all = person.values('North').flat().map(String);
  expect(all).toEqual(
    expect.arrayContaining(['Sales North, 02/2026', 'mine', '31 days late'.replace('31', '28')]),
  );
  expect(all.find((words) => words.startsWith('Led by '))).toBeDefined();
  expect(person.tabs().filter((name) => name.startsWith('Department '))).toEqual([]);
  expect(refusal(person, 'departmentPage', { name: 'Nowhere' })).toContain('“Nowhere”');
});

test('before the first entry nothing is off track, and no goal is said to stand anywhere', () => {
  const person = firmWithWork();
  person.clear(actuals.name.en, 'A2:G20');
  const { answer } = ask(person, 'departmentPage', { name: 'Sales', month: null });
  const rows = person.values(answer.tab);
  const row = (id: string): unknown[] => rows.find(([first]) => first === id)!.slice(3, 6);
  expect([row('K1'), row('G1')]).toEqual([
    [100, '', 'No data'],
    [1500, '', 'No data'],
  ]);
});

test('in Vietnamese it is Vietnamese', () => {
  const person = firmAtWork('vi');
  const { answer } = ask(person, 'departmentPage', { name: 'Marketing', month: '2026-02' });
  expect(answer.tab).toBe('Bộ phận Marketing');
  const all = person.values(answer.tab).flat().map(String);
  expect(all).toEqual(
    expect.arrayContaining([
      'Mục tiêu',
      'Sáng kiến và công việc riêng lẻ',
      'Nhân sự và số giờ',
      'Rủi ro',
      'Tổng cộng',
    ]),
  );
});

test.each([
  [
    'en',
    'Nobody is named to lead it. Its plan: draft. No ceiling, and no spending planned; used 0.',
    'Led by Léa. Its plan: draft. Ceiling 900, nothing planned under it yet; used 0.',
    'No lines on Budget.',
  ],
  [
    'vi',
    'Chưa ghi trưởng bộ phận. Kế hoạch: bản nháp. Chưa đặt mức trần, chưa có khoản chi nào trong kế hoạch; đã dùng 0.',
    'Trưởng bộ phận: Léa. Kế hoạch: bản nháp. Mức trần 900, chưa có khoản chi nào trong kế hoạch; đã dùng 0.',
    'Chưa có khoản mục ngân sách nào.',
  ],
] as const)(
  'in %s a department without lines, head or ceiling is told what it lacks',
  (language, bare, capped, none) => {
    const person = firm(language, [
      { name: 'Stores', head: '', ceiling: '' },
      { name: 'Office', head: 'Léa', ceiling: '900' },
    ]);
    const shown = (name: string): string[] => {
      const { answer } = ask(person, 'departmentPage', { name, month: '2026-01' });
      return person.values(answer.tab).flat().map(String);
    };
    expect(shown('Stores')).toEqual(expect.arrayContaining([bare, none]));
    expect(shown('Office')).toEqual(expect.arrayContaining([capped, none]));
    const told = ask(person, 'departmentsList').answer.departments.map(({ money }: any) => money);
    expect([bare, capped].map((text, at) => text.endsWith(told[at]))).toEqual([true, true]);
  },
);
