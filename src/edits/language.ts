/** In which language a person is told of an edit, where that is not known by what followed from it. */
import { languageIn, layoutOf } from '../sheet/layout';
import { actions, actuals, budget, goals, kpis, resources, risks } from '../tabs';
import { products } from '../tabs/products';
import type { Language } from '../words';
import type { Workbook } from '../workbook';
import { ANY_YEAR } from './cells';
import type { Touched } from './event';

const WATCHED = [actuals, budget, kpis, goals, actions, resources, risks, products];
/** A header stands in one of these. */
const SEARCHED = 40;

/** The language in which the edited tab's headers are written. */
export const languageOfPlan = (workbook: Workbook, { tab }: Touched): Language => {
  const watched = WATCHED.find(({ key }) => key === tab);
  const sheet = watched === undefined ? null : workbook.sheet(watched);
  if (watched === undefined || sheet === null) return workbook.userLanguage;
  const cells = sheet.rows(1, Math.min(SEARCHED, sheet.size().rows));
  const layout = layoutOf(watched.columns, cells, ANY_YEAR, workbook.dayOf);
  return layout === null ? workbook.userLanguage : languageIn(watched.columns, cells, layout);
};
