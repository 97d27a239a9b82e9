/** The tabs of imports and of import rules, as they are or will be. */
import { RULE_KEYS, type RuleRow } from '../../imports/fates/rules';
import type { Plan } from '../../plan/plan';
import { ownTable, type OwnTable, type ReadingPlan } from '../../plan/sites/ownTable';
import { placeOfTable } from '../../sheet/layout';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { actuals, budget } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { importRules, type ImportRuleRow } from '../../tabs/imports/importRules';
import { imports, type ImportRow } from '../../tabs/imports/imports';
import type { Workbook } from '../../workbook';

export const readImports = (workbook: Workbook, plan: ReadingPlan): OwnTable<ImportRow> =>
  ownTable(workbook, plan, imports);
export const readRules = (workbook: Workbook, plan: ReadingPlan): OwnTable<ImportRuleRow> =>
  ownTable(workbook, plan, importRules);

/** The places that formulas of the import tabs and the ledger refer to. */
export const surroundings = (workbook: Workbook, { style, layouts }: Plan): Surroundings => ({
  style,
  place: ({ key }) => {
    const [tab, layout] = key === budget.key ? [budget, layouts.budget] : [actuals, layouts.actuals];
    const sheet = key === tab.key ? workbook.sheet(tab) : null;
    if (sheet === null || layout === null) return undefined;
    // Budget's name is taken from the ledger's mark, which saves a read.
    const carried = key === budget.key ? workbook.carried(actuals) : '';
    return placeOfTable(carried === '' ? sheet.name() : carried, layout);
  },
  valuesOf: () => [],
  monthStart,
});

const sameRule = (one: RuleRow, other: RuleRow): boolean => RULE_KEYS.every((key) => one[key] === other[key]);

/** Rules that are not there yet, so that repeating an import after a failure writes none twice. */
export const newRules = (rows: readonly RuleRow[], { rows: there }: OwnTable<ImportRuleRow>): RuleRow[] =>
  rows.filter((row) => !there.some((each) => sameRule(each, row)));

const NUMBERED = /^N(\d+)/;
const numberOf = (id: string | null): number => Number(NUMBERED.exec(id ?? '')?.[1] ?? 0);

/** The Ids of the imports that are listed. */
export const listedIds = ({ rows }: OwnTable<ImportRow>): ReadonlySet<string> =>
  new Set(rows.flatMap(({ id }) => id ?? []));

/** The next free Id of an import. */
export const nextImport = (ids: readonly (string | null)[]): string =>
  `N${Math.max(0, ...ids.map(numberOf)) + 1}`;
