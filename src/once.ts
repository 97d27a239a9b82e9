/** A value that is computed when it is first asked for, and only once. */
export const once = <T>(work: () => T): (() => T) => {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
};
