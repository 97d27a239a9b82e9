import type { JSX } from 'preact';
import type { Reply } from '../../../asking/feature';
import type { ApproveAnswer } from '../../../features/approval';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { useChange } from '../../asking/useChange';
import { useFields } from '../../asking/useFields';
import type { Hears } from '../../asking/useToPlan';
import { Doing } from '../../parts/doing';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Look } from '../../parts/look';
import { Problems } from '../../parts/said/problems';
import { Wrong } from '../../parts/said/wrong';
import { Section } from '../../parts/section';
import { FORM, CONFIRM } from '../../words';
import { ASK } from '../spending/words';
import { APPROVE } from './words';

const SHOWN = 6;
/** What the approval writes into the plan: values in place of formulas, and Ids of goals. */
const Written = ({ what, of }: { what: Words; of: readonly string[] }): JSX.Element | null => {
  const { say } = useSession();
  if (of.length === 0) return null;
  return (
    <>
      <p>{say(what)}</p>
      <ul>
        {of.slice(0, SHOWN).map((each) => (
          <li key={each}>{each}</li>
        ))}
        {of.length > SHOWN && <li>{say(APPROVE.more, { count: of.length - SHOWN })}</li>}
      </ul>
    </>
  );
};

/** The number of months in a year. */
const ALL = 12;

/** The plan's totals, and what is unusual in it. */
const Figures = ({ of }: { of: ApproveAnswer['figures'] }): JSX.Element => {
  const { say } = useSession();
  const told = [
    of.isShort && say(APPROVE.short),
    of.below.length === 0 && say(APPROVE.noneBelow),
    of.below.length === ALL && say(APPROVE.allBelow),
    of.below.length > 0 && of.below.length < ALL && say(APPROVE.below, { months: of.below.join(', ') }),
    of.unshared > 0 && say(APPROVE.unshared, { count: of.unshared }),
    of.blank > 0 && say(APPROVE.blank, { count: of.blank }),
    of.isNothingAside && say(APPROVE.allDone),
    ...of.aside.map((each) => say(APPROVE.aside, each)),
    of.without.length > 0 && say(APPROVE.without, { parts: of.without.join(', ') }),
  ];
  return (
    <>
      <table class="line">
        <tbody>
          {(['revenue', 'cost', 'left'] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{say(APPROVE[key])}</th>
              <td>
                <b>{of[key]}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.map((text) => text !== false && <p key={text}>{text}</p>)}
    </>
  );
};

/** What the approval fixes, or what must be put right first. */
const Shown = ({ reply, again }: { reply: Reply<ApproveAnswer>; again: () => void }): JSX.Element => {
  const { say, dayOf } = useSession();
  const { who, when, already, lines, formulas, named, problems, figures } = reply.answer;
  if (already) return <p>{reply.message}</p>;
  if (problems.length === 0)
    return (
      <>
        <p>{say(APPROVE.summary, { count: lines, who, day: dayOf(when) })}</p>
        <Figures of={figures} />
        <Written what={APPROVE.named} of={named} />
        <Written what={APPROVE.fixed} of={formulas} />
      </>
    );
  return reply.problems.length > 0 ? (
    <Problems problems={reply.problems} again={again} />
  ) : (
    <Wrong problems={problems} />
  );
};

/** Asks who approves and when, shows what that fixes, and then approves. */
const Approving = ({ done }: { done: Hears }): JSX.Element => {
  const { say, who, today } = useSession();
  const change = useChange('approvePlan', { look: APPROVE.looking, run: APPROVE.approving }, done);
  const form = useFields({ who, date: today });
  const look = (): void => {
    change.show(form.values);
  };
  if (change.shown === null)
    return (
      <Form onSubmit={form.checked(look)} failure={change.failure} button={say(APPROVE.look)}>
        <fieldset>
          <Field label={say(FORM.approver)} {...form.field('who')} />
          <Field label={say(FORM.date)} as="day" {...form.field('date')} />
        </fieldset>
      </Form>
    );
  const { already, problems } = change.shown.answer;
  const can = !already && problems.length === 0;
  return (
    <Look
      title={say(can ? APPROVE.ready : APPROVE.not)}
      add={can ? say(APPROVE.approve) : null}
      drop={say(can ? CONFIRM.drop : ASK.back)}
      ways={change}
    >
      <Shown reply={change.shown} again={change.again} />
    </Look>
  );
};

/** Fixes the original plan, after explaining what that means. */
export const ApprovePlan = (): JSX.Element => {
  const { say } = useSession();
  return (
    <Doing title={APPROVE.title} lead={APPROVE.lead}>
      {(done) => (
        <>
          <Section title={say(APPROVE.means)}>
            <ol class="steps">
              {[APPROVE.first, APPROVE.second, APPROVE.third].map((words) => (
                <li key={words.en}>{say(words)}</li>
              ))}
            </ol>
          </Section>
          <Approving done={done} />
        </>
      )}
    </Doing>
  );
};
