/**
 * A headless Chromium for tests and screenshots: the one named by CHROME_PATH, else an installed Chrome or
 * Chromium, else the one inside the npm package @sparticuz/chromium, so that nobody has to install one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A workbook consists of many small objects, so garbage is collected rarely. A page lives for a minute, so less is
  // inlined when functions are compiled.
  '--js-flags=--min-semi-space-size=64 --max-semi-space-size=64 --max-inlined-bytecode-size-cumulative=150 --max-maglev-inlined-bytecode-size-cumulative=150',
];
/** The packaged one was built to run as a single small server process. */
const PACKAGED_FLAGS = [
  '--headless=shell',
  '--no-zygote',
  '--disable-setuid-sandbox',
  '--font-render-hinting=none',
];

interface Found {
  readonly executablePath: string;
  readonly args: string[];
  readonly env?: NodeJS.ProcessEnv;
}

export async function launchBrowser(): Promise<Browser> {
  const path = process.env.CHROME_PATH ?? installed();
  const { executablePath, args, env } = path ? { executablePath: path, args: FLAGS } : packaged();
  return chromium.launch({ executablePath, args, ...(env && { env: definite(env) }) });
}

function installed(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((folder) => (folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [])),
  ].find((path) => existsSync(path));
}

/** Unpacked once into a folder beside, then moved into place, since two test runs may do this at the same time. */
function packaged(): Found {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome found: install Chrome or Chromium, or name one with CHROME_PATH');
  const home = join(tmpdir(), 'aop-planner-chromium-147');
  const executablePath = join(home, 'chromium');
  if (!existsSync(executablePath)) {
    const aside = mkdtempSync(`${home}-`);
    unpackInto(aside);
    try {
      renameSync(aside, home);
    } catch (error) {
      rmSync(aside, { recursive: true, force: true });
      if (!existsSync(executablePath))
        throw new Error(`${home} is in the way and holds no browser: remove it`, { cause: error });
    }
  }
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: fontsFile(home),
  };
  return { executablePath, args: [...FLAGS, ...PACKAGED_FLAGS], env };
}

/** Lists the browser's font folders, which differ between versions. */
function fontsFile(home: string): string {
  const file = join(home, 'fonts.conf');
  const fonts = fontsOf(home);
  if (existsSync(file) && readFileSync(file, 'utf8') === fonts) return file;
  writeFileSync(`${file}.${process.pid}`, fonts);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/**
 * The machine's own fonts, and the packaged ones for a machine that has none. A substitute for Arial, which the grid
 * asks for, is named in every style: otherwise bold italic headers of computed columns would get a serif font.
 */
const fontsOf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${home}/fonts/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
  <alias binding="same">
    <family>Arial</family>
    <prefer><family>Noto Sans</family><family>Open Sans</family></prefer>
  </alias>
</fontconfig>
`;

/**
 * The package reads the process's environment variables to decide where to unpack and whether to include libraries. A
 * test runner's `process.env` is a copy, so this runs in a process of its own.
 */
function unpackInto(folder: string): void {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const unpack =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '-e', unpack], { env, stdio: 'inherit' });
}

const definite = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
