/**
 * Evaluates an add-on's Code.js with nothing around it but the language, the services and the console.
 *
 * It runs in the same realm as the services, so that `instanceof Date` and `instanceof Error` hold as they
 * do at Google; every other global (fetch, URL, timers, process, document, …) is hidden.
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

/** Names in the host's global scope that Apps Script does not have. */
const hidden = (): string[] => {
  const names = new Set<string>();
  for (let scope: object | null = globalThis; scope && scope !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(scope)) names.add(name);
    scope = Object.getPrototypeOf(scope) as object | null;
  }
  // What the engine needs on Node 20 is no part of Apps Script, but lives on Object.
  for (const name of ['constructor', '__proto__']) names.delete(name);
  return [...names].filter((name) => !LANGUAGE.has(name) && /^[A-Za-z_$][\w$]*$/.test(name));
};

/** Function declarations anywhere in the text; those at the top level are kept when it is evaluated. */
const declared = (code: string): string[] => [
  ...new Set([...code.matchAll(/\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)\s*\(/g)].map(([, name]) => name!)),
];

/** What was compiled last, by its text: the same add-on is opened, and loads its parts, again and again. */
const remembering = <T>(most: number) => {
  const known = new Map<string, T>();
  return (text: string, make: () => T): T => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      known.set(text, (found = make()));
    }
    return found;
  };
};

const functionOnce = remembering<object>(20);
const made = (target: FunctionConstructor, args: string[]) =>
  functionOnce(`${JSON.stringify(args.slice(0, -1))}${args.at(-1)}`, () => Reflect.construct(target, args));
/** The language's own, but for the time it takes: what code from a text makes, it makes anew with every call. */
const quickFunction: unknown = new Proxy(Function, {
  apply: (target, _, args: string[]) => made(target, args),
  construct: (target, args: string[]) => made(target, args),
});

type Evaluate = (values: Record<string, unknown>) => Functions;
const compileOnce = remembering<Evaluate>(20);

/**
 * Compiles the code once. Each call of the result evaluates it anew, as Google does for every server call,
 * and answers its top-level functions.
 */
export const compile = (code: string, globals: string[]): Evaluate =>
  compileOnce(`${globals.join()}\n${code}`, () => compileAnew(code, globals));

function compileAnew(code: string, globals: string[]): Evaluate {
  const shadowed = [...new Set([...globals, ...hidden(), 'globalThis', 'self', 'Function'])];
  const names = declared(code).filter((name) => !shadowed.includes(name));
  const collect = names.map((name) => `try{if(typeof ${name}==='function')found.${name}=${name}}catch{}`);
  const body = `${code}\n;return (function(found){${collect.join(';')};return found})({__proto__:null});`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- evaluating code is what this is for
  const evaluate = new Function(...shadowed, body) as (...values: unknown[]) => Functions;
  return (values) => {
    const scope: Record<string, unknown> = { ...values, Function: quickFunction };
    return evaluate.apply(
      scope,
      shadowed.map((name) => (name === 'globalThis' ? scope : scope[name])),
    );
  };
}

/** The custom functions of a code: top-level functions whose name begins with `AOP_`. */
export const customFunctions = (code: string): CustomFunction[] =>
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
