/** A small firm: two departments, a few people and their work. */
import type { Person } from '../../../local/person';
import type { Language } from '../../../src/words';
import { opened } from '../../plans/opened';
import { fillIn, shortPlan } from '../../plans/shop';

const WORK = [
  [
    'A1',
    'initiative',
    'New catalogue',
    '',
    'G1',
    'An',
    'Sales',
    '2026-01-05',
    '2026-06-30',
    10,
    '20%',
    'in progress',
  ],
  ['A1.1', 'task', 'Photos', 'A1', 'G1', 'An', 'Sales', '2026-02-01', '2026-03-31', 25, '', 'not started'],
  ['A1.2', 'task', 'Texts', 'A1', 'G1', 'Bình', 'Sales', '2026-02-01', '2026-02-28', 20, '100%', 'done'],
  [
    'A2',
    'initiative',
    'Cold room',
    '',
    'G2',
    'Chi',
    'Stock',
    '2026-03-01',
    '2026-12-31',
    15,
    '',
    'not started',
  ],
] as const;
const SAID = {
  en: {
    initiative: 'Initiative',
    task: 'Task',
    done: 'Done',
    'in progress': 'In progress',
    'not started': 'Not started',
  },
  vi: {
    initiative: 'Sáng kiến trọng tâm',
    task: 'Việc',
    done: 'Đã xong',
    'in progress': 'Đang làm',
    'not started': 'Chưa làm',
  },
} as const;

export const KINDS = { en: { person: 'Person' }, vi: { person: 'Nhân sự' } } as const;

export const FIRM = {
  en: { language: 'en', locale: 'en_GB' },
  vi: { language: 'vi', locale: 'vi_VN' },
} as const;
const made = (language: Language): Person => {
  const person = shortPlan(FIRM[language], {}, { budget: 7, goals: 6, actions: 8, resources: 6 });
  const say = SAID[language];
  const { person: kind } = KINDS[language];
  fillIn(person, 'goals', language, [
    { id: 'G1', goal: 'Sell more', weight: '60%' },
    { id: 'G2', goal: 'Waste less', weight: '40%' },
  ]);
  fillIn(
    person,
    'actions',
    language,
    WORK.map(([id, sort, name, partOf, goal, owner, department, start, due, hours, progress, status]) => ({
      id,
      kind: say[sort],
      name,
      partOf,
      goal,
      owner,
      department,
      start,
      due,
      hours,
      progress,
      status: say[status],
    })),
  );
  fillIn(person, 'resources', language, [
    { name: 'An', kind, department: 'Sales', headcount: 1, available: 30 },
    { name: 'Bình', kind, department: 'Sales', headcount: 1, available: 40 },
    { name: 'Chi', kind, department: 'Stock', headcount: 1, available: 20 },
  ]);
  return person;
};

export const smallFirm = (language: Language = 'en'): Person =>
  opened({ smallFirm: language }, FIRM[language], () => made(language));
