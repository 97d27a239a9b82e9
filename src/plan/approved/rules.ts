/**
 * The rules that are approved with a plan besides its amounts: thresholds, targets of KPIs, ceilings, and who approves.
 */
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

/** What a KPI measures. Kept separately from the rules for judging it, which older versions kept already. */
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
/** A list of months for a KPI's plan. */
export type RuleValue = string | number | boolean | null | readonly Figure[];

/** The rules in one row; blank values are left out. */
export interface ApprovedRule {
  tab: RuleTab;
  /** Blank for Direction. */
  id: string;
  /** Only on Departments, for a row that sets a group's ceiling. */
  group?: string;
  /** The expression a KPI is made of; absent if it is filled in by hand. */
  of?: string;
  said: Readonly<Record<string, RuleValue>>;
}

/** The same for a present row. */
export interface RuleNow extends ApprovedRule {
  /** The KPI's name, by which it is called while it has no Id. */
  name?: string;
  unit: string;
  /** Whether its roll-up is blank, and so follows from its expression and unit. */
  follows?: boolean;
  /** Blank where the column is missing. */
  cellOf: (key: string, month?: number) => string;
}

interface Table<R> {
  rows: readonly R[];
  layout: Layout | null;
}
export interface RuleTables {
  direction: { answers: Direction; cells: Cells };
  /** A null layout means the table was not read, so nothing is known of it. */
  kpis: Table<KpiRow>;
  budget: Table<BudgetRow>;
  /** Null in a plan without departments. */
  departments: Table<DepartmentRow> | null;
}

const saidOf = (row: object, keys: readonly string[]): ApprovedRule['said'] => {
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

/** Null for a KPI filled in by hand, however its cell says so. */
const madeOfLines = (text: string | null): string | null => (isByHand(text ?? '') ? null : text);

/** A KPI made from lines has its plan from Budget; a blank roll-up is replaced by what it stands for. */
const saidOfKpi = (row: KpiRow): ApprovedRule['said'] => {
  const madeOf = madeOfLines(row.madeOf);
  const keys = RULES.kpis.filter((key) => key !== 'plan' || madeOf === null);
  return saidOf({ ...row, madeOf, rollUp: rollUpOf(row) }, keys);
};

const madeOfIn = (text: string | null): Pick<ApprovedRule, 'of'> => {
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

/** All rules of the present plan. */
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
 * A row in its stored form: its values in the order of its tab's columns, then its group and a KPI's expression, as far
 * as there are any; then how the KPI is measured: the first letter of its roll-up followed by its unit, and its
 * denominator.
 */
type KeptRow = readonly [
  id: string,
  said: readonly RuleValue[],
  group?: string | null,
  of?: string | null,
  how?: string,
  under?: string,
];
/** By tab, and compact: a mark has little room, and a firm may have a hundred lines with departments. */
export type RulesKept = Readonly<Partial<Record<RuleTab, readonly KeptRow[]>>>;

const columnsKept = (tab: RuleTab): readonly string[] => (tab === 'kpis' ? HELD_BY : RULES[tab]);
const howKept = ({ tab, said: { rollUp, unit, denominator } }: RuleNow): (string | null)[] =>
  tab === 'kpis'
    ? [String(rollUp).charAt(0) + String(unit ?? ''), denominator === undefined ? null : String(denominator)]
    : [];

/** Rows without values are kept, too, since they may get some later. */
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

/** Empty for a plan approved before this was kept. */
const measureSaid = (of: string | null, how?: string, under?: string): Partial<Record<string, RuleValue>> => {
  if (how === undefined) return {};
  const rollUp = Object.keys(rollUps).find((each) => each.startsWith(how.charAt(0))) ?? null;
  return { rollUp, unit: how.slice(1) === '' ? null : how.slice(1), madeOf: of, denominator: under ?? null };
};

/** The stored rules as rows again. */
export const rulesSaid = (kept: RulesKept): ApprovedRule[] =>
  RULE_TAB_KEYS.flatMap((tab) =>
    (kept[tab] ?? []).map(([id, values, group = null, of = null, how, under]): ApprovedRule => ({
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

/** Whether the row's value in a column was kept. */
export const isKnown = ({ tab, said }: ApprovedRule, column: string): boolean =>
  tab !== 'kpis' || said.rollUp !== undefined || !MEASURES.some((key) => key === column);

/** Identifies a row, in whatever spelling. */
export const ruleKey = ({ tab, id, group }: Pick<ApprovedRule, 'tab' | 'id' | 'group'>): string =>
  JSON.stringify([tab, nameKey(id) ?? '', nameKey(group ?? null) ?? '']);
