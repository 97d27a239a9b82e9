/**
 * The count of service calls, by the law of what Google charges for (platform.md, "Cost"):
 *
 * - **read**: fetches content or structure of the document, or a stored value: values, formulas, formats,
 *   names, sizes, rules, metadata `find()`, `getSheets`, `getProperty`, a cache lookup.
 * - **write**: changes the document or a stored value.
 * - **other**: handles (`getRange`, `getDataRange`, `getActiveSpreadsheet`), ids, navigation, builders, getters of an object
 *   that has already been fetched (a found metadata, a rule), dialogs, the lock, the session.
 *
 * A read after a write makes Google flush its write cache, so those are counted too; the stores of
 * properties and cache keep out of that count, because they flush nothing.
 */
export type Kind = 'read' | 'write' | 'other';

export interface Call {
  kind: Kind;
  name: string;
  /** Milliseconds, from the clock given. */
  at: number;
  /** When it answered; 0 before. */
  until: number;
}

export interface Summary {
  reads: number;
  writes: number;
  others: number;
  readsAfterWrite: number;
  lastReadAt: number | null;
  firstWriteAt: number | null;
}

export type Calls = ReturnType<typeof countCalls>;

const isStore = (name: string) => /^(Properties|Cache)/.test(name);

const summary = (calls: Call[]): Summary => {
  const reads = calls.filter((call) => call.kind === 'read');
  const writes = calls.filter((call) => call.kind === 'write');
  const firstWrite = calls.findIndex((call) => call.kind === 'write' && !isStore(call.name));
  const late = firstWrite < 0 ? [] : calls.slice(firstWrite);
  return {
    reads: reads.length,
    writes: writes.length,
    others: calls.length - reads.length - writes.length,
    readsAfterWrite: late.filter((call) => call.kind === 'read' && !isStore(call.name)).length,
    lastReadAt: reads.at(-1)?.at ?? null,
    firstWriteAt: writes[0]?.at ?? null,
  };
};

export function countCalls(clock: () => number, documentId: string) {
  let list: Call[] = [];
  let failing = 0;
  return {
    /** Counts a call before it does anything; throws as Google does when this is the call to fail. */
    record(kind: Kind, name: string): Call {
      const call = { kind, name, at: clock(), until: 0 };
      list.push(call);
      if (kind === 'other' || failing === 0 || --failing > 0) return call;
      throw new Error(`Service Spreadsheets failed while accessing document with id ${documentId}.`);
    },
    /** Notes when a call has answered: what lies between calls is the add-on's own time. */
    answered(call: Call) {
      call.until = clock();
    },
    /** Makes the n-th read or write from now fail; 0 makes none fail. */
    failOn(n: number) {
      failing = n;
    },
    /** Whether a failure asked for has not happened yet. */
    failurePending: () => failing > 0,
    reset() {
      list = [];
      failing = 0;
    },
    list: (): Call[] => [...list],
    summary: (): Summary => summary(list),
  };
}
