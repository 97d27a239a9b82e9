import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../../asking/feature';
import type { ShareAnswer, SharedLine } from '../../../features/months';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Failed } from '../../parts/failed';
import { Field } from '../../parts/field';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { Look } from '../../parts/look';
import { Months } from '../../parts/months';
import { useAsk } from '../../asking/useAsk';
import { useSession, type Start } from '../../asking/session';
import { FORM } from '../../words';
import { TRADE_NAMES } from '../set-up/draftWords';
import { SHARE } from './words';

const WAYS = ['season', 'even', 'last year', 'days'] as const;
type Way = (typeof WAYS)[number];

/** One line month by month: what stands there, and what will. */
const Table = ({ line, labels }: { line: SharedLine; labels: readonly string[] }): JSX.Element => {
  const { say } = useSession();
  const isAnew = line.months.some(({ was }) => was !== '');
  return (
    <table class="line whole">
      <thead>
        <tr>
          <th scope="col">{say(SHARE.month)}</th>
          {isAnew && <th scope="col">{say(SHARE.was)}</th>}
          <th scope="col">{say(SHARE.becomes)}</th>
        </tr>
      </thead>
      <tbody>
        {line.months.map(({ was, becomes }, month) => (
          <tr key={labels[month]}>
            <th scope="row">{labels[month]}</th>
            {isAnew && <td>{was}</td>}
            <td>
              <b>{becomes}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What would be written, and what is left as it is. */
const Shown = ({ answer, labels }: { answer: ShareAnswer; labels: readonly string[] }): JSX.Element => {
  const { say } = useSession();
  const { lines, left } = answer;
  const [only] = lines;
  return (
    <>
      <ul class="drafted">
        {lines.map(({ id, name, annual, how, parts }) => (
          <Months key={id} {...{ name, annual, how, months: parts }} />
        ))}
      </ul>
      {only !== undefined && lines.length === 1 && <Table line={only} labels={labels} />}
      {left.length > 0 && (
        <div>
          <p class="total">{say(SHARE.left)}</p>
          <ul class="told">
            {left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

interface Asked {
  way: Way;
  line: string;
  trade: string;
  replace: boolean;
}

/** Which lines, and by which way. */
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

/** How the months come about, and for which lines; shown as soon as it is opened, written when it is agreed to. */
const Sharing = ({ line: first, labels }: { line: string; labels: readonly string[] }): JSX.Element => {
  const { say, go } = useSession();
  const asking = useAsk('shareOut', { look: SHARE.looking, run: SHARE.writing });
  const [input, setInput] = useState<Asked>({ way: 'season', line: first, trade: '', replace: false });
  const [reply, setReply] = useState<Reply<ShareAnswer> | null>(null);
  const [isChosen, setIsChosen] = useState(false);
  const look = async (asked: Asked, isAgain: boolean): Promise<void> => {
    const heard = await asking.look(asked);
    if (heard === null) return;
    setReply(heard);
    setIsChosen(isAgain);
  };
  useEffect(() => {
    // The lines that can be asked for come with the first answer.
    void look(input, false);
  }, []);
  const take = (more: Partial<Asked>): void => {
    setInput({ ...input, ...more });
  };
  if (reply !== null && isChosen)
    return (
      <Look
        title={say(reply.answer.lines.length > 0 ? SHARE.ready : SHARE.nothing)}
        add={reply.answer.lines.length > 0 ? say(SHARE.write) : null}
        drop={say(SHARE.other)}
        failure={asking.failure}
        onAdd={() => {
          void asking.run(input).then((made) => {
            if (made !== null) go('glance', { message: made.message });
          });
        }}
        onDrop={() => {
          setIsChosen(false);
        }}
      >
        {reply.answer.lines.length === 0 && <p>{reply.message}</p>}
        <Shown answer={reply.answer} labels={labels} />
      </Look>
    );
  return (
    <Form
      onSubmit={() => {
        void look(input, true);
      }}
    >
      <Fields input={input} choices={reply?.answer.choices ?? []} take={take} />
      <Failed failure={asking.failure} />
      <Button kind="primary" type="submit">
        {say(SHARE.show)}
      </Button>
    </Form>
  );
};

/** A year's amounts over their months; of one line where a step led here with its Id. */
export const ShareOut = ({ start }: { start: Start }): JSX.Element => {
  const { say, plan } = useSession();
  const glance = plan.reply?.answer.plan ?? null;
  return (
    <>
      <Heading>{say(SHARE.title)}</Heading>
      {glance === null ? (
        <p class="lead">{say(FORM.noPlan)}</p>
      ) : (
        <>
          <p class="lead">{say(SHARE.lead)}</p>
          <Sharing line={start.line ?? ''} labels={glance.months.map(({ label }) => label)} />
        </>
      )}
    </>
  );
};
