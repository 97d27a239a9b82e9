import type { JSX } from 'preact';
import type { Aside, Table } from '../../../imports/table/table';
import type { Words } from '../../../words';
import { useSession } from '../../asking/session';
import { Many } from '../many';
import { Opening } from '../opening';
import { IMPORT } from '../words';

const WHY: Readonly<Record<Aside, Words>> = {
  above: IMPORT.noteRow,
  letters: IMPORT.headersAgain,
  'header again': IMPORT.headersAgain,
  total: IMPORT.sumRow,
  below: IMPORT.noteRow,
};
const FIRST = 20;

/** Rows that are no payments, by reason; folded. */
export const Around = ({ table }: { table: Table }): JSX.Element | null => {
  const { say } = useSession();
  const rows = [...table.asides].sort((one, other) => one.at - other.at);
  if (rows.length === 0) return null;
  return (
    <Opening summary={say(IMPORT.around, { count: rows.length })}>
      {() => (
        <Many
          of={rows}
          first={FIRST}
          item={({ at, why, cells }) => (
            <li key={at}>
              {say(IMPORT.aroundRow, { row: at, why: say(WHY[why]) })}
              <br />
              {cells
                .map(({ text }) => text.trim())
                .filter((text) => text !== '')
                .join(' · ')}
            </li>
          )}
        />
      )}
    </Opening>
  );
};
