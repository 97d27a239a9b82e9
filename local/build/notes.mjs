/** Cells and edits lay no tab out: what a note says on a column's header is left to Features.js, where tabs are. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What declares a column in src/sheet/tab.ts: a note comes second. */
const KINDS = /^(?:text|key|money|number|share|percent|day|month|flag|choice|months|computed|spilled)$/;
const isWords = (node) =>
  node !== undefined &&
  ts.isObjectLiteralExpression(node) &&
  node.properties.every((property) => ['en', 'vi'].includes(property.name?.getText()));

export const withoutNotes = {
  name: 'without notes',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]tabs[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const notes = [];
      const look = (node) => {
        if (ts.isCallExpression(node) && KINDS.test(node.expression.getText()) && isWords(node.arguments[1]))
          notes.unshift(node.arguments[1]);
        ts.forEachChild(node, look);
      };
      look(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
      const contents = notes.reduce(
        (all, note) => `${all.slice(0, note.getStart())}NONE${all.slice(note.end)}`,
        text,
      );
      return { contents: `const NONE = { en: '', vi: '' };${contents}`, loader: 'ts' };
    });
  },
};
