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

/** A line as it was approved, and what people called it then. */
export type ApprovedLine = BudgetLine & { line: string | null };

/** What of a goal stays for the year once it is approved. */
export interface ApprovedGoal {
  id: string;
  goal: string | null;
  kpi: string | null;
  /** Not kept: a row that comes back has it. */
  unit: string | null;
  start: Figure;
  target: Figure;
  betterWhen: BetterWhen | null;
  weight: Figure;
}

/** The original plan: what each line was approved with. */
export interface Approved {
  who: string;
  when: Day;
  /** The fiscal year's first month. */
  first: Month;
  lines: readonly ApprovedLine[];
  /** Of a plan that was approved before goals were kept, none is known. */
  goals?: readonly ApprovedGoal[];
  /** What governs besides amounts; nothing is known of it in a plan from before it was kept, or in a copy that lost its marks. */
  rules?: RulesKept;
  /** Of the hidden tab. */
  language: Language;
}

/**
 * What was approved, when and by whom; null while nothing is, and the Budget is edited freely. The hidden tab's mark
 * carries it, which costs no read; a plan too long for that, and a file that lost its marks, are read from the
 * properties, and a copy, which lost those, from the tab itself.
 */
export const approvedPlan = (workbook: Workbook): Approved | null =>
  carriedPlan(workbook) ?? kept(workbook) ?? onTab(workbook);

/** What was approved, its Ids as they are spelled now; of its rules those stay by which decisions name them. */
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

/** The same for a year, without asking where the hidden tab is not there: of no approved plan nothing is read. */
export const approvedHere = (workbook: Workbook, first: Month): Approved | null => {
  const keys = workbook.keys();
  const plan = keys.length > 0 && !keys.includes(tab.key) ? null : approvedPlan(workbook);
  return plan?.first === first ? plan : null;
};

/** Google lets the marks of a tab have 30,000 characters. */
const ROOM = 28_000;
/** What is known of it without any read. */
export const carriedPlan = (workbook: Workbook): Approved | null => {
  const text = workbook.carried(approvedTab);
  return text === '' ? null : (JSON.parse(text) as Approved);
};
const carrying = (plan: Approved): string => {
  const text = JSON.stringify(plan);
  return text.length <= ROOM ? text : '';
};

/** Each year's own. */
const keyIn = ({ year }: Workbook): string => `approved${year}`;
/** A property holds 9 KB. */
const CHUNK = 8000;

/** In plain ASCII, so that a character is a byte. */
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

/** The name that the tab gets: a sheet of the person's own is left alone, one that a run half made is finished. */
const freeName = (workbook: Workbook, wanted: string, header: readonly Content[], number = 1): string => {
  const name = number === 1 ? wanted : `${wanted} (${number})`;
  const cells = workbook.named(name)?.cells() ?? [];
  const isEmpty = cells.every((line) => line.every(isBlankCell));
  return isEmpty || header.every((text, at) => cells[0]?.[at] === text)
    ? name
    : freeName(workbook, wanted, header, number + 1);
};

/** Edits that keep the approved plan where it is not kept yet, and make the hidden tab say it again. */
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
    // First of all: from here on the plan is approved, and a run that dies is finished by the next.
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
 * What a person changed on the hidden tab goes back; nothing while no plan is approved. `rules`: as they stand, kept from
 * now on where none were.
 */
export const approvalRestored = (workbook: Workbook, rules?: RulesKept): Edit[] => {
  const plan = kept(workbook) ?? carriedPlan(workbook);
  if (plan === null) return [];
  return approvalKept(workbook, plan.rules === undefined && rules !== undefined ? { ...plan, rules } : plan);
};
