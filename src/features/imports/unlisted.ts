/**
 * Finds imports that are on the ledger but not listed yet. The ledger is written in one call, with the details of the
 * import in its first row, and the list is written after it.
 */
import { isDay } from '../../domain/months/months';
import type { RuleRow } from '../../imports/fates/rules';
import { isEntry, type PlanEntry } from '../../plan/ledger/entries';
import type { Plan } from '../../plan/plan';
import { addedTo, adopted, type OwnTable } from '../../plan/sites/ownTable';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { ImportRow, ImportState } from '../../tabs/imports/imports';
import type { LedgerRow } from '../../tabs/ledger/actuals';
import type { Workbook } from '../../workbook';
import { ruleIn } from './input';
import { aboutIn, importOf } from './ledgerRows';
import { listedIds, newRules, readRules } from './log';

const TEXTS = ['who', 'file', 'source', 'leftOut', 'tieOut', 'mapping'] as const;
// prettier-ignore
const FIGURES = ['rows', 'moneyIn', 'moneyOut', 'taken', 'takenIn', 'takenOut', 'duplicates'] as const;

/** The details of an import, without its Id and state. */
export type ImportDetails = Pick<ImportRow, (typeof TEXTS)[number] | (typeof FIGURES)[number] | 'when'>;
export type Listed = ImportDetails & { id: string };

const recordIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    // Someone shortened the cell: the import is listed by what its rows say.
    return {};
  }
};

export const aboutOf = (about: ImportDetails, rules: readonly RuleRow[]): string =>
  JSON.stringify(rules.length === 0 ? about : { ...about, rulesMade: rules });

const readAbout = (raw: Readonly<Record<string, unknown>>, rows: readonly PlanEntry[]): ImportDetails => {
  const text = (key: string): string | null => (typeof raw[key] === 'string' ? raw[key] : null);
  const figure = (key: string): number | null => (typeof raw[key] === 'number' ? raw[key] : null);
  const when = text('when');
  return {
    ...(Object.fromEntries(TEXTS.map((key) => [key, text(key)])) as Pick<
      ImportDetails,
      (typeof TEXTS)[number]
    >),
    ...(Object.fromEntries(FIGURES.map((key) => [key, figure(key)])) as Pick<
      ImportDetails,
      (typeof FIGURES)[number]
    >),
    ...(raw.taken === undefined ? { taken: rows.length } : {}),
    when: when !== null && isDay(when) ? when : null,
  };
};

export interface Unlisted {
  listed: Listed;
  /** Rules that were made with the import and still have to be written. */
  rules: readonly RuleRow[];
}

/** Imports that are on the ledger but not listed, in the order of the ledger. */
export const unlistedIn = (ledger: readonly LedgerRow[], log: OwnTable<ImportRow>): Unlisted[] => {
  const known = listedIds(log);
  const groups = new Map<string, { about: string; rows: PlanEntry[] }>();
  for (const row of ledger) {
    const id = importOf(row);
    if (id === null || known.has(id) || !isEntry(row)) continue;
    const group = groups.get(id) ?? { about: '', rows: [] };
    group.rows.push(row);
    groups.set(id, { ...group, about: group.about || aboutIn(row) });
  }
  return [...groups].map(([id, { about, rows }]) => {
    const raw = recordIn(about);
    const made = Array.isArray(raw.rulesMade) ? raw.rulesMade : [];
    return { listed: { id, ...readAbout(raw, rows) }, rules: made.map(ruleIn) };
  });
};

/** Lists imports, after writing their rules: an import that is listed is complete. */
export const listingEdits = (
  workbook: Workbook,
  plan: Plan,
  log: OwnTable<ImportRow>,
  found: readonly (Unlisted & { state: ImportState })[],
  around: Surroundings,
): Edit[] => {
  if (found.length === 0) return adopted(log);
  const isFirst = log.site.sheet === null;
  const made = found.flatMap(({ rules }) => rules);
  const rules = made.length > 0 || isFirst ? readRules(workbook, plan) : null;
  const rows = found.map(({ listed: about, state }): RowValues => ({ ...about, state }));
  return [
    ...(rules === null
      ? []
      : addedTo(
          rules,
          newRules(made, rules).map((rule) => ({ ...rule })),
          plan,
          around,
        )),
    ...addedTo(log, rows, plan, around),
  ];
};
