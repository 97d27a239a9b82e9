/**
 * What makes the engine quick enough for a plan of a hundred thousand cells. Each file says what it changes and what
 * it assumes of the version that package.json pins; test/local/quick.test.ts holds each to a copy of the
 * engine as it comes, by random sheets and steps.
 */
import type { Model, Package } from '../package';
import { adaptOnce } from './adapting';
import { openAgain } from './again';
import { evaluateWhenAsked } from './asked';
import { callPlainly } from './calls';
import { replaceInColumns } from './columns';
import { askFewer, formatQuickly, removeQuickly } from './commands';
import { judgeFewerRows } from './conditions';
import { letEmptyWait } from './empty';
import { evaluateFilled } from './evaluating';
import { exportFormulasOnce } from './exporting';
import { compileOnce } from './formulas';
import { measureWhenAsked } from './headers';
import { evaluateNewTabs } from './newTabs';
import { importAtOnce } from './opening';
import { findDependents } from './places';
import { readRanges } from './ranges';
import { exportAtOnce, noticeTouches } from './saving';
import { writeFormulasOnce } from './texts';
import { leaveColoursOut, packNothing, tellNobody } from './told';
import { leaveUnchanged } from './unchanged';

/** Once for the package. Cells that wait are known to all that look for them, so opening comes with them. */
export const PACKAGE_QUICKLY = {
  conditions: judgeFewerRows,
  calls: callPlainly,
  columns: replaceInColumns,
  waiting: (engine: Package) => {
    importAtOnce(engine);
    letEmptyWait(engine);
  },
  saving: exportAtOnce,
  colours: leaveColoursOut,
  formulas: compileOnce,
  texts: writeFormulasOnce,
  adapting: adaptOnce,
  headers: measureWhenAsked,
  evaluating: (engine: Package) => {
    evaluateFilled(engine);
    evaluateNewTabs(engine);
  },
  ranges: readRanges,
  dependents: findDependents,
  again: openAgain,
  exporting: exportFormulasOnce,
  'when asked': evaluateWhenAsked,
  transport: tellNobody,
  unchanged: leaveUnchanged,
};

/** Once for each model. */
export const MODEL_QUICKLY = {
  asking: askFewer,
  formatting: formatQuickly,
  removing: removeQuickly,
  packing: packNothing,
  touches: noticeTouches,
};

export function quickenPackage(engine: Package): void {
  for (const quicken of Object.values(PACKAGE_QUICKLY)) quicken(engine);
}

export function quickenModel(model: Model, engine: Package): void {
  for (const quicken of Object.values(MODEL_QUICKLY)) quicken(model, engine);
}
