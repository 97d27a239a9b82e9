/** HtmlService: the project's HTML files and pages made of them. */
import type { Doc } from '../document';
import { other, service } from '../service';

interface Output {
  doc: Doc;
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

const makeOutput = service('HtmlOutput', 'HtmlOutput', {
  getContent: other('', ({ html }: Output) => html),
  setContent: other('string', (output: Output, html: string) => {
    output.html = html;
  }),
  append: other('string', (output: Output, html: string) => {
    output.html += html;
  }),
  getTitle: other('', ({ title }: Output) => title),
  setTitle: other('string', (output: Output, title: string) => {
    output.title = title;
  }),
  setWidth: other('int?', (output: Output, width: number | null) => {
    output.width = width;
  }),
  setHeight: other('int?', (output: Output, height: number | null) => {
    output.height = height;
  }),
  // Both only matter to Google's own frames.
  setSandboxMode: other('any', () => undefined),
  addMetaTag: other('string, string', () => undefined),
});

const output = (doc: Doc, html: string) =>
  makeOutput(doc, { doc, html, title: '', width: null, height: null });

const fileOf = (doc: Doc, file: string): string => {
  const html = doc.html(file.replace(/\.html$/, ''));
  if (html === undefined) throw new Error(`No HTML file named ${file} was found.`);
  return html;
};

/** Only files without scriptlets, since the add-on ships none. */
const makeTemplate = service('HtmlTemplate', 'HtmlTemplate', {
  evaluate: other('', ({ doc, html }: Output) => output(doc, html)),
  getRawContent: other('', ({ html }: Output) => html),
});

const template = (doc: Doc, html: string) => {
  if (html.includes('<?'))
    throw new Error('The local spreadsheet does not evaluate scriptlets in HTML templates');
  return makeTemplate(doc, { doc, html });
};

const makeHtmlService = service('HtmlService', 'HtmlService', {
  createHtmlOutput: other('| string', ({ doc }: { doc: Doc }, html = '') => output(doc, html)),
  createHtmlOutputFromFile: other('string', ({ doc }: { doc: Doc }, file: string) =>
    output(doc, fileOf(doc, file)),
  ),
  createTemplateFromFile: other('string', ({ doc }: { doc: Doc }, file: string) =>
    template(doc, fileOf(doc, file)),
  ),
  createTemplate: other('string', ({ doc }: { doc: Doc }, html: string) => template(doc, html)),
});

export const htmlService = (doc: Doc): unknown => makeHtmlService(doc, { doc });
