import type { JSX } from 'preact';
import type { DashboardAnswer } from '../../../features/dashboard';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Section } from '../../parts/section';
import { DASHBOARD } from './words';

/** The full-year outlook. */
const Expected = ({ answer }: { answer: DashboardAnswer }): JSX.Element => {
  const { say } = useSession();
  const { revenue, profit, lowest } = answer;
  return (
    <Section title={say(DASHBOARD.where)}>
      <dl class="totals">
        <dt>{say(DASHBOARD.revenue)}</dt>
        <dd>{say(DASHBOARD.ofPlan, revenue)}</dd>
        <dt>{say(DASHBOARD.profit)}</dt>
        <dd>{say(DASHBOARD.ofPlan, profit)}</dd>
        <dt>{say(DASHBOARD.lowest)}</dt>
        <dd>
          {lowest.balance === null
            ? lowest.label
            : say(DASHBOARD.inMonth, { month: lowest.label, amount: lowest.balance })}
        </dd>
      </dl>
    </Section>
  );
};

/** Builds the page that shows the year, or brings it up to date. */
export const Dashboard = (): JSX.Element => {
  const { say } = useSession();
  const { run, reply, failure } = useAsk('dashboard', DASHBOARD.building);
  const build = (): void => {
    run({});
  };
  return (
    <OfPlan title={DASHBOARD.title} lead={DASHBOARD.lead}>
      {() => (
        <>
          <Button kind="primary" onPress={build}>
            {say(DASHBOARD.build)}
          </Button>
          <Failed failure={failure} />
          {reply !== null && (
            <>
              <Done made={reply} />
              <Expected answer={reply.answer} />
              <Problems problems={reply.problems} again={build} />
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
