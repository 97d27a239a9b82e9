import type { LineType, Month } from '../../domain/plan';
import { openParts } from '../../domain/commitments';
import type { ImportRow } from '../../tabs/imports';
import { actions, goals, kpis, risks } from '../../tabs';
import type { Words } from '../../words';
import type { RuleRow } from '../../imports/rules';
import { done, type Feature } from '../../asking/feature';
import { closedMonths } from '../../plan/closings/closed';
import { lineName } from '../../plan/lines';
import { readPlan, type Plan } from '../../plan/plan';
import { readImports, readRules } from './log';

/** An import as people see it. */
export interface ImportShown {
  id: string;
  when: string;
  who: string;
  file: string;
  source: string;
  taken: number;
  state: 'in' | 'undone';
}

/** What is promised and not settled yet. */
export interface OpenCommitment {
  reference: string;
  line: string;
  amount: number;
}

/** What the page needs of the plan to make a ledger of a file. */
export interface ImportFacts {
  first: Month;
  currency: string;
  decimals: number;
  lines: { id: string; name: string; type: LineType; group: string }[];
  rules: RuleRow[];
  /** How earlier files were read, the latest first, as the page wrote it. */
  mappings: string[];
  /** The latest first. */
  imports: ImportShown[];
  closed: Month[];
  commitments: OpenCommitment[];
  who: string;
}

const SAY = {
  ready: { en: 'Choose a file.', vi: 'Hãy chọn tệp.' },
} as const satisfies Record<string, Words>;

const SHOWN = 20;

const shownOf = ({ id, when, who, file, source, taken, state }: ImportRow): ImportShown => ({
  ...{ id: id ?? '', when: when ?? '', who: who ?? '', file: file ?? '', source: source ?? '' },
  ...{ taken: taken ?? 0, state: state ?? 'in' },
});

/** The last way in which each source was read. */
const mappingsOf = (rows: readonly ImportRow[]): string[] => {
  const bySource = new Map<string, string>();
  for (const { source, mapping } of rows)
    if (mapping !== null && !bySource.has(source ?? '')) bySource.set(source ?? '', mapping);
  return [...bySource.values()];
};

const commitmentsOf = ({ ledger }: Plan): OpenCommitment[] =>
  [...ledger.commitments].flatMap(([reference, group]) =>
    openParts(group).flatMap(({ line, amount }) => (amount > 0 ? [{ reference, line, amount }] : [])),
  );

/** What of a plan is not looked at by those who bring in its actuals. */
export const NOT_LOOKED_AT = [kpis, actions, risks, goals];

/** Opens the page that reads files, and tells it what it must know of the plan. */
export const importActuals: Feature<object, ImportFacts> = {
  title: { en: 'Import actuals', vi: 'Nhập số liệu thực hiện' },
  reads: true,
  menu: 'sidebar',
  accept: () => ({}),
  run: (workbook) => {
    const plan = readPlan(workbook, NOT_LOOKED_AT);
    const log = [...readImports(workbook, plan).rows].reverse();
    const { language, style, lines, first, direction } = plan;
    const answer: ImportFacts = {
      ...{ first, currency: direction.currency ?? 'VND', decimals: style.decimals },
      lines: lines.map((line) => ({
        ...{ id: line.id, name: lineName(line), type: line.type, group: line.group ?? '' },
      })),
      rules: readRules(workbook, plan).rows.map(({ row: _, ...rule }) => rule),
      mappings: mappingsOf(log),
      imports: log.slice(0, SHOWN).map(shownOf),
      closed: [...closedMonths(workbook, plan).keys()],
      commitments: commitmentsOf(plan),
      who: log.find(({ who }) => who !== null)?.who ?? '',
    };
    return done(plan, [], answer, SAY.ready[language], plan.problems);
  },
};
