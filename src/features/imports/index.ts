import { importActuals, listImports } from './importActuals';
import { importKnown } from './importKnown';
import { undoImport } from './undoImport';
import { writeImport } from './writeImport';

export type { ImportFacts, ImportShown } from './facts';
export type { KnownAnswer } from './importKnown';
export type { UndoAnswer } from './undoImport';

/** Features for actuals from files. */
export const imports = { importActuals, listImports, importKnown, writeImport, undoImport };
