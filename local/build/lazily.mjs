/**
 * A bundle whose modules cost nothing until something of them is asked for. What stands in a function the engine skims
 * once and steps over from then on, function by function; but an arrow it reads in full whenever the function around it
 * is entered, and constants are all worked out then. So the modules' arrows become functions, and each of their
 * constants one that works it out when it is first asked for: a module does nothing else (package.json, `sideEffects`).
 */
import ts from 'typescript';

export const parsed = (text) => ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ES2022, true);

/** What is shorter, and says all by itself, costs less than to ask for it. */
const SHORT = 60;

const some = (node, is) => is(node) || ts.forEachChild(node, (child) => some(child, is)) === true;
export const namesIn = (node) => {
  const found = [];
  some(node, (each) => {
    if (ts.isIdentifier(each) && !isLabel(each)) found.push(each);
    return false;
  });
  return found;
};

/** A name that is no variable's: after a dot, or before a colon. */
const isLabel = (node) => {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const isKey = ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return (
    (isKey ||
      ts.isMethodDeclaration(parent) ||
      ts.isAccessor(parent) ||
      ts.isPropertyAccessExpression(parent)) &&
    parent.name === node
  );
};

const isDeclared = (node) => {
  const { parent } = node;
  return (
    parent.name === node &&
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isFunctionExpression(parent) ||
      ts.isClassLike(parent))
  );
};

const isAssigned = (node) => {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(parent.operator);
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  const { kind } = parent.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
};

/** An arrow knows the outer `this`, a function has its own. */
const isFunction = ({ initializer: value }) =>
  value !== undefined &&
  ts.isArrowFunction(value) &&
  value.modifiers === undefined &&
  !some(value, ({ kind }) => kind === ts.SyntaxKind.ThisKeyword);

const isPart = (element) =>
  ts.isBindingElement(element) &&
  ts.isIdentifier(element.name) &&
  (element.dotDotDotToken ?? element.initializer) === undefined &&
  ts.isIdentifier(element.propertyName ?? element.name);

/** A `new Map()` to begin with: it costs next to nothing, and is asked for again and again. */
const isEmpty = (value) =>
  ts.isNewExpression(value) &&
  /^(Weak)?(Map|Set)$/.test(value.expression.getText()) &&
  !value.arguments?.length;

const isWorthIt = ({ name, initializer: value }) => {
  if (value === undefined) return false;
  const isMadeOfOthers = namesIn(value).length > 0;
  if (!ts.isIdentifier(name)) return isMadeOfOthers && name.elements.every(isPart);
  if (ts.isArrowFunction(value) || ts.isClassLike(value) || isEmpty(value)) return false;
  // A pattern is read twice: as text, and again for what it means.
  return isMadeOfOthers || ts.isRegularExpressionLiteral(value) || value.getText().length > SHORT;
};

/** One name, or those of what a value is taken apart into. */
const namesOf = ({ name }) =>
  ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name.text);

/** Names of constants that are worth it, are never changed, and stand for nothing else anywhere. */
const constantsIn = (source, declarations) => {
  const times = new Map();
  for (const node of namesIn(source)) {
    const more = isAssigned(node) ? 2 : isDeclared(node) ? 1 : 0;
    times.set(node.text, (times.get(node.text) ?? 0) + more);
  }
  const isConstant = (name) => times.get(name) === 1;
  const all = declarations.filter(isWorthIt).map(namesOf);
  return new Set(all.filter((names) => names.every(isConstant)).flat());
};

const asked = (node) => {
  const { parent, text } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return `${text}:${text}()`;
  return ts.isNewExpression(parent) && parent.expression === node ? `(${text}())` : `${text}()`;
};

/** The text of a node in which each constant is asked for. */
const asking = (node, constants) => {
  const { text } = node.getSourceFile();
  let [all, from] = ['', node.getStart()];
  for (const each of namesIn(node)) {
    if (!constants.has(each.text) || isDeclared(each)) continue;
    all += text.slice(from, each.getStart()) + asked(each);
    from = each.end;
  }
  return all + text.slice(from, node.end);
};

const functionOf = ({ name, initializer: { parameters, body } }, constants) => {
  const given = parameters.map((parameter) => asking(parameter, constants)).join();
  const text = asking(body, constants);
  return `function ${name.text}(${given})${ts.isBlock(body) ? text : `{return ${text}}`}`;
};

/** What a constant is remembered in. */
export const knownAs = (name) => `${name}$known`;

const constantOf = (name, value) => {
  const known = knownAs(name);
  return `var ${known};function ${name}(){return ${known}??(${known}=${value})}`;
};

/** What a value is taken apart into: each part of one whole. */
const partsOf = ({ name: { elements, kind } }, value) => {
  const isList = kind === ts.SyntaxKind.ArrayBindingPattern;
  const whole = `${elements[0].name.text}$whole`;
  const parts = elements.map(({ name, propertyName = name }, at) => {
    const part = isList ? `[${at}]` : `.${propertyName.text}`;
    return `function ${name.text}(){return ${whole}()${part}}`;
  });
  return [constantOf(whole, isList ? `[...${value}]` : value), ...parts].join('\n');
};

/** The constants that a list of them names by its keys, those of other lists among them; null of what is no such list. */
const listed = (value, lists) => {
  if (!ts.isObjectLiteralExpression(value)) return null;
  const found = value.properties.map((property) => {
    if (ts.isSpreadAssignment(property)) return lists.get(property.expression.getText());
    if (ts.isShorthandPropertyAssignment(property)) return [[property.name.text, property.name.text]];
    const isNamed = ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer);
    return isNamed ? [[property.name.getText(), property.initializer.text]] : undefined;
  });
  return found.includes(undefined) ? null : found.flat();
};

/** Whoever asks a list for one of its constants asks for no other. */
const listOf = (entries, constants) => {
  const all = entries.map(([key, name]) =>
    constants.has(name) ? `get ${key}(){return ${name}()}` : `${key}:${name}`,
  );
  return `{${all.join()}}`;
};

const declared = (declaration, constants, lists) => {
  if (isFunction(declaration)) return functionOf(declaration, constants);
  const { name, initializer } = declaration;
  if (!isWorthIt(declaration) || !namesOf(declaration).every((each) => constants.has(each)))
    return `var ${asking(declaration, constants)};`;
  const list = listed(initializer, lists);
  if (list !== null) lists.set(name.text, list);
  const value = list === null ? asking(initializer, constants) : listOf(list, constants);
  return ts.isIdentifier(name) ? constantOf(name.text, value) : partsOf(declaration, value);
};

const answered = ({ exportClause: { elements } }, constants) => {
  const all = elements.map(({ name, propertyName = name }) => {
    const value = propertyName.text;
    return `${name.text}:${constants.has(value) ? `${value}()` : value}`;
  });
  return `return{${all.join()}};`;
};

/** The same bundle, one that esbuild left as an ES module, as the body of a function that answers what it exports. */
export const lazily = (bundle) => {
  const source = parsed(bundle);
  const { statements } = source;
  const declarationsIn = (statement) => [...statement.declarationList.declarations];
  const declarations = statements.filter(ts.isVariableStatement).flatMap(declarationsIn);
  const constants = constantsIn(source, declarations);
  const lists = new Map();
  const texts = statements.map((statement) => {
    if (ts.isVariableStatement(statement))
      return declarationsIn(statement)
        .map((declaration) => declared(declaration, constants, lists))
        .join('\n');
    return ts.isExportDeclaration(statement) ? answered(statement, constants) : asking(statement, constants);
  });
  return ['"use strict";', ...texts].join('\n');
};

const isHandedOver = (node) =>
  ts.isArrowFunction(node) && ts.isCallExpression(node.parent) && node.parent.arguments.includes(node);

/** Whoever is handed an arrow calls it: in brackets it is read once, with the function around it, not twice. */
export const bracketed = (script) => {
  const brackets = [];
  some(parsed(script), (node) => {
    if (isHandedOver(node)) brackets.push([node.getStart(), '('], [node.end, ')']);
    return false;
  });
  let [all, from] = ['', 0];
  for (const [at, bracket] of brackets.sort(([one], [other]) => one - other)) {
    all += script.slice(from, at) + bracket;
    from = at;
  }
  return all + script.slice(from);
};
