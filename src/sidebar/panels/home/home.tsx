import type { JSX } from 'preact';
import { ask } from '../../asking/server';
import { useSession } from '../../asking/session';
import { GROUPS, viewNames, type Start, type View, type Views } from '../../asking/views';
import { Button } from '../../parts/button';
import { MonthForm } from '../../parts/fields/monthForm';
import { Title } from '../../parts/heading';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Waiting } from '../../parts/said/waiting';
import { Section } from '../../parts/section';
import { Version } from '../../parts/version';
import { Years } from '../../parts/years';
import { REVIEW } from '../review/words';
import { ASK, ENTRANCE } from '../spending/words';
import { Kpis } from './kpis';
import { Missing } from './missing';
import { Over } from './over';
import { Standing } from './standing';
import { Welcome } from './welcome';
import { HOME, HOME_GROUPS } from './words';

const labelOf = (months: readonly { value: string; label: string }[], month: string): string =>
  months.find(({ value }) => value === month)?.label ?? month;

/** The buttons of all panels below the plan, by group; folded, so that the current task stands out. */
const More = ({ views }: { views: Views }): JSX.Element => {
  const { say, go, plan } = useSession();
  const answer = plan.reply?.answer;
  const isHere = ({ isOffered }: View): boolean => answer !== undefined && (isOffered?.(answer) ?? true);
  return (
    <details class="more">
      <summary>{say(HOME.more)}</summary>
      {GROUPS.map((group) => (
        <Section key={group} title={say(HOME_GROUPS[group])}>
          <nav class="stack" aria-label={say(HOME_GROUPS[group])}>
            {viewNames(views).map((name) => {
              const view: View = views[name];
              const words = view[group];
              return words === undefined || !isHere(view) ? null : (
                <Button
                  key={name}
                  onPress={() => {
                    go(name);
                  }}
                >
                  {say(words)}
                </Button>
              );
            })}
          </nav>
        </Section>
      ))}
    </details>
  );
};

/** The button for asking before spending, second only to the review, and below it the requests that wait. */
const Entrance = ({ requests, hasBegun }: { requests: number; hasBegun: boolean }): JSX.Element => {
  const { say, go } = useSession();
  return (
    <div class="stack entrance">
      <Button
        kind="tonal"
        onPress={() => {
          go('askSpending');
        }}
      >
        {say(ASK.title)}
      </Button>
      {hasBegun && (
        <Button
          onPress={() => {
            void ask('openView', { view: 'importActuals' }, false);
          }}
        >
          {say(ENTRANCE.importActuals)}
        </Button>
      )}
      {requests > 0 && (
        <Button
          kind="quiet"
          onPress={() => {
            go('decisionsList');
          }}
        >
          {say(ENTRANCE.requests, { count: requests })}
        </Button>
      )}
    </div>
  );
};

const TOLD_BY = { ledger: HOME.figures, kpis: HOME.kpisOnly } as const;

/** The plan at a glance; where there is none, the start page. */
export const Home = ({ start, views }: { start: Start; views: Views }): JSX.Element => {
  const { say, go, plan, glance } = useSession();
  if (glance === null) return <Welcome />;
  // Until the plan is made, there is nothing to review or enter.
  const hasBegun = glance.standing.planned === null;
  return (
    <>
      <header class="masthead">
        <div>
          <Title>{glance.company === '' ? say(HOME.unnamed) : glance.company}</Title>
          <p class="aside">
            {say(HOME.year, { year: glance.year })} ·{' '}
            {say(glance.toldBy === null ? HOME.noFigures : TOLD_BY[glance.toldBy], {
              month: labelOf(glance.months, glance.month),
            })}{' '}
            · {say(HOME.currency, { currency: glance.currency })}
          </p>
        </div>
      </header>
      <Years />
      <Done made={start.message === undefined ? null : { message: start.message }} />
      <Failed failure={plan.failure} />
      <Standing standing={glance.standing} />
      <Missing glance={glance} />
      {hasBegun && (
        <MonthForm
          key={`${glance.year} ${glance.standing.month}`}
          kind="plain"
          label={say(REVIEW.month)}
          button={say(REVIEW.title)}
          first={glance.standing.month}
          onSubmit={(month) => {
            go('reviewMonth', { month });
          }}
        />
      )}
      {glance.counts.lines > 0 && <Entrance requests={glance.requests} hasBegun={hasBegun} />}
      <Waiting />
      <Kpis kpis={glance.kpis} />
      <Over glance={glance} />
      <Problems problems={plan.reply?.problems ?? []} />
      <More views={views} />
      <Version />
    </>
  );
};
