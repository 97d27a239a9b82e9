import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { Section } from '../../parts/section';
import { IMPORT } from '../words';
import type { Files as ChosenFiles } from './useFiles';

/** For several files, what has become of each so far. */
export const Files = ({ all, told }: Pick<ChosenFiles, 'all' | 'told'>): JSX.Element | null => {
  const { say } = useSession();
  if (all < 2) return null;
  return (
    <Section title={say(IMPORT.files, { done: told.length, all })}>
      <ol class="few files">
        {told.map(({ name, text, isBad }, at) => (
          <li key={at}>
            <b>{name}</b>
            <p class={isBad ? 'worse' : 'aside'}>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
};
