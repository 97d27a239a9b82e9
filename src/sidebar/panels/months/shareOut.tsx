import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShareAnswer } from '../../../features/months';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useChange } from '../../asking/useChange';
import { useToPlan } from '../../asking/useToPlan';
import type { Start } from '../../asking/views';
import { Choice } from '../../parts/fields/choice';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { Look } from '../../parts/look';
import { OfPlan } from '../../parts/ofPlan';
import { TRADE_NAMES } from '../set-up/draftWords';
import { LinesShown } from './shown';
import { SHARE } from './words';

const WAYS = ['season', 'even', 'last year', 'days'] as const;
type Way = (typeof WAYS)[number];

interface Asked {
  way: Way;
  line: string;
  trade: string;
  replace: boolean;
}

/** Asks which lines to share out, and how. */
const Fields = (props: {
  input: Asked;
  choices: ShareAnswer['choices'];
  take: (more: Partial<Asked>) => void;
}): JSX.Element => {
  const { say } = useSession();
  const { input, choices, take } = props;
  return (
    <fieldset>
      <Field
        label={say(SHARE.line)}
        value={input.line}
        onInput={(line) => {
          take({ line, replace: false });
        }}
        as={[
          { value: '', label: say(SHARE.all) },
          ...choices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div class="field">
        <span class="label">{say(SHARE.way)}</span>
        <Choice<Way>
          label={say(SHARE.way)}
          value={input.way}
          options={WAYS.map((way) => ({ value: way, label: say(SHARE[way]) }))}
          onInput={(way) => {
            take({ way });
          }}
        />
      </div>
      {input.way === 'season' && (
        <Field
          label={say(SHARE.trade)}
          value={input.trade}
          onInput={(trade) => {
            take({ trade });
          }}
          as={[
            { value: '', label: say(SHARE.tet) },
            ...TRADE_NAMES.map(({ value, name }) => ({ value, label: say(name) })),
          ]}
        />
      )}
      {input.line !== '' && (
        <label class="check">
          <input
            type="checkbox"
            checked={input.replace}
            onInput={({ currentTarget }) => {
              take({ replace: currentTarget.checked });
            }}
          />
          <span>{say(SHARE.replace)}</span>
        </label>
      )}
    </fieldset>
  );
};

/** Shows how months come about as soon as it is opened, and writes them when confirmed. */
const Sharing = ({ line: first, labels }: { line: string; labels: readonly string[] }): JSX.Element => {
  const { say } = useSession();
  const working = { look: SHARE.looking, run: SHARE.writing };
  const asking = useAsk('shareOut', working);
  const change = useChange('shareOut', working, useToPlan());
  const [input, setInput] = useState<Asked>({ way: 'season', line: first, trade: '', replace: false });
  const take = (more: Partial<Asked>): void => {
    setInput({ ...input, ...more });
  };
  useEffect(() => {
    // The first answer brings the lines to choose from, and whether the plan keeps Tết.
    asking.look(input, ({ answer }) => {
      if (!answer.isTet) take({ way: 'even' });
    });
  }, []);
  if (change.shown !== null) {
    const { answer, message } = change.shown;
    const isAny = answer.lines.length > 0;
    return (
      <Look
        title={say(isAny ? SHARE.ready : SHARE.nothing)}
        add={isAny ? say(SHARE.write) : null}
        drop={say(SHARE.other)}
        ways={change}
      >
        {!isAny && <p>{message}</p>}
        <LinesShown {...answer} labels={labels} />
      </Look>
    );
  }
  return (
    <Form
      onSubmit={() => {
        change.show(input);
      }}
      failure={asking.failure ?? change.failure}
      button={say(SHARE.show)}
    >
      <Fields input={input} choices={asking.reply?.answer.choices ?? []} take={take} />
    </Form>
  );
};

/** Shares a year's amounts out over the months; for a single line where a step led here with its Id. */
export const ShareOut = ({ start }: { start: Start }): JSX.Element => (
  <OfPlan title={SHARE.title} lead={SHARE.lead}>
    {({ months }) => <Sharing line={start.line ?? ''} labels={months.map(({ label }) => label)} />}
  </OfPlan>
);
