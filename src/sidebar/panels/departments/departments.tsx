import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BehindInput } from '../../../features/breakdown';
import type { DepartmentShown } from '../../../features/departments';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Hears, Made } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { MonthField } from '../../parts/fields/lineField';
import { WhoForm } from '../../parts/fields/whoForm';
import { Status } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Section } from '../../parts/section';
import { Behind } from '../breakdown/behind';
import { BREAKDOWN } from '../breakdown/words';
import { MergePlans } from './merge';
import { DEPARTMENTS } from './words';

const OF_DEPARTMENT: BehindInput = {
  line: null,
  by: 'department',
  type: null,
  name: null,
  isWhole: true,
  month: null,
  reach: 'toDate',
};
const STATES = ['handed in', 'agreed', 'sent back'] as const;
type Said = (typeof STATES)[number];

/** What can be decided on a department's plan in its present state. */
const offered = ({ state }: DepartmentShown): readonly Said[] =>
  STATES.filter((each) =>
    state === 'draft' || state === 'sent back' ? each === 'handed in' : each !== state,
  );

/** The entries of a department and of those below it, up to the month. */
const Entries = ({ name, month }: { name: string; month: string }): JSX.Element => {
  const { say } = useSession();
  const { look, reply, failure } = useAsk('entriesBehind', BREAKDOWN.looking);
  return (
    <>
      <Button
        kind="quiet"
        label={say(BREAKDOWN.entriesOf, { name })}
        onPress={() => {
          look({ ...OF_DEPARTMENT, name, month: month === '' ? null : month });
        }}
      >
        {say(BREAKDOWN.entries)}
      </Button>
      <Failed failure={failure} />
      {reply !== null && <Behind name={name} reply={reply} />}
    </>
  );
};

/** The buttons for a department: its page, a tab to hand out, and decisions on its plan. */
const Buttons = (props: {
  department: DepartmentShown;
  month: string;
  told: Hears;
  open: (state: Said) => void;
}): JSX.Element => {
  const { say } = useSession();
  const { department, month, told, open } = props;
  const { name } = department;
  const page = useAsk('departmentPage', DEPARTMENTS.making);
  const out = useAsk('handOut', DEPARTMENTS.making);
  return (
    <>
      <div class="pair">
        <Button
          label={say(DEPARTMENTS.pageOf, { name })}
          onPress={() => {
            page.run({ name, month: month === '' ? null : month }, told);
          }}
        >
          {say(DEPARTMENTS.page)}
        </Button>
        <Button
          label={say(DEPARTMENTS.outOf, { name })}
          onPress={() => {
            out.run({ name }, told);
          }}
        >
          {say(DEPARTMENTS.out)}
        </Button>
        {offered(department).map((state) => (
          <Button
            key={state}
            label={`${say(DEPARTMENTS[state])}: ${name}`}
            onPress={() => {
              open(state);
            }}
          >
            {say(DEPARTMENTS[state])}
          </Button>
        ))}
      </div>
      <Failed failure={page.failure ?? out.failure} />
    </>
  );
};

/** Hands the plan in, agrees to it, or sends it back with a reason. */
const Saying = (props: { name: string; state: Said; told: Hears; drop: () => void }): JSX.Element => {
  const { say } = useSession();
  const { name, state, told, drop } = props;
  const { run, failure } = useAsk('decideOnPlan', DEPARTMENTS.making);
  return (
    <WhoForm
      title={say(DEPARTMENTS[state])}
      guide={say(DEPARTMENTS.saying, { name })}
      isReasonOptional={state !== 'sent back'}
      has={['date']}
      failure={failure}
      onSubmit={({ who, reason, date }) => {
        run({ name, state, who, date, reason: reason.trim() === '' ? null : reason }, told);
      }}
      onDrop={drop}
    />
  );
};

/** A department: its money, the state of its plan, its page. */
const Department = (props: { department: DepartmentShown; month: string; told: Hears }): JSX.Element => {
  const { department, month, told } = props;
  const { name, said, money, isOver, head } = department;
  const [open, setOpen] = useState<Said | null>(null);
  return (
    <li class="card stack">
      <div>
        <b>{name}</b>
        <p class="aside">{[...(head === null ? [] : [head]), said].join(' · ')}</p>
      </div>
      <Status of={isOver ? 'off track' : 'on track'}>{money}</Status>
      {open === null ? (
        <Buttons {...{ department, month, told }} open={setOpen} />
      ) : (
        <Saying
          key={open}
          {...{ name, told, state: open }}
          drop={() => {
            setOpen(null);
          }}
        />
      )}
      <Entries {...{ name, month }} />
    </li>
  );
};

/** Puts the plan by department on a tab, or brings that up to date. */
const ByDepartment = (props: {
  month: string;
  setMonth: (month: string) => void;
  told: Hears;
}): JSX.Element => {
  const { say } = useSession();
  const { run, failure } = useAsk('byDepartment', DEPARTMENTS.making);
  return (
    <>
      <MonthField label={say(DEPARTMENTS.month)} value={props.month} onInput={props.setMonth} />
      <Button
        kind="primary"
        onPress={() => {
          run({ month: props.month === '' ? null : props.month }, props.told);
        }}
      >
        {say(DEPARTMENTS.make)}
      </Button>
      <Failed failure={failure} />
    </>
  );
};

/** The departments of a firm: their money on a tab, their pages, and their plans as they are handed in. */
export const Departments = ({ start }: { start: Start }): JSX.Element => {
  const { say, glance } = useSession();
  const list = useAsk('departmentsList', DEPARTMENTS.making);
  const [made, setMade] = useState<Made | null>(null);
  const [month, setMonth] = useState(start.month ?? glance?.month ?? '');
  const isFirm = glance?.isFirm === true;
  const load = (): void => {
    list.look({});
  };
  const told = (now: Made): void => {
    setMade(now);
    load();
  };
  useEffect(() => {
    if (isFirm) load();
  }, [isFirm]);
  const { reply } = list;
  const departments = reply?.answer.departments ?? [];
  return (
    <OfPlan title={DEPARTMENTS.title} lead={DEPARTMENTS.lead} lacks={!isFirm && DEPARTMENTS.none}>
      {() => (
        <>
          <Done made={made} />
          <Failed failure={list.failure} />
          {reply !== null && (
            <>
              <ByDepartment {...{ month, setMonth, told }} />
              <Section title={say(DEPARTMENTS.all)}>
                {departments.length === 0 && <p class="aside">{say(DEPARTMENTS.none)}</p>}
                <ul class="stack">
                  {departments.map((each) => (
                    <Department key={`${each.name} ${each.state}`} department={each} {...{ month, told }} />
                  ))}
                </ul>
              </Section>
              {departments.length > 0 && (
                <MergePlans names={departments.map(({ name }) => name)} told={told} />
              )}
              <Problems problems={reply.problems} again={load} />
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
