/** A value worked out when it is first asked for, and once. */
export const once = <T>(work: () => T): (() => T) => {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
};
