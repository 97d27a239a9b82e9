import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { Figure } from '../../../domain/plan';
import type {
  BehindAnswer,
  BehindInput,
  BreakdownAnswer,
  Facet,
  Figures,
  KindShown,
  BreakdownLine,
  Reach,
  SliceShown,
} from '../../../features/breakdown';
import { spokenFigure, withSign } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/fields/choice';
import { MonthField } from '../../parts/fields/lineField';
import { Sign } from '../../parts/figures/status';
import { OfPlan } from '../../parts/ofPlan';
import { Failed } from '../../parts/said/failed';
import { Problems } from '../../parts/said/problems';
import { Section } from '../../parts/section';
import { Behind } from './behind';
import { BREAKDOWN } from './words';

const FACETS: readonly Facet[] = ['department', 'group'];
const REACHES: readonly Reach[] = ['month', 'toDate', 'year'];

const WHOLE: BehindInput = {
  line: null,
  by: null,
  type: null,
  name: null,
  isWhole: false,
  month: null,
  reach: 'toDate',
};
type Look = (name: string, asked: Partial<BehindInput>) => void;

/** Plan, actual and variance of a period, and further details. */
const Sums = ({ of, reach }: { of: Figures; reach: Reach }): JSX.Element => {
  const { say, language } = useSession();
  const said = (figure: Figure): string => spokenFigure(figure, false, language);
  const { plan, actual, variance, committed } = of[reach];
  return (
    <dl class="totals">
      <dt>{say(BREAKDOWN.plan)}</dt>
      <dd>{said(plan)}</dd>
      <dt>{say(BREAKDOWN.actual)}</dt>
      <dd>{said(actual)}</dd>
      <dt>{say(BREAKDOWN.variance)}</dt>
      <dd>{withSign(variance, said(variance))}</dd>
      {committed !== 0 && (
        <>
          <dt>{say(BREAKDOWN.committed)}</dt>
          <dd>{said(committed)}</dd>
        </>
      )}
      {reach === 'year' && (
        <>
          <dt>{say(BREAKDOWN.outlook)}</dt>
          <dd>{said(of.outlook)}</dd>
        </>
      )}
    </dl>
  );
};

const Line = ({ line, reach, look }: { line: BreakdownLine; reach: Reach; look: Look }): JSX.Element => {
  const { say } = useSession();
  return (
    <li class="past">
      <b>
        <Sign status={line.status} /> {line.name}
      </b>
      <Sums of={line} reach={reach} />
      <Button
        kind="quiet"
        label={say(BREAKDOWN.entriesOf, { name: line.name })}
        onPress={() => {
          look(line.name, { line: line.id });
        }}
      >
        {say(BREAKDOWN.entries)}
      </Button>
    </li>
  );
};

const Lines = (props: { lines: readonly BreakdownLine[]; reach: Reach; look: Look }): JSX.Element => (
  <ul>
    {props.lines.map((line) => (
      <Line key={line.id} line={line} reach={props.reach} look={props.look} />
    ))}
  </ul>
);

const Slice = (props: {
  slice: SliceShown;
  kind: KindShown;
  by: Facet;
  reach: Reach;
  look: Look;
}): JSX.Element => {
  const { say } = useSession();
  const { slice, kind, by, reach, look } = props;
  const other = by === 'department' ? 'group' : 'department';
  const name = slice.name ?? say(BREAKDOWN.none, { facet: say(BREAKDOWN[by]).toLowerCase() });
  return (
    <li class="card stack">
      <b>
        <Sign status={slice.status} /> {name}
      </b>
      <Sums of={slice} reach={reach} />
      {slice.lines.length > 1 && (
        <details>
          <summary>{say(BREAKDOWN.lines, { count: slice.lines.length })}</summary>
          {slice.parts.length === 0 ? (
            <Lines lines={slice.lines} {...{ reach, look }} />
          ) : (
            slice.parts.map((part) => (
              <section key={part.name} class="part">
                <h3>{part.name ?? say(BREAKDOWN.none, { facet: say(BREAKDOWN[other]).toLowerCase() })}</h3>
                <Sums of={part} reach={reach} />
                <Lines lines={slice.lines.filter(({ id }) => part.lines.includes(id))} {...{ reach, look }} />
              </section>
            ))
          )}
        </details>
      )}
      <Button
        kind="quiet"
        label={say(BREAKDOWN.entriesOf, { name })}
        onPress={() => {
          look(name, { by, type: kind.type, name: slice.name });
        }}
      >
        {say(BREAKDOWN.entries)}
      </Button>
    </li>
  );
};

const Kind = (props: { kind: KindShown; by: Facet; reach: Reach; look: Look }): JSX.Element => {
  const { say } = useSession();
  const { kind, reach } = props;
  return (
    <Section title={kind.name}>
      <ul class="stack">
        {kind.slices.map((slice) => (
          <Slice key={slice.name} {...props} slice={slice} />
        ))}
      </ul>
      <p>
        <b>{say(BREAKDOWN.total)}</b>
      </p>
      <Sums of={kind.total} reach={reach} />
    </Section>
  );
};

/** What is summed: by which facet, up to which month, over which period. */
const Controls = (props: {
  answer: BreakdownAnswer;
  reach: Reach;
  setReach: (reach: Reach) => void;
  sum: (by: Facet, month: string) => void;
}): JSX.Element => {
  const { say } = useSession();
  const { answer, reach, setReach, sum } = props;
  return (
    <>
      {answer.hasDepartments && (
        <Choice<Facet>
          label={say(BREAKDOWN.by)}
          value={answer.by}
          options={FACETS.map((value) => ({ value, label: say(BREAKDOWN[value]) }))}
          onInput={(by) => {
            sum(by, answer.month);
          }}
        />
      )}
      <MonthField
        label={say(BREAKDOWN.upTo)}
        value={answer.month}
        onInput={(month) => {
          sum(answer.by, month);
        }}
      />
      <Choice<Reach>
        label={say(BREAKDOWN.reach)}
        value={reach}
        options={REACHES.map((value) => ({ value, label: say(BREAKDOWN[value]) }))}
        onInput={setReach}
      />
    </>
  );
};

/** Asks for the entries behind a figure. */
const useBehind = () => {
  const { look, failure } = useAsk('entriesBehind', BREAKDOWN.looking);
  const [shown, setShown] = useState<{ name: string; reply: Reply<BehindAnswer> } | null>(null);
  const show = (name: string, input: BehindInput): void => {
    look(input, (reply) => {
      setShown({ name, reply });
    });
  };
  const hide = (): void => {
    setShown(null);
  };
  return { shown, failure, show, hide };
};

const useSums = () => {
  const { look, reply, failure } = useAsk('breakdown', BREAKDOWN.counting);
  const sum = (by: Facet | null, month: string): void => {
    look({ by, month: month === '' ? null : month });
  };
  return { reply, failure, sum };
};

/** The plan’s money by department or group, down to lines and the entries behind each figure. */
export const Breakdown = ({ start }: { start: Start }): JSX.Element => {
  const { say, glance } = useSession();
  const { reply, failure, sum } = useSums();
  const behind = useBehind();
  const [reach, setReach] = useState<Reach>('toDate');
  const hasPlan = glance !== null;
  const answer = reply?.answer ?? null;
  const look: Look = (name, asked) => {
    behind.show(name, { ...WHOLE, ...asked, month: answer?.month ?? start.month ?? null, reach });
  };
  useEffect(() => {
    if (!hasPlan) return;
    if (start.line === undefined) sum(null, start.month ?? '');
    else look(start.name ?? start.line, { line: start.line });
  }, [hasPlan]);
  return (
    <OfPlan title={BREAKDOWN.title} lead={BREAKDOWN.lead}>
      {() => (
        <>
          <Failed failure={failure ?? behind.failure} />
          {behind.shown !== null && (
            <>
              <Behind {...behind.shown} />
              <Button
                onPress={() => {
                  behind.hide();
                  if (answer === null) sum(null, start.month ?? '');
                }}
              >
                {say(BREAKDOWN.back)}
              </Button>
            </>
          )}
          {behind.shown === null && answer !== null && (
            <>
              <Controls {...{ answer, reach, setReach, sum }} />
              {answer.kinds.length === 0 && <p class="aside">{say(BREAKDOWN.empty)}</p>}
              {answer.kinds.map((kind) => (
                <Kind key={kind.type} {...{ kind, by: answer.by, reach, look }} />
              ))}
              <Problems
                problems={reply?.problems ?? []}
                again={() => {
                  sum(answer.by, answer.month);
                }}
              />
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
