/**
 * Makes function calls cheap: before each call, the engine looks up the kinds of arguments, binds and spreads, even if
 * single values are given for single values, as nearly always, or a column of them.
 *
 * Changes functions as formulas call them. Assumes that an argument's kind is given by `acceptMatrix`,
 * `acceptMatrixOnly` and `acceptErrors` and by its position, optional arguments coming after required ones and repeated
 * ones last; that errors, and no other meaningful value, begin with `#`; that columns of equal height are evaluated row
 * by row; and that a function that throws or explains an error may be called again.
 */
import type { Package } from '../package';

type Any = any;
type Call = (this: Any, ...args: Any[]) => Any;

/** Whether it is a plain value of the engine, and not an error that it would explain. */
const isPlainValue = (result: Any): boolean =>
  typeof result === 'object' && result !== null && 'value' in result && result.message === undefined;

const arePlainValues = (columns: Any[][]): boolean => {
  for (const column of columns) for (const result of column) if (!isPlainValue(result)) return false;
  return columns.length > 0 && columns[0]!.length > 0;
};

/** The result of a function for its arguments; undefined where the engine has to do it. */
const asked = (compute: Call, self: Any, args: Any[]): Any => {
  try {
    const result = compute.apply(self, args);
    if (typeof result !== 'object' || result === null) return { value: result };
    return (Array.isArray(result) ? arePlainValues(result) : isPlainValue(result)) ? result : undefined;
  } catch {
    return undefined;
  }
};

const isError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

/** The kinds of each argument for this number of arguments; null where they can't be told simply. */
const rulesFor = ({ args, nbrArgRepeating: repeated }: Any, count: number): Any[] | null => {
  const first: number = args.length - repeated;
  const isOptional = (each: Any) => each.optional === true || each.default === true;
  const optional: number = args.findIndex(isOptional);
  const inOrder = args.every(
    (each: Any, at: number) =>
      Boolean(each.repeating) === at >= first && isOptional(each) === (optional >= 0 && at >= optional),
  );
  const isSure = repeated === 0 ? count <= first : (count - first) % repeated === 0;
  if (!inOrder || !isSure || (repeated > 0 && optional >= 0 && optional < first)) return null;
  return Array.from({ length: count }, (_, at) => args[at < first ? at : first + ((at - first) % repeated)]);
};

const NONE: readonly number[] = [];

/** The arguments that are columns to evaluate row by row; null where the engine has to do it. */
const columnsAmong = (args: Any[], rules: Any[]): readonly number[] | null => {
  let columns: readonly number[] = NONE;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    const { acceptMatrix, acceptMatrixOnly } = rules[at];
    if (!Array.isArray(arg)) {
      if (acceptMatrixOnly) return null;
    } else if (!acceptMatrix) {
      const height = arg.length === 1 ? arg[0].length : 0;
      if (height < 2 || (columns.length > 0 && height !== args[columns[0]!][0].length)) return null;
      columns = [...columns, at];
    }
  }
  return columns;
};

/** Evaluates row by row; other arguments stay the same. */
const downColumns = (columns: readonly number[], args: Any[], ask: (args: Any[]) => Any): Any[][] => {
  const each = args.slice();
  const column = new Array<Any>(args[columns[0]!][0].length as number);
  for (let row = 0; row < column.length; row++) {
    for (const at of columns) each[at] = args[at][0][row];
    const result = ask(each);
    column[row] = Array.isArray(result) ? result[0][0] : result;
  }
  return [column];
};

const plainly = (description: Any, call: Call): Call => {
  const known: (Any[] | null | undefined)[] = [];
  const rulesOf = (count: number): Any[] | null => {
    const rules = known[count];
    return rules === undefined ? (known[count] = rulesFor(description, count)) : rules;
  };
  const { compute } = description;
  const alone = (self: Any, rules: Any[], args: Any[]): Any => {
    for (let at = 0; at < args.length; at++)
      if (rules[at].acceptErrors !== true && isError(args[at]?.value)) return call.apply(self, args);
    return asked(compute, self, args) ?? call.apply(self, args);
  };
  return function (this: Any, ...args: Any[]) {
    const rules = rulesOf(args.length);
    const columns = rules === null ? null : columnsAmong(args, rules);
    if (rules === null || columns === null) return call.apply(this, args);
    if (columns.length === 0) return alone(this, rules, args);
    return downColumns(columns, args, (each) => alone(this, rules, each));
  };
};

export function callPlainly({ registries }: Package): void {
  const functions: Any = registries.functionRegistry;
  for (const [name, call] of Object.entries<Call>(functions.mapping))
    functions.mapping[name] = plainly(functions.get(name), call);
}
