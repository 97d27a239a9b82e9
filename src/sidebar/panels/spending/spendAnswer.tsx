import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../../../domain/plan';
import type { LineLeft, SpendingAnswer } from '../../../features/spending';
import { spokenAmount, spokenMonth } from '../../../speech';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Sign, iconOf, Status as Standing, toneOf } from '../../parts/figures/status';
import { Icon } from '../../parts/icon';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { RoomTable } from './room';
import { ASK, VERDICTS } from './words';

interface Of<T> {
  answer: T;
}

const TONES: Readonly<Record<keyof typeof VERDICTS, Status>> = {
  fits: 'on track',
  tracked: 'on track',
  warned: 'at risk',
  approved: 'at risk',
  'does not fit': 'off track',
  'no line': 'no data',
};
const POLICIES = { stop: 'off track', warn: 'at risk', track: 'no data' } as const;

const verdictOf = ({ outcome, can, checks }: SpendingAnswer): keyof typeof VERDICTS => {
  if (outcome === 'fits') return checks.length > 0 ? 'tracked' : 'fits';
  return outcome === 'does not fit' && can.commit ? 'approved' : outcome;
};

/** The verdict as a word, a sign and a colour, and the reason. It takes the focus. */
const Verdict = ({ answer }: Of<SpendingAnswer>): JSX.Element => {
  const { say } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = verdictOf(answer);
  const tone = TONES[verdict];
  useEffect(() => {
    heading.current?.focus();
  }, [answer]);
  return (
    <section class={`verdict ${toneOf(tone)}`} aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1} ref={heading}>
        <span class="seal">
          <Icon name={iconOf(tone)} />
        </span>
        {say(VERDICTS[verdict])}
      </h2>
      <p>{answer.headline}</p>
      {answer.checks.length > 0 && (
        <ul class="reasons">
          {answer.checks.map(({ check, policy, text }) => (
            <li key={check}>
              <Sign status={POLICIES[policy]} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** What was asked, in two lines, with the way back to the form. */
const Question = ({ answer, change }: Of<SpendingAnswer> & { change: () => void }): JSX.Element => {
  const { say, dayOf, language, working } = useSession();
  const { what, amount, date, name } = answer.asked;
  return (
    <div class="question">
      <div>
        <b>{what}</b>
        <p class="aside">
          {[spokenAmount(amount, language), ...(name === null ? [] : [name]), dayOf(date)].join(' · ')}
        </p>
      </div>
      <button class="back" type="button" disabled={working !== null} onClick={change}>
        {say(ASK.change)}
      </button>
    </div>
  );
};

const Left = ({
  left,
  month,
  choose,
}: {
  left: LineLeft;
  month: string;
  choose: ((line: string) => void) | null;
}): JSX.Element => {
  const { say, language } = useSession();
  const why = left.why === 'goal' ? ASK.sameGoal : left.why === 'department' ? ASK.sameDepartment : null;
  return (
    <li>
      <span class="name">{left.name}</span>
      <b class="figure">{spokenAmount(left.year, language)}</b>
      <span class="aside">{why !== null && say(why)}</span>
      <span class="plan">
        {left.toDate !== null &&
          say(ASK.leftToDate, { figure: spokenAmount(left.toDate, language), month: spokenMonth(month) })}
      </span>
      {choose !== null && (
        <Button
          kind="quiet"
          label={say(ASK.choose, { name: left.name })}
          onPress={() => {
            choose(left.line);
          }}
        >
          {say(ASK.chooseThis)}
        </Button>
      )}
    </li>
  );
};

const SHOWN = 3;

/** Related lines with money left, and the reserve. */
const Elsewhere = ({
  answer,
  choose,
}: Of<SpendingAnswer> & { choose: (line: string) => void }): JSX.Element | null => {
  const { say } = useSession();
  const { elsewhere, reserve, asked } = answer;
  const hasLine = asked.line !== null;
  const all = [...elsewhere, ...(reserve !== null && hasLine ? [reserve] : [])];
  if (all.length === 0) return null;
  const list = (
    <Some
      of={all}
      first={SHOWN}
      list="ul"
      name="money"
      item={(left) => (
        <Left key={left.line} left={left} month={asked.month} choose={hasLine ? null : choose} />
      )}
    />
  );
  // If the line has enough, money from elsewhere is not needed and this is folded.
  return hasLine && answer.missing === 0 ? (
    <details>
      <summary>{say(ASK.elsewhere)}</summary>
      {list}
    </details>
  ) : (
    <Section title={say(hasLine ? ASK.elsewhere : ASK.roomy)}>{list}</Section>
  );
};

/** The plan's answer. */
export const Answer = ({
  answer,
  change,
  choose,
}: Of<SpendingAnswer> & { change: () => void; choose: (line: string) => void }): JSX.Element => {
  const { say } = useSession();
  const { asked, year, toDate, goal, goalText, notThisYear } = answer;
  return (
    <>
      <Question answer={answer} change={change} />
      <Verdict answer={answer} />
      {notThisYear.length > 0 && (
        <div class="notice warn">
          {notThisYear.map(({ line, text }) => (
            <p key={line}>{text}</p>
          ))}
        </div>
      )}
      {year !== null && toDate !== null && (
        <RoomTable
          title={say(ASK.available, { name: asked.name ?? '' })}
          rows={[
            { name: say(ASK.year), room: year },
            { name: say(ASK.toDate, { month: spokenMonth(asked.month) }), room: toDate },
          ]}
        />
      )}
      {(asked.line !== null || goal !== null) && (
        <Section title={say(ASK.serves)}>
          <Standing of={goal?.status ?? 'no plan'}>{goalText}</Standing>
        </Section>
      )}
      <Elsewhere answer={answer} choose={choose} />
    </>
  );
};
