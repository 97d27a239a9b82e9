/**
 * Moves constants that only one other constant uses into the function that computes that one, so that entering the
 * bundle skips more code at once. Since a constant is computed once, nothing inside is made twice. Top-level names in a
 * bundle are unique; where a function uses one of them for something else, the only effect is that more seems to be
 * used.
 */
import ts from 'typescript';
import { knownAs, namesIn, parsed } from './lazily.mjs';

/** Fewer nested statements than this are not worth a function around them. */
const ENOUGH = 4;

const declaredBy = (statement) => {
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.text)
    : [];
};

/** For each statement, by index, the indexes of statements it uses. */
const asksOf = (statements) => {
  const places = new Map(statements.flatMap((each, at) => declaredBy(each).map((name) => [name, at])));
  return statements.map((each, at) => {
    const asked = new Set(namesIn(each).map(({ text }) => places.get(text)));
    return [...asked].filter((place) => place !== undefined && place !== at);
  });
};

/** What is used as soon as the bundle is entered: statements that run then, and variables that are made of others. */
const askedAtOnce = (statements, asks) =>
  statements.flatMap((each, at) => {
    const isMade = ts.isVariableStatement(each) && asks[at].length > 0;
    return isMade || declaredBy(each).length === 0 ? [at] : [];
  });

/** All statements reached from one, each after those that use it, apart from cycles. */
const inOrder = (from, asks) => {
  const [order, seen] = [[], new Set()];
  const visit = (at) => {
    if (seen.has(at)) return;
    seen.add(at);
    asks[at].forEach(visit);
    order.push(at);
  };
  visit(from);
  return order.reverse();
};

/**
 * The immediate dominator of each statement, by the algorithm of Cooper, Harvey and Kennedy: the nearest statement that
 * all ways to it lead through.
 */
const gates = (order, asks) => {
  const rank = new Map(order.map((at, index) => [at, index]));
  const askers = new Map(order.map((at) => [at, []]));
  for (const at of order) for (const asked of asks[at]) askers.get(asked).push(at);
  const gate = new Map([[order[0], order[0]]]);
  const shared = (one, other) => {
    while (one !== other)
      if (rank.get(one) > rank.get(other)) one = gate.get(one);
      else other = gate.get(other);
    return one;
  };
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const at of order.slice(1)) {
      const found = askers
        .get(at)
        .filter((each) => gate.has(each))
        .reduce(shared);
      isChanged ||= gate.get(at) !== found;
      gate.set(at, found);
    }
  }
  return gate;
};

/** The function that computes a constant; null for any other statement. */
const workedOut = (statement) => {
  const first = ts.isFunctionDeclaration(statement) ? statement.body.statements[0] : undefined;
  const known = first !== undefined && ts.isReturnStatement(first) ? first.expression : undefined;
  if (known === undefined || !ts.isBinaryExpression(known)) return null;
  const isConstant = known.left.getText() === knownAs(statement.name.text);
  return isConstant ? known.right.expression.right : null;
};

/** The number of statements that each one dominates. */
const sizesOf = (order, gate) => {
  const sizes = new Map(order.map((at) => [at, 0]));
  const [, ...others] = order;
  for (const at of others.reverse()) {
    const over = gate.get(at);
    sizes.set(over, sizes.get(over) + 1 + sizes.get(at));
  }
  return sizes;
};

/** For each outermost holder, the indexes of the statements that only it uses. */
const heldBy = (statements) => {
  const asks = asksOf(statements);
  const entry = statements.length;
  asks.push(askedAtOnce(statements, asks));
  const order = inOrder(entry, asks);
  const gate = gates(order, asks);
  const sizes = sizesOf(order, gate);
  // Near the bundle's entry, one statement uses nearly everything: it must not become the holder of the rest.
  const isHolder = (at) =>
    workedOut(statements[at]) !== null && sizes.get(at) > ENOUGH && sizes.get(at) * 2 < order.length;
  const nameAt = (at) => declaredBy(statements[at])[0];
  const [holderOf, held] = [new Map(), new Map()];
  for (const at of order.slice(1)) {
    const outer = holderOf.get(gate.get(at)) ?? gate.get(at);
    if (held.has(outer)) {
      holderOf.set(at, outer);
      // The variable that remembers a constant stays beside its function.
      if (nameAt(at) !== knownAs(nameAt(outer))) held.get(outer).push(at);
    } else if (isHolder(at)) held.set(at, []);
  }
  return new Map([...held].map(([at, places]) => [at, places.sort((one, other) => one - other)]));
};

/** The body that `lazily` made, with nested constants. */
export const within = (body) => {
  const { statements } = parsed(body);
  const holders = heldBy(statements);
  const held = new Set([...holders.values()].flat());
  const texts = statements.map((each, at) => {
    if (held.has(at)) return '';
    const own = holders.get(at);
    if (own === undefined) return each.getText();
    const value = workedOut(each);
    const inner = own.map((place) => statements[place].getText()).join('\n');
    const [from, to] = [value.getStart() - each.getStart(), value.end - each.getStart()];
    const text = each.getText();
    return `${text.slice(0, from)}(function(){${inner}\nreturn ${value.getText()}})()${text.slice(to)}`;
  });
  return texts.filter((text) => text !== '').join('\n');
};
