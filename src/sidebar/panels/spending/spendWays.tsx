import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { amountText } from '../../../domain/money/amount';
import type { SpendingAnswer } from '../../../features/spending';
import { fill } from '../../../words';
import type { InputOf } from '../../asking/server';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Hears } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { WhoForm } from '../../parts/fields/whoForm';
import { Section } from '../../parts/section';
import { FORM } from '../../words';
import { MOVE } from '../money/words';
import type { SpendValues } from './values';
import { ASK, WAYS } from './words';

type Way = keyof typeof WAYS;

/** Asks who takes this step, and why. */
const WayForm = (props: {
  way: Way;
  values: SpendValues;
  reason: string;
  done: Hears;
  back: () => void;
}): JSX.Element => {
  const { say } = useSession();
  const { title, guide, doing } = WAYS[props.way];
  const { run, failure } = useAsk(props.way, doing);
  return (
    <WhoForm
      {...{ title: say(title), guide: say(guide), failure, onDrop: props.back, reason: props.reason }}
      has={props.way === 'dropSpending' ? [] : ['givenUp']}
      isReasonOptional={props.way === 'commitSpending'}
      onSubmit={({ who, reason, givenUp }) => {
        const input: InputOf<Way> = { ...(props.values as InputOf<'askSpending'>), who, reason, givenUp };
        run(input, props.done);
      }}
    />
  );
};

/** First values of the transfer that brings the missing amount, and the question to return to. */
const moveFirst = ({ move, asked, missing }: SpendingAnswer, values: SpendValues): Start => {
  const { month, line } = asked;
  const blank = {
    kind: 'transfer',
    from: '',
    fromMonth: month,
    to: line ?? '',
    toMonth: month,
    amount: missing,
  };
  const { kind, from, fromMonth, to, toMonth, amount } = move ?? blank;
  return {
    kind,
    from,
    fromMonth: fromMonth ?? '',
    to,
    toMonth,
    amount: amountText(amount),
    then: JSON.stringify(values),
  };
};

/** The next steps: commit, ask for approval, move money first, or drop it. */
export const Ways = (props: {
  answer: SpendingAnswer;
  values: SpendValues;
  /** The reason, where something else led here. */
  reason: string;
  done: Hears;
}): JSX.Element => {
  const { say, go, language } = useSession();
  const [way, setWay] = useState<Way | null>(null);
  const { can, missing, move, asked } = props.answer;
  const { values, reason, done } = props;
  const back = (): void => {
    setWay(null);
  };
  const to = (next: Way, isFirst = false): JSX.Element => (
    <Button
      kind={isFirst ? 'primary' : 'plain'}
      onPress={() => {
        setWay(next);
      }}
    >
      {say(WAYS[next].title)}
    </Button>
  );
  return (
    <Section title={say(way === null ? ASK.ways : WAYS[way].title)}>
      {way !== null ? (
        <WayForm key={way} {...{ way, values, reason, done, back }} />
      ) : (
        <>
          {move !== null && <p class="aside">{move.text}</p>}
          {can.commit && to('commitSpending', true)}
          {missing > 0 && (
            <Button
              kind={can.commit ? 'plain' : 'primary'}
              onPress={() => {
                const purpose = fill(FORM.purpose, language, { what: asked.what });
                go('moveMoney', { ...moveFirst(props.answer, values), reason: purpose });
              }}
            >
              {say(MOVE.first)}
            </Button>
          )}
          {can.request && to('requestSpending')}
          {to('dropSpending')}
        </>
      )}
    </Section>
  );
};
