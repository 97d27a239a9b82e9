import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FeatureName } from '../../features';
import type { Words } from '../../words';
import { useSession } from '../session';
import type { Change } from '../useChange';
import { CONFIRM } from '../words';
import { Button } from './button';
import { Failed } from './failed';
import { Problems } from './problems';

/** A number as the page's language writes it. */
const grouped = (count: number, language: string): string => count.toLocaleString(language);

/** What a change would do, and the button that does it. Children show more of it: lines before and after, a warning. */
export const Confirm = <N extends FeatureName>(props: {
  change: Change<N>;
  title?: Words;
  /** What the button says that does it. */
  add?: Words;
  children?: ComponentChildren;
}): JSX.Element | null => {
  const { say, language } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title = CONFIRM.title, add = CONFIRM.add } = props;
  const { shown, make, drop, failure } = props.change;
  useEffect(() => {
    if (shown !== null) heading.current?.focus();
  }, [shown]);
  if (shown === null) return null;
  const { tabs, cells } = shown.changes;
  return (
    <section class="confirm stack" aria-labelledby="confirm">
      <h2 id="confirm" tabIndex={-1} ref={heading}>
        {say(title)}
      </h2>
      {props.children}
      {tabs.length > 0 && (
        <div>
          <p class="total">{say(CONFIRM.newTabs, { count: tabs.length })}</p>
          <ul class="tabs">
            {tabs.map((tab) => (
              <li key={tab}>{tab}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="total">{say(CONFIRM.cells, { count: grouped(cells, language) })}</p>
      <p class="aside">{say(CONFIRM.untouched)}</p>
      <Problems problems={shown.problems} />
      <Failed failure={failure} />
      <div class="stack actions">
        <Button kind="primary" onPress={make}>
          {say(add)}
        </Button>
        <Button onPress={drop}>{say(CONFIRM.drop)}</Button>
      </div>
    </section>
  );
};
