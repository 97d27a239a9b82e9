/** A small firm: two sales departments below a common one, marketing, and a line without a department. */
import type { Person } from '../../../local/person';
import { departments } from '../../../src/tabs/firm/departments';
import type { Language } from '../../../src/words';
import { opened } from '../../plans/opened';
import { ask, fillIn, SETUP, table, letters, type Opening, type Row } from '../../plans/shop';
import { line, tillWith } from '../limits/till';

export const LINES = {
  en: { cost: 'Cost', revenue: 'Revenue', spent: 'Spent', committed: 'Committed', received: 'Received' },
  vi: {
    cost: 'Chi phí',
    revenue: 'Doanh thu',
    spent: 'Đã chi',
    committed: 'Đã cam kết chi',
    received: 'Đã thu',
  },
} as const;

/** Rows of the tab Departments. */
export const DEPARTMENTS: readonly Row[] = [
  { name: 'Sales', parent: '', head: 'Sue', approver: 'Sue', upTo: '10000', second: 'Max', ceiling: '5000' },
  { name: 'Sales North', parent: 'sales', head: 'Nora', approver: '', upTo: '', second: '', ceiling: '1500' },
  { name: 'Sales South', parent: 'Sales', head: 'Sam', approver: '', upTo: '', second: '', ceiling: '' },
  { name: 'Marketing', parent: '', head: 'Mary', approver: 'Mary', upTo: '', second: '', ceiling: '1000' },
];

const linesIn = (language: Language): Row[] => {
  const { cost, revenue } = LINES[language];
  return [
    line('N-PAY', { type: cost, department: 'Sales North', group: 'Personnel' }),
    line('N-CAR', { type: cost, department: 'sales  north', group: 'Running' }),
    line('S-PAY', { type: cost, department: 'Sales South', group: 'Personnel' }),
    line('S-HEAD', { type: cost, department: 'Sales', group: 'Personnel' }),
    line('ADS', { type: cost, department: 'Marketing', group: 'Running' }),
    line('LAB', { type: cost, department: 'Laboratory', group: 'Running' }),
    line('RENT', { type: cost, department: '', group: 'Running' }),
    line('REV', { type: revenue, department: 'Sales North', group: 'Shop' }),
  ];
};

export const fillDepartments = (person: Person, language: Language, rows: readonly Row[]): void => {
  const name = departments.name[language];
  const { at, headerRow } = table(person, name, 'departments', language);
  for (const key of Object.keys(rows[0] ?? {}))
    person.paste(
      name,
      `${letters(at[key]![0]!)}${headerRow + 1}`,
      rows.map((row) => [String(row[key] ?? '')]),
    );
};

/** The firm, without entries. */
export const firm = (
  language: Language = 'en',
  rows: readonly Row[] = DEPARTMENTS,
  options: Opening = {},
): Person =>
  opened(
    { firm: language, rows, lines: linesIn(language) },
    { language, locale: 'en_US', ...options },
    () => {
      const { person } = tillWith(linesIn(language), { language, locale: 'en_US', ...options });
      person.doc.kept.used = false;
      ask(person, 'setUpPlan', { ...SETUP, language, departments: true });
      fillDepartments(person, language, rows);
      return person;
    },
  );

/** The same with entries of January and February: received, committed and spent. */
export const firmAtWork = (language: Language = 'en'): Person => {
  const person = firm(language);
  const { spent, committed, received } = LINES[language];
  person.paste(language === 'en' ? 'Actuals' : 'Thực hiện', 'A2', [
    ['1/5/2026', 'N-PAY', 90.1, spent, 'January', '', ''],
    ['1/6/2026', 'N-CAR', 10.25, spent, 'Fuel', 'F-1', ''],
    ['1/7/2026', 'S-PAY', 100.2, spent, 'January', '', ''],
    ['1/8/2026', 'S-HEAD', 100, spent, 'January', '', ''],
    ['1/9/2026', 'ADS', 30, committed, 'Posters', 'PO-1', ''],
    ['2/3/2026', 'ADS', 10, spent, 'Posters, first part', 'F-2', 'PO-1'],
    ['2/4/2026', 'LAB', 55.55, spent, 'Glass', '', ''],
    ['2/5/2026', 'RENT', 100, spent, '', '', ''],
    ['2/6/2026', 'REV', 190.4, received, 'Till', '', ''],
  ]);
  return person;
};

/** The same with goals, KPIs, initiatives, people and risks of Sales North and Marketing. */
export const firmWithWork = (): Person => {
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
