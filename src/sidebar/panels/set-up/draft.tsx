import type { JSX } from 'preact';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { useFields } from '../../asking/useFields';
import { useToPlan } from '../../asking/useToPlan';
import { Confirm } from '../../parts/confirm';
import { Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { CONFIRM } from '../../words';
import { draftInput, answerFaults, firstAnswers } from './answers';
import { DraftFields } from './draftFields';
import { DraftShown } from './draftShown';
import { DRAFT } from './draftWords';

// Fields of a new plan are not asked here, so they get valid values.
const FIRST = { ...firstAnswers('2000-01'), trade: 'cafe' };

/** Drafts a plan that was begun blank: year, currency and answers are there already. */
export const Draft = (): JSX.Element => {
  const { say, language } = useSession();
  const form = useFields(FIRST, answerFaults);
  const draft = useAddition('draftPlan', useToPlan(), { look: DRAFT.drafting, run: CONFIRM.adding });
  const show = (): void => {
    draft.show({ ...draftInput(form.values, {}, language), year: '', firstMonth: '' });
  };
  return (
    <>
      <Heading>{say(DRAFT.only)}</Heading>
      {draft.shown === null && (
        <Form onSubmit={form.checked(show)} failure={draft.failure} button={say(DRAFT.show)}>
          <DraftFields isOnly form={form} />
        </Form>
      )}
      <Confirm change={draft} title={DRAFT.title}>
        {draft.shown !== null && <DraftShown {...draft.shown.answer} />}
      </Confirm>
    </>
  );
};
