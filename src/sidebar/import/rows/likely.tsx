import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { causeOf } from '../../../imports/fates/cause';
import type { Prepared } from '../../../imports/fates/prepared';
import type { Table } from '../../../imports/table/table';
import { useSession } from '../../asking/session';
import { Button } from '../../parts/button';
import type { Import } from '../useImport';
import { IMPORT } from '../words';

/** Names the uncounted column that explains why figures do not agree; one click counts it. */
export const Likely = (props: { read: Prepared; table: Table; it: Import }): JSX.Element | null => {
  const { say } = useSession();
  const { read, table, it } = props;
  const { kept, setKept, dayOrder, decimalMark, isHiddenCounted } = it;
  const cause = useMemo(() => {
    if (!('only' in dayOrder && 'only' in decimalMark)) return null;
    const writing = { dayOrder: dayOrder.only, decimalMark: decimalMark.only };
    return causeOf(
      table,
      kept.mapping,
      { ...writing, isWithoutHidden: isHiddenCounted === false },
      read.ties,
    );
  }, [read]);
  if (cause === null) return null;
  const columns = cause.headers.join(', ');
  const isFee = cause.role === 'fee';
  return (
    <>
      <p>{say(isFee ? IMPORT.likelyFee : IMPORT.likelyIn, { columns })}</p>
      <Button
        onPress={() => {
          setKept({ ...kept, mapping: cause.mapping });
        }}
      >
        {say(isFee ? IMPORT.takeOff : IMPORT.countIn, { columns })}
      </Button>
    </>
  );
};
