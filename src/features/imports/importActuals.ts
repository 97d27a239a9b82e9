import { done, type Feature } from '../../asking/feature';
import * as titles from '../../titles';
import type { Words } from '../../words';
import { importFacts, type ImportFacts } from './facts';
import { surroundings } from './log';
import { listingEdits } from './unlisted';

const SAY = {
  ready: { en: 'Choose a file.', vi: 'Hãy chọn tệp.' },
} as const satisfies Record<string, Words>;

/** Opens the page that reads files, and gives it what it must know of the plan. */
export const importActuals: Feature<object, ImportFacts> = {
  title: titles.importActuals,
  reads: true,
  menu: 'sidebar',
  accept: () => ({}),
  run: (workbook) => {
    const { plan, facts } = importFacts(workbook);
    return done(plan, [], facts, SAY.ready[plan.language], plan.problems);
  },
};

/**
 * Lists imports that are on the ledger but not yet listed, with the rules made for them: the second half of an import
 * that was interrupted.
 */
export const listImports: Feature<object, ImportFacts> = {
  title: { en: 'List imports', vi: 'Ghi danh sách các lần nhập' },
  reads: false,
  menu: null,
  accept: () => ({}),
  run: (workbook) => {
    const { plan, facts, log, unlisted } = importFacts(workbook);
    const found = unlisted.map((each) => ({ ...each, state: 'in' as const }));
    const edits = listingEdits(workbook, plan, log, found, surroundings(workbook, plan));
    const rules = [...facts.rules, ...unlisted.flatMap((each) => each.rules)];
    return done(plan, edits, { ...facts, rules, isBehind: false }, SAY.ready[plan.language], plan.problems);
  },
};
