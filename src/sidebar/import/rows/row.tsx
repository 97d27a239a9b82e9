import type { JSX } from 'preact';
import type { ImportFacts } from '../../../features/imports';
import type { Entry } from '../../../imports/entry';
import type { Prepared } from '../../../imports/fates/prepared';
import { spokenMoney } from '../../../speech';
import { useSession } from '../../asking/session';
import type { Import } from '../useImport';

/** How many rows of a list are shown at first. */
export const SHOWN = 3;

export interface Props {
  read: Prepared;
  it: Import;
  facts: ImportFacts;
}

export const RowLine = ({ entry }: { entry: Entry }): JSX.Element => {
  const { dayOf, language } = useSession();
  return (
    <div>
      {entry.day === null ? '–' : dayOf(entry.day)} · <b>{spokenMoney(entry.amount, language)}</b>
      <br />
      {entry.text}
    </div>
  );
};
