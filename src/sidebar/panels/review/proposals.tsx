import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Proposal, ProposalsAnswer } from '../../../features/review';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { MonthForm } from '../../parts/fields/monthForm';
import { Status } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { Skeleton } from '../../parts/skeleton';
import { Some } from '../../parts/some';
import { PROPOSAL_KINDS, PROPOSE } from './words';

const SHOWN = 4;
const KINDS = Object.keys(PROPOSAL_KINDS) as Proposal['kind'][];

/** A proposal, the reason, and the button that opens its form. */
const Card = ({ proposal, month }: { proposal: Proposal; month: string }): JSX.Element => {
  const { say, go } = useSession();
  const { kind, text, reason, warning, form } = proposal;
  const then = JSON.stringify({ mode: 'proposals', month });
  return (
    <li class="card stack">
      <b>{text}</b>
      <p class="aside">{reason}</p>
      {warning !== '' && <Status of="at risk">{warning}</Status>}
      <Button
        label={say(PROPOSE.takeUp, { text })}
        onPress={() => {
          go(form.view, form.view === 'moveMoney' ? { ...form.start, then } : form.start);
        }}
      >
        {say(PROPOSAL_KINDS[kind].take)}
      </Button>
    </li>
  );
};

const List = ({ answer }: { answer: ProposalsAnswer }): JSX.Element => {
  const { say } = useSession();
  if (answer.proposals.length === 0) return <p class="aside">{say(PROPOSE.none)}</p>;
  return (
    <>
      {KINDS.map((kind) => {
        const own = answer.proposals.filter((proposal) => proposal.kind === kind);
        return own.length === 0 ? null : (
          <Section key={kind} title={say(PROPOSAL_KINDS[kind].title)}>
            <Some
              of={own}
              first={SHOWN}
              list="ul"
              name="cards"
              item={(proposal) => <Card key={proposal.id} {...{ proposal, month: answer.month }} />}
            />
          </Section>
        );
      })}
    </>
  );
};

/** Proposals from a month's review: loaded when the panel opens, and when another month is chosen. */
export const Proposals = ({ start }: { start: Start }): JSX.Element => {
  const { say, glance } = useSession();
  const { look, reply, forget, failure } = useAsk('proposals', PROPOSE.reading);
  const first = start.month ?? glance?.month ?? '';
  const read = (month: string): void => {
    forget();
    look({ month });
  };
  useEffect(() => {
    if (glance !== null) read(first);
  }, []);
  return (
    <OfPlan title={PROPOSE.title} lead={PROPOSE.lead}>
      {() => (
        <>
          <MonthForm label={say(PROPOSE.month)} button={say(PROPOSE.show)} first={first} onSubmit={read} />
          <Failed failure={failure} />
          {reply === null ? failure === null && <Skeleton /> : <List answer={reply.answer} />}
        </>
      )}
    </OfPlan>
  );
};
