/** Who approves what: amount × department, in one step or two, and nobody their own request. */
import type { Tree } from './departments';
import { nameKey } from './departments';
import type { Figure } from './plan';

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

/** A person's name, or address, without what was noted beside it: "Sue (not verified)". */
export const personIn = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/, '').trim();
/** Whether two names, or what is noted beside one, mean one person. */
export const isSamePerson = (one: string | null, other: string | null): boolean => {
  const of = (text: string | null): (string | null)[] => {
    const noted = /\(([^()]*@[^()]*)\)\s*$/.exec(text ?? '')?.[1] ?? null;
    return [nameKey(personIn(text ?? '')), nameKey(noted)].filter((key) => key !== null);
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
