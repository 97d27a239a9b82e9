/**
 * The count of service calls, by the law of what Google charges for (platform.md, "Cost"):
 *
 * - **read**: fetches content or structure of the document, or a stored value: values, formulas, formats,
 *   names, sizes, rules, metadata `find()`, `getSheets`, `getProperty`, a cache lookup.
 * - **write**: changes the document or a stored value.
 * - **other**: handles (`getRange`, `getDataRange`, `getActiveSpreadsheet`), ids, navigation, builders, getters of an object
 *   that has already been fetched (a found metadata, a rule), dialogs, the lock, the session.
 *
 * **Cells** are what such calls carry: those that a read answers, and those that a write is given row by row or one by
 * one (a look for a whole range is none). Their bytes are weighed where that is asked for.
 *
 * A read after a write makes Google flush its write cache, so those are counted too; the stores of
 * properties and cache keep out of that count, because they flush nothing.
 */
import { carriedBy } from './carried';

export type Kind = 'read' | 'write' | 'other';

export interface Call {
  kind: Kind;
  name: string;
  /** Milliseconds, from the clock given. */
  at: number;
  /** When it answered; 0 before that. */
  until: number;
  /** Cells in a read's answer, or given to a write. */
  cells: number;
  /** The bytes of these cells, if weighed. */
  bytes: number;
}

export interface Summary {
  reads: number;
  writes: number;
  others: number;
  readsAfterWrite: number;
  cellsRead: number;
  cellsWritten: number;
  bytesRead: number;
  bytesWritten: number;
  lastReadAt: number | null;
  firstWriteAt: number | null;
}

export type Calls = ReturnType<typeof countCalls>;

const isStore = (name: string) => /^(Properties|Cache)/.test(name);

const ofKind = (calls: Call[], kind: Kind) => calls.filter((call) => call.kind === kind);
const total = (calls: Call[], what: 'cells' | 'bytes') => calls.reduce((sum, call) => sum + call[what], 0);

const summary = (calls: Call[]): Summary => {
  const [reads, writes] = [ofKind(calls, 'read'), ofKind(calls, 'write')];
  const firstWrite = calls.findIndex((call) => call.kind === 'write' && !isStore(call.name));
  const late = firstWrite < 0 ? [] : calls.slice(firstWrite);
  return {
    reads: reads.length,
    writes: writes.length,
    others: calls.length - reads.length - writes.length,
    readsAfterWrite: late.filter((call) => call.kind === 'read' && !isStore(call.name)).length,
    cellsRead: total(reads, 'cells'),
    cellsWritten: total(writes, 'cells'),
    bytesRead: total(reads, 'bytes'),
    bytesWritten: total(writes, 'bytes'),
    lastReadAt: reads.at(-1)?.at ?? null,
    firstWriteAt: writes[0]?.at ?? null,
  };
};

export function countCalls(clock: () => number, documentId: string) {
  let list: Call[] = [];
  let failing = 0;
  let isWeighed = false;
  return {
    /** Counts a call before it runs; throws as Google does if this call is to fail. */
    record(kind: Kind, name: string): Call {
      const call = { kind, name, at: clock(), until: 0, cells: 0, bytes: 0 };
      list.push(call);
      if (kind === 'other' || failing === 0 || --failing > 0) return call;
      throw new Error(`Service Spreadsheets failed while accessing document with id ${documentId}.`);
    },
    /** Records what a call carried and when it returned; the time between calls is the add-on's own. */
    answered(call: Call, given: readonly unknown[], answer: unknown) {
      if (call.kind !== 'other')
        Object.assign(call, carriedBy(call.name, call.kind === 'read' ? [answer] : given, isWeighed));
      call.until = clock();
    },
    /** Weighs cells from now on. */
    weigh() {
      isWeighed = true;
    },
    /** Makes the n-th read or write from now fail; 0 makes none fail. */
    failOn(n: number) {
      failing = n;
    },
    /** Whether the requested failure has not happened yet. */
    failurePending: () => failing > 0,
    reset() {
      list = [];
      failing = 0;
    },
    list: (): Call[] => [...list],
    summary: (): Summary => summary(list),
  };
}
