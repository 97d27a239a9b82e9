/**
 * A headless Chromium for tests and screenshots: the one named by CHROME_PATH, else an installed Chrome or
 * Chromium, else the one inside the npm package @sparticuz/chromium, so that nobody has to install one.
 */
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
  const { executablePath, args, env } = path ? { executablePath: path, args: FLAGS } : await packaged();
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

/** Unpacked once, aside, and then moved into place: two test runs may want it at the same moment. */
async function packaged(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome found: install Chrome or Chromium, or name one with CHROME_PATH');
  const home = join(tmpdir(), 'aop-planner-chromium-147');
  if (!existsSync(home)) {
    const aside = mkdtempSync(`${home}-`);
    await unpackInto(aside);
    writeFileSync(join(aside, 'fonts.conf'), fontsOf(home));
    try {
      renameSync(aside, home);
    } catch {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(home, 'fonts.conf'),
  };
  return { executablePath: join(home, 'chromium'), args: [...FLAGS, ...PACKAGED_FLAGS], env };
}

/** The machine's own fonts, and the packaged ones for a machine that has none. */
const fontsOf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${home}/fonts/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

/** The package looks at these variables to learn where to unpack, and whether to bring libraries along. */
async function unpackInto(folder: string): Promise<void> {
  const wanted: Record<string, string> = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const before = { ...process.env };
  Object.assign(process.env, wanted);
  try {
    const load = createRequire(join(process.cwd(), 'package.json'));
    const packed = load('@sparticuz/chromium') as { executablePath: () => Promise<string> };
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

const definite = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
