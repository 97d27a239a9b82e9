/**
 * Compares formulas, ignoring what Sheets may rewrite: spaces, case, the separator of arguments, quotes around a tab's
 * name.
 */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || normal(one) === normal(other);
const normal = (formula: string): string =>
  formula
    .replace(/[\s']+/g, '')
    .replace(/[,;]/g, ';')
    .toUpperCase();
