import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TaskShown, TasksAnswer } from '../../../features/people';
import { own } from '../../../words';
import { FORM } from '../../words';
import { Button } from '../../parts/button';
import { Done } from '../../parts/done';
import { Failed } from '../../parts/failed';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { useSession, type Start } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { UPDATE } from './words';

interface Typed {
  progress: string;
  status: string;
  note: string;
}

/** One task: how far it is, in which state, and a line of text. */
const Task = (props: {
  task: TaskShown;
  states: TasksAnswer['states'];
  typed: Typed;
  onInput: (more: Partial<Typed>) => void;
}): JSX.Element => {
  const { say, dayOf } = useSession();
  const { task, states, typed, onInput } = props;
  const { id, name, of, due, late, against } = task;
  return (
    <fieldset>
      <legend>
        {id} {name}
      </legend>
      <p class="aside">
        {of !== '' && `${of}. `}
        {due !== null && say(UPDATE.due, { day: dayOf(due) })}
        {late !== null && ` ${say(UPDATE.late, { days: late })}`}
      </p>
      {against !== '' && <p class="error">{say(UPDATE.against, { expected: against })}</p>}
      <Field
        label={say(UPDATE.progress)}
        value={typed.progress}
        inputMode="numeric"
        onInput={(progress) => {
          onInput({ progress });
        }}
      />
      <Field
        label={say(UPDATE.status)}
        value={typed.status}
        as={[{ value: '', label: say(UPDATE.asItIs) }, ...states]}
        onInput={(status) => {
          onInput({ status });
        }}
      />
      <Field
        label={say(UPDATE.note)}
        value={typed.note}
        isOptional
        onInput={(note) => {
          onInput({ note });
        }}
      />
    </fieldset>
  );
};

const NONE: Typed = { progress: '', status: '', note: '' };
const PERSON = 'who ';
const DEPARTMENT = 'department ';

/** Tells of all open work of a person or a department at once. */
export const Update = ({ start }: { start: Start }): JSX.Element => {
  const { say, plan, who, setWho } = useSession();
  const looking = useAsk('openTasks', { look: UPDATE.looking, run: UPDATE.looking });
  const taking = useAsk('updateProgress', { look: UPDATE.taking, run: UPDATE.taking });
  const [answer, setAnswer] = useState<TasksAnswer | null>(null);
  const [whose, setWhose] = useState(start.whose ?? '');
  const [name, setName] = useState(who);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [message, setMessage] = useState('');
  const show = async (of: string): Promise<void> => {
    const asked = {
      who: of.startsWith(PERSON) ? of.slice(PERSON.length) : '',
      department: of.startsWith(DEPARTMENT) ? of.slice(DEPARTMENT.length) : '',
    };
    const reply = await looking.look(asked);
    if (reply === null) return;
    setAnswer(reply.answer);
    const first = `${PERSON}${who}`;
    if (of === '' && reply.answer.people.includes(who)) choose(first);
  };
  const choose = (of: string): void => {
    setWhose(of);
    setTyped({});
    void show(of);
  };
  useEffect(() => {
    void show(whose);
  }, []);
  const take = async (): Promise<void> => {
    const said = Object.entries(typed).map(([id, each]) => ({ id, ...each }));
    setWho(name);
    const today = plan.reply?.answer.today ?? '';
    const reply = await taking.run({ who: name, date: today, said: said as never });
    if (reply === null) return;
    setMessage(reply.message);
    setTyped({});
    await show(whose);
  };
  const group = (label: string, kind: string, names: readonly string[]) =>
    names.map((each) => ({ value: kind + each, label: each, group: label }));
  return (
    <>
      <Heading>{say(UPDATE.title)}</Heading>
      <p class="lead">{say(UPDATE.lead)}</p>
      {message !== '' && <Done message={message} />}
      <Failed failure={looking.failure} />
      {answer !== null && (
        <Form onSubmit={() => void take()}>
          <Field
            label={say(UPDATE.whose)}
            value={whose}
            onInput={choose}
            as={[
              { value: '', label: say(UPDATE.choose) },
              ...group(say(UPDATE.people), PERSON, answer.people),
              ...group(say(UPDATE.departments), DEPARTMENT, answer.departments),
            ]}
          />
          {whose !== '' && answer.tasks.length === 0 && <p>{say(UPDATE.none)}</p>}
          {answer.tasks.map((task) => (
            <Task
              key={task.id}
              task={task}
              states={answer.states}
              typed={own(typed, task.id) ?? { ...NONE, progress: task.progress }}
              onInput={(more) => {
                setTyped((before) => ({
                  ...before,
                  [task.id]: { ...(own(before, task.id) ?? { ...NONE, progress: task.progress }), ...more },
                }));
              }}
            />
          ))}
          {answer.tasks.length > 0 && (
            <>
              <Field label={say(FORM.who)} value={name} onInput={setName} />
              <Failed failure={taking.failure} />
              <Button kind="primary" type="submit">
                {say(UPDATE.take)}
              </Button>
            </>
          )}
        </Form>
      )}
    </>
  );
};
