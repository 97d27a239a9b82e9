/** The language in which a person is told about an edit, where what followed from it does not say. */
import { languageIn, layoutOf } from '../sheet/layout';
import { actions, actuals, budget, goals, kpis, resources, risks } from '../tabs';
import { products } from '../tabs/products';
import type { Language } from '../words';
import type { Workbook } from '../workbook';
import { ANY_YEAR } from './cells';
import type { Touched } from './event';

const WATCHED = [actuals, budget, kpis, goals, actions, resources, risks, products];
/** The header is in one of these rows. */
const SEARCHED = 40;

/** The language of the edited tab's headers. */
export const languageOfPlan = (workbook: Workbook, { tab }: Touched): Language => {
  const watched = WATCHED.find(({ key }) => key === tab);
  const sheet = watched === undefined ? null : workbook.sheet(watched);
  if (watched === undefined || sheet === null) return workbook.userLanguage;
  const cells = sheet.rows(1, Math.min(SEARCHED, sheet.size().rows));
  const layout = layoutOf(watched.columns, cells, ANY_YEAR, workbook.dayOf);
  return layout === null ? workbook.userLanguage : languageIn(watched.columns, cells, layout);
};
