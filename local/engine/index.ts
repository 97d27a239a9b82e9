/** The spreadsheet engine, as the services use it. */
export { batch, changesOf, dispatch, settle, writeCells } from './commands';
export { defineCustomFunction, type CallCustom, type CustomFunction, type FormulaCell } from './custom';
export { LOCALES, type Locale } from './locales';
export { createModel, exportWorkbook, lookAtWorkbook } from './model';
export {
  Spreadsheet,
  UIPlugin,
  coreTypes,
  helpers,
  registries,
  setTranslationMethod,
  stores,
  type Model,
} from './package';
export { cellsOrLooks, holds } from './quick/empty';
export { exportXlsx } from './xlsx';
