import type { ComponentChildren, JSX } from 'preact';
import type { FeatureName } from '../../features';
import type { Words } from '../../words';
import { useSession } from '../asking/session';
import type { Change } from '../asking/useChange';
import { CONFIRM } from '../words';
import { Look } from './look';
import { Problems } from './said/problems';

/** What a change would do, and the button that does it. Children show details: lines before and after, a warning. */
export const Confirm = <N extends FeatureName>(props: {
  change: Change<N>;
  title?: Words;
  /** The label of the button that does it. */
  add?: Words;
  children?: ComponentChildren;
}): JSX.Element | null => {
  const { say } = useSession();
  const { title = CONFIRM.title, add = CONFIRM.add } = props;
  const { shown, again } = props.change;
  if (shown === null) return null;
  const { tabs } = shown.changes;
  return (
    <Look title={say(title)} add={say(add)} drop={say(CONFIRM.drop)} ways={props.change}>
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
      {tabs.length === 0 && <p class="total">{say(CONFIRM.missing)}</p>}
      <p class="aside">{say(CONFIRM.untouched)}</p>
      <Problems problems={shown.problems} again={again} />
    </Look>
  );
};
