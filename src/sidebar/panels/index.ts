import type { Views } from '../asking/views';
import { approval } from './approval';
import { breakdown } from './breakdown';
import { closing } from './closing';
import { columns } from './columns';
import { dashboard } from './dashboard';
import { departments } from './departments';
import { drivers } from './drivers';
import { forecast } from './forecast';
import { goals } from './goals';
import { home } from './home';
import { kpis } from './kpis';
import { limits } from './limits';
import { memo } from './memo';
import { money } from './money';
import { months } from './months';
import { parts } from './parts';
import { people, updates } from './people';
import { review } from './review';
import { setUp } from './set-up';
import { sources } from './sources';
import { spending } from './spending';
import { teams } from './teams';
import { whatIfs } from './what-ifs';
import { year } from './year';

/** All views of the sidebar. Each panel's folder has a line here, in the order of the buttons below the plan. */
export const views: Views = {
  ...home,
  ...money,
  ...spending,
  ...limits,
  ...breakdown,
  ...departments,
  ...dashboard,
  ...review,
  ...closing,
  ...updates,
  ...memo,
  ...forecast,
  ...whatIfs,
  ...goals,
  ...kpis,
  ...months,
  ...people,
  ...teams,
  ...drivers,
  ...approval,
  ...year,
  ...parts,
  ...sources,
  ...columns,
  ...setUp,
};
