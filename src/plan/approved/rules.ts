/** What governs besides amounts: thresholds, targets of KPIs, ceilings, and who approves. A plan is approved with these, too. */
import { nameKey } from '../../domain/firm/departments';
import { BLANK, type Figure } from '../../domain/plan';
import { ANSWER_COLUMN, formRows, type Cells, type Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { withoutLastBlanks } from '../../sheet/value';
import { budget, direction, kpis } from '../../tabs';
import { rollUps } from '../../tabs/choices';
import { departments, type DepartmentRow } from '../../tabs/firm/departments';
import type { BudgetRow } from '../../tabs/plan/budget';
import type { Direction } from '../../tabs/plan/direction';
import { isByHand, rollUpOf, type KpiRow } from '../../tabs/plan/kpis';

/** What a KPI measures: kept apart from what it is held by, which is older. */
export const MEASURES = ['madeOf', 'denominator', 'rollUp', 'unit'] as const;
const HELD_BY = ['betterWhen', 'amber', 'red', 'alwaysExplain', 'plan'] as const;
export const RULES = {
  direction: ['amber', 'red', 'amberPoints', 'redPoints', 'materialAmount', 'materialPercent'],
  kpis: [...HELD_BY, ...MEASURES],
  departments: ['parent', 'approver', 'upTo', 'second', 'ceiling', 'policy', 'tolerance'],
  budget: ['department'],
} as const;
export type RuleTab = keyof typeof RULES;
const RULE_TAB_KEYS = ['direction', 'kpis', 'departments', 'budget'] as const satisfies readonly RuleTab[];
export const RULE_TABS = { direction, kpis, departments, budget } as const;
/** Months, where it is a KPI's plan. */
export type RuleValue = string | number | boolean | null | readonly Figure[];

/** What a row says of them; what is blank is left out. */
export interface RuleRow {
  tab: RuleTab;
  /** Blank for Direction. */
  id: string;
  /** Of Departments, where its row is a group's. */
  group?: string;
  /** What a KPI is made of; none of one that is filled in. */
  of?: string;
  said: Readonly<Record<string, RuleValue>>;
}

/** The same where it stands now. */
export interface RuleNow extends RuleRow {
  /** What a KPI is called: its Id while it has none. */
  name?: string;
  unit: string;
  /** Its roll-up is blank: it follows from what it is made of and its unit. */
  follows?: boolean;
  /** Blank where its column is not there. */
  cellOf: (key: string, month?: number) => string;
}

interface Table<R> {
  rows: readonly R[];
  layout: Layout | null;
}
export interface RuleTables {
  direction: { answers: Direction; cells: Cells };
  /** Without a layout they were not read, and nothing is known of them. */
  kpis: Table<KpiRow>;
  budget: Table<BudgetRow>;
  /** None in a plan without departments. */
  departments: Table<DepartmentRow> | null;
}

const saidOf = (row: object, keys: readonly string[]): RuleRow['said'] => {
  const values = row as Readonly<Record<string, RuleValue>>;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key] ?? null;
      const isNothing =
        value === null || value === false || (key === 'betterWhen' && value === BLANK.betterWhen);
      return isNothing || (Array.isArray(value) && value.every((month) => month === null))
        ? []
        : [[key, value]];
    }),
  );
};

const cellsOf =
  (layout: Layout | null, { row }: { row: number }) =>
  (key: string, month = 0): string => {
    const at = layout?.columns.get(key)?.[month];
    return at === undefined ? '' : a1(row, at);
  };

/** None of a KPI that is filled in, whichever way its cell says so. */
const madeOfLines = (text: string | null): string | null => (isByHand(text ?? '') ? null : text);

/** What is made of lines has its plan from Budget; a blank roll-up is what it stands for. */
const saidOfKpi = (row: KpiRow): RuleRow['said'] => {
  const madeOf = madeOfLines(row.madeOf);
  const keys = RULES.kpis.filter((key) => key !== 'plan' || madeOf === null);
  return saidOf({ ...row, madeOf, rollUp: rollUpOf(row) }, keys);
};

const madeOfIn = (text: string | null): Pick<RuleRow, 'of'> => {
  const of = madeOfLines(text);
  return of === null ? {} : { of };
};

const directionNow = ({ answers, cells }: RuleTables['direction']): RuleNow => {
  const rows = formRows(direction, cells);
  const cellOf = (key: string): string => {
    const [row] = rows.get(key) ?? [];
    return row === undefined ? '' : a1(row, ANSWER_COLUMN);
  };
  return { tab: 'direction', id: '', said: saidOf(answers, RULES.direction), unit: '', cellOf };
};

/** All that the plan says now. */
export const rulesNow = (tables: RuleTables): RuleNow[] => [
  directionNow(tables.direction),
  ...tables.kpis.rows.map((row): RuleNow => ({
    tab: 'kpis',
    id: row.id ?? row.name ?? '',
    name: row.name ?? '',
    ...madeOfIn(row.madeOf),
    said: saidOfKpi(row),
    follows: row.rollUp === null,
    unit: row.unit ?? '',
    cellOf: cellsOf(tables.kpis.layout, row),
  })),
  ...(tables.departments === null ? [] : tables.budget.rows).flatMap((row): RuleNow[] =>
    row.id === null
      ? []
      : [
          {
            tab: 'budget',
            id: row.id,
            said: saidOf(row, RULES.budget),
            unit: '',
            cellOf: cellsOf(tables.budget.layout, row),
          },
        ],
  ),
  ...(tables.departments?.rows ?? []).map((row): RuleNow => ({
    tab: 'departments',
    id: row.name ?? '',
    ...(row.group === null ? {} : { group: row.group }),
    said: saidOf(row, RULES.departments),
    unit: '',
    cellOf: cellsOf(tables.departments?.layout ?? null, row),
  })),
];

/**
 * A row's values in the order of its tab's columns, then its group and what a KPI is made of, as far as there are any. How
 * it is measured: the first letter of its roll-up, and its unit; then what it is divided by.
 */
type KeptRow = readonly [
  id: string,
  said: readonly RuleValue[],
  group?: string | null,
  of?: string | null,
  how?: string,
  under?: string,
];
/** By tab: a mark has little room, and a firm has a hundred lines, each with its department. */
export type RulesKept = Readonly<Partial<Record<RuleTab, readonly KeptRow[]>>>;

const columnsKept = (tab: RuleTab): readonly string[] => (tab === 'kpis' ? HELD_BY : RULES[tab]);
const howKept = ({ tab, said: { rollUp, unit, denominator } }: RuleNow): (string | null)[] =>
  tab === 'kpis'
    ? [String(rollUp).charAt(0) + String(unit ?? ''), denominator === undefined ? null : String(denominator)]
    : [];

/** A row that says nothing of them is kept as well, since it may say something later. */
export const rulesKept = (rows: readonly RuleNow[]): RulesKept => {
  const kept: Partial<Record<RuleTab, KeptRow[]>> = {};
  for (const row of rows) {
    const { tab, id, group = null, of = null, said } = row;
    const values = withoutLastBlanks(columnsKept(tab).map((key) => said[key] ?? null));
    (kept[tab] ??= []).push(
      withoutLastBlanks([id, values, group, of, ...howKept(row)]) as unknown as KeptRow,
    );
  }
  return kept;
};

/** Nothing is known of it where the plan was approved before it was kept. */
const measureSaid = (of: string | null, how?: string, under?: string): Partial<Record<string, RuleValue>> => {
  if (how === undefined) return {};
  const rollUp = Object.keys(rollUps).find((each) => each.startsWith(how.charAt(0))) ?? null;
  return { rollUp, unit: how.slice(1) === '' ? null : how.slice(1), madeOf: of, denominator: under ?? null };
};

export const rulesSaid = (kept: RulesKept): RuleRow[] =>
  RULE_TAB_KEYS.flatMap((tab) =>
    (kept[tab] ?? []).map(([id, values, group = null, of = null, how, under]): RuleRow => ({
      tab,
      id,
      ...(group === null ? {} : { group }),
      ...madeOfIn(of),
      said: saidOf(
        {
          ...Object.fromEntries(columnsKept(tab).map((key, at) => [key, values[at] ?? null])),
          ...measureSaid(madeOfLines(of), how, under),
        },
        RULES[tab],
      ),
    })),
  );

/** Whether it was kept what the row says in a column. */
export const isKnown = ({ tab, said }: RuleRow, column: string): boolean =>
  tab !== 'kpis' || said.rollUp !== undefined || !MEASURES.some((key) => key === column);

/** Which row it is, however it is spelled. */
export const ruleKey = ({ tab, id, group }: Pick<RuleRow, 'tab' | 'id' | 'group'>): string =>
  JSON.stringify([tab, nameKey(id) ?? '', nameKey(group ?? null) ?? '']);
