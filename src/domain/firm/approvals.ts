/** Who approves what: amount × department, in one step or two, and nobody their own request. */
import type { Figure } from '../plan';
import { nameKey, type Tree } from './departments';

/** What a department says of who approves. */
export interface Rights {
  name: string;
  parent: string | null;
  approver: string | null;
  /** Up to here one approval is enough; null: always. */
  upTo: Figure;
  second: string | null;
}

/** Who may approve a request, and how many of them have to. */
export interface Approvers {
  steps: 1 | 2;
  /** In the order in which they are asked; the first `steps` have to approve two steps, one of them one. */
  people: readonly string[];
}

export type Step =
  | { kind: 'enough' }
  /** One more has to approve. */
  | { kind: 'first'; waits: string }
  | { kind: 'own' }
  /** Approved by the same person before. */
  | { kind: 'again'; waits: string }
  | { kind: 'not theirs'; people: readonly string[] }
  /** Fewer people than steps: nobody could ever let it through. */
  | { kind: 'nobody' };

/** What is noted beside a name where nobody told who was signed in. */
export const UNVERIFIED = { en: 'not verified', vi: 'chưa xác minh' } as const;
/** That, or an address. What else stands in brackets tells one of two people of a name from the other. */
const NOTED = new RegExp(`\\s*\\((?:${UNVERIFIED.en}|${UNVERIFIED.vi}|([^()]*@[^()]*))\\)\\s*$`, 'i');
/** A person's name, or address, without what was noted beside it: "Sue (not verified)". */
export const personIn = (text: string): string => text.replace(NOTED, '').trim();
/** Whether two names, or what is noted beside one, mean one person. No cell counts by them: accents may stand apart. */
export const isSamePerson = (one: string | null, other: string | null): boolean => {
  const of = (text: string | null): (string | null)[] => {
    const said = text?.normalize('NFC') ?? '';
    return [nameKey(personIn(said)), nameKey(NOTED.exec(said)?.[1] ?? null)].filter((key) => key !== null);
  };
  return of(one).some((key) => of(other).includes(key));
};

/**
 * The approver of the line's department and the second one, then those of the departments above, each once. A
 * department that names no approver has the next one's above. Null: nobody is named, so that anybody may.
 */
export function approversOf<D extends Rights>(
  { upFrom }: Pick<Tree<D>, 'upFrom'>,
  department: string | null,
  amount: number,
): Approvers | null {
  const named = upFrom(department).filter(({ approver }) => approver !== null);
  const [own] = named;
  if (own === undefined) return null;
  const all = named.flatMap(({ approver, second }) => [approver, second]).filter((name) => name !== null);
  const people = all.filter((name, at) => all.findIndex((other) => isSamePerson(other, name)) === at);
  return { steps: own.upTo !== null && amount > own.upTo ? 2 : 1, people };
}

/**
 * The name at which going up comes to no department's row, where nobody on the way is named: the department itself, or
 * what one says it is part of. Who approves can't be told then. Null: the way is whole, or somebody is named on it.
 */
export function lostAt<D extends Rights>(
  { upFrom }: Pick<Tree<D>, 'upFrom'>,
  department: string | null,
): string | null {
  const way = upFrom(department);
  if (way.some(({ approver }) => approver !== null)) return null;
  const top = way.at(-1);
  return top === undefined ? department : top.parent;
}

/**
 * Who may agree to a department's plan: all who approve for it, and never who handed it in, unless nobody else is
 * there. `isAlone`: then that is so. Empty: anybody else may. `others`: whom the firm names at all.
 */
export function agreeingTo<D extends Rights>(
  tree: Pick<Tree<D>, 'upFrom'>,
  department: string,
  handedInBy: string | null,
  others: readonly string[],
): { people: readonly string[]; isAlone: boolean } {
  const named = approversOf(tree, department, 0)?.people ?? [];
  const isOther = (name: string): boolean => !isSamePerson(name, handedInBy);
  const people = named.filter(isOther);
  const isAlone = named.length > 0 ? people.length === 0 : !others.some(isOther);
  return { people: isAlone ? named : people, isAlone };
}

/** Who is asked, the first first: whoever asks is passed over, and the next one above stands in. */
export const askedOf = ({ people }: Approvers, asker: string | null): readonly string[] =>
  people.filter((name) => !isSamePerson(asker, name)).slice(0, 2);

/** What one more approval comes to. `given`: who has approved before; `asker`: whose request it is. */
export function stepOf(
  approvers: Approvers,
  asker: string | null,
  given: readonly string[],
  approver: string,
): Step {
  if (isSamePerson(asker, approver)) return { kind: 'own' };
  const { steps } = approvers;
  const asked = askedOf(approvers, asker);
  if (asked.length < steps) return { kind: 'nobody' };
  const has = (name: string): boolean => given.some((each) => isSamePerson(each, name));
  if (!asked.some((name) => isSamePerson(name, approver))) return { kind: 'not theirs', people: asked };
  const left = asked.filter((name) => !has(name) && !isSamePerson(name, approver));
  if (steps === 1 || left.length === 0) return { kind: 'enough' };
  const waits = left[0] ?? '';
  return has(approver) ? { kind: 'again', waits } : { kind: 'first', waits };
}
