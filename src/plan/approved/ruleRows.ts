/** Matches approved rows of rules with present ones. */
import { nameKey } from '../../domain/firm/departments';
import { groupsOf } from '../../domain/groups';
import { MEASURES, ruleKey, type RuleNow, type ApprovedRule } from './rules';

/** A kept row and the present row that it became; null if it is gone. */
interface Paired {
  row: ApprovedRule;
  now: RuleNow | null;
}
interface RowsPaired {
  pairs: readonly Paired[];
  /** A department's former name → its present one, both as keys. */
  renamed: ReadonlyMap<string, string>;
}

/** Compared separately: a department's parent, and how a KPI is measured, which older plans did not keep. */
const APART: readonly string[] = ['parent', ...MEASURES];
/** What a row governs, regardless of its name. */
const worth = ({ tab, of = '', group = '', said }: ApprovedRule): string =>
  JSON.stringify([
    tab,
    of,
    group,
    ...Object.entries(said)
      .filter(([key]) => !APART.includes(key))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** The only row that governs just this; null where there are several. */
const onlyOf = <R extends ApprovedRule>(rows: readonly R[], text: string): R | null => {
  const [one, ...more] = rows.filter((row) => worth(row) === text);
  return one === undefined || more.length > 0 ? null : one;
};

/** Whether the row is a department itself, rather than a group's ceiling. */
export const isDepartment = ({ tab, group }: ApprovedRule): boolean =>
  tab === 'departments' && group === undefined;

/**
 * Matches rows by Id or name; of several with the same name, the one with the same values first. A KPI that was called
 * by its name may have got an Id since. A row that is gone, when a single new one governs exactly the same, was
 * renamed.
 */
export const pairedRows = (kept: readonly ApprovedRule[], rows: readonly RuleNow[]): RowsPaired => {
  const [found, renamed] = [new Map<ApprovedRule, RuleNow>(), new Map<string, string>()];
  const free = new Set(rows);
  const take = (row: ApprovedRule, now: RuleNow | undefined): void => {
    if (now === undefined) return;
    found.set(row, now);
    free.delete(now);
  };
  const gone = (): ApprovedRule[] => kept.filter((row) => !found.has(row));
  const pass = (keysOf: (row: ApprovedRule) => string, nowKey: (now: RuleNow) => string): void => {
    const byKey = groupsOf(free, nowKey);
    for (const row of gone())
      take(
        row,
        byKey.get(keysOf(row))?.find((now) => free.has(now)),
      );
  };
  const exact = (row: ApprovedRule): string => ruleKey(row) + worth(row);
  const alike = (row: ApprovedRule): string =>
    exact(row) + JSON.stringify(MEASURES.map((key) => row.said[key] ?? null));
  const called = (now: RuleNow): string => ruleKey({ ...now, id: now.name ?? '' });
  const newNames = (row: ApprovedRule): string =>
    ruleKey({ ...row, id: renamed.get(nameKey(row.id) ?? '') ?? row.id });

  pass(alike, alike);
  pass(exact, exact);
  pass(ruleKey, ruleKey);
  pass(ruleKey, called);
  const call = (row: ApprovedRule, now: RuleNow | null): void => {
    if (now === null) return;
    take(row, now);
    if (row.tab === 'departments') renamed.set(nameKey(row.id) ?? '', nameKey(now.id) ?? '');
  };
  const lost = gone().filter((row) => row.tab === 'kpis' || isDepartment(row));
  const come = [...free];
  for (const row of lost) call(row, onlyOf(lost, worth(row)) === null ? null : onlyOf(come, worth(row)));
  // If only one department is gone and only one is new, it was renamed: every difference in its row is reported anyway.
  const [one, ...others] = gone().filter(isDepartment);
  const [now, ...more] = [...free].filter(isDepartment);
  if (one !== undefined && others.length + more.length === 0) call(one, now ?? null);
  // Rows of groups below a renamed department.
  pass(newNames, ruleKey);
  return { pairs: kept.map((row) => ({ row, now: found.get(row) ?? null })), renamed };
};
