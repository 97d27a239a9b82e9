/** Patterns made of alternatives in groups, so that each group can have its own comment. */
export const beginsWith = (...groups: readonly string[]): RegExp => new RegExp(`^(${groups.join('|')})\\b`);
export const endsWith = (...groups: readonly string[]): RegExp => new RegExp(`\\b(${groups.join('|')})$`);
export const saysAny = (...groups: readonly string[]): RegExp => new RegExp(`\\b(${groups.join('|')})\\b`);
