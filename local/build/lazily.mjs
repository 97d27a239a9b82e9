/**
 * Makes a bundle whose modules cost nothing until something in them is used. The engine skims the body of a function
 * once and then skips it, function by function; but an arrow function is parsed in full whenever the function around it
 * is entered, and constants are all computed then. So modules' arrow functions become function declarations, and each
 * constant becomes a function that computes it at its first use. This is right because a module does nothing else by
 * itself (package.json, `sideEffects`).
 */
import ts from 'typescript';

export const parsed = (text) => ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ES2022, true);

/** A constant that is shorter than this and uses no other is cheaper to keep. */
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

/** A name that is no variable: after a dot, or before a colon. */
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

/**
 * An arrow function uses the outer `this`, a function has its own, so only those without `this` are turned into
 * functions.
 */
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

/** An empty Map or Set costs next to nothing and is used again and again, so it is kept. */
const isEmpty = (value) =>
  ts.isNewExpression(value) &&
  /^(Weak)?(Map|Set)$/.test(value.expression.getText()) &&
  !value.arguments?.length;

const isWorthIt = ({ name, initializer: value }) => {
  if (value === undefined) return false;
  const isMadeOfOthers = namesIn(value).length > 0;
  if (!ts.isIdentifier(name)) return isMadeOfOthers && name.elements.every(isPart);
  if (ts.isArrowFunction(value) || ts.isClassLike(value) || isEmpty(value)) return false;
  // A regular expression is parsed twice: as text and for its meaning.
  return isMadeOfOthers || ts.isRegularExpressionLiteral(value) || value.getText().length > SHORT;
};

/** The names that a declaration binds: one, or several by destructuring. */
const namesOf = ({ name }) =>
  ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name.text);

/** The constants worth computing lazily: never reassigned, and with a name that is used for nothing else. */
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

/** The text of a node with each use of a constant turned into a call. */
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

/** The variable that remembers a constant's value. */
export const knownAs = (name) => `${name}$known`;

const constantOf = (name, value) => {
  const known = knownAs(name);
  return `var ${known};function ${name}(){return ${known}??(${known}=${value})}`;
};

/** The parts that destructuring takes from a value. */
const partsOf = ({ name: { elements, kind } }, value) => {
  const isList = kind === ts.SyntaxKind.ArrayBindingPattern;
  const whole = `${elements[0].name.text}$whole`;
  const parts = elements.map(({ name, propertyName = name }, at) => {
    const part = isList ? `[${at}]` : `.${propertyName.text}`;
    return `function ${name.text}(){return ${whole}()${part}}`;
  });
  return [constantOf(whole, isList ? `[...${value}]` : value), ...parts].join('\n');
};

/** The constants in an object literal by key, including those of nested such objects; null for any other value. */
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

/** An object whose entries are computed separately: using one does not compute the others. */
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

/** The bundle, an ES module made by esbuild, as the body of a function that returns its exports. */
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

/**
 * Puts arrow functions that are arguments into brackets, so that the engine parses them once with the function around
 * them, not twice.
 */
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
