import { done, type Feature } from '../../../asking/feature';
import { found, monthIn, neededIn } from '../../../asking/fields';
import { nameKey } from '../../../domain/firm/departments';
import { rootsOf } from '../../../domain/goals/coordination';
import { namesIn } from '../../../domain/goals/listed';
import { loads, type PersonLoad } from '../../../domain/goals/load';
import { isSameKey } from '../../../domain/keys';
import { roundTo } from '../../../domain/money/money';
import { LINE_TYPES, type Figure, type Month } from '../../../domain/plan';
import { limitsIn, slicesOf } from '../../../domain/review/breakdown';
import { findingsOf, openRisksIn } from '../../../plan/findings';
import type { Firm, PlanDepartment } from '../../../plan/firm/departments';
import { periodOf } from '../../../plan/period';
import { readPlan, type Plan, type PlanLine } from '../../../plan/plan';
import { madePage, madeTab, type MadeColumn } from '../../../plan/sites/madePage';
import { nameIn } from '../../../plan/sites/site';
import { placed } from '../../../sheet/page/page';
import { looking, row, type PageCell, type PageRow } from '../../../sheet/page/row';
import { looks, pattern, signed } from '../../../sheet/style';
import type { TableTab } from '../../../sheet/tab';
import { spokenMoney, spokenMonth } from '../../../speech';
import { lineTypes, statuses } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { fill, type Language, type Words } from '../../../words';
import { booksOf, figuresByReach, type Figures } from '../../breakdown';
import { peopleOf, resourcesOf, ownedWork } from '../../people';
import { statusLook } from '../../review';
import { firmIn } from './byDepartment';
import { GOALS, INITIATIVES, KPIS, PEOPLE, RISKS, type PageInput } from './departmentSections';
import { moneySaid } from './moneySaid';
import { stateSaid } from './stateSaid';
import { ceilingRows, type CeilingRow } from './sums';

export interface DepartmentPageAnswer {
  name: string;
  month: Month;
  /** The name of its tab. */
  tab: string;
}

const SAY = {
  title: { en: '{name}, {month}', vi: '{name}, tháng {month}' },
  source: {
    en: 'One page for the department, from the plan’s own tabs. Build it again to refresh.',
    vi: 'Một trang cho bộ phận, lấy từ các trang của kế hoạch. Lập lại để cập nhật.',
  },
  led: {
    en: 'Led by {head}. Its plan: {state}. {money}',
    vi: 'Trưởng bộ phận: {head}. Kế hoạch: {state}. {money}',
  },
  unled: {
    en: 'Nobody is named to lead it. Its plan: {state}. {money}',
    vi: 'Chưa ghi trưởng bộ phận. Kế hoạch: {state}. {money}',
  },
  ceiling: {
    en: 'Ceiling {ceiling}, its lines together {sum}, used {used}.',
    vi: 'Mức trần {ceiling}, tổng các khoản mục {sum}, đã dùng {used}.',
  },
  group: {
    en: 'Ceiling of group {group}: {ceiling}, its lines together {sum}, used {used}.',
    vi: 'Mức trần của nhóm {group}: {ceiling}, tổng các khoản mục {sum}, đã dùng {used}.',
  },
  made: { en: 'The page of {name} is on the tab “{tab}”.', vi: 'Trang của {name} là “{tab}”.' },
  noGroup: { en: 'No group', vi: 'Chưa ghi nhóm' },
  total: terms.together,
  noLines: { en: 'No lines on Budget.', vi: 'Chưa có khoản mục ngân sách nào.' },
} as const satisfies Record<string, Words>;

const HEADINGS: Readonly<Record<string, MadeColumn>> = {
  id: [terms.type, 90],
  name: [{ en: 'Budget by group', vi: 'Ngân sách theo nhóm' }, 250],
  unit: [{ en: 'Status to date', vi: 'Trạng thái luỹ kế' }, 110],
  c1: [terms.toDatePlan, 110],
  c2: [terms.toDateActual, 110],
  c3: [terms.toDateVariance, 110],
  c4: [terms.committed, 110],
  c5: [terms.yearPlan, 110],
  c6: [terms.yearOutlook, 110],
};

/** The tab of a department's page. Characters that a tab's name can't hold are replaced. */
const departmentTab = (name: string): TableTab => {
  const plainName = name
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return madeTab(
    {
      key: `department ${nameKey(name) ?? ''}`,
      name: { en: `Department ${plainName}`, vi: `Bộ phận ${plainName}` },
    },
    HEADINGS,
    { colour: '#3949ab', frozenColumns: 0 },
  );
};

/** How a budget row is known and styled. */
interface BudgetHead {
  tag: string;
  type: string;
  name: string;
  look: Partial<typeof looks.total>;
}

const budgetRow = (
  { tag, type, name, look }: BudgetHead,
  { toDate, year, outlook, status }: Figures,
  { style, language }: Plan,
): PageRow => {
  const money = pattern('money', style);
  const amount = (value: Figure): PageCell => looking(value, { ...look, format: money });
  return row(tag, [
    ['id', looking(type, look)],
    ['name', looking(name, look)],
    ['unit', looking(statuses[status][language], { ...look, ...statusLook[status], align: 'center' })],
    ['c1', amount(toDate.plan)],
    ['c2', amount(toDate.actual)],
    ['c3', looking(toDate.variance, { ...look, format: signed(money) })],
    ['c4', amount(year.committed)],
    ['c5', amount(year.plan)],
    ['c6', amount(outlook)],
  ]);
};

/** A department's lines by type and group, each type with its sum. */
const budgetRows = (plan: Plan, lines: readonly PlanLine[], month: Month): PageRow[] => {
  const books = booksOf(plan, month);
  const known = limitsIn(books);
  const { language } = plan;
  if (lines.length === 0)
    return [row('budget none', [['name', looking(SAY.noLines[language], looks.guidance)]])];
  return LINE_TYPES.flatMap((type) => {
    const own = slicesOf(
      lines.filter((line) => line.type === type),
      ({ group }) => group,
    );
    if (own.length === 0) return [];
    const said = lineTypes[type][language];
    const all = own.flatMap((slice) => slice.lines);
    return [
      ...own.map(({ name, lines: of }) =>
        budgetRow(
          {
            tag: `budget ${type} ${nameKey(name) ?? ''}`.trimEnd(),
            type: said,
            name: name ?? SAY.noGroup[language],
            look: {},
          },
          figuresByReach(books, of, known),
          plan,
        ),
      ),
      budgetRow(
        { tag: `budget ${type} total #all`, type: said, name: SAY.total[language], look: looks.total },
        figuresByReach(books, all, known),
        plan,
      ),
    ];
  });
};

const named = (ids: readonly (string | null)[], id: string | null): boolean =>
  ids.some((each) => isSameKey(each, id));

const LED: Words = { en: '{name} (led by {department})', vi: '{name} ({department} chủ trì)' };

/**
 * The initiatives that the department leads, and its work outside initiatives; then those that it helps with or has a
 * part in, with the name of who leads them.
 */
const initiativesOf = (
  { actions: all, language }: Plan,
  isOwn: (department: string | null) => boolean,
): Plan['actions'] => {
  const work = all.map((action) => ({ id: action.id ?? `#${action.row}`, partOf: action.partOf, action }));
  const rootOf = rootsOf(work);
  const initiatives = work.flatMap((of) =>
    of.action.kind === 'initiative' || rootOf(of) === of ? [of.action] : [],
  );
  const withParts = new Set(work.flatMap((of) => (isOwn(of.action.department) ? [rootOf(of).action] : [])));
  const isHelped = (each: Plan['actions'][number]): boolean =>
    withParts.has(each) || namesIn(each.coordinating, isOwn).some(isOwn);
  return [
    ...initiatives.filter(({ department }) => isOwn(department)),
    ...initiatives
      .filter((each) => !isOwn(each.department) && isHelped(each))
      .map((each) => ({
        ...each,
        name:
          each.department === null
            ? each.name
            : fill(LED, language, { name: each.name ?? each.id ?? '', department: each.department }),
      })),
  ];
};

/**
 * What belongs to a department: what names it or a department below it, what belongs to its goals, and what belongs to
 * its people.
 */
const contentOf = (
  plan: Plan,
  firm: Firm,
  department: PlanDepartment,
  month: Month,
  listed: PersonLoad[],
) => {
  const isOwn = (name: string | null): boolean => firm.upFrom(name).includes(department);
  const findings = findingsOf(plan, month);
  const goals = findings.goals.filter(({ goal }) => isOwn(goal.department));
  const goalIds = goals.map(({ goal }) => goal.id);
  const kpiIds = goals.map(({ goal }) => goal.kpi);
  const people = listed.filter((person) => isOwn(person.department));
  const names = [department.head, ...people.map(({ name }) => name)];
  return {
    goals,
    kpis: findings.kpis.filter(({ kpi }) => named(kpiIds, kpi.id) || named(goalIds, kpi.goal)),
    initiatives: initiativesOf(plan, isOwn),
    people,
    risks: openRisksIn(plan).filter(({ goal, owner }) => named(goalIds, goal) || named(names, owner)),
  };
};

const ledSaid = (
  { department, ...row }: CeilingRow & { department: PlanDepartment },
  money: (value: number) => string,
  plan: Pick<Plan, 'language' | 'style'>,
): string =>
  fill(department.head === null ? SAY.unled : SAY.led, plan.language, {
    head: department.head ?? '',
    state: stateSaid(department, plan),
    money: moneySaid(row, SAY.ceiling, money, plan.language),
  });

/** The ceilings of groups within the department. */
const groupsSaid = (
  rows: readonly CeilingRow[],
  { name: department }: PlanDepartment,
  money: (value: Figure) => string,
  language: Language,
): string[] =>
  rows
    .filter(({ name }) => isSameKey(name, department))
    .map(({ group, ceiling, sum, used }) =>
      fill(SAY.group, language, {
        group: group ?? '',
        ceiling: money(ceiling),
        sum: money(sum),
        used: money(used),
      }),
    );

/** Builds or refreshes a department's page: budget, goals, KPIs, initiatives, people and risks. */
export const departmentPage: Feature<{ name: string; month: Month | null }, DepartmentPageAnswer> = {
  title: { en: 'A department’s page', vi: 'Trang của bộ phận' },
  reads: false,
  menu: null,
  accept: (raw) => ({ name: neededIn(raw, 'name'), month: monthIn(raw, 'month') }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(asked.name), 'name', asked.name);
    const month = asked.month === null ? plan.lastMonth : periodOf(plan.first, asked.month);
    const listed = resourcesOf(workbook, plan);
    const work = ownedWork(plan);
    const people = loads(plan.first, peopleOf(listed.rows, work), work, month);
    const content = contentOf(plan, firm, department, month, people);
    const lines = plan.lines.filter((line) => firm.upFrom(line.department).includes(department));
    const { name } = department;
    const tab = departmentTab(name);
    const money = (value: Figure): string => (value === null ? '–' : spokenMoneyIn(value, plan));
    const ceilings = ceilingRows(plan, firm);
    const under = ceilings.departments.filter((each) => each.department === department);
    const edits = madePage<PageInput>(workbook, plan, {
      tab,
      kind: 'budget',
      title: fill(SAY.title, language, { name, month: spokenMonth(month) }),
      lead: [
        ...under.map((each) => ledSaid(each, money, plan)),
        ...groupsSaid(ceilings.groups, department, money, language),
        SAY.source[language],
      ],
      table: budgetRows(plan, lines, month),
      sections: [placed(GOALS), placed(KPIS), placed(INITIATIVES), placed(PEOPLE), placed(RISKS)],
      input: ({ kept }) => ({ ...content, plan, month, kept }),
    });
    const shown = nameIn(workbook, tab, language);
    const message = fill(SAY.made, language, { name, tab: shown });
    const problems = [...plan.problems, ...firm.problems, ...listed.problems];
    return done(plan, [...edits, { kind: 'show', tab }], { name, month, tab: shown }, message, problems);
  },
};

/**
 * Rounded to at least two decimals: an outlook may be finer than any unit, while an amount with more decimals than its
 * currency is shown as it is.
 */
const spokenMoneyIn = (value: number, { language, style }: Plan): string =>
  spokenMoney(roundTo(value, Math.max(2, style.decimals)), language);
