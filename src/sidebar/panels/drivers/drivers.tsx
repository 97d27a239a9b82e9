import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { useChange } from '../../asking/useChange';
import { useToPlan } from '../../asking/useToPlan';
import { Heading } from '../../parts/heading';
import { Look } from '../../parts/look';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { LinesShown } from '../months/shown';
import { DRIVERS } from './words';

/** What follows from the rows on Drivers: previewed when the panel opens, written when confirmed. */
export const Drivers = (): JSX.Element => {
  const { say, glance } = useSession();
  const working = { look: DRIVERS.looking, run: DRIVERS.writing };
  const change = useChange('writeDrivers', working, useToPlan());
  useEffect(() => {
    change.show({});
  }, []);
  const lines = change.shown?.answer.lines ?? [];
  const labels = glance?.months.map(({ label }) => label) ?? [];
  return (
    <>
      <Heading>{say(DRIVERS.title)}</Heading>
      <p class="lead">{say(DRIVERS.lead)}</p>
      {change.shown === null ? (
        <Failed failure={change.failure} />
      ) : (
        <Look
          title={say(lines.length > 0 ? DRIVERS.ready : DRIVERS.nothing)}
          add={lines.length > 0 ? say(DRIVERS.write) : null}
          drop={say(DRIVERS.again)}
          ways={{ ...change, drop: change.again }}
        >
          {lines.length === 0 && <p>{change.shown.message}</p>}
          <LinesShown {...change.shown.answer} labels={labels} />
          <Problems problems={change.shown.problems} again={change.again} />
        </Look>
      )}
    </>
  );
};
