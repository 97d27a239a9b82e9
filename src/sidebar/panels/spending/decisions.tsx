import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DecisionShown, DecisionsAnswer, RequestShown } from '../../../features/spending';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Hears, Made } from '../../asking/useToPlan';
import { Button } from '../../parts/button';
import { WhoForm } from '../../parts/fields/whoForm';
import { Status } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { Skeleton } from '../../parts/skeleton';
import { Some } from '../../parts/some';
import { FORM } from '../../words';
import { DECIDE } from './words';

/** The reason given, and what the limits say now. */
const Why = ({ reason, over, isOver }: Pick<RequestShown, 'reason' | 'over' | 'isOver'>): JSX.Element => {
  const { say } = useSession();
  // A request made by a check has the breach as its reason, which is not repeated while it is still the same.
  const isThen = reason !== null && reason !== over;
  return (
    <>
      {isThen && (
        <div>
          <p class="aside">{say(DECIDE.then)}</p>
          <q>{reason}</q>
        </div>
      )}
      <Status of={isOver ? 'off track' : over !== '' ? 'at risk' : 'on track'}>
        {over === '' ? say(DECIDE.within) : isThen ? say(DECIDE.now, { over }) : over}
      </Status>
    </>
  );
};

/** What each answer does; different where the entry is already on Actuals. */
const GUIDES = {
  approve: { new: DECIDE.approving, there: DECIDE.approvingThere },
  refuse: { new: DECIDE.refusing, there: DECIDE.refusingThere },
} as const;

/** A request: what is asked for, what the limits say, and the two answers. */
const Request = ({ request, done }: { request: RequestShown; done: Hears }): JSX.Element => {
  const { say } = useSession();
  const { id, what, text, who, reason, over, isOver, row, perhaps, approvers } = request;
  const [decision, setDecision] = useState<'approve' | 'refuse' | null>(null);
  const { run, failure } = useAsk('decide', DECIDE.deciding);
  const about = [...(what === null ? [] : [text]), ...(who === null ? [] : [say(DECIDE.by, { who })])];
  return (
    <li class="card stack">
      <div>
        <b>
          {id} {what ?? text}
        </b>
        <p class="aside">{about.join(' · ')}</p>
      </div>
      <Why {...{ reason, over, isOver }} />
      {approvers !== '' && <p class="aside">{approvers}</p>}
      {row !== null && <p class="aside">{say(DECIDE.row, { row })}</p>}
      {perhaps !== null && <p>{perhaps.text}</p>}
      {decision === null ? (
        <div class="pair">
          {(['approve', 'refuse'] as const).map((each) => (
            <Button
              key={each}
              label={say(DECIDE[`${each}Id`], { id })}
              onPress={() => {
                setDecision(each);
              }}
            >
              {say(DECIDE[each])}
            </Button>
          ))}
        </div>
      ) : (
        <WhoForm
          key={decision}
          title={say(DECIDE[`${decision}Id`], { id })}
          guide={say(GUIDES[decision][row === null ? 'new' : 'there'], { row: row ?? '' })}
          who={say(FORM.approver)}
          has={['date']}
          failure={failure}
          onSubmit={(values) => {
            const { who: approver, reason: why, date: day } = values;
            const told = perhaps?.row ?? null;
            run({ request: id, decision, approver, reason: why, date: day, told }, done);
          }}
          onDrop={() => {
            setDecision(null);
          }}
        />
      )}
    </li>
  );
};

/** Decisions whose lines already say what they are about. */
const MOVES: readonly DecisionShown['kind'][] = ['transfer', 'raise', 'cut'];

/** A past decision, and the button that reverses it. */
const Past = ({ decision, done }: { decision: DecisionShown; done: Hears }): JSX.Element => {
  const { say, dayOf } = useSession();
  const { id, when, who, kind, text, stateName, state, what, reason, canReverse, parts } = decision;
  const [isOpen, setOpen] = useState(false);
  const { run, failure } = useAsk('reverse', DECIDE.deciding);
  const about = [...(when === null ? [] : [dayOf(when)]), ...(who === null ? [] : [who]), stateName];
  return (
    <li class={state === 'reversed' ? 'past reversed' : 'past'}>
      <b>
        {id} {text}
      </b>
      <p class="aside">{about.join(' · ')}</p>
      {parts.length > 0 && (
        <ul class="parts" aria-label={say(DECIDE.parts, { id, count: parts.length })}>
          {parts.map((part) => (
            <li key={part.id}>
              {part.id} · {part.text}
            </li>
          ))}
        </ul>
      )}
      {what !== null && !MOVES.includes(kind) && !text.includes(what) && <p class="aside">{what}</p>}
      {reason !== null && <q>{reason}</q>}
      {isOpen ? (
        <WhoForm
          title={say(DECIDE.reverseId, { id })}
          guide={say(DECIDE.reversing)}
          failure={failure}
          onSubmit={({ who: by, reason: why }) => {
            run({ decision: id, who: by, reason: why }, done);
          }}
          onDrop={() => {
            setOpen(false);
          }}
        />
      ) : (
        canReverse && (
          <Button
            kind="quiet"
            label={say(DECIDE.reverseId, { id })}
            onPress={() => {
              setOpen(true);
            }}
          >
            {say(DECIDE.reverse)}
          </Button>
        )
      )}
    </li>
  );
};

const SHOWN = 5;

const Lists = ({ answer, done }: { answer: DecisionsAnswer; done: Hears }): JSX.Element => {
  const { say } = useSession();
  const { open } = answer;
  const recent = answer.recent.filter(({ state }) => state !== 'open');
  return (
    <>
      <Section title={`${say(DECIDE.open)} (${open.length})`}>
        {open.length === 0 ? (
          <p class="aside">{say(DECIDE.none)}</p>
        ) : (
          <Some
            of={open}
            first={SHOWN}
            list="ul"
            name="cards"
            item={(request) => <Request key={request.id} {...{ request, done }} />}
          />
        )}
      </Section>
      <Section title={say(DECIDE.recent)}>
        {recent.length === 0 ? (
          <p class="aside">{say(DECIDE.noRecent)}</p>
        ) : (
          <Some
            of={recent}
            first={SHOWN}
            list="ul"
            name="pasts"
            item={(decision) => <Past key={decision.id} {...{ decision, done }} />}
          />
        )}
      </Section>
    </>
  );
};

/** Waiting requests and recent decisions: loaded when the panel opens, and after each decision. */
export const Decisions = (): JSX.Element => {
  const { glance } = useSession();
  const { look, reply, failure } = useAsk('decisionsList', DECIDE.reading);
  const [made, setMade] = useState<Made | null>(null);
  const hasPlan = glance !== null;
  const read = (): void => {
    look({});
  };
  useEffect(() => {
    if (hasPlan) read();
  }, []);
  return (
    <OfPlan title={DECIDE.title}>
      {() => (
        <>
          <Done made={made} />
          <Failed failure={failure} />
          {reply === null ? (
            failure === null && <Skeleton />
          ) : (
            <Lists
              answer={reply.answer}
              done={(decided) => {
                setMade(decided);
                document.getElementById('title')?.focus();
                document.documentElement.scrollTop = 0;
                read();
              }}
            />
          )}
        </>
      )}
    </OfPlan>
  );
};
