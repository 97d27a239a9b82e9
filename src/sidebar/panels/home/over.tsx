import type { JSX } from 'preact';
import type { Glance } from '../../../features/home';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Sign } from '../../parts/figures/status';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { HOME } from './words';

const SHOWN = 4;

/** Budget lines that have used more than their limit, and by how much. */
export const Over = ({ glance }: { glance: Glance }): JSX.Element | null => {
  const { say, go } = useSession();
  if (glance.counts.lines === 0) return null;
  return (
    <Section title={say(HOME.over)}>
      {glance.over.length === 0 ? (
        <p class="aside">{say(HOME.noneOver)}</p>
      ) : (
        <Some
          of={glance.over}
          first={SHOWN}
          list="ul"
          name="rows"
          item={({ id, name, by, over, isTolerated }) => (
            <li key={id}>
              <Sign status={isTolerated ? 'at risk' : 'off track'} />
              <span class="name">{name}</span>
              <b class="figure">+{by}</b>
              <span class={`word ${isTolerated ? 'at-risk' : 'off-track'}`}>
                {say(isTolerated ? HOME.tolerated : over === 'year' ? HOME.overYear : HOME.overToDate)}
              </span>
              <Button
                kind="quiet"
                label={say(HOME.entriesOf, { name })}
                onPress={() => {
                  go('breakdown', { line: id, name, month: glance.month });
                }}
              >
                {say(HOME.entries)}
              </Button>
            </li>
          )}
        />
      )}
    </Section>
  );
};
