import type { JSX } from 'preact';
import type { Glance } from '../../features/glance';
import { Section } from '../parts/section';
import { Sign, StatusCounts, StatusWord, urgency } from '../parts/status';
import { useSession } from '../session';
import { HOME } from '../words';

const countsOf = (kpis: Glance['kpis']): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of kpis) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** How many KPIs stand well, and each one's figure to date against its plan; the worst first. */
export const Kpis = ({ kpis }: Pick<Glance, 'kpis'>): JSX.Element => {
  const { say } = useSession();
  if (kpis.length === 0) {
    return (
      <Section title={say(HOME.kpis)}>
        <p class="aside">{say(HOME.noKpis)}</p>
      </Section>
    );
  }
  return (
    <Section title={say(HOME.kpis)} aside={say(HOME.toDate)}>
      <StatusCounts counts={countsOf(kpis)} />
      <ul class="rows">
        {[...kpis]
          .sort((a, b) => urgency(a.status) - urgency(b.status))
          .map(({ id, name, status, figure, plan }) => (
            <li key={id}>
              <Sign status={status} />
              <span class="name">{name}</span>
              <b class="figure">{figure}</b>
              <StatusWord status={status} />
              <span class="plan">{say(HOME.plan, { figure: plan })}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
};
