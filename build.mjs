// Builds dist/, the folder that clasp pushes: Code.js, Features.js, the sidebar as one page, the manifest.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { minify } from '@swc/core';
import { build, transform } from 'esbuild';
import ts from 'typescript';
import { refuseSameBase } from './local/build/distFiles.mjs';
import { bracketed, lazily } from './local/build/lazily.mjs';
import { loading } from './local/build/loading.mjs';
import { noticesOf } from './local/build/notices.mjs';
import { withoutLayout } from './local/build/columns.mjs';
import { withoutOtherKinds } from './local/build/readers.mjs';
import { within } from './local/build/within.mjs';

const OUT = 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
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
  const list = parameters.join();
  return `${doc ? `${doc}\n` : ''}function ${name}(${list}){return AopPlanner.${name}(${list})}\n`;
}

/** Data as a file that HtmlService can read: nothing in it is taken for markup. */
const dataFile = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');

const SHIPPED = { target: 'es2020', charset: 'utf8', legalComments: 'none' };

/** What is asked for in one place only stands there, and what nothing asks for goes: less to load at every call. */
const tightened = async (script) =>
  (await minify(script, { ecma: 2020, module: false, compress: { passes: 2 }, mangle: true })).code;

/** Bundles an entry as a script of its own or, where it is asked for as a module, for more to be done with it. */
const bundle = async (entry, options) => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: OUT,
    format: 'iife',
    ...SHIPPED,
    minify: true,
    ...options,
  });
  return result.outputFiles.map(({ path, text }) => {
    const notices = path.endsWith('.css') ? '' : noticesOf(result.metafile.outputs[relative('', path)]);
    return { path, notices, text };
  });
};

/** A script as it is shipped: what of it is code of others says whose. */
const shipped = async ({ notices, text }) => `${notices}${await tightened(text)}`;

/** A script that is one function, which answers what an entry exports; modules work when they are asked for something. */
const functionOf = async (entry, name) => {
  const [{ notices, text }] = await bundle(entry, { format: 'esm', minify: false, minifySyntax: true });
  const { code } = await transform(`function ${name}() {${within(lazily(text))}}`, {
    ...SHIPPED,
    minify: true,
  });
  return `${notices}${bracketed(await tightened(code))}`;
};

/** What a module of ours exports, for the build to draw on. */
const evaluated = async (entry) => {
  const [{ text }] = await bundle(entry, { format: 'esm', platform: 'node' });
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);

// Google calls an item's function by its name: one for each feature in the menu, drawn from the features' list.
const { menuItems } = await evaluated('src/features/index.ts');
const items = menuItems();
const itemStub = ({ name }) => `function ${name}(){features_().fromMenu('${name}')}\n`;

const [code] = await bundle('src/main.ts', {
  globalName: 'AopPlanner',
  define: { MENU: JSON.stringify(items) },
  plugins: [withoutLayout],
});
const stubs = [...declarationsOf('src/main.ts').map(stub), ...items.map(itemStub)].join('');
writeFileSync(`${OUT}/Code.js`, `${await shipped(code)}\n${stubs}`);

// What a person asks for by menu or sidebar is one function that is entered then. Google loads all code anew for every
// formula in a cell and every key pressed: what stands in a function that nobody calls is only skimmed.
writeFileSync(`${OUT}/Features.js`, await functionOf('src/google/run.ts', 'features_'));

/** A page beside the sheet, whole in one file. A comment's beginning in a script could keep its end from being seen. */
const page = async (entry, name) => {
  const files = await bundle(entry, {
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutOtherKinds],
    // A reader of texts could load them from elsewhere, too: nothing here has a network.
    define: {
      'process.env.NODE_ENV': '"production"',
      VERSION: JSON.stringify(version),
      XMLHttpRequest: 'undefined',
    },
  });
  const script = await shipped(files.find((file) => file.path.endsWith('.js')));
  const style = files.find((file) => file.path.endsWith('.css'))?.text ?? '';
  const whole = readFileSync('src/sidebar/sidebar.html', 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'));
  writeFileSync(`${OUT}/${name}.html`, whole);
};
await page('src/sidebar/main.tsx', 'sidebar');
// The readers of files are large, and only who imports needs them.
await page('src/sidebar/import/main.tsx', 'import');
// What checks the installation must open where the plan does not.
await page('src/sidebar/installation/main.tsx', 'check');

// The sample plan is data of its own: Code.js is loaded anew on every call, this only when it is opened.
const { samplePlan } = await evaluated('src/sample/index.ts');
const { firmPlan } = await evaluated('src/sample/firm/index.ts');
for (const language of ['en', 'vi']) {
  writeFileSync(
    `${OUT}/sample-${language}.html`,
    dataFile({ ...samplePlan(language), firm: firmPlan(language) }),
  );
}

const kilobytes = (file) => statSync(`${OUT}/${file}`).size / 1024;
for (const file of ['Code.js', 'Features.js', 'sidebar.html', 'import.html', 'check.html'])
  console.log(`dist/${file}  ${kilobytes(file).toFixed(1)} KB`);
const times = (ratio) => `${ratio.toFixed(1)}×`;
// Who wants the files alone need not wait for it.
if (!process.argv.includes('--unmeasured')) {
  const { edit, menu } = loading(OUT);
  console.log(
    `Loaded for an edit in ${times(edit)}, for the menu in ${times(menu)} the time of a bare script of their size`,
  );
}
if (kilobytes('Code.js') > CODE_LIMIT_KB) {
  console.error(
    `Code.js is above ${CODE_LIMIT_KB} KB, and each formula and each edit loads it anew. What neither a function nor the ` +
      'judging of an edit asks for comes by src/google/onDemand.ts: see “What is loaded when” in docs/architecture.md',
  );
  process.exitCode = 1;
}
refuseSameBase(OUT);
// A folder that has its manifest is whole and within its limits.
if (process.exitCode === undefined) writeFileSync(`${OUT}/appsscript.json`, readFileSync('appsscript.json'));
