/** What happens to each row that a department hands in; the same rules for every tab. */
import { merged, type Merged, type Offered, type There } from '../../../domain/firm/merge';
import { groupsOf } from '../../../domain/groups';
import { isSameKey, keyOf } from '../../../domain/keys';
import type { Day } from '../../../domain/plan';
import type { Firm, PlanDepartment } from '../../../plan/firm/departments';
import { freeId } from '../../../plan/goals/ids';
import type { Plan } from '../../../plan/plan';
import type { RowValues } from '../../../sheet/content';
import type { Layout } from '../../../sheet/layout';
import type { TableTab } from '../../../sheet/tab';
import type { Words } from '../../../words';
import type { Workbook } from '../../../workbook';
import { HANDED, ownersOf, rowsHanded, type Handed, type HandedRow, type Owners } from './handed';
import { readSection, refuseFaults, type HandedSection } from './handedIn';

export interface MergeInput {
  /** The name of the department that hands in. */
  name: string;
  who: string;
  date: Day;
  /** Copied cells with their headers, or the name of a tab that has them. */
  block: string | null;
  tab: string | null;
  /** The person was told that merging over an agreed plan requires agreement again, and confirmed. */
  isAnew: boolean;
}

export type HandedLine = There & RowValues;
/** The merged rows of one tab. */
export interface MergedTab {
  of: Handed;
  /** With only the columns that the plan has. */
  tab: TableTab;
  layout: Layout | null;
  rows: readonly Merged<HandedLine>[];
}

type Given = ReturnType<typeof readSection>['rows'][number];

const withoutKeys = (values: RowValues, keys: readonly string[]): RowValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));

/** A row that was handed in, with its department; values that the plan computes by formulas are dropped. */
const offeredOf = (
  { row, id, values }: Given & { id: string },
  of: Handed,
  there: readonly HandedRow[],
  owners: Owners,
): Offered => {
  const own = there.find((each) => isSameKey(each[of.id] as string | null, id));
  const department = of.whose(values, owners);
  return {
    row,
    id,
    department,
    isNobodys: of.isTied && department === null,
    values: withoutKeys(values, of.workedOut({ ...own, ...values })),
  };
};

const refusedFor = (why: 'no id' | 'no tab', given: Given, of: string): Merged<HandedLine> => ({
  kind: 'refused',
  why,
  of,
  offered: { row: given.row, id: given.id ?? '', department: null, values: given.values },
});

/**
 * Gives new rows an Id. A row handed in without an Id that was merged before is found by its name; where a name stands
 * several times on both sides, the rows are matched in order. If the plan has more rows of the name than were handed
 * in, it is unclear which is meant; and a row of the plan without an Id must get one first. Both are refused.
 */
const withIds = (
  of: Handed,
  there: readonly HandedRow[],
  given: readonly Given[],
  isMeant: (row: HandedRow) => boolean,
): Given[] => {
  const { letter } = of;
  if (letter === null) return [...given];
  const textIn = (row: RowValues, key: string): string | null => row[key] as string | null;
  const keyIn = (row: RowValues): string => keyOf(textIn(row, of.called) ?? '') ?? '';
  const said = new Set(given.flatMap(({ id }) => (id === null ? [] : [keyOf(id)])));
  const free = there.filter((row) => !said.has(keyOf(textIn(row, of.id) ?? '')) && isMeant(row));
  const same = groupsOf(free, keyIn);
  const asked = groupsOf(
    given.filter(({ id }) => id === null),
    ({ values }) => keyIn(values),
  );
  const ids = [...there.map((row) => textIn(row, of.id)), ...given.map(({ id }) => id)];
  return given.map((each) => {
    const key = keyIn(each.values);
    const [known = [], count = 0] = [same.get(key), asked.get(key)?.length];
    if (each.id !== null || key === '' || known.length > count) return each;
    const at = asked.get(key)?.indexOf(each) ?? 0;
    const own = known[at];
    const id = own === undefined ? freeId(letter, ids, 1) : textIn(own, of.id);
    ids.push(id);
    return { ...each, id, values: { ...each.values, id } };
  });
};

/** A department that hands in, and the request. */
export interface HandIn {
  department: PlanDepartment;
  input: MergeInput;
}

type Read = ReturnType<typeof rowsHanded>;
/** Finds the department of rows, and tells whether a department is the one that hands in or is below it. */
interface Whose {
  owners: Owners;
  isOwn: (department: string | null) => boolean;
}
const mergedTab = (
  { language }: Plan,
  of: Handed,
  read: Read,
  given: readonly Given[],
  { owners, isOwn }: Whose,
): MergedTab => {
  if (read === null) {
    const tab = of.tab.name[language];
    return { of, tab: of.tab, layout: null, rows: given.map((each) => refusedFor('no tab', each, tab)) };
  }
  const there = read.rows.flatMap((row): HandedLine[] => {
    const id = row[of.id];
    return typeof id === 'string' ? [{ ...row, id, department: of.whose(row, owners) }] : [];
  });
  const keys = Object.keys(read.tab.columns).filter((key) => key !== of.id);
  // A row without a department may be meant too: then the refusal says what the row lacks.
  const isMeant = (row: HandedRow): boolean => {
    const department = of.whose(row, owners);
    return department === null || isOwn(department);
  };
  const known = withIds(of, read.rows, given, isMeant);
  const named = known.flatMap((each) => (each.id === null ? [] : [{ ...each, id: each.id }]));
  const offered = named.map((each) => offeredOf(each, of, read.rows, owners));
  return {
    of,
    tab: read.tab,
    layout: read.layout,
    rows: [
      ...merged(there, offered, keys, isOwn),
      ...known.filter(({ id }) => id === null).map((each) => refusedFor('no id', each, '')),
    ],
  };
};

/** Every tab that the block has rows for, in the order of a tab that is handed out. */
export const mergedTabs = (
  workbook: Workbook,
  plan: Plan,
  firm: Firm,
  department: PlanDepartment,
  sections: readonly HandedSection[],
): MergedTab[] => {
  const given = new Map<Handed, Given[]>();
  const reads = new Map<Handed, Read>(
    HANDED.filter((of) => sections.some((section) => section.of === of)).map((of) => [
      of,
      rowsHanded(workbook, plan, of),
    ]),
  );
  const faults: Words[] = [];
  for (const section of sections) {
    const { of } = section;
    const read = readSection(section, reads.get(of)?.tab ?? of.tab, plan);
    given.set(of, [...(given.get(of) ?? []), ...read.rows]);
    faults.push(...read.faults);
  }
  refuseFaults(faults);
  // A row handed in without a department belongs to the one that hands in, and so does what refers to it.
  const more = ({ key }: { key: string }): RowValues[] =>
    [...given].flatMap(([of, rows]) =>
      of.tab.key !== key
        ? []
        : rows.map(({ values }) => ({ ...values, department: values.department ?? department.name })),
    );
  const heads = firm.standing.map((each) => each.department);
  const owners = ownersOf(workbook, plan, heads, more);
  const isOwn = (name: string | null): boolean => firm.upFrom(name).includes(department);
  return HANDED.flatMap((of) => {
    const rows = given.get(of);
    return rows === undefined ? [] : [mergedTab(plan, of, reads.get(of) ?? null, rows, { owners, isOwn })];
  });
};
