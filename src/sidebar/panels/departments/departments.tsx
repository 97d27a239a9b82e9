import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { ByDepartmentAnswer } from '../../../features/departments';
import { Button } from '../../parts/button';
import { Done } from '../../parts/done';
import { Failed } from '../../parts/failed';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { Problems } from '../../parts/problems';
import { useSession, type Start } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { DEPARTMENTS } from './words';

/** Puts the plan by department on a tab, or brings that up to date. */
const Made = ({ start }: { start: Start }): JSX.Element => {
  const { say, plan } = useSession();
  const { run, failure } = useAsk('byDepartment', { look: DEPARTMENTS.making, run: DEPARTMENTS.making });
  const [reply, setReply] = useState<Reply<ByDepartmentAnswer> | null>(null);
  const glance = plan.reply?.answer.plan ?? null;
  const [month, setMonth] = useState(start.month ?? glance?.month ?? '');
  const make = (): void => void run({ month: month === '' ? null : month }).then(setReply);
  return (
    <>
      <Form onSubmit={make}>
        <Field label={say(DEPARTMENTS.month)} value={month} onInput={setMonth} as={glance?.months ?? []} />
        <Button kind="primary" type="submit">
          {say(DEPARTMENTS.make)}
        </Button>
      </Form>
      <Failed failure={failure} />
      {reply !== null && (
        <>
          <Done message={reply.message} />
          <Problems problems={reply.problems} again={make} />
        </>
      )}
    </>
  );
};

/** What a firm with departments asks for. */
export const Departments = ({ start }: { start: Start }): JSX.Element => {
  const { say } = useSession();
  return (
    <>
      <Heading>{say(DEPARTMENTS.title)}</Heading>
      <p class="lead">{say(DEPARTMENTS.lead)}</p>
      <Made start={start} />
    </>
  );
};
