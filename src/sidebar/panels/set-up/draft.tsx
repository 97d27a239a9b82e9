import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { Confirm } from '../../parts/confirm';
import { focusInvalid, Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { CONFIRM } from '../../words';
import { draftInputOf, faultsIn, firstAnswers, type Answers } from './answers';
import { DraftFields } from './draftFields';
import { DraftShown } from './draftShown';
import { DRAFT } from './draftWords';

/** A draft for a plan that was begun blank: the year, the money and the questions are there already. */
export const Draft = (): JSX.Element => {
  const { say, go, language } = useSession();
  const [answers, setAnswers] = useState<Answers>(() => ({ ...firstAnswers(''), trade: 'cafe' }));
  const [checks, setChecks] = useState(0);
  const draft = useAddition(
    'draftPlan',
    ({ message }) => {
      go('glance', { message });
    },
    { look: DRAFT.drafting, run: CONFIRM.adding },
  );
  // What belongs to a new plan is not asked here.
  const faults = faultsIn({ ...answers, year: '2000', currency: 'VND' });
  useEffect(() => {
    if (checks > 0) focusInvalid();
  }, [checks]);
  return (
    <>
      <Heading>{say(DRAFT.only)}</Heading>
      {draft.shown === null && (
        <Form
          onSubmit={() => {
            setChecks(checks + 1);
            if (faults.size === 0 && answers.trade !== '')
              draft.show({ ...draftInputOf(answers, language), year: '', firstMonth: '' });
          }}
          failure={draft.failure}
          button={say(DRAFT.show)}
        >
          <DraftFields
            isOnly
            answers={answers}
            faults={checks > 0 ? faults : new Set()}
            onChange={(more) => {
              setAnswers((before) => ({ ...before, ...more }));
            }}
          />
        </Form>
      )}
      <Confirm change={draft} title={DRAFT.title}>
        {draft.shown !== null && <DraftShown {...draft.shown.answer} />}
      </Confirm>
    </>
  );
};
