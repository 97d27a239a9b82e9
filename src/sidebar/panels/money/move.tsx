import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveAnswer, MoveKind } from '../../../features/money';
import type { InputOf } from '../../asking/server';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Ways } from '../../asking/useChange';
import { blankFault, useFields } from '../../asking/useFields';
import type { Made } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { exactAmount, useAmounts, type Amounts } from '../../parts/fields/amountField';
import { Look } from '../../parts/look';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { PROPOSE } from '../review/words';
import { ASK } from '../spending/words';
import { LineBeforeAfter } from './lineShown';
import { asksApprover, HAS, KINDS, moveKind, ToFill, type MoveForm, type MoveValues } from './moveForm';
import { CUT, HEADINGS, MOVE, MOVE_KINDS } from './words';

/** Each line before and after, and the button that makes the move. */
const Shown = (props: { answer: MoveAnswer; values: MoveValues; ways: Ways }): JSX.Element => {
  const { say, language } = useSession();
  const { answer, values, ways } = props;
  const amount = exactAmount(values.amount, language, useAmounts().read);
  return (
    <Look
      title={say(MOVE.shown)}
      add={say(MOVE_KINDS[moveKind(values)].confirm, { amount })}
      drop={say(ASK.change)}
      ways={ways}
    >
      {answer.lines.map((line) => (
        <LineBeforeAfter key={line.line} line={line} />
      ))}
      {answer.warnings.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Look>
  );
};

/** Sends only the fields that this kind of move has. */
const inputOf = (values: MoveValues, isFirm: boolean): InputOf<'moveMoney'> => {
  const { from, to } = HAS[moveKind(values)];
  return {
    ...values,
    ...(!from && { from: '', fromMonth: '' }),
    ...(!to && { to: '', toMonth: '' }),
    ...(!asksApprover(values, isFirm) && { approver: '' }),
  };
};

const faultsIn = (values: MoveValues, amounts: Amounts) => {
  const { from, to } = HAS[moveKind(values)];
  return {
    from: from && blankFault(values.from),
    to: to && blankFault(values.to),
    amount: amounts.fault(values.amount),
    reason: blankFault(values.reason),
    ...(values.kind === 'raise' && {
      givenUp: blankFault(values.givenUp),
      approver: blankFault(values.approver),
    }),
  };
};

/** Where a question or proposal led here, a way back to it. */
const After = (props: { made: Made; then: string | undefined; more: () => void }): JSX.Element => {
  const { say, go } = useSession();
  const { made, then, more } = props;
  const before = then === undefined ? null : (JSON.parse(then) as Record<string, string>);
  return (
    <div class="stack">
      <Done made={made} />
      {before !== null && (
        <Button
          kind="primary"
          onPress={() => {
            if (before.mode === 'proposals') go('proposals', { month: before.month ?? '' });
            else go('askSpending', { ...before, retry: '' });
          }}
        >
          {before.mode === 'proposals'
            ? say(PROPOSE.back)
            : before.mode === 'cut'
              ? say(CUT.back)
              : say(ASK.retry, { what: before.what ?? '' })}
        </Button>
      )}
      <Button onPress={more}>{say(MOVE.more)}</Button>
    </div>
  );
};

const firstOf = (start: Start, month: string, who: string): MoveValues => ({
  kind: start.kind ?? 'transfer',
  from: start.from ?? '',
  fromMonth: start.fromMonth ?? month,
  to: start.to ?? '',
  toMonth: start.toMonth ?? month,
  amount: start.amount ?? '',
  reason: start.reason ?? '',
  givenUp: '',
  who,
  approver: '',
});

/** Asks what to move, shows each line before and after, and makes the move. */
const Moving = ({
  start,
  month,
  choose,
}: {
  start: Start;
  month: string;
  choose: (kind: MoveKind) => void;
}): JSX.Element => {
  const { say, who, glance } = useSession();
  const isFirm = glance?.isFirm === true;
  const asking = useAsk('moveMoney', { look: MOVE.looking, run: MOVE.moving });
  const [answer, setAnswer] = useState<MoveAnswer | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const amounts = useAmounts();
  const form: MoveForm = useFields<keyof MoveValues>(firstOf(start, month, who), (values) =>
    faultsIn(values, amounts),
  );
  const look = (): void => {
    setProblems([]);
    asking.look(inputOf(form.values, isFirm), (reply) => {
      const { already, missing, problems: found } = reply.answer;
      const wrong = already ? [say(MOVE.already)] : found;
      setProblems(wrong);
      if (wrong.length === 0 && missing.length === 0) setAnswer(reply.answer);
      else form.tell(missing);
    });
  };
  const make = (): void => {
    asking.run(inputOf(form.values, isFirm), setMade);
  };
  const edit = (): void => {
    setAnswer(null);
  };
  const more = (): void => {
    setMade(null);
    edit();
    form.set({ amount: '', reason: '', givenUp: '' });
  };
  if (made !== null) return <After {...{ made, then: start.then, more }} />;
  if (answer !== null)
    return (
      <Shown answer={answer} values={form.values} ways={{ failure: asking.failure, make, drop: edit }} />
    );
  return <ToFill {...{ form, isFirm, choose, failure: asking.failure, problems, look }} />;
};

/** Moves budget money on record: a transfer, a raise, a cut, or from the reserve. */
export const MoveMoney = ({ start }: { start: Start }): JSX.Element => {
  const [kind, choose] = useState(KINDS.find((each) => each === start.kind) ?? 'transfer');
  return (
    <OfPlan title={HEADINGS[kind]}>
      {({ month }) => <Moving start={start} month={month} choose={choose} />}
    </OfPlan>
  );
};
