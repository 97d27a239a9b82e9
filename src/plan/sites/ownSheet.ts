import { layoutOf } from '../../sheet/layout';
import type { Columns, TableTab } from '../../sheet/tab';
import type { Sheet, Workbook } from '../../workbook';
import type { Plan } from '../plan';
import { isEmpty, placeNamed } from './site';

/** A tab of ours as it is, or the name under which it will be added. */
interface OwnSheet {
  /** Null where there is none yet, or a run died before it wrote anything. */
  sheet: Sheet | null;
  /** The name to add or mark it under; blank if it is already marked. */
  name: string;
}

/** Finds a tab that a feature builds, even if a run died before marking it; a person's own tab is left alone. */
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
