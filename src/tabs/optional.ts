import type { AnyTab } from '../sheet/tab';
import { drivers } from './drivers';
import { firmTabs } from './firm';
import { departments } from './firm/departments';
import { importRules } from './imports/importRules';
import { imports } from './imports/imports';
import { sources } from './imports/sources';
import { planTabsByKey, resources, risks } from './index';
import { sourceSums } from './ledger/sourceSums';
import { products } from './products';
import { whatIfs } from './whatIfs';

/** Parts of a plan that are added on request. */
export const parts = { risks, resources, products, drivers, departments, whatIfs } as const;
export type PartKey = keyof typeof parts;
export const partKeys = Object.keys(parts) as PartKey[];

const more = { ...firmTabs, importRules, imports, sources, sourceSums } as const;

/** Tabs that a plan may do without: set-up adds them on request, and their absence is not reported. */
export const optionalTabs = [...Object.values(parts), ...Object.values(more)];

/**
 * Every tab that a problem may be on, by its key, in the order in which set-up adds them. Looking a tab up here creates
 * none.
 */
export const tabsByKey = { ...planTabsByKey, ...parts, ...more } as const;
export const namedTabs: readonly AnyTab[] = Object.values(tabsByKey);
