/**
 * Cells and edits lay no tab out: what a column's header notes and what its cells work out is left to Features.js,
 * where tabs are made and rows are written. Whoever asks for a formula all the same fails by name.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What declares a column in src/sheet/tab.ts: a note comes second, a formula third. */
const KINDS = /^(?:text|key|money|number|share|percent|day|month|flag|choice|months|computed|spilled)$/;
const WITH_FORMULA = /^(?:computed|spilled)$/;
const INSTEAD = `const NONE = { en: '', vi: '' };
const ELSEWHERE = () => { throw new Error('Formulas are in Features.js'); };
`;

const isWords = (node) =>
  node !== undefined &&
  ts.isObjectLiteralExpression(node) &&
  node.properties.every((property) => ['en', 'vi'].includes(property.name?.getText()));

/** What of a column's declaration stays away, and what stands there then. */
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
