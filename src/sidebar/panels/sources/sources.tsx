import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SourceShown } from '../../../features/sources';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Made } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { SOURCES } from './words';

const Source = ({ source, onTake }: { source: SourceShown; onTake: () => void }): JSX.Element => {
  const { say } = useSession();
  const { name, place, rows, upTo, told, isShort } = source;
  return (
    <li class="card stack">
      <b>{name === place ? name : `${name} (${place})`}</b>
      <span>{upTo === '' ? say(SOURCES.noRows) : say(SOURCES.rows, { rows, month: upTo })}</span>
      {told !== '' && <p class="notice warn">{told}</p>}
      {isShort && <Button onPress={onTake}>{say(SOURCES.take)}</Button>}
    </li>
  );
};

/** Actuals on other tabs: as last read, and read again on request. */
export const Sources = (): JSX.Element => {
  const { say, glance } = useSession();
  const { look, run, reply, failure } = useAsk('readSources', SOURCES.reading);
  const [made, setMade] = useState<Made | null>(null);
  const isPlan = glance !== null;
  useEffect(() => {
    if (isPlan) look({ take: [] });
  }, [isPlan]);
  const read = (take: readonly string[]) => () => {
    run({ take }, setMade);
  };
  const all = reply?.answer ?? null;
  return (
    <OfPlan title={SOURCES.title} lead={SOURCES.lead}>
      {() => (
        <>
          <Done made={made} />
          {reply !== null && (
            <div class="stack">
              {all === null && <p>{say(SOURCES.none)}</p>}
              {all !== null && all.length === 0 && made === null && <p>{reply.message}</p>}
              {all !== null && all.length > 0 && (
                <ul class="cards">
                  {all.map((source) => (
                    <Source key={source.place} source={source} onTake={read([source.name])} />
                  ))}
                </ul>
              )}
              <Button kind="primary" onPress={read([])}>
                {say(all === null ? SOURCES.add : SOURCES.read)}
              </Button>
              {all !== null && <p class="aside">{say(SOURCES.check)}</p>}
            </div>
          )}
          <Failed failure={failure} />
        </>
      )}
    </OfPlan>
  );
};
