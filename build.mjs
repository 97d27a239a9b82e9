// Builds dist/, the folder that clasp pushes: Code.js, the sidebar as one page, the manifest.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import ts from 'typescript';

const OUT = 'dist';
const CODE_LIMIT_KB = 120;

/** A public function as Google needs to see it: a top-level declaration with its parameters and its JSDoc. */
function declarationsOf(file, only) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const isExported = (node) => node.modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword);
  for (const node of source.statements) {
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const names = node.exportClause?.elements.map((element) => element.name.text);
      const base = join(dirname(file), node.moduleSpecifier.text);
      const target = [`${base}.ts`, join(base, 'index.ts')].find((path) => existsSync(path));
      found.push(...declarationsOf(target, names));
    } else if (ts.isFunctionDeclaration(node) && isExported(node)) {
      if (only && !only.includes(node.name.text)) continue;
      const doc = ts
        .getJSDocCommentsAndTags(node)
        .map((part) => part.getText())
        .join('\n');
      found.push({
        name: node.name.text,
        parameters: node.parameters.map((parameter) => parameter.name.text),
        doc: doc.includes('@customfunction') ? doc : '',
      });
    }
  }
  return found;
}

/** Google calls only top-level functions, and a bundler hides them and drops their JSDoc: both come back here. */
function stub({ name, parameters, doc }) {
  const list = parameters.join(', ');
  return `${doc ? `${doc}\n` : ''}function ${name}(${list}) { return AopPlanner.${name}(${list}); }\n`;
}

/** Data as a file that HtmlService can read: nothing in it is taken for markup. */
const dataFile = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

const isWords = (node) =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.length === 2 &&
  node.properties.every(
    (part, index) =>
      ts.isPropertyAssignment(part) &&
      part.name.text === ['en', 'vi'][index] &&
      ts.isStringLiteralLike(part.initializer),
  );

/**
 * Formulas in cells and the simple triggers match the headers of these tabs; titles are drawn in the menu before
 * anything may be read: such words stay in the code. All others are read only by what a person asks for.
 */
const MATCHED = /\/tabs\/(actuals|budget|choices|decisions|kpis)\.ts$|\/features\/edited/;
const isSaid = (file, node) => {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'title') return false;
  const isNote = ts.isCallExpression(parent) && parent.arguments[1] === node;
  return !MATCHED.test(file) || (file.includes('/tabs/') && isNote);
};

/** Takes what is only ever said out of the code, which is loaded on every call, into a file of its own. */
const wordsApart = (texts) => ({
  name: 'words apart',
  setup(plugin) {
    plugin.onLoad({ filter: /src\/(features|tabs|google)\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      let contents = text;
      const visit = (node) => {
        // Last first: what is replaced later stands earlier in the file.
        const children = [];
        node.forEachChild((child) => void children.push(child));
        children.reverse().forEach(visit);
        if (!isWords(node) || !isSaid(path, node)) return;
        const [en, vi] = node.properties.map((part) => part.initializer.text);
        if (en === vi) return;
        const key = createHash('sha1').update(`${en}|${vi}`).digest('base64url').slice(0, 4);
        if (texts[key] !== undefined && texts[key].join() !== [en, vi].join())
          throw new Error(`Two texts share a key: ${en}`);
        texts[key] = [en, vi];
        contents = `${contents.slice(0, node.getStart())}shippedWords('${key}')${contents.slice(node.getEnd())}`;
      };
      visit(source);
      return { contents, loader: 'ts' };
    });
  },
});

const bundle = async (entry, options) => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    ...options,
  });
  return result.outputFiles;
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);

const texts = {};
const [code] = await bundle('src/main.ts', {
  globalName: 'AopPlanner',
  inject: ['src/google/words.ts'],
  plugins: [wordsApart(texts)],
});
const sorted = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(`${OUT}/words.html`, dataFile(sorted));
const stubs = declarationsOf('src/main.ts').map(stub).join('\n');
writeFileSync(`${OUT}/Code.js`, `${code.text}\n${stubs}`);

const files = await bundle('src/sidebar/main.tsx', {
  jsx: 'automatic',
  jsxImportSource: 'preact',
  outdir: OUT,
  define: { 'process.env.NODE_ENV': '"production"' },
});
const script = files.find((file) => file.path.endsWith('.js'))?.text ?? '';
const style = files.find((file) => file.path.endsWith('.css'))?.text ?? '';
const page = readFileSync('src/sidebar/sidebar.html', 'utf8')
  .replace('/* style */', () => style)
  .replace('/* script */', () => script.replaceAll('</script', '<\\/script'));
writeFileSync(`${OUT}/sidebar.html`, page);

// The sample plan is data of its own: Code.js is loaded anew on every call, this only when it is opened.
const [sample] = await bundle('src/sample/index.ts', { globalName: 'Sample' });
const samplePlan = new Function(`${sample.text}; return Sample.samplePlan;`)();
for (const language of ['en', 'vi']) {
  writeFileSync(`${OUT}/sample-${language}.html`, dataFile(samplePlan(language)));
}

writeFileSync(`${OUT}/appsscript.json`, readFileSync('appsscript.json'));

const kilobytes = (file) => statSync(`${OUT}/${file}`).size / 1024;
for (const file of ['Code.js', 'sidebar.html']) console.log(`dist/${file}  ${kilobytes(file).toFixed(1)} KB`);
if (kilobytes('Code.js') > CODE_LIMIT_KB) {
  console.error(`Code.js is above ${CODE_LIMIT_KB} KB: it is loaded anew on every call`);
  process.exitCode = 1;
}
