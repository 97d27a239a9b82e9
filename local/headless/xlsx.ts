/** Writes the spreadsheet as .xlsx, in a form that other programs recalculate. */
import { writeFileSync } from 'node:fs';
import { exportXlsx } from '../engine';
import type { Doc } from '../google/document';
import { zip } from './zip';

/** Rewrites formulas for other programs: array formulas lose their wrapper. */
const portable = (formula: string) => formula.replace(/^=ARRAYFORMULA\((.*)\)$/is, '=$1');

export async function writeXlsx(doc: Doc, file: string): Promise<void> {
  writeFileSync(file, zip(await exportXlsx(doc.model, portable)));
}
