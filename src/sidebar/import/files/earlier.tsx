import type { JSX } from 'preact';
import type { ImportShown, UndoAnswer } from '../../../features/imports';
import { spokenMoney } from '../../../speech';
import type { Failure } from '../../asking/server';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { Button } from '../../parts/button';
import { Look } from '../../parts/look';
import { Failed } from '../../parts/said/failed';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { Many } from '../many';
import { IMPORT } from '../words';

const SHOWN = 5;

/** What an undo would remove; rows that were edited since stay, unless the person says otherwise. */
const Undoing = (props: {
  looks: UndoAnswer;
  failure: Failure | null;
  undo: (withEdited: boolean) => void;
  drop: () => void;
}): JSX.Element => {
  const { say, dayOf, language } = useSession();
  const { looks, failure, undo, drop } = props;
  return (
    <Look
      title={`${looks.id} · ${looks.file}`}
      add={say(IMPORT.undoRows, { count: looks.rows })}
      drop={say(IMPORT.keep)}
      ways={{
        failure,
        make: () => {
          undo(false);
        },
        drop,
      }}
    >
      {looks.edited.length > 0 && (
        <>
          <p>{say(IMPORT.edited)}</p>
          <Many
            of={looks.edited}
            first={SHOWN}
            item={({ row, date, amount, line }) => (
              <li key={row}>
                {say(IMPORT.editedRow, {
                  row,
                  line,
                  day: date === '' ? '–' : dayOf(date),
                  amount: amount === null ? '–' : spokenMoney(amount, language),
                })}
              </li>
            )}
          />
          <Button
            onPress={() => {
              undo(true);
            }}
          >
            {say(IMPORT.undoAll)}
          </Button>
        </>
      )}
    </Look>
  );
};

const Imported = (props: { each: ImportShown; isNew: boolean; look: (id: string) => void }): JSX.Element => {
  const { say, dayOf } = useSession();
  const { isNew, look } = props;
  const { id, when, file, taken, standing, state } = props.each;
  return (
    <li class="one">
      <b>{file}</b>
      <span class="aside">
        {say(IMPORT.earlierRow, { id, when: dayOf(when), count: taken })}
        {state === 'undone' && ` · ${say(IMPORT.isUndone)}`}
      </span>
      {standing > 0 && (
        <Button
          kind={isNew ? 'tonal' : 'quiet'}
          label={`${say(IMPORT.undo)} ${id}`}
          onPress={() => {
            look(id);
          }}
        >
          {say(IMPORT.undo)}
        </Button>
      )}
    </li>
  );
};

/** Earlier imports, each of which can be undone. */
export const Earlier = (props: {
  imports: readonly ImportShown[];
  /** Imports just made, shown open: a person may want to undo them at once. */
  opened: readonly string[];
  finished: (message: string) => void;
}): JSX.Element | null => {
  const { say } = useSession();
  const asking = useAsk('undoImport', { look: IMPORT.looking, run: IMPORT.undoing });
  const looks = asking.reply?.answer ?? null;
  if (props.imports.length === 0) return null;
  const look = (id: string): void => {
    asking.look({ id, withEdited: false });
  };
  const undo = (withEdited: boolean): void => {
    if (looks === null) return;
    asking.go({ id: looks.id, withEdited }, ({ message }) => {
      asking.forget();
      props.finished(message);
    });
  };
  if (looks !== null)
    return <Undoing looks={looks} failure={asking.failure} undo={undo} drop={asking.forget} />;
  return (
    <Section title={say(IMPORT.earlier)}>
      <Failed failure={asking.failure} />
      <Some
        of={props.imports}
        first={SHOWN}
        list="ul"
        name="stack"
        item={(each) => (
          <Imported key={each.id} each={each} isNew={props.opened.includes(each.id)} look={look} />
        )}
      />
    </Section>
  );
};
