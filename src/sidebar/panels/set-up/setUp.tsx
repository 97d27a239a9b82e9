import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PartKey } from '../../../features/home';
import { useSession } from '../../asking/session';
import { useAddition } from '../../asking/useChange';
import { Confirm } from '../../parts/confirm';
import { focusInvalid, Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { CONFIRM } from '../../words';
import { PART_KEYS, PARTS } from '../parts/words';
import { AnswerFields } from './answerFields';
import { draftInputOf, faultsIn, firstAnswers, inputOf, type Answers } from './answers';
import { DraftFields } from './draftFields';
import { DraftShown } from './draftShown';
import { DRAFT } from './draftWords';
import { SET_UP } from './words';

/** What a plan may do without, and can be added with the rest or later. A draft brings its risks with it. */
const PartFields = (props: {
  offered: readonly PartKey[];
  wanted: Readonly<Record<PartKey, boolean>>;
  onChange: (more: Partial<Record<PartKey, boolean>>) => void;
  /** In sight at once: nothing else is asked. */
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
              checked={props.wanted[part]}
              onInput={({ currentTarget }) => {
                props.onChange({ [part]: currentTarget.checked });
              }}
            />
            <span>{say(PARTS[part])}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};

/** Asks for the plan's frame, shows what will be added, and adds it. A plan that is there is only completed. */
export const SetUp = (): JSX.Element => {
  const { say, go, plan, language, today } = useSession();
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(today));
  const [checks, setChecks] = useState(0);
  const done = ({ message }: { message: string }): void => {
    go('glance', { message });
  };
  const change = useAddition('setUpPlan', done);
  const draft = useAddition('draftPlan', done, { look: DRAFT.drafting, run: CONFIRM.adding });
  const isShown = change.shown !== null || draft.shown !== null;
  const isThere = plan.reply !== null && plan.reply.answer.plan !== null;
  const offered = (plan.reply?.answer.plan?.lacking.map(({ part }) => part) ?? PART_KEYS).filter(
    (part) => part !== 'risks' || answers.trade === '',
  );
  const faults = faultsIn(answers);
  const told: ReadonlySet<keyof Answers> = checks > 0 ? faults : new Set();
  const take = (more: Partial<Answers>): void => {
    setAnswers((before) => ({ ...before, ...more }));
  };
  const submit = (): void => {
    setChecks(checks + 1);
    if (isThere) change.show(inputOf(answers, language));
    else if (faults.size > 0) return;
    else if (answers.trade === '') change.show(inputOf(answers, language));
    else draft.show(draftInputOf(answers, language));
  };
  useEffect(() => {
    if (checks > 0) focusInvalid();
  }, [checks]);
  return (
    <>
      <Heading>{say(isThere ? SET_UP.complete : SET_UP.title)}</Heading>
      {isThere && <p class="lead">{say(SET_UP.completeLead)}</p>}
      {!isShown && (
        <Form
          onSubmit={submit}
          failure={change.failure ?? draft.failure}
          button={say(answers.trade === '' ? CONFIRM.show : DRAFT.show)}
        >
          {!isThere && (
            <>
              <AnswerFields answers={answers} faults={told} onChange={take} />
              <DraftFields answers={answers} faults={told} onChange={take} />
            </>
          )}
          {offered.length > 0 && (
            <PartFields offered={offered} wanted={answers} onChange={take} isOpen={isThere} />
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
