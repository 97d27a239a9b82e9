import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { DriversAnswer } from '../../../features/drivers';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Heading } from '../../parts/heading';
import { Look } from '../../parts/look';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { LinesShown } from '../months/shown';
import { DRIVERS } from './words';

/** What follows from the rows on Drivers: looked at when it is opened, written when it is agreed to. */
export const Drivers = (): JSX.Element => {
  const { say, go, plan } = useSession();
  const asking = useAsk('writeDrivers', { look: DRIVERS.looking, run: DRIVERS.writing });
  const [reply, setReply] = useState<Reply<DriversAnswer> | null>(null);
  const look = (): void => {
    void asking.look({}).then(setReply);
  };
  useEffect(look, []);
  const lines = reply?.answer.lines ?? [];
  const labels = plan.reply?.answer.plan?.months.map(({ label }) => label) ?? [];
  return (
    <>
      <Heading>{say(DRIVERS.title)}</Heading>
      <p class="lead">{say(DRIVERS.lead)}</p>
      {reply === null ? (
        <Failed failure={asking.failure} />
      ) : (
        <Look
          title={say(lines.length > 0 ? DRIVERS.ready : DRIVERS.nothing)}
          add={lines.length > 0 ? say(DRIVERS.write) : null}
          drop={say(DRIVERS.again)}
          failure={asking.failure}
          onAdd={() => {
            void asking.run({}).then((made) => {
              if (made !== null) go('glance', { message: made.message });
            });
          }}
          onDrop={look}
        >
          {lines.length === 0 && <p>{reply.message}</p>}
          <LinesShown {...reply.answer} labels={labels} />
          <Problems problems={reply.problems} again={look} />
        </Look>
      )}
    </>
  );
};
