/** What governs besides amounts: thresholds, targets of KPIs, ceilings, and who approves. A plan is approved with these, too. */
import { nameKey } from '../../domain/firm/departments';
import type { Figure } from '../../domain/plan';
import { ANSWER_COLUMN, formRows, type Cells, type Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { withoutLastBlanks } from '../../sheet/value';
import { budget, direction, kpis } from '../../tabs';
import { departments, type DepartmentRow } from '../../tabs/firm/departments';
import type { BudgetRow } from '../../tabs/plan/budget';
import type { Direction } from '../../tabs/plan/direction';
import { isByHand, type KpiRow } from '../../tabs/plan/kpis';

export const RULES = {
  direction: ['amber', 'red', 'amberPoints', 'redPoints', 'materialAmount', 'materialPercent'],
  kpis: ['betterWhen', 'amber', 'red', 'alwaysExplain', 'plan'],
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
  /** What a KPI is made of. */
  of?: string;
  said: Readonly<Record<string, RuleValue>>;
}

/** The same where it stands now. */
export interface RuleNow extends RuleRow {
  /** What a KPI is called: its Id while it has none. */
  name?: string;
  unit: string;
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
      const isNothing = value === null || value === false;
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

/** What is made of lines has its plan from Budget. */
const keysOfKpi = ({ madeOf }: KpiRow): string[] =>
  RULES.kpis.filter((key) => key !== 'plan' || isByHand(madeOf ?? ''));

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
    ...(row.madeOf === null ? {} : { of: row.madeOf }),
    said: saidOf(row, keysOfKpi(row)),
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

/** A row's values in the order of its tab's columns, then its group and what it is made of, as far as there are any. */
type KeptRow = readonly [id: string, said: readonly RuleValue[], group?: string | null, of?: string | null];
/** By tab: a mark has little room, and a firm has a hundred lines, each with its department. */
export type RulesKept = Readonly<Partial<Record<RuleTab, readonly KeptRow[]>>>;

/** A row that says nothing of them is kept as well, since it may say something later. */
export const rulesKept = (rows: readonly RuleNow[]): RulesKept => {
  const kept: Partial<Record<RuleTab, KeptRow[]>> = {};
  for (const { tab, id, group = null, of = null, said } of rows)
    (kept[tab] ??= []).push(
      withoutLastBlanks([id, withoutLastBlanks(RULES[tab].map((key) => said[key] ?? null)), group, of]),
    );
  return kept;
};

export const rulesSaid = (kept: RulesKept): RuleRow[] =>
  RULE_TAB_KEYS.flatMap((tab) =>
    (kept[tab] ?? []).map(([id, values, group = null, of = null]): RuleRow => ({
      tab,
      id,
      ...(group === null ? {} : { group }),
      ...(of === null ? {} : { of }),
      said: saidOf(Object.fromEntries(RULES[tab].map((key, at) => [key, values[at] ?? null])), RULES[tab]),
    })),
  );

/** Which row it is, however it is spelled. */
export const ruleKey = ({ tab, id, group }: Pick<RuleRow, 'tab' | 'id' | 'group'>): string =>
  JSON.stringify([tab, nameKey(id) ?? '', nameKey(group ?? null) ?? '']);
