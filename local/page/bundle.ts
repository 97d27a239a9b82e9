import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';

/** npm and jest both run in the root of the checkout; jest lacks `import.meta`. */
const packages = createRequire(join(process.cwd(), 'package.json'));
/** The grid's dependencies are resolved from the grid's own folder, wherever npm has put them. */
const ofGrid = createRequire(packages.resolve('@odoo/o-spreadsheet'));
const gridFiles = dirname(packages.resolve('@odoo/o-spreadsheet'));
const fontAwesome = join(dirname(ofGrid.resolve('font-awesome/package.json')));

/** Files that the page loads from packages, served unchanged. */
export const packageFiles: Record<string, string> = {
  '/files/grid.js': join(gridFiles, 'o_spreadsheet.min.iife.js'),
  '/files/grid.css': join(gridFiles, 'o_spreadsheet.css'),
  '/files/grid.xml': join(gridFiles, 'o_spreadsheet.xml'),
  '/files/owl.js': join(dirname(packages.resolve('@odoo/owl')), 'owl.iife.min.js'),
  '/files/bootstrap.css': ofGrid.resolve('bootstrap/dist/css/bootstrap.min.css'),
  '/files/font-awesome/css/font-awesome.css': join(fontAwesome, 'css/font-awesome.min.css'),
  '/files/font-awesome/fonts/fontawesome-webfont.woff2': join(fontAwesome, 'fonts/fontawesome-webfont.woff2'),
};

/** Replaces imports of the grid's packages by the globals that their scripts define. */
const fromGlobals: Plugin = {
  name: 'from-globals',
  setup(build) {
    const globals: Record<string, string> = { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' };
    build.onResolve({ filter: /^@odoo\// }, ({ path }) => ({ path, namespace: 'global' }));
    build.onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({
      contents: `module.exports = ${globals[path]!};`,
    }));
  },
};

/** The page's own script and style, including the local Google; bundled at start in a tenth of a second. */
export async function bundlePage(): Promise<Record<string, Uint8Array>> {
  const { outputFiles } = await bundle({
    entryPoints: { page: 'local/page/main.ts', style: 'local/page/style.css' },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    loader: { '.html': 'text' },
    plugins: [fromGlobals],
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path, contents]));
}
