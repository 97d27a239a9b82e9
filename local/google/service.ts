/**
 * How a Google service is declared: a table of methods, each with its cost and the signatures it accepts. A method that
 * is not in the table throws by name, and so do arguments that match no signature.
 */
import { own } from '../own';
import type { Kind } from './calls';
import type { Doc } from './document';

interface Method {
  kind: Kind;
  signatures: string[][];
  run: (self: any, ...args: any[]) => unknown;
}

export type Methods = Record<string, Method>;

const method =
  (kind: Kind) =>
  (signatures: string, run: Method['run']): Method => ({
    kind,
    signatures: signatures.split('|').map((one) => one.split(',').flatMap((type) => type.trim() || [])),
    run,
  });

/** A method that reads from the document. Signatures are written `'string | int, int'`; `?` allows null. */
export const read = method('read');
/** A method that changes the document; it returns the object itself by default. */
export const write = method('write');
/** A method that needs no access to the document. */
export const other = method('other');

const offered = new WeakMap<object, { service: string; state: any }>();

/** The state behind a service object. */
export const stateOf = (object: any): any => offered.get(object)?.state;

const nameOf = (value: unknown): string => {
  if (value === null || value === undefined) return '(null)';
  if (Array.isArray(value)) return `${nameOf(value[0]).replace('(null)', 'Object')}[]`;
  const known = typeof value === 'object' ? offered.get(value)?.service : undefined;
  if (known) return `SpreadsheetApp.${known}`;
  if (value instanceof Date) return 'Date';
  if (typeof value === 'object') return 'Object';
  return typeof value === 'string' ? 'String' : typeof value;
};

const isPlain = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Record<string, (value: any) => boolean> = {
  any: (value) => value !== undefined,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  int: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  Date: (value) => value instanceof Date,
  function: (value) => typeof value === 'function',
  object: isPlain,
  enum: (value) => isPlain(value) && typeof value.ordinal === 'function',
};

export const matches = (type: string, value: unknown): boolean => {
  if (type.endsWith('?')) return value === null || matches(type.slice(0, -1), value);
  if (type.endsWith('[]')) {
    const item = type.slice(0, -2);
    return Array.isArray(value) && value.every((entry) => item === 'any' || matches(item, entry));
  }
  const test = TYPES[type];
  if (test) return test(value);
  return typeof value === 'object' && value !== null && offered.get(value)?.service === type;
};

const accepts = (signatures: string[][], args: unknown[]) =>
  signatures.some(
    (types) => types.length === args.length && types.every((type, index) => matches(type, args[index])),
  );

/** Names that inspection and assertions read from any object, and no add-on would call. */
const INSPECTED = new Set([
  'constructor',
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'inspect',
]);

/**
 * Declares a service. The result makes service objects from their state. `path` is the name in Google's error messages.
 */
export function service(name: string, path: string, methods: Methods) {
  return (doc: Doc, state: any, extra: Record<string, unknown> = {}): any => {
    const proxy: any = new Proxy(Object.freeze({}), {
      get(_, key) {
        if (typeof key === 'symbol' || INSPECTED.has(key)) return undefined;
        if (key === 'toString') return () => name;
        if (Object.hasOwn(extra, key)) return extra[key];
        const found = own(methods, key);
        if (!found) throw new Error(`The local spreadsheet does not offer ${path}.${key}`);
        return (...args: unknown[]) => {
          if (!accepts(found.signatures, args)) {
            const types = args.map(nameOf).join(',');
            throw new Error(`The parameters (${types}) don't match the method signature for ${path}.${key}.`);
          }
          doc.allow(path, key);
          const call = doc.calls.record(found.kind, `${name}.${key}`);
          const answer = found.run(state, ...args);
          doc.calls.answered(call, args, answer);
          return answer === undefined && found.kind !== 'read' ? proxy : answer;
        };
      },
      set(_, key) {
        throw new Error(`${path}.${String(key)} cannot be set`);
      },
    });
    offered.set(proxy, { service: name, state });
    return proxy;
  };
}
