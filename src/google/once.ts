/** A value worked out once: each of these is a call to Google's services. */
export const once = <T>(work: () => T): (() => T) => {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
};
