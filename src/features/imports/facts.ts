/** The part of a plan that the import page needs. */
import { openParts } from '../../domain/control/commitments';
import type { LineType, Month } from '../../domain/plan';
import type { RuleRow } from '../../imports/fates/rules';
import { rowsOf } from '../../plan/frame';
import { readPlan, type Plan } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import type { OwnTable } from '../../plan/sites/ownTable';
import { actions, actuals, goals, kpis, risks } from '../../tabs';
import type { ImportRow } from '../../tabs/imports/imports';
import type { Workbook } from '../../workbook';
import { importOf } from './ledgerRows';
import { readImports, readRules } from './log';
import { unlistedIn, type Unlisted } from './unlisted';

/** An import as people see it. */
export interface ImportShown {
  id: string;
  when: string;
  who: string;
  file: string;
  source: string;
  taken: number;
  /** How many of its rows are on the ledger now. */
  standing: number;
  state: 'in' | 'undone';
}

/** A commitment that is not fully settled. */
export interface CommitmentFact {
  reference: string;
  line: string;
  amount: number;
}

/** What the import page needs of the plan to turn a file into ledger entries. */
export interface ImportFacts {
  first: Month;
  currency: string;
  decimals: number;
  /** The date format. */
  days: string;
  lines: { id: string; name: string; type: LineType; group: string }[];
  rules: RuleRow[];
  /** How earlier files were read, as the page stored it, the latest first. */
  mappings: string[];
  /** The latest first. */
  imports: ImportShown[];
  /** Some imports are on the ledger but not yet listed, or the list's tab has lost its mark. */
  isBehind: boolean;
  commitments: CommitmentFact[];
  who: string;
}

const SHOWN = 20;

/** The tabs that are not read for an import. */
export const NOT_LOOKED_AT = [kpis, actions, risks, goals];

type Shown = Omit<ImportRow, 'row' | 'standing'>;

const shownOf = (
  { id, when, who, file, source, taken, state }: Shown,
  standing: ReadonlyMap<string, number>,
): ImportShown => ({
  id: id ?? '',
  when: when ?? '',
  who: who ?? '',
  file: file ?? '',
  source: source ?? '',
  taken: taken ?? 0,
  standing: standing.get(id ?? '') ?? 0,
  state: state ?? 'in',
});

/** The latest mapping used for each source. */
const mappingsOf = (rows: readonly Shown[]): string[] => {
  const bySource = new Map<string, string>();
  for (const { source, mapping } of rows)
    if (mapping !== null && !bySource.has(source ?? '')) bySource.set(source ?? '', mapping);
  return [...bySource.values()];
};

const commitmentsOf = ({ ledger }: Plan): CommitmentFact[] =>
  [...ledger.commitments].flatMap(([reference, group]) =>
    openParts(group).flatMap(({ line, amount }) => (amount > 0 ? [{ reference, line, amount }] : [])),
  );

const standingIn = (ids: readonly (string | null)[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const isUnmarked = ({ site }: OwnTable<ImportRow>): boolean => site.sheet !== null && !site.isMarked;

export interface ImportContext {
  plan: Plan;
  log: OwnTable<ImportRow>;
  unlisted: readonly Unlisted[];
  facts: ImportFacts;
}

/** The plan, its imports, and the facts about both that the page is given. */
export const importFacts = (workbook: Workbook): ImportContext => {
  // Rows are matched by the imports they came with. Reading all cells first makes this the only read.
  workbook.sheet(actuals)?.cells();
  const plan = readPlan(workbook, NOT_LOOKED_AT);
  const log = readImports(workbook, plan);
  const ledger = rowsOf(workbook, actuals, plan).rows;
  const unlisted = unlistedIn(ledger, log);
  const standing = standingIn(ledger.map(importOf));
  const imports: Shown[] = [
    ...log.rows,
    ...unlisted.map(({ listed }): Shown => ({ ...listed, state: 'in' })),
  ].reverse();
  const { style, lines, first, direction } = plan;
  const rules = readRules(workbook, plan).rows.map(({ row: _, ...rule }) => rule);
  const facts: ImportFacts = {
    first,
    currency: direction.currency ?? 'VND',
    decimals: style.decimals,
    days: style.days,
    lines: lines.map((line) => ({
      id: line.id,
      name: lineName(line),
      type: line.type,
      group: line.group ?? '',
    })),
    rules,
    mappings: mappingsOf(imports),
    isBehind: unlisted.length > 0 || isUnmarked(log),
    imports: imports.slice(0, SHOWN).map((each) => shownOf(each, standing)),
    commitments: commitmentsOf(plan),
    who: imports.find(({ who }) => who !== null && who !== '')?.who ?? '',
  };
  return { plan, log, unlisted, facts };
};
