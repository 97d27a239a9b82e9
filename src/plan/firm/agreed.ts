/** Agreed plans of departments: who may agree, and what is missing from an agreement. */
import { agreeingTo, approversOf, isSamePerson, personIn } from '../../domain/firm/approvals';
import { treeOf, type Tree } from '../../domain/firm/departments';
import type { Month } from '../../domain/plan';
import { once } from '../../once';
import { withHeaders } from '../../sheet/headers';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import { readTable } from '../../sheet/read';
import { anyOf } from '../../speech';
import { departments, type DepartmentRow } from '../../tabs/firm/departments';
import { filled, filledBy, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Frame } from '../frame';
import { rowsOfDepartments } from './ceilings';

type Named = DepartmentRow & { name: string };
type Agreeing = Pick<Tree<Named>, 'upFrom' | 'standing'>;

const EXPECTED = {
  who: {
    en: 'who agreed to the plan of “{name}”; agree to it in the panel Departments',
    vi: 'người thống nhất kế hoạch “{name}”; hãy thống nhất ở bảng Bộ phận',
  },
  theirs: {
    en: '{people}, who agrees to the plan of “{name}”; agree to it in the panel Departments',
    vi: '{people}, người có quyền thống nhất kế hoạch “{name}”; hãy thống nhất ở bảng Bộ phận',
  },
  own: {
    en: 'somebody other than the person who handed in the plan of “{name}”: that may be {who}; agree to it in the panel Departments',
    vi: 'một người khác với người nộp kế hoạch “{name}”, có thể chính là {who}; hãy thống nhất ở bảng Bộ phận',
  },
  when: {
    en: 'the day on which the plan of “{name}” was agreed',
    vi: 'ngày thống nhất kế hoạch “{name}”',
  },
} as const satisfies Record<string, Words>;

/** Everybody that the firm names: heads and approvers. */
const peopleIn = ({ standing }: Agreeing): string[] =>
  standing.flatMap(({ department: { head, approver, second } }) =>
    [head, approver, second].filter((name) => name !== null),
  );

/** Who may agree to the plan that somebody handed in for a department. */
export const agreeingIn = (firm: Agreeing, name: string, handedInBy: string | null) =>
  agreeingTo(firm, name, handedInBy, peopleIn(firm));

/**
 * Whether a name carries a note. The panel adds one to whoever agrees (an address, or “not verified”), but not to
 * whoever hands in.
 */
const isNoted = (who: string): boolean => who.includes('@') || personIn(who) !== who.trim();

interface Unsaid {
  key: 'stateBy' | 'stateOn';
  expected: Words;
}
/** What is missing or wrong in an agreement; null if it is in order. */
export const agreementFault = (firm: Agreeing, { name, state, stateBy, stateOn }: Named): Unsaid | null => {
  if (state !== 'agreed') return null;
  if (stateBy === null) return { key: 'stateBy', expected: filled(EXPECTED.who, { name }) };
  const { people } = agreeingIn(firm, name, null);
  if (people.length > 0 && !people.some((each) => isSamePerson(each, stateBy))) {
    const expected = filledBy(EXPECTED.theirs, (language) => ({ name, people: anyOf(people, language) }));
    return { key: 'stateBy', expected };
  }
  if (!isNoted(stateBy) && !agreeingIn(firm, name, stateBy).isAlone)
    return { key: 'stateBy', expected: filled(EXPECTED.own, { name, who: stateBy }) };
  return stateOn === null ? { key: 'stateOn', expected: filled(EXPECTED.when, { name }) } : null;
};

const readIn = (workbook: Workbook, { first }: Pick<Frame, 'first'>) => {
  const cells = workbook.sheet(departments)?.cells() ?? [];
  const context = { first, dayOf: workbook.dayOf };
  const read = withHeaders(departments, cells, context, readTable(departments, cells, context));
  const named = rowsOfDepartments(read.rows);
  return { named, read, firm: treeOf(named) };
};

/** Who approves entries over a department's limits; nobody in a plan without departments, for which nothing is read. */
export const approversIn = (
  workbook: Workbook,
  first: Month,
): ((department: string | null) => readonly string[]) => {
  if (!workbook.keys().includes(departments.key)) return () => [];
  const firm = once(() => readIn(workbook, { first }).firm);
  return (department) => approversOf(firm(), department, 0)?.people ?? [];
};

/** Agreements without name or date, or by somebody who may not agree, each with its cell; and missing headers. */
export const agreedProblems = (workbook: Workbook, { first }: Pick<Frame, 'first'>): Problem[] => {
  const { named, read, firm } = readIn(workbook, { first });
  const unsaid = named.flatMap((row) => {
    const found = agreementFault(firm, row);
    const at = found === null ? undefined : read.layout?.columns.get(found.key)?.[0];
    if (found === null || at === undefined) return [];
    const said = found.key === 'stateBy' ? (row.stateBy ?? '') : '';
    return [question(departments, a1(row.row, at), said, found.expected)];
  });
  return [...read.problems.filter((each) => each.unread === true), ...unsaid];
};
