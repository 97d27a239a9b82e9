import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PartKey } from '../../../features/home';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { useFields } from '../../asking/useFields';
import { useToPlan } from '../../asking/useToPlan';
import { Confirm } from '../../parts/confirm';
import { Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { CONFIRM } from '../../words';
import { PART_KEYS, PARTS } from '../parts/words';
import { AnswerFields } from './answerFields';
import { draftInput, answerFaults, firstAnswers, setUpInput, type Wanted } from './answers';
import { DraftFields } from './draftFields';
import { DraftShown } from './draftShown';
import { DRAFT } from './draftWords';
import { SET_UP } from './words';

/** Optional parts of a plan, which can be added now or later. A draft includes risks. */
const PartFields = (props: {
  offered: readonly PartKey[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  /** Shown unfolded, since nothing else is asked. */
  isOpen: boolean;
}): JSX.Element => {
  const { say } = useSession();
  return (
    <details open={props.isOpen}>
      <summary>{say(SET_UP.optional)}</summary>
      <fieldset>
        {props.offered.map((part) => (
          <label key={part} class="check">
            <input
              type="checkbox"
              checked={props.wanted[part] === true}
              onInput={({ currentTarget }) => {
                props.onChange({ ...props.wanted, [part]: currentTarget.checked });
              }}
            />
            <span>{say(PARTS[part])}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};

/** Asks for the plan's frame, shows what will be added, and adds it. An existing plan is only completed. */
export const SetUp = (): JSX.Element => {
  const { say, language, today, glance } = useSession();
  const form = useFields(firstAnswers(today), answerFaults);
  const { values } = form;
  const [wanted, setWanted] = useState<Wanted>({});
  const toPlan = useToPlan();
  const change = useAddition('setUpPlan', toPlan);
  const draft = useAddition('draftPlan', toPlan, { look: DRAFT.drafting, run: CONFIRM.adding });
  const isShown = change.shown !== null || draft.shown !== null;
  const isThere = glance !== null;
  const offered = (glance?.lacking.map(({ part }) => part) ?? PART_KEYS).filter(
    (part) => part !== 'risks' || values.trade === '',
  );
  const show = (): void => {
    if (isThere || values.trade === '') change.show(setUpInput(values, wanted, language));
    else draft.show(draftInput(values, wanted, language));
  };
  return (
    <>
      <Heading>{say(isThere ? SET_UP.complete : SET_UP.title)}</Heading>
      {isThere && <p class="lead">{say(SET_UP.completeLead)}</p>}
      {!isShown && (
        <Form
          onSubmit={isThere ? show : form.checked(show)}
          failure={change.failure ?? draft.failure}
          button={say(values.trade === '' ? CONFIRM.show : DRAFT.show)}
        >
          {!isThere && (
            <>
              <AnswerFields {...form} />
              <DraftFields form={form} />
            </>
          )}
          {offered.length > 0 && (
            <PartFields offered={offered} wanted={wanted} onChange={setWanted} isOpen={isThere} />
          )}
        </Form>
      )}
      <Confirm change={change} />
      <Confirm change={draft} title={DRAFT.title}>
        {draft.shown !== null && <DraftShown {...draft.shown.answer} />}
      </Confirm>
    </>
  );
};
