import type { JSX } from 'preact';
import type { LoadAnswer } from '../../../features/people';
import { useSession } from '../../asking/session';
import { Heading } from '../../parts/heading';
import { Appraisal } from './appraisal';
import { Keep } from './keep';
import { BuiltPage } from './page';
import { PEOPLE } from './words';

/** Who has too much work in which month, and what could move. */
const Above = ({ over }: Pick<LoadAnswer, 'over'>): JSX.Element => {
  const { say } = useSession();
  if (over.length === 0) return <p>{say(PEOPLE.nobody)}</p>;
  return (
    <ul class="told">
      {over.map(({ name, label, month, share, ways }) => (
        <li key={`${name} ${month}`}>
          <b>
            {name}, {label}: {share}
          </b>{' '}
          {ways.join('; ')}
        </li>
      ))}
    </ul>
  );
};

/** What a firm with departments and people has beyond a shop's plan. */
export const People = (): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <Heading>{say(PEOPLE.title)}</Heading>
      <p class="lead">{say(PEOPLE.lead)}</p>
      <BuiltPage
        feature="strategyPath"
        input={{}}
        title={PEOPLE.strategy}
        lead={PEOPLE.strategyLead}
        from="strategy"
        before={<Keep part="strategy" />}
      />
      <BuiltPage feature="load" input={{ date: null }} title={PEOPLE.load} lead={PEOPLE.loadLead}>
        {({ over }) => <Above over={over} />}
      </BuiltPage>
      <Appraisal />
    </>
  );
};
