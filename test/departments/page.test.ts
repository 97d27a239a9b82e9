/** A department's page: its budget, goals, KPIs, initiatives, people and risks on one tab. */
import { ask, fillIn, refusal } from '../product/shop';
import { firmAtWork } from './firm';
import type { Person } from '../../local/person';

const withWork = (): Person => {
  const person = firmAtWork();
  person.doc.kept.used = false;
  fillIn(person, 'goals', 'en', [
    {
      id: 'G1',
      goal: 'Grow North',
      kpi: 'K1',
      unit: 'VND',
      target: 1500,
      weight: '60%',
      owner: 'Nora',
      department: 'Sales North',
    },
    {
      id: 'G2',
      goal: 'Be known',
      kpi: 'K2',
      unit: 'VND',
      target: 10,
      weight: '40%',
      owner: 'Mary',
      department: 'Marketing',
    },
  ]);
  fillIn(person, 'kpis', 'en', [
    { id: 'K1', name: 'Revenue', unit: 'VND', betterWhen: 'Higher is better', goal: 'G1', madeOf: 'REV' },
    { id: 'K2', name: 'Ads', unit: 'VND', betterWhen: 'Lower is better', goal: 'G2', madeOf: 'ADS' },
  ]);
  fillIn(person, 'actions', 'en', [
    {
      id: 'A1',
      kind: 'Initiative',
      name: 'Open Vinh',
      goal: 'G1',
      owner: 'Nora',
      department: 'Sales North',
      start: '1/1/2026',
      due: '1/31/2026',
      hours: 120,
      progress: '50%',
      status: 'In progress',
    },
    {
      id: 'A2',
      kind: 'Initiative',
      name: 'A fair',
      goal: 'G2',
      owner: 'Mary',
      department: 'Marketing',
      start: '',
      due: '',
      hours: '',
      progress: '',
      status: '',
    },
  ]);
  fillIn(person, 'resources', 'en', [
    { name: 'Nora', kind: 'Person', department: 'sales north', available: 100 },
    { name: 'Mary', kind: 'Person', department: 'Marketing', available: 100 },
  ]);
  fillIn(person, 'risks', 'en', [
    { id: 'R1', risk: 'Rain', goal: 'G1', likelihood: 2, impact: 3, owner: '', status: 'Open' },
    { id: 'R2', risk: 'Ads dear', goal: 'G2', likelihood: 2, impact: 3, owner: '', status: 'Open' },
  ]);
  return person;
};

test('a parent’s page holds what is its own and its children’s, and nothing of others', () => {
  const person = withWork();
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

test('built again it follows the plan, keeps what people wrote, and is found by its mark', () => {
  const person = withWork();
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

test('in Vietnamese it is Vietnamese', () => {
  const person = firmAtWork('vi');
  const { answer } = ask(person, 'departmentPage', { name: 'Marketing', month: '2026-02' });
  expect(answer.tab).toBe('Bộ phận Marketing');
  const all = person.values(answer.tab).flat().map(String);
  expect(all).toEqual(
    expect.arrayContaining(['Mục tiêu', 'Sáng kiến', 'Nhân sự và số giờ', 'Rủi ro', 'Tổng cộng']),
  );
});
