import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { shapeOf } from '../../../imports/mapping/shapes';
import { uncountedIn, withRole } from '../../../imports/mapping/uncounted';
import type { Table } from '../../../imports/table/table';
import { spokenMoney } from '../../../speech';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import { Many } from '../many';
import { SHOWN } from '../rows/row';
import type { Import } from '../useImport';
import { IMPORT } from '../words';

/** Money columns that no role reads, each with its sum; one click deducts those that are fees. */
export const Uncounted = (props: { table: Table; it: Import; choose: () => void }): JSX.Element | null => {
  const { say, language } = useSession();
  const { table, it, choose } = props;
  const { kept, setKept, decimalMark } = it;
  const { mapping } = kept;
  const found = useMemo(
    () => ('only' in decimalMark ? uncountedIn(table, mapping, decimalMark.only) : []),
    [table, mapping, decimalMark],
  );
  if (it.read === null || found.length === 0) return null;
  // For a known export it is known what its amounts include.
  const isKnown = mapping.isJournal || shapeOf(table) !== null;
  const fees = isKnown ? [] : found.filter(({ isFee }) => isFee).map(({ header }) => header);
  const takeOff = (): void => {
    setKept({ ...kept, mapping: withRole(mapping, 'fee', fees) });
  };
  return (
    <>
      <p class="label">{say(IMPORT.uncounted)}</p>
      <Many
        of={found}
        first={SHOWN}
        item={({ header, sum }) => (
          <li key={header}>
            {header}: <b>{spokenMoney(sum, language)}</b>
          </li>
        )}
      />
      {fees.length > 0 && (
        <Button onPress={takeOff}>{say(IMPORT.takeOff, { columns: fees.join(', ') })}</Button>
      )}
      <Button kind="quiet" onPress={choose}>
        {say(IMPORT.chooseColumns)}
      </Button>
    </>
  );
};
