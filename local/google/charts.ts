/** Sheet: charts. */
import type { Methods } from './service';
export const chartMethods: Methods = {};
