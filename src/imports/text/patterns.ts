/** Patterns of plain texts by what they may say: alternatives stand in groups, so that each group can give its reason. */
export const beginsWith = (...groups: readonly string[]): RegExp => new RegExp(`^(${groups.join('|')})\\b`);
export const endsWith = (...groups: readonly string[]): RegExp => new RegExp(`\\b(${groups.join('|')})$`);
export const saysAny = (...groups: readonly string[]): RegExp => new RegExp(`\\b(${groups.join('|')})\\b`);
