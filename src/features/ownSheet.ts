import { layoutOf } from '../sheet/layout';
import type { Columns, TableTab } from '../sheet/tab';
import type { Sheet, Workbook } from '../workbook';
import type { Plan } from './plan';
import { isEmpty, nameIn } from './site';

/** A tab of ours as it stands, or where it goes. */
export interface OwnSheet {
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
  const wanted = nameIn(workbook, tab, language);
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const there = workbook.named(name);
    if (there === null || isEmpty(there)) return { sheet: null, name };
    if (layoutOf(tab.columns, there.cells(), first, dayOf) !== null) return { sheet: there, name };
  }
};
