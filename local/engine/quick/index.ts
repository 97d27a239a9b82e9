/**
 * Makes the engine fast enough for a plan of a hundred thousand cells. Each file says what it changes and what it
 * assumes about the version that package.json pins; test/local/quick.test.ts compares each with an unmodified copy of
 * the engine, by random sheets and steps.
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

/**
 * Applied once to the package. Opening is included, since everything that looks for cells must know of waiting ones.
 */
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

/** Applied to each model. */
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
