/** A distribution firm's year by department, as it stands at the beginning of November: the sample's other face. */
import { lastDayOf } from '../../domain/months/months';
import type { DepartmentRow } from '../../tabs/firm/departments';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { ActionRow } from '../../tabs/plan/actions';
import type { BudgetRow } from '../../tabs/plan/budget';
import type { GoalRow } from '../../tabs/plan/goals';
import type { KpiRow } from '../../tabs/plan/kpis';
import type { ResourceRow } from '../../tabs/plan/resources';
import type { RiskRow } from '../../tabs/plan/risks';
import type { Language, Words } from '../../words';
import type { SampleRows } from '..';
import type { Filled } from '../told';
import { ACTIONS, BUDGET, GOALS, KPIS, LEDGER, PEOPLE, RISKS } from './data';
import { madeIn, saidIn } from './words';

interface FirmRows extends SampleRows {
  departments: readonly Filled<DepartmentRow>[];
}

const rowsOf = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
const text = (cell = ''): string | null => (cell === '' ? null : cell);
const number = (cell = ''): number | null => (cell === '' ? null : Number(cell));
/** One of a column's choices, by its English name; the data says no others. */
const choice = (cell = ''): never => text(cell) as never;

const DIRECTION: Readonly<Record<'company' | 'standing' | 'result' | 'priority', Words>> = {
  company: { en: 'Northwind Distribution', vi: 'Công ty phân phối Bắc Nam' },
  standing: {
    en: 'Revenue of 36.4 million, gross margin at 22.5%. Six departments planned apart: the year’s money was known in total only, and late work of one was learned of by the next when it waited for it.',
    vi: 'Doanh thu 36,4 triệu, biên lợi nhuận gộp 22,5%. Sáu bộ phận lập kế hoạch riêng: chỉ biết tổng số tiền cả năm, việc trễ của bộ phận này thì bộ phận kia đợi tới nơi mới hay.',
  },
  result: {
    en: 'Revenue of 40.1 million, gross margin of 23.8%, running costs at 13.9% of revenue, fill rate of 97%.',
    vi: 'Doanh thu 40,1 triệu, biên lợi nhuận gộp 23,8%, chi phí hoạt động 13,9% doanh thu, tỷ lệ giao đủ hàng 97%.',
  },
  priority: {
    en: 'Grow where the warehouse can deliver. Every department keeps its ceiling.',
    vi: 'Tăng trưởng ở nơi kho giao kịp hàng. Bộ phận nào cũng giữ mức trần của mình.',
  },
};
const NOT_THIS_YEAR: readonly Words[] = [
  { en: 'A third distribution centre', vi: 'Kho tổng thứ ba' },
  { en: 'Own-brand products', vi: 'Hàng nhãn riêng' },
];
const SALES: Words = { en: 'Sales', vi: 'Kinh doanh' };

/** Name, the one above, head, approver, up to, second approver, ceiling, state of its plan. */
const DEPARTMENTS = `
Sales		Anna Reed	Anna Reed	10000	Zoe Adams	33000000	agreed
Sales North	Sales	Anna Reed				18000000	agreed
Sales South	Sales	Finn Gray					handed in
Marketing		Kara Lane	Kara Lane	5000	Zoe Adams	650000	agreed
Warehouse		Olga Penn	Olga Penn	10000	Zoe Adams	2200000	handed in
IT		Uma Vance	Uma Vance	5000	Zoe Adams	1000000	sent back
HR/Admin		Yara Zane	Zoe Adams				draft
`;

/** Who agrees to the plans of departments: the second approver, who was not signed in. */
const AGREES: Words = { en: 'Zoe Adams (not verified)', vi: 'Zoe Adams (chưa xác minh)' };

/** How the firm says its own words, what KPIs are made of, and its departments. */
interface Voice {
  said: (cell?: string) => string | null;
  made: (cell?: string) => string | null;
}
const voiceIn = (language: Language): Voice => {
  const known = (cell = ''): string => (cell === SALES.en ? SALES[language] : saidIn(cell, language));
  return {
    said: (cell) => (text(cell) === null ? null : known(cell)),
    made: (cell) => (text(cell) === null ? null : madeIn(cell ?? '', language)),
  };
};

const directionIn = (language: Language): FirmRows['direction'] => ({
  company: DIRECTION.company[language],
  year: 2026,
  firstMonth: 4,
  currency: 'USD',
  openingCash: 1_500_000,
  language,
  standing: DIRECTION.standing[language],
  result: DIRECTION.result[language],
  priority: DIRECTION.priority[language],
  notThisYear: NOT_THIS_YEAR.map((words) => words[language]),
});

const departmentsIn = ({ said }: Voice, language: Language): Filled<DepartmentRow>[] =>
  rowsOf(DEPARTMENTS).map(([name, parent, head, approver, upTo, second, ceiling, state]) => {
    const isDraft = text(state) === null || state === 'draft';
    return {
      name: said(name),
      parent: said(parent),
      head: text(head),
      approver: text(approver),
      upTo: number(upTo),
      second: text(second),
      ceiling: number(ceiling),
      state: choice(state),
      stateBy: isDraft ? null : state === 'agreed' ? AGREES[language] : text(head),
      stateOn: isDraft ? null : '2026-03-20',
    };
  });

const goalsIn = ({ said }: Voice): Filled<GoalRow>[] =>
  rowsOf(GOALS).map(
    ([id, goal, kpi, unit, start, target, betterWhen, weight, priority, owner, department]) => ({
      id: text(id),
      goal: said(goal),
      kpi: text(kpi),
      unit: said(unit),
      start: number(start),
      target: number(target),
      betterWhen: choice(betterWhen),
      weight: number(weight),
      priority: choice(priority),
      owner: text(owner),
      department: said(department),
    }),
  );

const budgetIn = ({ said }: Voice): Filled<BudgetRow>[] =>
  rowsOf(BUDGET).map(
    ([id, type, group, line, department, owner, goal, yearPolicy, toDatePolicy, annual, ...months]) => ({
      id: text(id),
      type: choice(type),
      group: said(group),
      line: said(line),
      department: said(department),
      owner: text(owner),
      goal: text(goal),
      yearPolicy: choice(yearPolicy),
      toDatePolicy: choice(toDatePolicy),
      annual: number(annual),
      months: months.map(number),
    }),
  );

const kpisIn = ({ said, made }: Voice): Filled<KpiRow>[] =>
  rowsOf(KPIS).map(([id, name, unit, betterWhen, rollUp, goal, madeOf, denominator, ...figures]) => ({
    id: text(id),
    name: said(name),
    unit: said(unit),
    betterWhen: choice(betterWhen),
    rollUp: choice(rollUp),
    goal: text(goal),
    madeOf: made(madeOf),
    denominator: made(denominator),
    ...(madeOf === 'manual'
      ? { plan: figures.slice(0, 12).map(number), actual: figures.slice(12, 24).map(number) }
      : {}),
  }));

const actionsIn = ({ said }: Voice): Filled<ActionRow>[] =>
  rowsOf(ACTIONS).map(([id, kind, name, partOf, goal, order, owner, department, coordinating, ...rest]) => {
    const [difficulty, start, due, hours, line, amount, progress, status] = rest;
    return {
      id: text(id),
      kind: choice(kind),
      name: said(name),
      partOf: text(partOf),
      goal: text(goal),
      order: number(order),
      owner: text(owner),
      department: said(department),
      coordinating: said(coordinating),
      difficulty: choice(difficulty),
      start: text(start),
      due: text(due),
      hours: number(hours),
      line: text(line),
      amount: number(amount),
      progress: number(progress),
      status: choice(status),
    };
  });

const peopleIn = ({ said }: Voice): Filled<ResourceRow>[] =>
  rowsOf(PEOPLE).map(([name, department, available]) => ({
    name: text(name),
    kind: 'person',
    department: said(department),
    headcount: 1,
    available: number(available),
  }));

const risksIn = ({ said }: Voice): Filled<RiskRow>[] =>
  rowsOf(RISKS).map(([id, risk, goal, likelihood, impact, kpi, trigger, owner]) => ({
    id: text(id),
    risk: said(risk),
    goal: text(goal),
    likelihood: number(likelihood),
    impact: number(impact),
    kpi: text(kpi),
    trigger: number(trigger),
    owner: text(owner),
    status: 'open',
  }));

const ledger = (): Filled<LedgerRow>[] =>
  rowsOf(LEDGER).map(([month = '', line, stage, amount]) => ({
    date: lastDayOf(month),
    line: text(line),
    stage: choice(stage),
    amount: number(amount),
    reference: stage === 'committed' ? `PO ${line ?? ''} ${month}` : null,
  }));

export const firmPlan = (language: Language): FirmRows => {
  const voice = voiceIn(language);
  return {
    direction: directionIn(language),
    departments: departmentsIn(voice, language),
    goals: goalsIn(voice),
    budget: budgetIn(voice),
    kpis: kpisIn(voice),
    actions: actionsIn(voice),
    resources: peopleIn(voice),
    risks: risksIn(voice),
    actuals: ledger(),
  };
};
