import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Figure } from '../../../domain/plan';
import type { CompareAnswer, LineCompared, VersionShown } from '../../../features/forecast';
import { spokenAmount, spokenFigure, spokenPercent, withSign } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useFields } from '../../asking/useFields';
import type { Made } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Sums } from '../../parts/figures/sums';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { FORECAST, VERSIONS } from './words';

const SHOWN = 8;

/** A version: who made it, why, and what is left of the year by it. */
const Version = ({ version }: { version: VersionShown }): JSX.Element => {
  const { say, dayOf, language } = useSession();
  const { name, when, who, why, givenUp, revenue, left } = version;
  const money = (figure: Figure): string => spokenFigure(figure, false, language);
  return (
    <li class="card stack">
      <b>{name}</b>
      <p class="aside">
        {when === null ? say(VERSIONS.nobody) : say(VERSIONS.made, { when: dayOf(when), who: who ?? '–' })}
      </p>
      <dl class="totals">
        <dt>{say(FORECAST.revenue)}</dt>
        <dd>{money(revenue)}</dd>
        <dt>{say(FORECAST.left)}</dt>
        <dd>{money(left)}</dd>
      </dl>
      {why !== null && (
        <p>
          <span class="aside">{say(VERSIONS.why)}:</span> {why}
        </p>
      )}
      {givenUp !== null && (
        <p>
          <span class="aside">{say(VERSIONS.givenUp)}:</span> {givenUp}
        </p>
      )}
    </li>
  );
};

/** A difference with its sign and share, and in words whether it is favourable, since colour alone is not enough. */
const Difference = ({
  of,
}: {
  of: Pick<LineCompared, 'difference' | 'differencePct' | 'favourable'>;
}): JSX.Element => {
  const { say, language } = useSession();
  const amount = of.difference ?? 0;
  const share = of.differencePct;
  return (
    <>
      {withSign(amount, spokenAmount(amount, language))}
      {share !== null && ` (${withSign(share, spokenPercent(share, language))})`}
      {of.favourable !== null && ` ${say(of.favourable ? VERSIONS.better : VERSIONS.worse)}`}
    </>
  );
};

const Compared = ({ answer, done }: { answer: CompareAnswer; done: JSX.Element }): JSX.Element => {
  const { say, language } = useSession();
  const money = (figure: Figure): string => spokenFigure(figure, false, language);
  const differing = answer.lines.filter(({ difference }) => difference !== 0 && difference !== null);
  return (
    <Section title={say(VERSIONS.result, { from: answer.from, to: answer.to })}>
      <Sums totals={answer.totals} from={say(VERSIONS.from)} to={say(VERSIONS.to)} />
      <h2>{say(VERSIONS.lines)}</h2>
      {differing.length === 0 ? (
        <p class="aside">{say(VERSIONS.none)}</p>
      ) : (
        <Some
          of={differing}
          first={SHOWN}
          list="ul"
          name="stack"
          item={(line) => (
            <li key={line.id}>
              <span class="name">{line.name}</span>
              <br />
              <b class="figure">
                <Difference of={line} />
              </b>
              <p class="aside">
                {money(line.from)} → {money(line.to)}
              </p>
            </li>
          )}
        />
      )}
      {done}
    </Section>
  );
};

/** Compares two versions line by line over the year; on request by month on a tab. */
const Comparing = ({ versions }: { versions: readonly VersionShown[] }): JSX.Element => {
  const { say } = useSession();
  const asking = useAsk('compareVersions', { look: VERSIONS.comparing, run: VERSIONS.making });
  const [made, setMade] = useState<Made | null>(null);
  const answer = asking.reply?.answer ?? null;
  const form = useFields(
    { from: versions[0]?.key ?? '', to: versions.at(-1)?.key ?? '' },
    ({ from, to }) => ({
      to: from === to && VERSIONS.same,
    }),
  );
  const options = versions.map(({ key, name }) => ({ value: key, label: name }));
  const look = (): void => {
    setMade(null);
    asking.look(form.values);
  };
  return (
    <>
      <Section title={say(VERSIONS.compare)}>
        <Form onSubmit={form.checked(look)} failure={asking.failure} button={say(VERSIONS.show)}>
          <fieldset>
            <Field label={say(VERSIONS.from)} as={options} {...form.field('from')} />
            <Field label={say(VERSIONS.to)} as={options} {...form.field('to')} />
          </fieldset>
        </Form>
      </Section>
      {answer !== null && (
        <Compared
          answer={answer}
          done={
            made !== null ? (
              <Done made={made} />
            ) : (
              <Button
                onPress={() => {
                  asking.run(form.values, setMade);
                }}
              >
                {say(VERSIONS.onTab)}
              </Button>
            )
          }
        />
      )}
    </>
  );
};

/** The versions of the plan; each forecast has a tab of its own. */
export const Versions = (): JSX.Element => {
  const { glance } = useSession();
  const { look, reply, failure } = useAsk('versions', VERSIONS.loading);
  const hasPlan = glance !== null;
  useEffect(() => {
    if (hasPlan) look({});
  }, [hasPlan]);
  const versions = reply?.answer.versions ?? null;
  return (
    <OfPlan title={VERSIONS.title} lead={VERSIONS.lead}>
      {() => (
        <>
          <Failed failure={failure} />
          {versions !== null && (
            <>
              <ul class="stack">
                {versions.map((version) => (
                  <Version key={version.key} version={version} />
                ))}
              </ul>
              <Comparing versions={versions} />
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
