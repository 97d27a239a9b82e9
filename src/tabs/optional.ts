import { importRules } from './importRules';
import { imports } from './imports';
import { planTabs } from './index';
import { products } from './products';

/** Tabs that a plan may do without: set-up adds them where they are asked for, and nobody misses them elsewhere. */
export const optionalTabs = [products, importRules, imports] as const;

/** Every tab that a mistake may stand on. */
export const namedTabs = [...planTabs, ...optionalTabs] as const;
