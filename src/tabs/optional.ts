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

/** Parts of a plan that are added when they are wanted. */
export const parts = { risks, resources, products, drivers, departments, whatIfs } as const;
export type PartKey = keyof typeof parts;
export const partKeys = Object.keys(parts) as PartKey[];

const more = { ...firmTabs, importRules, imports, sources, sourceSums } as const;

/** Tabs that a plan may do without: set-up adds them where they are asked for, and nobody misses them elsewhere. */
export const optionalTabs = [...Object.values(parts), ...Object.values(more)];

/** Every tab that a mistake may stand on by its key, in the order in which set-up adds them: whoever looks for one makes no other. */
export const tabsByKey = { ...planTabsByKey, ...parts, ...more } as const;
export const namedTabs: readonly AnyTab[] = Object.values(tabsByKey);
