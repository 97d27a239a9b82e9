/**
 * `npm run bench -- --growth`: cells and calls of everyday actions with 500 actuals, as a plan grows in lines, KPIs and
 * initiatives. Each plan has more of one of the three than the smallest.
 */
import { openSpreadsheet, type Person } from '../../local/person';
import { actuals, kpis } from '../../src/tabs';
import { fillIn, letters, table, type Row } from '../plans/shop';
import { counted, started, type Count } from './counting';
import { ask } from './sidebar';

interface Size {
  lines: number;
  kpis: number;
  initiatives: number;
}

const SMALL: Size = { lines: 15, kpis: 9, initiatives: 20 };
export const SIZES: readonly Size[] = [
  SMALL,
  { ...SMALL, lines: 90 },
  { ...SMALL, lines: 300 },
  { ...SMALL, kpis: 40 },
  { ...SMALL, initiatives: 200 },
];
const ENTRIES = 500;
const MONTH = 1_000_000;

const times = <T>(count: number, row: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => row(index));
const lineId = (index: number): string => `L${String(index).padStart(3, '0')}`;
const day = (index: number): string => `${(index % 12) + 1}/${(index % 28) + 1}/2026`;

const planOf = (size: Size): Person => {
  const person = openSpreadsheet({ locale: 'en_US' });
  const year = { language: 'en', company: 'Bench', year: 2026, firstMonth: 1, currency: 'VND' };
  ask(person, 'setUpPlan', year);
  person.doc.kept.used = false;
  const line = (index: number): Row => ({
    id: lineId(index),
    type: index % 5 === 0 ? 'Revenue' : 'Cost',
    line: `Line ${index}`,
    annual: 12 * MONTH,
    months: times(12, () => MONTH),
  });
  const kpi = (index: number): Row => ({
    id: `K${index}`,
    name: `KPI ${index}`,
    unit: 'VND',
    betterWhen: 'Lower',
    rollUp: 'Sum',
    madeOf: `${lineId(index % size.lines)} + ${lineId((index + 1) % size.lines)}`,
  });
  const action = (index: number): Row => ({
    id: `A${index}`,
    kind: 'Initiative',
    name: `Initiative ${index}`,
  });
  const entry = (index: number): Row => ({
    date: day(index),
    line: lineId((index * 7) % size.lines),
    amount: 1000 + index,
    stage: ((index * 7) % size.lines) % 5 === 0 ? 'Received' : 'Spent',
  });
  fillIn(person, 'budget', 'en', times(size.lines, line));
  fillIn(person, 'kpis', 'en', times(size.kpis, kpi));
  fillIn(person, 'actions', 'en', times(size.initiatives, action));
  fillIn(person, 'actuals', 'en', times(ENTRIES, entry));
  ask(person, 'setUpPlan', year);
  ask(person, 'checkLimits');
  return person;
};

const cellOf = (person: Person, tab: 'actuals' | 'kpis', key: string): string => {
  const found = table(person, { actuals, kpis }[tab].name.en, tab, 'en');
  return `${letters(found.at[key]![0]!)}${found.headerRow + 1}`;
};

/** Everyday actions on one plan. */
const doneOn = (person: Person): Count[] => {
  const asked = (feature: string, input: object) => (): void => {
    ask(person, feature, input);
  };
  const typed = (tab: 'actuals' | 'kpis', key: string, text: string) => (): void => {
    person.type({ actuals, kpis }[tab].name.en, cellOf(person, tab, key), text);
  };
  const start = started(person);
  const review = counted(person, 'Review, first', null, asked('reviewMonth', { month: '2026-06' }));
  const check = counted(person, 'Check all limits, nothing changed since', null, asked('checkLimits', {}));
  person.doc.kept.used = true;
  return [
    ...[start, review, check],
    counted(person, 'One edit: a description', null, typed('actuals', 'description', 'Paper')),
    counted(person, 'One edit: an amount within its limits', null, typed('actuals', 'amount', '1200')),
    counted(person, 'One edit: the unit of a KPI', null, typed('kpis', 'unit', 'thousand VND')),
  ];
};

export interface Grown extends Size {
  counts: Count[];
}

export const growing = (): Grown[] =>
  SIZES.map((size) => {
    console.error(`${size.lines} lines, ${size.kpis} KPIs, ${size.initiatives} initiatives …`);
    return { ...size, counts: doneOn(planOf(size)) };
  });
