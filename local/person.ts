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
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAddon, type Addon } from './addon';
import { a1Of, mapCells } from './google/address';
import type { Call, Summary } from './google/calls';
import { saveDocument, send, settled, structure, type Dialog, type Doc, type Saved } from './google/document';
import { readNotes, writeNotes } from './google/range-values';
import { duplicate, freeName, goTo, moveTo, rename, addSheet } from './google/sheet';
import { extent, insert, move, remove } from './google/sheet-shape';
import { displayedIn, formulaAt, valuesIn } from './google/values';
import {
  clearCells,
  fillTo,
  pasteInto,
  placeOf,
  selectPlace,
  sheetNamed,
  transfer,
  typeInto,
} from './headless/edits';
import { openPage, type OpenPage } from './headless/page';
import { functionOf, labelsOf, watch, type Seen } from './headless/screen';
import { cellAt, type CellView } from './headless/view';
import { writeXlsx } from './headless/xlsx';

export type { CellView, OpenPage, Saved };

export interface OpenOptions {
  /** The spreadsheet's locale: en_US, en_GB, de_DE, vi_VN. */
  locale?: string;
  /** The spreadsheet's time zone; Asia/Ho_Chi_Minh unless told. */
  timeZone?: string;
  /** The user's language, as `Session.getActiveUserLocale()` answers it. */
  language?: string;
  /** The script's time zone; America/New_York unless told, so that it differs. */
  scriptTimeZone?: string;
  name?: string;
  /** The user's address; '' unless told, as Google hides it from strangers. */
  email?: string;
  /** Whether the person owns the spreadsheet; others are refused what is protected. */
  owner?: boolean;
  /** The folder of the built add-on; `dist` unless told. */
  dist?: string;
  /** The text of Code.js, instead of a folder. */
  code?: string;
  /** HTML files by name without `.html`, beside those of the folder. */
  html?: Record<string, string>;
  /** What `save()` answered, or a file that it was written to; reopening runs onOpen again. */
  saved?: Saved;
  file?: string;
  now?: () => Date;
}

const readText = (folder: string, file: string): string => {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return readFileSync(path, 'utf8');
};

/** The pages of a built add-on, read at once: a build under way takes the folder away. */
const pagesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.slice(0, -'.html'.length), readText(folder, file)]),
  );

/** A block of cells to paste: texts as typed, or tab-separated lines. */
export type Block = string | (string | number | boolean)[][];

const rowsOf = (block: Block): string[][] =>
  typeof block === 'string'
    ? block
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((line) => line.split('\t'))
    : block.map((row) => row.map(String));

export interface Person extends ReturnType<typeof personOf> {
  /** Closes the spreadsheet and opens it again, from this state or another; answers the new person. */
  reopen(saved?: Saved): Person;
}

/** Opens a spreadsheet with the add-on in it, new or saved, and runs its `onOpen`. */
export function openSpreadsheet(options: OpenOptions = {}): Person {
  const { html = {}, file, dist = join(process.cwd(), 'dist'), code, saved: given, ...rest } = options;
  const saved =
    given ?? (file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Saved) : undefined);
  const { seen, screen } = watch();
  const source = code ?? readText(dist, 'Code.js');
  const files = { ...(code === undefined && pagesIn(dist)), ...html };
  const addon = openAddon({
    ...rest,
    ...(saved && { saved }),
    screen,
    code: source,
    html: (name) => files[name],
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
    /** Saves to the file named when opening, or to this one. */
    saveTo: (file: string) => {
      writeFileSync(file, JSON.stringify(saveDocument(doc)));
    },
    /** Writes an .xlsx file; array formulas become what they wrap, sparklines and custom functions values. */
    exportXlsx: (file: string): Promise<void> => writeXlsx(doc, file),
    /** The document underneath, for what the rest does not cover. */
    doc,
    /** Runs a function of the add-on as a page would by google.script.run, without a page. */
    serve: (name: string, ...args: unknown[]): unknown => addon.serve(name, args),
  };
};

const menuOf = (addon: Addon, seen: Seen) => ({
  /** Labels of the add-on's menu, nested ones as `Outer › Inner`. */
  menu: (): string[] => labelsOf(addon.menu()?.items ?? []),
  /** Chooses a menu item by its label. Dialogs are answered with what `answer` has queued. */
  choose: (label: string): void => {
    const name = functionOf(addon.menu()?.items ?? [], label);
    if (!name)
      throw new Error(`The menu has no ${label}; it has: ${labelsOf(addon.menu()?.items ?? []).join(', ')}`);
    addon.choose(name);
  },
  /** Queues the answer to the next dialog: the button's name, and the text for a prompt. */
  answer: (...answers: { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text?: string }[]): void => {
    seen.answers.push(...answers);
  },
  /** The dialogs that appeared, oldest first. */
  dialogs: (): Dialog[] => [...seen.dialogs],
  /** The toasts that appeared, oldest first. */
  toasts: (): string[] =>
    seen.toasts.map(({ title, message }) => [title, message].filter(Boolean).join(': ')),
  /** Descriptions of the warning-only protections that the person's edits met. */
  warnings: (): string[] => [...seen.warnings],
});

const pagesOf = (addon: Addon, seen: Seen) => {
  const open = new Map<object, OpenPage>();
  const pageOf = (which: 'sidebar' | 'dialog'): OpenPage => {
    const page = seen[which];
    if (!page) throw new Error(`No ${which} is open`);
    const known = open.get(page);
    if (known) return known;
    const made = openPage(page, (name, args) => addon.serve(name, args), {
      isOpen: () => seen[which] === page,
      close: () => {
        if (seen[which] === page) seen[which] = null;
      },
    });
    open.set(page, made);
    return made;
  };
  return {
    /** Whether a sidebar is shown. */
    hasSidebar: (): boolean => seen.sidebar !== null,
    /** The open sidebar. */
    sidebar: (): OpenPage => pageOf('sidebar'),
    /** The open dialog page (of showModalDialog or showModelessDialog). */
    dialog: (): OpenPage => pageOf('dialog'),
    /** Closes the sidebar with its cross. */
    closeSidebar: (): void => {
      seen.sidebar = null;
    },
  };
};

const cellsOf = (addon: Addon) => {
  const { doc } = addon;
  const edit = (work: () => void) => {
    work();
    addon.drain();
  };
  return {
    /** Types a text into a cell, in the spreadsheet's locale. Throws when a validation rejects it. */
    type: (tab: string, cell: string, text: string): void => {
      addon.holdTriggers(true);
      const refusal = typeInto(doc, placeOf(doc, tab, cell), text);
      if (refusal !== null) addon.forgetEdits();
      addon.holdTriggers(false);
      addon.drain();
      if (refusal !== null) throw new Error(`There was a problem: ${refusal} (${tab}!${cell})`);
    },
    /** Pastes a block copied elsewhere, its top left at a cell; texts are parsed as typed. */
    paste: (tab: string, cell: string, block: Block): void => {
      edit(() => {
        pasteInto(doc, placeOf(doc, tab, cell), rowsOf(block));
      });
    },
    /** Copies cells with all they carry (formats, rules) and pastes them; references move along. */
    copy: (tab: string, from: string, to: string, toTab = tab): void => {
      edit(() => {
        transfer(doc, placeOf(doc, tab, from), placeOf(doc, toTab, to), { cut: false });
      });
    },
    /** Cuts cells and pastes them; formulas elsewhere follow. */
    cut: (tab: string, from: string, to: string, toTab = tab): void => {
      edit(() => {
        transfer(doc, placeOf(doc, tab, from), placeOf(doc, toTab, to), { cut: true });
      });
    },
    /** Presses Delete over cells. */
    clear: (tab: string, cells: string): void => {
      edit(() => {
        clearCells(doc, placeOf(doc, tab, cells));
      });
    },
    /** Writes a note on a cell; the trigger hears nothing of it. */
    note: (tab: string, cell: string, text: string): void => {
      writeNotes({ doc, ...placeOf(doc, tab, cell) }, [[text]]);
    },
    /** Drags the fill handle of some cells to the end of others: `fill('Budget', 'H2', 'H2:H20')`. */
    fill: (tab: string, from: string, to: string): void => {
      edit(() => {
        fillTo(doc, placeOf(doc, tab, from), placeOf(doc, tab, to));
      });
    },
    /** Sorts rows of a block by one of its columns, given by its letter. */
    sort: (tab: string, cells: string, column: string, ascending = true): void => {
      const { sheetId, zone } = placeOf(doc, tab, cells);
      const { left: col } = placeOf(doc, tab, `${column}1`).zone;
      const sortOptions = { sortHeaders: true, emptyCellAsZero: false };
      const sortDirection = ascending ? 'asc' : 'desc';
      edit(() => {
        send(doc, 'SORT_CELLS', { sheetId, zone, col, row: zone.top, sortDirection, sortOptions });
      });
    },
    /** Takes back the last action, the add-on's included (what one call of it wrote is one action). */
    undo: (): void => {
      edit(() => {
        send(doc, 'REQUEST_UNDO', {});
      });
    },
    redo: (): void => {
      edit(() => {
        send(doc, 'REQUEST_REDO', {});
      });
    },
    /** Makes several edits faster than the trigger answers: only the first two reach it. */
    quickly: (edits: () => void): void => {
      addon.holdTriggers(true);
      edits();
      addon.holdTriggers(false);
      addon.drain();
    },
    /** Selects cells; the add-on finds them as the active range. */
    select: (tab: string, cells: string): void => {
      selectPlace(doc, placeOf(doc, tab, cells));
    },
  };
};

const columnNumber = (doc: Doc, tab: string, column: string) => placeOf(doc, tab, `${column}1`).zone.left + 1;

const linesOf = ({ doc }: Addon) => ({
  /** Inserts columns before one, given by its letter. */
  insertColumns: (tab: string, before: string, count = 1): void => {
    insert({ doc, sheetId: sheetNamed(doc, tab) }, 'COL', columnNumber(doc, tab, before), count, 'before');
  },
  deleteColumns: (tab: string, first: string, count = 1): void => {
    remove({ doc, sheetId: sheetNamed(doc, tab) }, 'COL', columnNumber(doc, tab, first), count);
  },
  /** Moves columns before another one. */
  moveColumns: (tab: string, first: string, before: string, count = 1): void => {
    const sheet = { doc, sheetId: sheetNamed(doc, tab) };
    move(sheet, 'COL', columnNumber(doc, tab, first), count, columnNumber(doc, tab, before));
  },
  insertRows: (tab: string, before: number, count = 1): void => {
    insert({ doc, sheetId: sheetNamed(doc, tab) }, 'ROW', before, count, 'before');
  },
  deleteRows: (tab: string, first: number, count = 1): void => {
    remove({ doc, sheetId: sheetNamed(doc, tab) }, 'ROW', first, count);
  },
  moveRows: (tab: string, first: number, before: number, count = 1): void => {
    move({ doc, sheetId: sheetNamed(doc, tab) }, 'ROW', first, count, before);
  },
});

const tabsOf = (doc: Doc) => ({
  /** Names of the tabs in their order, hidden ones too. */
  tabs: (): string[] =>
    structure(doc)
      .getSheetIds()
      .map((id: string) => structure(doc).getSheetName(id)),
  /** Names of the tabs that are hidden. */
  hiddenTabs: (): string[] =>
    structure(doc)
      .getSheetIds()
      .filter((id: string) => !structure(doc).isSheetVisible(id))
      .map((id: string) => structure(doc).getSheetName(id)),
  /** The tab that is shown. */
  activeTab: (): string => structure(doc).getSheetName(structure(doc).getActiveSheetId()),
  openTab: (tab: string): void => {
    goTo(doc, sheetNamed(doc, tab));
  },
  addTab: (name?: string): void => {
    addSheet(doc, name ?? null, null);
  },
  renameTab: (tab: string, name: string): void => {
    rename({ doc, sheetId: sheetNamed(doc, tab) }, name);
  },
  /** Moves a tab to a place counted from 1. */
  moveTab: (tab: string, place: number): void => {
    moveTo(doc, sheetNamed(doc, tab), place);
  },
  /** Copies a tab; answers the copy's name. */
  copyTab: (tab: string): string => {
    const name = `Copy of ${tab}`;
    const taken = structure(doc).getSheetIdByName(name) !== undefined;
    const free = taken ? freeName(doc, name) : name;
    duplicate(doc, sheetNamed(doc, tab), free);
    return free;
  },
  deleteTab: (tab: string): void => {
    send(doc, 'DELETE_SHEET', { sheetId: sheetNamed(doc, tab), sheetName: tab });
  },
});

/** Reading a tab: all of it up to the last cell that holds something, or the cells named. */
const viewOf = (doc: Doc) => {
  const placeIn = (tab: string, cells?: string) => {
    if (cells) return placeOf(doc, tab, cells);
    const sheetId = sheetNamed(doc, tab);
    const { rows, columns } = extent({ doc, sheetId });
    return {
      sheetId,
      zone: { left: 0, top: 0, right: Math.max(columns, 1) - 1, bottom: Math.max(rows, 1) - 1 },
    };
  };
  return {
    /** Values as a script would read them: numbers, texts, booleans, Dates, ''. */
    values: (tab: string, cells?: string): any[][] => {
      const { sheetId, zone } = placeIn(tab, cells);
      return valuesIn(doc, sheetId, zone);
    },
    /** Texts as drawn. */
    displayed: (tab: string, cells?: string): string[][] => {
      const { sheetId, zone } = placeIn(tab, cells);
      return displayedIn(doc, sheetId, zone);
    },
    /** Formulas as a script would read them, '' elsewhere. */
    formulas: (tab: string, cells?: string): string[][] => {
      const { sheetId, zone } = placeIn(tab, cells);
      return mapCells(zone, (col, row) => formulaAt(doc, sheetId, col, row));
    },
    /** Notes, '' where there is none. */
    notes: (tab: string, cells?: string): string[][] => readNotes({ doc, ...placeIn(tab, cells) }),
    /** One cell with everything that can be seen of it. */
    cell: (tab: string, cell: string): CellView => {
      const { sheetId, zone } = placeOf(doc, tab, cell);
      return cellAt(doc, sheetId, zone.left, zone.top);
    },
    /** Cells that show an error, as `Tab!A1 #REF!`. */
    errors: (): string[] => errorsIn(doc),
    /** Protections as `Tab!A1:B2 description`, those that only warn marked so. */
    protections: (): string[] =>
      structure(doc)
        .getAnnotations('protection')
        .map(({ sheetId, zone, data }: any) => {
          const at = `${structure(doc).getSheetName(sheetId) as string}${zone ? `!${a1Of(zone)}` : ''}`;
          return [at, data.description, data.warningOnly && '(warning)'].filter(Boolean).join(' ');
        }),
  };
};

const errorsIn = (doc: Doc): string[] => {
  const getters = settled(doc);
  return getters.getSheetIds().flatMap((sheetId: string) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap(({ col, row }: { col: number; row: number }) => {
      const cell = getters.getEvaluatedCell({ sheetId, col, row });
      if (cell.type !== 'error') return [];
      const zone = { left: col, right: col, top: row, bottom: row };
      const text = displayedIn(doc, sheetId, zone)[0]![0]!;
      const where = `${getters.getSheetName(sheetId) as string}!${a1Of(zone)}`;
      return [
        `${where} ${text} ${formulaAt(doc, sheetId, col, row)} ${(cell.message as string | undefined) ?? ''}`.trim(),
      ];
    }),
  );
};

const countsOf = (doc: Doc) => ({
  /** The add-on's service calls since opening or the last reset: reads, writes, others, reads after the first write. */
  calls: (): Summary & { list: Call[] } => ({ ...doc.calls.summary(), list: doc.calls.list() }),
  resetCalls: (): void => {
    doc.calls.reset();
  },
  /** Makes the n-th read or write from now fail as Google does; 0 takes it back. */
  failOnCall: (n: number): void => {
    doc.calls.failOn(n);
  },
  /** Whether the failure asked for is still to come (the add-on made fewer calls). */
  failurePending: (): boolean => doc.calls.failurePending(),
  /** Lets somebody else hold the document lock, or let it go. */
  holdLock: (held = true): void => {
    doc.locks.document = held ? 'others' : undefined;
  },
  /** What the add-on wrote to its log. */
  logs: (): string[] => [...doc.logs],
});
