import type { JSX } from 'preact';
import type { MergeAnswer, MergedShown } from '../../../features/departments';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { blankFault, useFields } from '../../asking/useFields';
import type { Hears } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Wrong } from '../../parts/said/wrong';
import { Section } from '../../parts/section';
import { FORM } from '../../words';
import { DEPARTMENTS, MERGED } from './words';

const KINDS: readonly MergedShown['kind'][] = ['refused', 'changed', 'added'];

const Rows = ({
  rows,
  kind,
}: {
  rows: readonly MergedShown[];
  kind: MergedShown['kind'];
}): JSX.Element | null => {
  const { say } = useSession();
  if (rows.length === 0) return null;
  return (
    <div>
      <p class="total">{say(MERGED[kind], { count: rows.length })}</p>
      <ul class="told">
        {rows.map(({ id, name, text }, at) => (
          <li key={`${id} ${at}`}>
            <b>{id === name ? id : `${id} ${name}`}</b> {text.join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a block would do: refused rows first, then changed, then added ones. */
const Shown = ({ answer }: { answer: MergeAnswer }): JSX.Element => {
  const { say } = useSession();
  const { rows, counts, ceiling, agreed } = answer;
  return (
    <>
      {KINDS.map((kind) => (
        <Rows key={kind} kind={kind} rows={rows.filter((row) => row.kind === kind)} />
      ))}
      {counts.same > 0 && <p class="aside">{say(MERGED.same, { count: counts.same })}</p>}
      <p>{ceiling}</p>
      {agreed !== '' && (
        <p>
          <b>{agreed}</b>
        </p>
      )}
    </>
  );
};

/** The form, the preview, and the two buttons: look, then merge. */
const useMerge = (told: Hears) => {
  const { who, today } = useSession();
  const merge = useAsk('mergePlans', { look: DEPARTMENTS.looking, run: DEPARTMENTS.merging });
  const answer = merge.reply?.answer ?? null;
  const form = useFields({ name: '', who, date: today, block: '', tab: '' }, ({ name, block, tab }) => ({
    name: blankFault(name),
    block: block.trim() === '' && tab.trim() === '' && DEPARTMENTS.either,
  }));
  const look = form.checked(() => {
    merge.look({ ...form.values, isAnew: false });
  });
  const take = (): void => {
    merge.run({ ...form.values, isAnew: answer !== null && answer.agreed !== '' }, (made) => {
      merge.forget();
      told(made);
    });
  };
  return { form, answer, failure: merge.failure, look, take };
};

/** Merges a department's rows, pasted or on a tab that was copied in, after showing them row by row. */
export const MergePlans = (props: { names: readonly string[]; told: Hears }): JSX.Element => {
  const { say } = useSession();
  const { form, answer, failure, look, take } = useMerge(props.told);
  const names = props.names.map((value) => ({ value, label: value }));
  return (
    <Section title={say(DEPARTMENTS.merge)}>
      <p class="aside">{say(DEPARTMENTS.mergeLead)}</p>
      <Form onSubmit={look} failure={failure} button={say(DEPARTMENTS.look)} kind="plain">
        <Field
          label={say(DEPARTMENTS.department)}
          as={[{ value: '', label: say(FORM.choose) }, ...names]}
          {...form.field('name')}
        />
        <Field label={say(FORM.who)} {...form.field('who')} />
        <Field label={say(FORM.date)} as="day" {...form.field('date')} />
        <Field
          label={say(DEPARTMENTS.block)}
          guide={say(DEPARTMENTS.blockGuide)}
          as="lines"
          {...form.field('block')}
        />
        <Field label={say(DEPARTMENTS.tab)} isOptional {...form.field('tab')} />
      </Form>
      {answer !== null && (
        <>
          <Shown answer={answer} />
          {answer.stays === '' ? (
            <Button kind="primary" onPress={take}>
              {say(answer.agreed === '' ? DEPARTMENTS.take : DEPARTMENTS.takeAnew)}
            </Button>
          ) : (
            <Wrong problems={[answer.stays]} />
          )}
        </>
      )}
    </Section>
  );
};
