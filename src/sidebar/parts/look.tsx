import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Ways } from '../asking/useChange';
import { Button } from './button';
import { Failed } from './said/failed';

/** A preview of what would be done, with a button to do it and one to drop it. It takes the focus. */
export const Look = (props: {
  title: string;
  /** The label of the button that does it; null where it can't be done. */
  add: string | null;
  drop: string;
  ways: Ways;
  children: ComponentChildren;
}): JSX.Element => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, add, drop, ways } = props;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section class="confirm stack" aria-labelledby="confirm">
      <h2 id="confirm" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {props.children}
      <Failed failure={ways.failure} />
      <div class="stack actions">
        {add !== null && (
          <Button kind="primary" onPress={ways.make}>
            {add}
          </Button>
        )}
        <Button onPress={ways.drop}>{drop}</Button>
      </div>
    </section>
  );
};
