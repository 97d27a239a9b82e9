import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TaskShown, TasksAnswer } from '../../../features/people';
import { own } from '../../../words';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Heading } from '../../parts/heading';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { FORM } from '../../words';
import { UPDATE } from './words';

interface Typed {
  progress: string;
  status: string;
  note: string;
}

/** A task: its progress, its status, and a line of text. */
const Task = (props: {
  task: TaskShown;
  states: TasksAnswer['states'];
  typed: Typed;
  onInput: (more: Partial<Typed>) => void;
}): JSX.Element => {
  const { say, dayOf } = useSession();
  const { task, states, typed, onInput } = props;
  const { id, name, of, due, late, against } = task;
  const state = states.find(({ value }) => value === task.status)?.label ?? '';
  const stands = [state, task.progress === '' ? '' : `${task.progress}%`].filter((each) => each !== '');
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
      <p class="aside">
        {stands.length === 0 ? say(UPDATE.untold) : say(UPDATE.now, { state: stands.join(', ') })}
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
const without = (whose: string, kind: string): string =>
  whose.startsWith(kind) ? whose.slice(kind.length) : '';

/** Whose work is shown: a person's or a department's. */
const Whose = (props: {
  answer: TasksAnswer;
  value: string;
  onInput: (whose: string) => void;
}): JSX.Element => {
  const { say } = useSession();
  const group = (label: string, kind: string, names: readonly string[]) =>
    names.map((each) => ({ value: kind + each, label: each, group: label }));
  const { answer, value, onInput } = props;
  return (
    <Field
      label={say(UPDATE.whose)}
      value={value}
      onInput={onInput}
      as={[
        { value: '', label: say(UPDATE.choose) },
        ...group(say(UPDATE.people), PERSON, answer.people),
        ...group(say(UPDATE.departments), DEPARTMENT, answer.departments),
      ]}
    />
  );
};

/** What was typed for each task; untouched tasks are not sent. */
const useTyped = () => {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const of = (from: typeof typed, task: TaskShown): Typed =>
    own(from, task.id) ?? { ...NONE, progress: task.progress };
  return {
    of: (task: TaskShown): Typed => of(typed, task),
    take: (task: TaskShown, more: Partial<Typed>): void => {
      setTyped((before) => ({ ...before, [task.id]: { ...of(before, task), ...more } }));
    },
    said: Object.entries(typed).map(([id, each]) => ({ id, ...each })),
    clear: (): void => {
      setTyped({});
    },
  };
};

const Tasks = (props: {
  tasks: readonly TaskShown[];
  states: TasksAnswer['states'];
  typed: ReturnType<typeof useTyped>;
}): JSX.Element => (
  <>
    {props.tasks.map((task) => (
      <Task
        key={task.id}
        task={task}
        states={props.states}
        typed={props.typed.of(task)}
        onInput={(more) => {
          props.typed.take(task, more);
        }}
      />
    ))}
  </>
);

/** Updates all open work of a person or department in one form. */
export const Update = (): JSX.Element => {
  const { say, today, who, setWho } = useSession();
  const looking = useAsk('openTasks', UPDATE.looking);
  const taking = useAsk('updateProgress', UPDATE.taking);
  const answer = looking.reply?.answer ?? null;
  const [whose, setWhose] = useState('');
  const [name, setName] = useState(who);
  const typed = useTyped();
  const show = (of: string): void => {
    const asked = { who: without(of, PERSON), department: without(of, DEPARTMENT) };
    looking.look(asked, ({ answer: { people } }) => {
      // The person using the page may own no work.
      if (asked.who !== '' && !people.includes(asked.who)) setWhose('');
    });
  };
  const choose = (of: string): void => {
    setWhose(of);
    typed.clear();
    show(of);
  };
  useEffect(() => {
    choose(who === '' ? '' : PERSON + who);
  }, []);
  const take = (): void => {
    setWho(name);
    taking.run({ who: name, date: today, said: typed.said }, () => {
      typed.clear();
      show(whose);
    });
  };
  const tasks = answer?.tasks ?? [];
  return (
    <>
      <Heading>{say(UPDATE.title)}</Heading>
      <p class="lead">{say(UPDATE.lead)}</p>
      <Done made={taking.reply} />
      <Failed failure={looking.failure} />
      <Form onSubmit={take} failure={taking.failure} button={tasks.length > 0 && say(UPDATE.take)}>
        {answer !== null && <Whose answer={answer} value={whose} onInput={choose} />}
        {answer !== null && whose !== '' && tasks.length === 0 && <p>{say(UPDATE.none)}</p>}
        <Tasks tasks={tasks} states={answer?.states ?? []} typed={typed} />
        {tasks.length > 0 && <Field label={say(FORM.who)} value={name} onInput={setName} />}
      </Form>
    </>
  );
};
