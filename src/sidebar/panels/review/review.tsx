import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { ReviewAnswer } from '../../../features/review';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { MonthForm } from '../../parts/fields/monthForm';
import { StatusCounts } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Waiting } from '../../parts/said/waiting';
import { Section } from '../../parts/section';
import { Next } from '../home/standing';
import { MEMO } from '../memo/words';
import { ByHand } from './byHand';
import { Rescore } from './rescore';
import { PROPOSE, REVIEW } from './words';

/** The findings of the review, and where it is. */
const Found = ({ answer }: { answer: ReviewAnswer }): JSX.Element => {
  const { say, glance } = useSession();
  const { months = [], quarters = [] } = glance ?? {};
  const isOne = ({ value }: { value: string }): boolean => value === answer.month;
  const month = months.find(isOne)?.label ?? answer.month;
  return (
    <Section title={quarters.find(isOne)?.label ?? say(REVIEW.result, { month })}>
      <StatusCounts counts={answer.statuses} />
      <dl class="totals">
        <dt>{say(REVIEW.toExplain)}</dt>
        <dd>{answer.toExplain}</dd>
        <dt>{say(REVIEW.over)}</dt>
        <dd>{answer.over}</dd>
      </dl>
      <p class="aside">
        {say(REVIEW.where, { tab: answer.tab })} {answer.toExplain > 0 && say(REVIEW.explain)}
      </p>
    </Section>
  );
};

/** Other things to do for the reviewed period. */
const Ways = ({ month, isMonth }: { month: string; isMonth: boolean }): JSX.Element => {
  const { say, go } = useSession();
  return (
    <div class="stack">
      <Button
        onPress={() => {
          go('proposals', { month });
        }}
      >
        {say(PROPOSE.title)}
      </Button>
      {isMonth && (
        <Button
          onPress={() => {
            go('memo', { month });
          }}
        >
          {say(MEMO.title)}
        </Button>
      )}
    </div>
  );
};

const Mend = (props: { reply: Reply<ReviewAnswer>; build: (month: string) => void }): JSX.Element => (
  <Problems
    problems={props.reply.problems}
    again={() => {
      props.build(props.reply.answer.month);
    }}
  />
);

/** Asks for the period, and the version to compare with. */
const Asking = (props: {
  first: string;
  kind: 'primary' | 'plain';
  against: string;
  setAgainst: (version: string) => void;
  onSubmit: (month: string) => void;
}): JSX.Element => {
  const { say, glance } = useSession();
  const versions = glance?.versions ?? [];
  return (
    <MonthForm
      label={say(REVIEW.month)}
      button={say(REVIEW.build)}
      first={props.first}
      onSubmit={props.onSubmit}
      kind={props.kind}
    >
      {versions.length > 0 && (
        <Field
          label={say(REVIEW.against)}
          name="against"
          value={props.against}
          onInput={props.setAgainst}
          as={[
            { value: '', label: say(REVIEW.plan) },
            ...versions.map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
      )}
    </MonthForm>
  );
};

/** What was built, and what comes next. */
const Built = (props: {
  reply: Reply<ReviewAnswer>;
  checked: Reply<unknown> | null;
  build: (month: string) => void;
}): JSX.Element => {
  const { glance } = useSession();
  const { reply, checked, build } = props;
  const { quarters = [], standing } = glance ?? {};
  const { month } = reply.answer;
  const isQuarter = quarters.some(({ value }) => value === month);
  return (
    <>
      <Done made={reply} />
      {checked !== null && <p class="aside">{checked.message}</p>}
      <Found answer={reply.answer} />
      {isQuarter && <Rescore key={month} month={month} />}
      {standing?.next && <Next next={standing.next} kind="tonal" />}
      <Ways month={month} isMonth={!isQuarter} />
      <Waiting />
      <Mend reply={reply} build={build} />
    </>
  );
};

/** Builds the review of a month or quarter; at once where the month was already chosen. */
export const Review = ({ start }: { start: Start }): JSX.Element => {
  const { glance } = useSession();
  const { run, reply, forget, failure, checked } = useAsk('reviewMonth', REVIEW.building);
  const [against, setAgainst] = useState('');
  /** The month whose KPIs have to be filled in before it is reviewed. */
  const [asked, setAsked] = useState('');
  const blankIn = (month: string) => (glance?.byHand ?? []).filter(({ blank }) => blank.includes(month));
  const build = (month: string): void => {
    forget();
    setAsked('');
    run({ month, against });
  };
  const begin = (month: string): void => {
    if (blankIn(month).length === 0 || month === asked) build(month);
    else setAsked(month);
  };
  const chosen = useRef(start.month ?? null);
  useEffect(() => {
    const { current } = chosen;
    chosen.current = null;
    if (current !== null) begin(current);
  });
  return (
    <OfPlan title={REVIEW.title} lead={reply === null && REVIEW.lead} none={REVIEW.none}>
      {({ month }) => (
        <>
          <Asking
            first={start.month ?? month}
            kind={asked === '' ? 'primary' : 'plain'}
            onSubmit={begin}
            {...{ against, setAgainst }}
          />
          {asked !== '' && (
            <ByHand
              key={asked}
              month={asked}
              kpis={blankIn(asked)}
              goOn={() => {
                build(asked);
              }}
            />
          )}
          <Failed failure={failure} />
          {reply !== null && <Built {...{ reply, checked, build }} />}
        </>
      )}
    </OfPlan>
  );
};
