import type { Feature } from '../asking/feature';
import type { Words } from '../words';
import { approval } from './approval';
import { breakdowns } from './breakdown';
import { closing } from './closing';
import { columns } from './columns';
import { dashboards } from './dashboard';
import { departments } from './departments';
import { drafts } from './draft';
import { drivers } from './drivers';
import { forecast } from './forecast';
import { goals } from './goals';
import { home } from './home';
import { imports } from './imports';
import { installation } from './installation';
import { measuring } from './kpis';
import { limits } from './limits';
import { memos } from './memo';
import { mending } from './mending';
import { money } from './money';
import { months } from './months';
import { people } from './people';
import { quarter } from './quarter';
import { reviews } from './review';
import { setUp } from './set-up';
import { sources } from './sources';
import { spending } from './spending';
import { teams } from './teams';
import { whatIfs } from './what-ifs';
import { year } from './year';

/**
 * Everything that a person can ask for, one line for each folder, in the order of the menu. Menu and sidebar are drawn
 * from this list.
 */
export const features = {
  ...home,
  ...spending,
  ...imports,
  ...setUp,
  ...months,
  ...approval,
  ...reviews,
  ...closing,
  ...quarter,
  ...limits,
  ...breakdowns,
  ...dashboards,
  ...forecast,
  ...year,
  ...installation,
  // Only in the sidebar:
  ...people,
  ...teams,
  ...drafts,
  ...drivers,
  ...measuring,
  ...goals,
  ...money,
  ...memos,
  ...columns,
  ...sources,
  ...mending,
  ...departments,
  ...whatIfs,
} as const;

export type FeatureName = keyof typeof features;

const featureNames = Object.keys(features) as FeatureName[];

/** A feature by the name that the browser sent; null for an unknown name. */
export const featureNamed = (name: unknown): Feature | null =>
  typeof name === 'string' && (featureNames as readonly string[]).includes(name)
    ? (features[name as FeatureName] as unknown as Feature)
    : null;

export interface MenuItem {
  /** The name of the feature, and of the function in main.ts that its menu item calls. */
  name: string;
  title: Words;
  /** Belongs in the Help menu. */
  isHelp?: true;
  /** Shown while there is no plan. */
  begins?: true;
}

/** The features in the menu, in the order of the list. */
export const menuItems = (): MenuItem[] =>
  featureNames
    .filter((name) => features[name].menu !== null)
    .map((name) => {
      const { title, menu, begins }: Pick<Feature, 'title' | 'menu' | 'begins'> = features[name];
      return { name, title, ...(menu === 'help' ? { isHelp: true } : {}), ...(begins ? { begins } : {}) };
    });
