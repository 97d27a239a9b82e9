/**
 * Rooms in a bundle whose constants are worked out when they are first asked for (lazily.mjs). Whoever enters the
 * function around it has the engine make every function that stands in it. So what only one constant needs, as a
 * feature's own functions, stands in a room that is entered to work that constant out: who asks for another feature
 * passes it by.
 */
import ts from 'typescript';
import { namesIn } from './lazily.mjs';

/** What is smaller costs less to make than a room to enter. */
const WORTH = 1000;
/** What is asked for in any case. */
const ROOT = '';

const textsOf = (node) => namesIn(node).map(({ text }) => text);

/** A statement, or one declaration of many in it: its text, what it declares, and what it says. */
const partsOf = (statement) => {
  if (!ts.isVariableStatement(statement))
    return [
      { node: statement, text: statement.getText(), names: statement.name ? [statement.name.text] : [] },
    ];
  return statement.declarationList.declarations.map((node) => ({
    node,
    text: `var ${node.getText()};`,
    names: textsOf(node.name),
  }));
};

/** A constant as the build has it: a function that answers what is kept, or works it out and keeps it. */
const constantOf = ({ node }) => {
  if (!ts.isFunctionDeclaration(node)) return null;
  const answer = node.body.statements[0];
  if (answer === undefined || !ts.isReturnStatement(answer)) return null;
  const { operatorToken, left, right } = answer.expression ?? {};
  if (operatorToken?.kind !== ts.SyntaxKind.QuestionQuestionToken || !ts.isIdentifier(left)) return null;
  const kept = ts.isParenthesizedExpression(right) ? right.expression : right;
  const isKept = ts.isBinaryExpression(kept) && kept.left.getText() === left.text;
  return isKept ? { name: node.name.text, kept: left.text, value: kept.right.getText() } : null;
};

/** Each name, and those that its declaration says. */
const saidBy = (parts) => {
  const declared = new Set(parts.flatMap(({ names }) => names));
  const said = new Map([[ROOT, new Set()]]);
  for (const { node, names } of parts) {
    const all = textsOf(node).filter((name) => declared.has(name));
    for (const name of names) said.set(name, new Set(all));
    if (names.length === 0) for (const name of all) said.get(ROOT).add(name);
  }
  return said;
};

/** Names that can be asked for, each before those that it alone leads to. */
const inOrder = (said) => {
  const [seen, left] = [new Set(), []];
  const look = (name) => {
    seen.add(name);
    for (const other of said.get(name)) if (!seen.has(other)) look(other);
    left.push(name);
  };
  look(ROOT);
  return left.reverse();
};

/** Each name, and the last that every way to it leads through: dominators, as Cooper, Harvey and Kennedy find them. */
const doorsTo = (said) => {
  const order = inOrder(said);
  const at = new Map(order.map((name, index) => [name, index]));
  const from = new Map(order.map((name) => [name, []]));
  for (const name of order) for (const other of said.get(name)) from.get(other).push(name);
  const doors = new Map([[ROOT, ROOT]]);
  const shared = (one, other) => {
    while (one !== other) {
      if (at.get(one) > at.get(other)) one = doors.get(one);
      else other = doors.get(other);
    }
    return one;
  };
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const name of order.slice(1)) {
      const door = from
        .get(name)
        .filter((each) => doors.has(each))
        .reduce(shared);
      isNew ||= doors.get(name) !== door;
      doors.set(name, door);
    }
  }
  return doors;
};

/** The constant in whose room each part stands; the root where it stands in none. */
const roomsOf = (parts, constants) => {
  const doors = doorsTo(saidBy(parts));
  const askedFor = new Map([...constants.values()].map(({ name, kept }) => [kept, name]));
  const rooms = new Map();
  for (const part of parts) {
    const [name = ROOT] = part.names;
    // What is kept of a constant stands where the constant does, not in its room.
    let door = doors.get(askedFor.get(name) ?? name);
    // A list whose constants stand in another list, too, may be asked for by nobody.
    if (door === undefined) continue;
    while (door !== ROOT && !constants.has(door)) door = doors.get(door);
    rooms.set(door, [...(rooms.get(door) ?? []), part]);
  }
  return rooms;
};

/** The same script, one function: what nobody asks for is left out, and what only one of its constants needs stands in a room of that constant's. */
export const inRooms = (script) => {
  const whole = ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2022, true).statements[0].body;
  const parts = whole.statements.flatMap(partsOf);
  const constants = new Map(
    parts.map(constantOf).flatMap((each) => (each === null ? [] : [[each.name, each]])),
  );
  const rooms = roomsOf(parts, constants);
  const textsFor = ({ names: [name], text }) => {
    const inside = (rooms.get(name) ?? []).flatMap(textsFor);
    if (inside.join('').length < WORTH) return [...inside, text];
    const { kept, value } = constants.get(name);
    return [
      `function ${name}(){return ${kept}??(${kept}=(function(){${inside.join('')}return ${value}})())}`,
    ];
  };
  const body = rooms.get(ROOT).flatMap(textsFor).join('');
  return `${script.slice(0, whole.getStart())}{${body}}${script.slice(whole.end)}`;
};
