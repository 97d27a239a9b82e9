/**
 * What a person does with the add-on, for scripts: tests and the benchmark are written with this one entry.
 *
 * ```ts
 * const person = openSpreadsheet({ locale: 'vi_VN', language: 'vi' });
 * person.answer({ button: 'OK', text: '2026-03' });
 * person.choose('Rà soát tháng');
 * person.type('Ngân sách', 'B3', '1,5');
 * await person.sidebar().press('Thiết lập kế hoạch');
 * expect(person.displayed('Ngân sách')[2]).toEqual([…]);
 * ```
 *
 * Whatever a person reads here costs no service call; `calls()` counts only what the add-on did.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAddon, type Addon } from './addon';
import { builtAddon } from './built';
import type { Call, Summary } from './google/calls';
import { saveDocument, type Doc, type DocumentOptions, type Saved } from './google/document';
import { cellsOf, type Block } from './headless/cells';
import { linesOf, tabsOf } from './headless/lines';
import { menuOf, pagesOf } from './headless/menu';
import type { OpenPage } from './headless/page';
import { viewOf } from './headless/reading';
import { watch, type Seen } from './headless/screen';
import type { CellView } from './headless/view';
import { writeXlsx } from './headless/xlsx';
import { own } from './own';

export type { Block, CellView, OpenPage, Saved };

export interface OpenOptions extends Omit<DocumentOptions, 'screen' | 'html' | 'edited' | 'callCustom'> {
  /** The folder of the built add-on; `dist` unless told. */
  dist?: string;
  /** The text of the add-on's scripts, instead of a folder. */
  code?: string;
  /** HTML files by name without `.html`, beside those of the folder. */
  html?: Record<string, string>;
  /** A file that `saveTo` wrote, where `saved` is not given; reopening runs onOpen again. */
  file?: string;
}

export interface Person extends ReturnType<typeof personOf> {
  /** Closes the spreadsheet and opens it again, from this state or another; returns the new person. */
  reopen(saved?: Saved): Person;
}

/** Opens a spreadsheet with the add-on in it, new or saved, and runs its `onOpen`. */
export function openSpreadsheet(options: OpenOptions = {}): Person {
  const { html = {}, file, dist = join(process.cwd(), 'dist'), code, saved: given, ...rest } = options;
  const saved =
    given ?? (file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Saved) : undefined);
  const { seen, screen } = watch();
  const built = code === undefined ? builtAddon(dist) : { code, html: {} };
  const files: Record<string, string> = { ...built.html, ...html };
  const addon = openAddon({
    ...rest,
    ...(saved && { saved }),
    screen,
    code: built.code,
    html: (name) => own(files, name),
  });
  addon.open();
  addon.doc.calls.reset();
  return {
    ...personOf(addon, seen),
    reopen: (state = saveDocument(addon.doc)) => openSpreadsheet({ ...options, saved: state }),
  };
}

const personOf = (addon: Addon, seen: Seen) => {
  const { doc } = addon;
  return {
    ...menuOf(addon, seen),
    ...pagesOf(addon, seen),
    ...cellsOf(addon),
    ...linesOf(addon),
    ...tabsOf(doc),
    ...viewOf(doc),
    ...countsOf(doc),
    /** Everything as plain JSON: cells, notes, rules, metadata, properties, cache, whether the add-on was used. */
    save: (): Saved => saveDocument(doc),
    /** Saves to the file given when opening, or to this one. */
    saveTo: (file: string) => {
      writeFileSync(file, JSON.stringify(saveDocument(doc)));
    },
    /** Writes an .xlsx file; array formulas lose their wrapper, sparklines and custom functions become values. */
    exportXlsx: (file: string): Promise<void> => writeXlsx(doc, file),
    /** The document itself, for anything not offered here. */
    doc,
    /** Runs a function of the add-on as a page would by google.script.run, without a page. */
    serve: (name: string, ...args: unknown[]): unknown => addon.serve(name, args),
  };
};

const countsOf = (doc: Doc) => ({
  /**
   * The add-on's service calls since opening or the last reset: reads, writes, others, and reads after the first write.
   */
  calls: (): Summary & { list: Call[] } => ({ ...doc.calls.summary(), list: doc.calls.list() }),
  /** Weighs the cells of later calls, too. */
  weighCalls: (): void => {
    doc.calls.weigh();
  },
  resetCalls: (): void => {
    doc.calls.reset();
  },
  /** Makes the n-th read or write from now fail as at Google; 0 cancels that. */
  failOnCall: (n: number): void => {
    doc.calls.failOn(n);
  },
  /** Whether the requested failure has not happened because the add-on made fewer calls. */
  failurePending: (): boolean => doc.calls.failurePending(),
  /** Lets somebody else hold the document lock, or release it. */
  holdLock: (held = true): void => {
    doc.locks.document = held ? 'others' : undefined;
  },
  /** What the add-on wrote to its log. */
  logs: (): string[] => [...doc.logs],
});
