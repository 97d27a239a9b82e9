import { addMonths } from '../../domain/months/months';
import type { BetterWhen, BudgetLine, Day, Figure, Month } from '../../domain/plan';
import { contentOf, slots, valueAt } from '../../sheet/content';
import type { Content, Edit } from '../../sheet/edit';
import { headerText, languageIn, yearsNamed } from '../../sheet/layout';
import { isBlankCell, readTable, type Spellings } from '../../sheet/read';
import { protectWords } from '../../sheet/scaffold/columns';
import { approved as tab } from '../../tabs/made/approved';
import { approvedTab } from '../../tabs/made/approvedTab';
import type { Language } from '../../words';
import type { Workbook } from '../../workbook';
import { nameIn } from '../sites/site';
import type { RulesKept } from './rules';

/** A line as approved, with its name at the time. */
export type ApprovedLine = BudgetLine & { line: string | null };

/** The parts of a goal that are fixed for the year once it is approved. */
export interface ApprovedGoal {
  id: string;
  goal: string | null;
  kpi: string | null;
  /** Not fixed: kept to restore a goal's row that was removed. */
  unit: string | null;
  start: Figure;
  target: Figure;
  betterWhen: BetterWhen | null;
  weight: Figure;
}

/** The original plan as it was approved. */
export interface Approved {
  who: string;
  when: Day;
  /** The fiscal year's first month. */
  first: Month;
  lines: readonly ApprovedLine[];
  /** Absent in a plan approved before goals were kept. */
  goals?: readonly ApprovedGoal[];
  /**
   * The rules that were approved besides amounts; absent in a plan approved before they were kept, and in a copy that
   * lost its marks.
   */
  rules?: RulesKept;
  /** The language of the hidden tab. */
  language: Language;
}

/**
 * What was approved, when and by whom; null while nothing is, and the Budget may be edited freely. It is taken from the
 * hidden tab's mark, without any read; for a plan too long for that, and in a file that lost its marks, from the
 * properties; and in a copy, which loses those too, from the hidden tab itself.
 */
export const approvedPlan = (workbook: Workbook): Approved | null =>
  carriedPlan(workbook) ?? kept(workbook) ?? onTab(workbook);

/** The approved plan with Ids in their present spelling. Its rules keep the spelling that decisions name them by. */
export const spelledAs = <P extends Approved | null>(plan: P, { line, goal, kpi }: Spellings): P =>
  plan === null
    ? plan
    : {
        ...plan,
        lines: plan.lines.map((each) => ({ ...each, id: line?.(each.id) ?? each.id })),
        ...(plan.goals === undefined
          ? {}
          : {
              goals: plan.goals.map((each) => ({
                ...each,
                id: goal?.(each.id) ?? each.id,
                kpi: each.kpi === null ? null : (kpi?.(each.kpi) ?? each.kpi),
              })),
            }),
      };

/** The plan approved for a year. Nothing is read if the hidden tab is missing. */
export const approvedHere = (workbook: Workbook, first: Month): Approved | null => {
  const keys = workbook.keys();
  const plan = keys.length > 0 && !keys.includes(tab.key) ? null : approvedPlan(workbook);
  return plan?.first === first ? plan : null;
};

/** Google allows 30,000 characters in a tab's marks. */
const ROOM = 28_000;
/** The approved plan as carried by the mark, without any read; null where it is not there. */
export const carriedPlan = (workbook: Workbook): Approved | null => {
  const text = workbook.carried(approvedTab);
  return text === '' ? null : (JSON.parse(text) as Approved);
};
const carrying = (plan: Approved): string => {
  const text = JSON.stringify(plan);
  return text.length <= ROOM ? text : '';
};

/** Each year has its own key. */
const keyIn = ({ year }: Workbook): string => `approved${year}`;
/** A property holds 9 KB. */
const CHUNK = 8000;

/** In plain ASCII, so that one character is one byte. */
const written = (plan: Approved): string =>
  JSON.stringify(plan).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const chunks = (plan: Approved, key: string): Record<string, string> => {
  const text = written(plan);
  const count = Math.ceil(text.length / CHUNK);
  const parts = Array.from({ length: count }, (_, index): [string, string] => [
    `${key} ${index}`,
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  ]);
  return Object.fromEntries([[key, String(count)], ...parts]);
};

const kept = (workbook: Workbook): Approved | null => {
  const [values, key] = [workbook.kept(), keyIn(workbook)];
  const count = Number(values[key] ?? 0);
  const parts = Array.from({ length: count }, (_, index) => values[`${key} ${index}`]);
  return count === 0 || parts.includes(undefined) ? null : (JSON.parse(parts.join('')) as Approved);
};

const LINE = ['line', 'annual', 'months', 'yearPolicy', 'toDatePolicy', 'tolerance'] as const;
const GOAL = ['goal', 'kpi', 'unit', 'start', 'target', 'betterWhen', 'weight'] as const;
const picked = <T, K extends keyof T>(row: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>;

const onTab = (workbook: Workbook): Approved | null => {
  const cells = workbook.sheet(tab)?.cells() ?? [];
  const { dayOf } = workbook;
  const first = yearsNamed(tab.columns, 'months', cells, dayOf)[0];
  if (first === undefined) return null;
  const { rows, layout } = readTable(tab, cells, { first, dayOf });
  const lines = rows.flatMap((row) =>
    row.id === null || row.type === null ? [] : [{ ...picked(row, LINE), id: row.id, type: row.type }],
  );
  const goals = rows.flatMap((row) =>
    row.id === null || row.type !== null ? [] : [{ ...picked(row, GOAL), id: row.id }],
  );
  const [row] = rows;
  if (row === undefined || layout === null) return null;
  const language = languageIn(tab.columns, cells, layout);
  return { who: row.who ?? '', when: row.when ?? '', first, lines, goals, language };
};

const blockOf = ({ who, when, first, lines, goals = [], language }: Approved): Content[][] => [
  slots(tab.columns).map(({ column, month }) => headerText(column, language, addMonths(first, month))),
  ...[...lines, ...goals].map((line) =>
    slots(tab.columns).map(({ key, column, month }) =>
      contentOf(column, valueAt({ ...line, who, when }, key, month), language),
    ),
  ),
];

/** A free name for the tab: a person's own sheet is left alone, one left half-made by a run is finished. */
const freeName = (workbook: Workbook, wanted: string, header: readonly Content[], number = 1): string => {
  const name = number === 1 ? wanted : `${wanted} (${number})`;
  const cells = workbook.named(name)?.cells() ?? [];
  const isEmpty = cells.every((line) => line.every(isBlankCell));
  return isEmpty || header.every((text, at) => cells[0]?.[at] === text)
    ? name
    : freeName(workbook, wanted, header, number + 1);
};

/** Edits that store the approved plan where it is not stored yet, and bring the hidden tab in line with it. */
export const approvalKept = (workbook: Workbook, plan: Approved): Edit[] => {
  const values = chunks(plan, keyIn(workbook));
  const isKept = Object.entries(values).every(([key, value]) => workbook.kept()[key] === value);
  const block = blockOf(plan);
  const sheet = workbook.sheet(tab);
  const cells = sheet?.cells() ?? [];
  const height = Math.max(block.length, cells.length);
  const width = Math.max(block[0]?.length ?? 0, cells[0]?.length ?? 0);
  const at = (row: number, column: number): Content => block[row]?.[column] ?? null;
  const isSame =
    cells.length >= block.length &&
    cells.every((line, row) => line.every((value, column) => value === (at(row, column) ?? '')));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => ({ content: at(row, column) })),
  );
  return [
    // First of all: from here on the plan is approved, and if this run dies, the next one completes it.
    ...(isKept ? [] : [{ kind: 'keep', tab, values } as const]),
    ...(sheet === null ? added(workbook, block, plan.language) : []),
    ...(isSame ? [] : [{ kind: 'write', tab, row: 1, column: 1, cells: rows } as const]),
    ...(workbook.carried(tab) === carrying(plan)
      ? []
      : [{ kind: 'carry', tab, value: carrying(plan) } as const]),
  ];
};

const added = (workbook: Workbook, block: readonly Content[][], language: Language): Edit[] => {
  const [header = []] = block;
  const [rows, columns] = [block.length, header.length];
  const name = freeName(workbook, nameIn(workbook, tab, language), header);
  return [
    { kind: 'add tab', tab, name, hidden: true, rows, columns, colour: tab.colour },
    { kind: 'protect tab', tab, why: protectWords[language] },
  ];
};

/**
 * Undoes what a person changed on the hidden tab; nothing while no plan is approved. `rules`: the present ones, which
 * are stored if the approved plan has none yet.
 */
export const approvalRestored = (workbook: Workbook, rules?: RulesKept): Edit[] => {
  const plan = kept(workbook) ?? carriedPlan(workbook);
  if (plan === null) return [];
  return approvalKept(workbook, plan.rules === undefined && rules !== undefined ? { ...plan, rules } : plan);
};
