import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../asking/session';
import { COMMON } from '../words';
import { Opening } from './opening';

interface Props<T> {
  of: readonly T[];
  first: number;
  item: (item: T, index: number) => ComponentChildren;
}

/** How many more items are shown at a time. */
const STEP = 50;

const Rest = <T,>({ of, first, item }: Props<T>): JSX.Element => {
  const { say } = useSession();
  return (
    <Opening summary={say(COMMON.more, { count: of.length - first })}>
      {() => <Many of={of} first={first + STEP} from={first} item={item} />}
    </Opening>
  );
};

/** A list of thousands of rows: the first ones, and more step by step, rendered on demand. */
export const Many = <T,>(props: Props<T> & { from?: number }): JSX.Element => {
  const { of, first, item, from = 0 } = props;
  // Folding a single item would save no space.
  const until = of.length === first + 1 ? of.length : first;
  return (
    <>
      <ul class="few">{of.slice(from, until).map((one, index) => item(one, from + index))}</ul>
      {until < of.length && <Rest of={of} first={until} item={item} />}
    </>
  );
};
