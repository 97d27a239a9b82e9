/**
 * Evaluates an add-on's scripts with only the language, the services and the console in scope.
 *
 * It runs in the same realm as the services, so that `instanceof Date` and `instanceof Error` hold as they do at
 * Google; every other global (fetch, URL, timers, process, document, …) is hidden.
 */
import type { CustomFunction } from '../engine';

type Functions = Record<string, (...args: any[]) => unknown>;

const LANGUAGE = new Set([
  ...['Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView', 'Date'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'],
  ...[
    'URIError',
    'FinalizationRegistry',
    'Float32Array',
    'Float64Array',
    'Function',
    'Int16Array',
    'Int32Array',
  ],
  ...[
    'Int8Array',
    'Intl',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Proxy',
    'Reflect',
    'RegExp',
  ],
  ...['Set', 'String', 'Symbol', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap'],
  ...['WeakRef', 'WeakSet', 'Infinity', 'NaN', 'undefined', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'eval'],
]);

/** Names in the host's global scope that Apps Script lacks. */
const hidden = (): string[] => {
  const names = new Set<string>();
  for (let scope: object | null = globalThis; scope && scope !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(scope)) names.add(name);
    scope = Object.getPrototypeOf(scope) as object | null;
  }
  // The prototypes’ `constructor` and `__proto__` are no globals. Object.groupBy, which the engine adds on Node 20,
  // can’t be hidden, since it is on Object.
  for (const name of ['constructor', '__proto__']) names.delete(name);
  return [...names].filter((name) => !LANGUAGE.has(name) && /^[A-Za-z_$][\w$]*$/.test(name));
};

/** Names of function declarations anywhere in the text; evaluation keeps only those at the top level. */
const declared = (code: string): string[] => [
  ...new Set([...code.matchAll(/\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)\s*\(/g)].map(([, name]) => name!)),
];

type Evaluate = (values: Record<string, unknown>) => Functions;
interface Known {
  /** By the names of its globals. */
  compiled: Map<string, Evaluate>;
  functions?: CustomFunction[];
}
/** Compiled scripts by their text, the most recent ones, since the same add-on is opened again and again. */
const codes = new Map<string, Known>();
const MOST = 20;

const knownOf = (code: string): Known => {
  let known = codes.get(code);
  if (known === undefined) {
    if (codes.size >= MOST) codes.clear();
    codes.set(code, (known = { compiled: new Map() }));
  }
  return known;
};

/**
 * Compiles the code once. Each call of the result evaluates it anew, as Google does for every server call, and returns
 * its top-level functions.
 */
export const compile = (code: string, globals: string[]): Evaluate => {
  const { compiled } = knownOf(code);
  const names = globals.join();
  let evaluate = compiled.get(names);
  if (evaluate === undefined) compiled.set(names, (evaluate = compileAnew(code, globals)));
  return evaluate;
};

function compileAnew(code: string, globals: string[]): Evaluate {
  const shadowed = [...new Set([...globals, ...hidden(), 'globalThis', 'self'])];
  const names = declared(code).filter((name) => !shadowed.includes(name));
  const collect = names.map((name) => `try{if(typeof ${name}==='function')found.${name}=${name}}catch{}`);
  const body = `${code}\n;return (function(found){${collect.join(';')};return found})({__proto__:null});`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- evaluating code is what this is for
  const evaluate = new Function(...shadowed, body) as (...values: unknown[]) => Functions;
  return (values) => {
    const scope: Record<string, unknown> = { ...values };
    return evaluate.apply(
      scope,
      shadowed.map((name) => (name === 'globalThis' ? scope : scope[name])),
    );
  };
}

/** The custom functions in a code: top-level functions whose names begin with `AOP_`. */
export const customFunctions = (code: string): CustomFunction[] =>
  (knownOf(code).functions ??= readFunctions(code));

const readFunctions = (code: string): CustomFunction[] =>
  [...code.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?\bfunction\s+(AOP_\w+)\s*\(([^)]*)\)/g)].map(
    ([, doc = '', name, parameters]) => ({
      name: name!,
      parameters: parameters!.split(',').flatMap((one) => one.split('=')[0]!.trim() || []),
      description: doc
        .replace(/^\s*\*\s?/gm, '')
        .split(/^@/m)[0]!
        .trim(),
    }),
  );
