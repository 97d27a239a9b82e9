/** `npm start`: opens the spreadsheet with the add-on in the browser, and prints its figures in the terminal. */
import { spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import type { Language, Words } from '../../src/words';
import { begin, beginEmpty, goOn } from '../beginning';
import { builtAddon } from '../built';
import type { Saved } from '../person';
import { addressOf, pageServer, stateFile, type Kept } from '../serve';
import { reviewTable } from './figures';
import { machineLanguage } from './language';
import { takeLock } from './lock';
import { opening } from './opens';

const HELP = `npm start -- [--new | --empty] [--lang en|vi] [--no-serve] [--no-open]
  --new       begin afresh; what was there before is kept beside it as .old
  --empty     begin afresh with an empty spreadsheet, to set up a plan of your own
  --lang      the language of the page and of the plan
  --no-serve  show the review's figures here and stop
  --no-open   do not open a browser
PORT=8080 chooses the port.`;

const says = {
  beginning: {
    en: 'A fresh spreadsheet: the add-on opens its sample plan and reviews the month …',
    vi: 'Bảng tính mới: tiện ích mở kế hoạch mẫu và rà soát tháng …',
  },
  address: { en: 'The spreadsheet: {address}', vi: 'Bảng tính: {address}' },
  kept: {
    en: 'What you do there is kept in {file}. Begin afresh: npm start -- --new',
    vi: 'Những gì làm ở đó được giữ trong {file}. Làm lại từ đầu: npm start -- --new',
  },
  stop: { en: 'Stop: Ctrl+C', vi: 'Dừng: Ctrl+C' },
  unreadable: {
    en: '{file} cannot be read ({why}). Begin afresh: npm start -- --new',
    vi: 'Không đọc được {file} ({why}). Làm lại từ đầu: npm start -- --new',
  },
  taken: {
    en: '{file} is open already, in process {pid}{at}. Go on there, or stop it first: two would undo each other’s work.',
    vi: '{file} đang được mở ở tiến trình {pid}{at}. Hãy dùng tiếp ở đó, hoặc dừng nó trước: mở hai nơi sẽ ghi đè lên nhau.',
  },
} satisfies Record<string, Words>;

const filledIn = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Listens on the given port, or on the next free one. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve();
    });
  });
}

/** Opens the page in the person's browser where there is a screen; otherwise the printed address is enough. */
function openInBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const command = {
    darwin: 'open',
    win32: 'explorer',
    linux: (DISPLAY ?? WAYLAND_DISPLAY) ? 'xdg-open' : '',
  }[process.platform as string];
  if (!command || !process.stdout.isTTY) return;
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** The last saved state if it still opens; null where there is none. */
function readKept(file: string, language: Language): Kept | null {
  try {
    const kept = stateFile(file).read();
    if (kept) opening(kept.state);
    return kept;
  } catch (error) {
    throw new Error(filledIn(says.unreadable[language], { file, why: String(error) }), { cause: error });
  }
}

/** The last spreadsheet, or a new one. */
function opened(file: string, language: Language, fresh: typeof begin): { kept: Kept; table: string[] } {
  const before = readKept(file, language);
  if (!before && fresh === begin) console.log(says.beginning[language]);
  const person = before ? goOn(language, before.state as Saved) : fresh(language);
  // Higher than every revision of an earlier spreadsheet, so that no open window continues with that one.
  const kept = before ?? { state: person.save(), revision: Date.now() };
  if (!before) stateFile(file).write(kept);
  return { kept, table: reviewTable(person, language) };
}

const OPTIONS = {
  new: { type: 'boolean' },
  empty: { type: 'boolean' },
  lang: { type: 'string' },
  'no-serve': { type: 'boolean' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Serves the page until the process ends. */
async function serve(file: string, language: Language, first: Kept): Promise<string> {
  let kept = first;
  const server = await pageServer(
    () => ({ language, ...builtAddon(), ...kept }),
    (saved) => {
      opening(saved.state);
      kept = saved;
      stateFile(file).write(saved);
    },
  );
  await listen(server, Number(process.env.PORT ?? 8080));
  return addressOf(server);
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help || (values.lang && !['en', 'vi'].includes(values.lang))) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const system = Intl.DateTimeFormat().resolvedOptions().locale;
  const language =
    (values.lang as Language | undefined) ?? machineLanguage(process.env, process.platform, system);
  const file = `.local/spreadsheet-${language}.json`;
  const lock = takeLock(file);
  if ('pid' in lock) {
    const { pid, address } = lock;
    const at = address === undefined ? '' : ` (${address})`;
    console.error(filledIn(says.taken[language], { file, pid: String(pid), at }));
    process.exitCode = 1;
    return;
  }
  process.once('exit', () => {
    lock.release();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  if ((values.new || values.empty) && existsSync(file)) renameSync(file, `${file}.old`);

  const { table, kept } = opened(file, language, values.empty ? beginEmpty : begin);
  console.log(['', ...table, ''].join('\n'));
  if (values['no-serve']) return;

  const address = await serve(file, language, kept);
  lock.tell(address);
  console.log(filledIn(says.address[language], { address }));
  console.log(filledIn(says.kept[language], { file }));
  console.log(says.stop[language]);
  if (!values['no-open']) openInBrowser(address);
}

start().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
