/**
 * Leaves headers' notes and columns' formulas out of Code.js, where no tab is laid out: they are needed only in
 * Features.js, which makes tabs and writes rows. Code that asks for a formula all the same fails with its name.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The functions of src/sheet/tab.ts that declare a column; the note is their second argument, the formula the third.
 */
const KINDS = /^(?:text|key|money|number|share|percent|day|month|flag|choice|months|computed|spilled)$/;
const WITH_FORMULA = /^(?:computed|spilled)$/;
const INSTEAD = `const NONE = { en: '', vi: '' };
const ELSEWHERE = () => { throw new Error('Formulas are in Features.js'); };
`;

const isWords = (node) =>
  node !== undefined &&
  ts.isObjectLiteralExpression(node) &&
  node.properties.every((property) => ['en', 'vi'].includes(property.name?.getText()));

/** The arguments that are left out, and what replaces them. */
const leftOut = ({ expression, arguments: [, note, formula] }) => [
  ...(isWords(note) ? [[note, 'NONE']] : []),
  ...(WITH_FORMULA.test(expression.getText()) ? [[formula, 'ELSEWHERE']] : []),
];

const isColumn = (node) => ts.isCallExpression(node) && KINDS.test(node.expression.getText());

const columnsIn = (node) => {
  const found = isColumn(node) ? [node] : [];
  ts.forEachChild(node, (child) => void found.push(...columnsIn(child)));
  return found;
};

export const withoutLayout = {
  name: 'without notes and formulas',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]tabs[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      const parts = columnsIn(source).flatMap(leftOut);
      const contents = parts
        .sort(([one], [other]) => other.pos - one.pos)
        .reduce(
          (all, [part, instead]) => `${all.slice(0, part.getStart())}${instead}${all.slice(part.end)}`,
          text,
        );
      return { contents: `${INSTEAD}${contents}`, loader: 'ts' };
    });
  },
};
