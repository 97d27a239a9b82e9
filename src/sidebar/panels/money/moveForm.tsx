/** The form of a move: its kind, where money leaves and arrives, and who decides. */
import type { JSX } from 'preact';
import type { MoveKind } from '../../../features/money';
import { useSession } from '../../asking/session';
import type { useAsk } from '../../asking/useAsk';
import type { Fields, Values } from '../../asking/useFields';
import { AmountField } from '../../parts/fields/amountField';
import { Choice } from '../../parts/fields/choice';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { LineField, MonthField } from '../../parts/fields/lineField';
import { Wrong } from '../../parts/said/wrong';
import { FORM } from '../../words';
import { MOVE, MOVE_KINDS } from './words';

export type MoveValues = Values<
  'kind' | 'from' | 'fromMonth' | 'to' | 'toMonth' | 'amount' | 'reason' | 'givenUp' | 'who' | 'approver'
>;
export type MoveForm = Fields<keyof MoveValues>;
type FormProps = MoveForm & { isFirm: boolean; choose: (kind: MoveKind) => void };

/** Whether a kind of move has a source and a destination. */
export const HAS: Readonly<Record<MoveKind, { from: boolean; to: boolean }>> = {
  transfer: { from: true, to: true },
  reserve: { from: false, to: true },
  raise: { from: false, to: true },
  cut: { from: true, to: false },
};
export const KINDS = Object.keys(MOVE_KINDS) as MoveKind[];
export const moveKind = ({ kind }: MoveValues): MoveKind => kind as MoveKind;
/** A raise needs an approver. In a firm, other moves may need one by departments' rights. */
export const asksApprover = (values: MoveValues, isFirm: boolean): boolean =>
  moveKind(values) === 'raise' || (isFirm && HAS[moveKind(values)].to);

const Ends = ({ field, values }: MoveForm): JSX.Element => {
  const { say } = useSession();
  const kind = moveKind(values);
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
        value={moveKind(values)}
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

/** The fields of the form. */
export const ToFill = ({
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
      <Form onSubmit={form.checked(look)} failure={failure} button={say(MOVE.look)}>
        <MoveFields {...form} isFirm={isFirm} choose={choose} />
        <Wrong problems={problems} />
      </Form>
    </>
  );
};
