import type { ComponentChildren, JSX } from 'preact';
import { useSession } from '../asking/session';
import { COMMON } from '../words';

/** A list that shows its first items and the others on demand, so that a long one does not push the rest away. */
export const Some = <T,>(props: {
  of: readonly T[];
  first: number;
  list: 'ul' | 'ol';
  name: string;
  item: (item: T, index: number) => ComponentChildren;
}): JSX.Element => {
  const { say } = useSession();
  const { of, first, item, list: List, name } = props;
  // Folding a single item would save no space.
  const shown = of.length === first + 1 ? of.length : first;
  const rest = of.slice(shown);
  return (
    <>
      <List class={name}>{of.slice(0, shown).map((one, index) => item(one, index))}</List>
      {rest.length > 0 && (
        <details>
          <summary>{say(COMMON.more, { count: rest.length })}</summary>
          <List class={name} {...(List === 'ol' && { start: shown + 1 })}>
            {rest.map((one, index) => item(one, shown + index))}
          </List>
        </details>
      )}
    </>
  );
};
