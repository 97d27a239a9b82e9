/** Others go on working while a run reads and computes: runs something between two of its calls. */
import type { Person } from '../../local/person';

/** The number of the last call that reads cells before a run first writes to them. */
export const lastLook = (person: Person, run: () => void): number => {
  person.resetCalls();
  run();
  const { list } = person.calls();
  const firstWrite = list.findIndex(
    ({ kind, name }) => kind === 'write' && !/^(Properties|Cache)/.test(name),
  );
  return list
    .slice(0, firstWrite)
    .map(({ name }) => name)
    .lastIndexOf('Range.getValues');
};

/** Runs `work` once, after this many calls. */
export const afterCalls = (person: Person, count: number, work: () => void): (() => boolean) => {
  const { calls } = person.doc;
  const record = calls.record.bind(calls);
  let made = 0;
  calls.record = (kind, name) => {
    if (made++ === count) {
      calls.record = record;
      work();
    }
    return record(kind, name);
  };
  return () => made > count;
};
