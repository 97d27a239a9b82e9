import { layoutOf } from '../../sheet/layout';
import type { Columns, TableTab } from '../../sheet/tab';
import type { Sheet, Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { isEmpty, placeNamed } from './site';

/** A tab of ours as it stands, or where it goes. */
interface OwnSheet {
  /** Null where there is none yet, or where a run died before it had written anything. */
  sheet: Sheet | null;
  /** The name by which it is to be added or made ours again; blank where it is ours. */
  name: string;
}

/** A tab that a feature builds, also where a run died before it could mark it as ours; a person's own is left alone. */
export const ownSheet = <C extends Columns>(
  workbook: Workbook,
  tab: TableTab<C>,
  { first, language, dayOf }: Pick<Plan, 'first' | 'language' | 'dayOf'>,
): OwnSheet => {
  const own = workbook.sheet(tab);
  if (own !== null && workbook.keys().includes(tab.key)) {
    return isEmpty(own) ? { sheet: null, name: own.name() } : { sheet: own, name: '' };
  }
  return placeNamed(
    workbook,
    tab,
    language,
    (there) => layoutOf(tab.columns, there.cells(), first, dayOf) !== null,
  );
};
