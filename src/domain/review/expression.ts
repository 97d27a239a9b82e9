/** Expressions of what a KPI is made of, such as `REV-STORE + REV-ONLINE - COGS-CORE`. */

import { keyOf } from '../keys';

/** Line id → factor. */
export type Combination = ReadonlyMap<string, number>;

/** `at` is the index in the text, from 0. */
export type ExpressionProblem =
  | { kind: 'unknown'; what: string; at: number }
  | { kind: 'expected'; what: 'line' | 'sign' | ')'; at: number };

type Expression = { terms: Combination } | { problem: ExpressionProblem };

/**
 * Parses budget line Ids with +, − and parentheses. Ids may contain hyphens, and spaces may be left out: where several
 * readings are possible, the longest known Id wins. A mistake is returned, not thrown.
 */
export function expression(text: string, ids: Iterable<string>): Expression {
  const tokens = tokensIn(text, knownIn(ids));
  const problem = firstUnknown(tokens) ?? firstMisplaced(tokens, text.length);
  return problem === null ? { terms: combination(tokens) } : { problem };
}

/** Replaces each known word (a name, a group, a type) with the Ids of its lines, leaving anything unknown as it is. */
export const spellingOut = (known: ReadonlyMap<string, readonly string[]>): ((text: string) => string) => {
  const wanted = knownIn(known.keys());
  const isPlain = ({ kind, id = '' }: Token): boolean => kind !== 'line' || known.get(id)?.join() === id;
  return (text) => {
    const tokens = tokensIn(text, wanted);
    if (tokens.every(isPlain)) return text;
    return tokens
      .map(({ kind, text: written, id = written }) => {
        const ids = kind === 'line' ? (known.get(id) ?? [id]) : [written];
        return ids.length === 1 ? (ids[0] ?? '') : `(${ids.join(' + ')})`;
      })
      .join(' ');
  };
};

interface Token {
  kind: 'line' | 'sign' | '(' | ')' | 'unknown';
  text: string;
  at: number;
  /** The line's Id, in the spelling given. */
  id?: string;
}

const MARKS: ReadonlyMap<string, Token['kind']> = new Map([
  ...['+', '-', '−', '–'].map((sign) => [sign, 'sign'] as const),
  ['(', '('],
  [')', ')'],
]);
const BOUNDARY = /[\s+\-−–()]/;
const WORD = /^(?:\[[^\]]*\]?|[^\s+()]+)/;

function tokensIn(text: string, known: readonly Known[]): Token[] {
  const tokens: Token[] = [];
  for (let at = text.search(/\S/); at >= 0 && at < text.length;) {
    const token = tokenAt(text, at, known);
    tokens.push(token);
    at += token.text.length;
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }
  return tokens;
}

function tokenAt(text: string, at: number, known: readonly Known[]): Token {
  for (const { id, pattern } of known) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind: 'line', text: found, id, at };
  }
  const kind = MARKS.get(text.charAt(at));
  if (kind !== undefined) return { kind, text: text.charAt(at), at };
  return { kind: 'unknown', text: WORD.exec(text.slice(at))?.[0] ?? '', at };
}

interface Known {
  id: string;
  pattern: RegExp;
}

/** Longest first, each matched in any spelling, but only as a whole word: `MKT` is not found in `MKTG`. */
const knownIn = (ids: Iterable<string>): Known[] =>
  [...ids]
    .sort((a, b) => b.length - a.length)
    .flatMap((id) => {
      const pattern = patternOf(id);
      return pattern === null ? [] : [{ id, pattern }];
    });

/** Cached, since the same Ids are looked for in every KPI's expression. */
const patterns = new Map<string, RegExp | null>();
const patternOf = (id: string): RegExp | null => {
  let pattern = patterns.get(id);
  if (pattern === undefined) {
    const spelled = spellingsOf(id);
    pattern = spelled === '' ? null : new RegExp(`${spelled}(?=$|${BOUNDARY.source})`, 'iuy');
    patterns.set(id, pattern);
  }
  return pattern;
};

const spellingsOf = (id: string): string =>
  (keyOf(id) ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+');

function firstUnknown(tokens: readonly Token[]): ExpressionProblem | null {
  const found = tokens.find(({ kind }) => kind === 'unknown');
  return found === undefined ? null : { kind: 'unknown', what: found.text, at: found.at };
}

function firstMisplaced(tokens: readonly Token[], end: number): ExpressionProblem | null {
  let depth = 0;
  let before: Token['kind'] = '(';
  for (const { kind, at } of tokens) {
    if (kind === ')') depth -= 1;
    const what = expectedInstead(before, kind, depth);
    if (what !== null) return { kind: 'expected', what, at };
    if (kind === '(') depth += 1;
    before = kind;
  }
  if (!isComplete(before)) return { kind: 'expected', what: 'line', at: end };
  return depth > 0 ? { kind: 'expected', what: ')', at: end } : null;
}

const isComplete = (before: Token['kind']): boolean => before === 'line' || before === ')';

function expectedInstead(before: Token['kind'], kind: Token['kind'], depth: number): 'line' | 'sign' | null {
  if (isComplete(before)) return kind === 'line' || kind === '(' || depth < 0 ? 'sign' : null;
  return kind === ')' || (before === 'sign' && kind === 'sign') ? 'line' : null;
}

/** A sign applies to the line or parenthesis after it; signs in nested parentheses multiply. */
function combination(tokens: readonly Token[]): Combination {
  const terms = new Map<string, number>();
  const outer: number[] = [];
  let around = 1;
  let sign = 1;
  for (const { kind, text, id = text } of tokens) {
    if (kind === 'sign') sign = text === '+' ? 1 : -1;
    else if (kind === ')') around = outer.pop() ?? 1;
    else if (kind === '(') {
      outer.push(around);
      around *= sign;
      sign = 1;
    } else terms.set(id, (terms.get(id) ?? 0) + around * sign);
  }
  return terms;
}
