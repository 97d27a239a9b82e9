import type { JSX } from 'preact';
import type { Glance, Bars, KpiCard } from '../../../features/home';
import { useSession } from '../../asking/session';
import { BarPair, BarsLegend, useVerdict } from '../../parts/figures/bars';
import { Sign, StatusCounts, StatusWord, urgency } from '../../parts/figures/status';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { BARS } from '../../words';
import { HOME } from './words';

const SHOWN = 5;

const countsOf = (kpis: Glance['kpis']): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of kpis) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** A figure, its bars, and its variance, which is also given in words. */
const Beside = ({ of, isOutlook }: { of: Bars; isOutlook: boolean }): JSX.Element => {
  const { say } = useSession();
  const verdict = useVerdict();
  return (
    <div class="beside">
      <p>
        <span class="aside">{say(isOutlook ? BARS.year : BARS.toDate)}</span>
        <b class="figure">{of.said.actual}</b>
      </p>
      <BarPair of={of} isOutlook={isOutlook} />
      <p>
        <span class="aside">{say(BARS.ofPlan, { figure: of.said.plan })}</span>
        <span class={of.favourable === null ? '' : of.favourable ? 'better' : 'worse'}>{verdict(of)}</span>
      </p>
    </div>
  );
};

const Card = ({ kpi }: { kpi: KpiCard }): JSX.Element => (
  <li>
    <p class="card-head">
      <Sign status={kpi.status} />
      <span class="name">
        {kpi.name}
        {kpi.unit !== '' && <span class="aside"> · {kpi.unit}</span>}
      </span>
      <StatusWord status={kpi.status} />
    </p>
    <Beside of={kpi.toDate} isOutlook={false} />
    <Beside of={kpi.year} isOutlook />
  </li>
);

/** The number of KPIs by status, and each KPI to date and as outlook against its plan; the worst first. */
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
    <Section title={say(HOME.kpis)}>
      <StatusCounts counts={countsOf(kpis)} />
      <BarsLegend hasPrior={kpis.some(({ toDate, year }) => toDate.prior !== null || year.prior !== null)} />
      <Some
        of={[...kpis].sort((a, b) => urgency(a.status) - urgency(b.status))}
        first={SHOWN}
        list="ul"
        name="cards"
        item={(kpi) => <Card key={kpi.id} kpi={kpi} />}
      />
    </Section>
  );
};
