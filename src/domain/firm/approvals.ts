/** Who approves what: by amount and department, in one step or two, and nobody their own request. */
import type { Figure } from '../plan';
import { nameKey, type Tree } from './departments';

/** Who approves for a department, as its row says. */
export interface Rights {
  name: string;
  parent: string | null;
  approver: string | null;
  /** Up to this amount one approval is enough; null: always. */
  upTo: Figure;
  second: string | null;
}

/** Who may approve a request, and how many of them have to. */
export interface Approvers {
  steps: 1 | 2;
  /** In the order in which they are asked. With two steps the first two must both approve; with one step either may. */
  people: readonly string[];
}

export type ApprovalStep =
  | { kind: 'enough' }
  /** One more person has to approve. */
  | { kind: 'first'; waits: string }
  | { kind: 'own' }
  /** The same person has approved before. */
  | { kind: 'again'; waits: string }
  | { kind: 'not theirs'; people: readonly string[] }
  /** There are fewer approvers than steps, so the request could never be approved. */
  | { kind: 'nobody' };

/** Noted beside a name where it is not known who was signed in. */
export const UNVERIFIED = { en: 'not verified', vi: 'chưa xác minh' } as const;
/** That note, or an e-mail address. Anything else in brackets is part of the name: it tells namesakes apart. */
const NOTED = new RegExp(`\\s*\\((?:${UNVERIFIED.en}|${UNVERIFIED.vi}|([^()]*@[^()]*))\\)\\s*$`, 'i');
/** A person's name or address without the note beside it: "Sue" for "Sue (not verified)". */
export const personIn = (text: string): string => text.replace(NOTED, '').trim();
/**
 * Whether two texts mean the same person, by name or by the address noted beside it. Names are normalized first: unlike
 * keys, no cell has to count by them, so accents may be stored apart from their letters.
 */
export const isSamePerson = (one: string | null, other: string | null): boolean => {
  const of = (text: string | null): (string | null)[] => {
    const said = text?.normalize('NFC') ?? '';
    return [nameKey(personIn(said)), nameKey(NOTED.exec(said)?.[1] ?? null)].filter((key) => key !== null);
  };
  return of(one).some((key) => of(other).includes(key));
};

/**
 * The approvers for a department (its approver, its second, then those of the departments above, each once). A
 * department that names no approver uses the next one above that does. Null: nobody is named, so anybody may approve.
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
 * Where the way up the tree breaks off before anybody is named, the name that matches no department's row: the
 * department itself, or the parent that the topmost one names. It cannot be told then who approves. Null: the way up is
 * complete, or somebody on it is named.
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
 * Who may agree to a department's plan: all of its approvers except the one who handed it in. `isAlone`: there is
 * nobody else, so that one may agree too. No people: anybody else may. `others`: everybody that the firm names.
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

/** Whom to ask, in order, two at most: the one who makes the request is skipped, and the next approver stands in. */
export const askedOf = ({ people }: Approvers, asker: string | null): readonly string[] =>
  people.filter((name) => !isSamePerson(asker, name)).slice(0, 2);

/** What one more approval leads to. `given`: who has approved already; `asker`: who made the request. */
export function stepOf(
  approvers: Approvers,
  asker: string | null,
  given: readonly string[],
  approver: string,
): ApprovalStep {
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
