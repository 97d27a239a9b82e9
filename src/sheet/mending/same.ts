/** Compared without what Sheets may rewrite: spaces, case, the sign between arguments, quotes around a tab's name. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || normal(one) === normal(other);
const normal = (formula: string): string =>
  formula
    .replace(/[\s']+/g, '')
    .replace(/[,;]/g, ';')
    .toUpperCase();
