import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveAnswer, MoveKind } from '../../../features/money';
import { AmountField, exactAmount, isAmount } from '../../parts/amountField';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Done } from '../../parts/done';
import { Failed } from '../../parts/failed';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { LineField, MonthField } from '../../parts/lineField';
import { Look } from '../../parts/look';
import { Wrong } from '../../parts/wrong';
import { ASK } from '../spending/words';
import { CUT, HEADINGS, MOVE, MOVE_KINDS } from './words';
import { FORM } from '../../words';
import { PROPOSE } from '../review/words';
import type { InputOf } from '../../asking/server';
import { useSession } from '../../asking/session';
import { ofFirm, type Start } from '../../asking/views';
import { useAsk } from '../../asking/useAsk';
import { useFields, type Fields, type Values } from '../../asking/useFields';
import { LineBeforeAfter } from './lineShown';

type MoveValues = Values<
  'kind' | 'from' | 'fromMonth' | 'to' | 'toMonth' | 'amount' | 'reason' | 'givenUp' | 'who' | 'approver'
>;
type MoveForm = Fields<keyof MoveValues>;
type FormProps = MoveForm & { isFirm: boolean; choose: (kind: MoveKind) => void };

/** Which ends a kind has. */
const HAS: Readonly<Record<MoveKind, { from: boolean; to: boolean }>> = {
  transfer: { from: true, to: true },
  reserve: { from: false, to: true },
  raise: { from: false, to: true },
  cut: { from: true, to: false },
};
const KINDS = Object.keys(MOVE_KINDS) as MoveKind[];
const kindOf = ({ kind }: MoveValues): MoveKind => kind as MoveKind;
/** New money needs an approver; in a firm other money may, by the rights of departments. */
const asksApprover = (values: MoveValues, isFirm: boolean): boolean =>
  kindOf(values) === 'raise' || (isFirm && HAS[kindOf(values)].to);

const Ends = ({ field, values }: MoveForm): JSX.Element => {
  const { say } = useSession();
  const kind = kindOf(values);
  const { from, to } = HAS[kind];
  const none = say(FORM.choose);
  const isBoth = from && to;
  return (
    <>
      {from && <LineField label={say(isBoth ? MOVE.from : MOVE.cutLine)} none={none} {...field('from')} />}
      {to && (
        <LineField
          label={say(kind === 'raise' ? MOVE.raiseLine : MOVE.to)}
          none={none}
          suits={({ isReserve }) => kind !== 'reserve' || !isReserve}
          {...field('to')}
        />
      )}
      <div class={isBoth ? 'pair' : ''}>
        {from && (
          <MonthField
            label={say(isBoth ? MOVE.fromMonth : MOVE.month)}
            none={say(MOVE.fromEnd)}
            {...field('fromMonth')}
          />
        )}
        {to && <MonthField label={say(isBoth ? MOVE.toMonth : MOVE.month)} {...field('toMonth')} />}
      </div>
    </>
  );
};

const MoveFields = ({ isFirm, choose, ...form }: FormProps): JSX.Element => {
  const { say } = useSession();
  const { field, values, set } = form;
  return (
    <>
      <Choice
        label={say(MOVE.kind)}
        value={kindOf(values)}
        options={KINDS.map((value) => ({ value, label: say(MOVE_KINDS[value].title) }))}
        onInput={(kind) => {
          set({ kind });
          choose(kind);
        }}
      />
      <fieldset>
        <Ends {...form} />
        <AmountField {...field('amount')} />
        <Field label={say(FORM.reason)} as="lines" {...field('reason')} />
        <Field
          label={say(FORM.givenUp)}
          guide={say(MOVE.givenUpGuide)}
          isOptional={values.kind !== 'raise'}
          {...field('givenUp')}
        />
        <Field label={say(FORM.who)} {...field('who')} />
        {asksApprover(values, isFirm) && (
          <Field
            label={say(FORM.approver)}
            {...(isFirm && { guide: say(FORM.approverGuide) })}
            isOptional={values.kind !== 'raise'}
            {...field('approver')}
          />
        )}
      </fieldset>
    </>
  );
};

/** What each line looks like before and after, with the button that does it. */
const Shown = (props: {
  answer: MoveAnswer;
  input: InputOf<'moveMoney'>;
  values: MoveValues;
  asking: ReturnType<typeof useAsk<'moveMoney'>>;
  made: (message: string) => void;
  drop: () => void;
}): JSX.Element => {
  const { say, language } = useSession();
  const { answer, values, asking } = props;
  const amount = exactAmount(values.amount, language);
  return (
    <Look
      title={say(MOVE.shown)}
      add={say(MOVE_KINDS[kindOf(values)].confirm, { amount })}
      drop={say(ASK.change)}
      failure={asking.failure}
      onAdd={() => {
        void asking.run(props.input).then((reply) => {
          if (reply !== null) props.made(reply.message);
        });
      }}
      onDrop={props.drop}
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

/** Only what the kind asks for is sent. */
const inputOf = (values: MoveValues, isFirm: boolean): InputOf<'moveMoney'> => {
  const { from, to } = HAS[kindOf(values)];
  return {
    ...values,
    ...(!from && { from: '', fromMonth: '' }),
    ...(!to && { to: '', toMonth: '' }),
    ...(!asksApprover(values, isFirm) && { approver: '' }),
  };
};

const faultsIn = (values: MoveValues) => {
  const { from, to } = HAS[kindOf(values)];
  const isBlank = (name: keyof MoveValues): boolean => values[name].trim() === '';
  return {
    from: from && isBlank('from') && FORM.needed,
    to: to && isBlank('to') && FORM.needed,
    amount: !isAmount(values.amount) && FORM.amountError,
    reason: isBlank('reason') && FORM.needed,
    who: isBlank('who') && FORM.needed,
    ...(values.kind === 'raise' && {
      givenUp: isBlank('givenUp') && FORM.needed,
      approver: isBlank('approver') && FORM.needed,
    }),
  };
};

/** Where a question or a proposal led here, the way back to it. */
const After = ({
  message,
  then,
  more,
}: {
  message: string;
  then: string | undefined;
  more: () => void;
}): JSX.Element => {
  const { say, go } = useSession();
  const before = then === undefined ? null : (JSON.parse(then) as Record<string, string>);
  return (
    <div class="stack">
      <Done message={message} />
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

/** What to move, as it is filled in. */
const ToFill = ({
  form,
  isFirm,
  choose,
  failure,
  problems,
  look,
}: Pick<FormProps, 'isFirm' | 'choose'> & {
  form: MoveForm;
  failure: ReturnType<typeof useAsk<'moveMoney'>>['failure'];
  problems: readonly string[];
  look: () => void;
}): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <p class="lead">{say(MOVE.lead)}</p>
      <Form
        onSubmit={() => {
          form.check(look);
        }}
      >
        <MoveFields {...form} isFirm={isFirm} choose={choose} />
        <Failed failure={failure} />
        <Wrong problems={problems} />
        <Button kind="primary" type="submit">
          {say(MOVE.look)}
        </Button>
      </Form>
    </>
  );
};

/** Asks what to move, shows what each line will look like, and moves it. */
const Moving = ({
  start,
  month,
  choose,
}: {
  start: Start;
  month: string;
  choose: (kind: MoveKind) => void;
}): JSX.Element => {
  const { say, who, setWho, plan } = useSession();
  const isFirm = plan.reply !== null && ofFirm(plan.reply.answer);
  const asking = useAsk('moveMoney', { look: MOVE.looking, run: MOVE.moving });
  const [answer, setAnswer] = useState<MoveAnswer | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [done, setDone] = useState('');
  const form: MoveForm = useFields<keyof MoveValues>(firstOf(start, month, who), faultsIn);
  const look = (): void => {
    setWho(form.values.who);
    setProblems([]);
    void asking.look(inputOf(form.values, isFirm)).then((reply) => {
      if (reply === null) return;
      const { already, missing, problems: found } = reply.answer;
      const wrong = already ? [say(MOVE.already)] : found;
      setProblems(wrong);
      if (wrong.length === 0 && missing.length === 0) setAnswer(reply.answer);
      else form.tell(missing);
    });
  };
  const edit = (): void => {
    setAnswer(null);
  };
  const more = (): void => {
    setDone('');
    edit();
    form.set({ amount: '', reason: '', givenUp: '' });
  };
  if (done !== '') return <After {...{ message: done, then: start.then, more }} />;
  if (answer !== null)
    return (
      <Shown
        {...{
          answer,
          asking,
          values: form.values,
          input: inputOf(form.values, isFirm),
          made: setDone,
          drop: edit,
        }}
      />
    );
  return (
    <ToFill
      form={form}
      isFirm={isFirm}
      choose={choose}
      failure={asking.failure}
      problems={problems}
      look={look}
    />
  );
};

/** Moves budget money in the open: a transfer, a raise, a cut, or out of the reserve. */
export const MoveMoney = ({ start }: { start: Start }): JSX.Element => {
  const { say, plan } = useSession();
  const glance = plan.reply?.answer.plan ?? null;
  const [kind, choose] = useState(KINDS.find((each) => each === start.kind) ?? 'transfer');
  return (
    <>
      <Heading>{say(HEADINGS[kind])}</Heading>
      {glance === null ? (
        <p class="lead">{say(FORM.noPlan)}</p>
      ) : (
        <Moving start={start} month={glance.month} choose={choose} />
      )}
    </>
  );
};
