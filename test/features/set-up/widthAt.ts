import { OWN_WIDTH, type widthsOf } from '../../../src/sheet/scaffold/widths';

/** A column's final width, with one width laid over another. */
export const widthAt = (widths: ReturnType<typeof widthsOf>['widths'], at: number): number =>
  [...widths].reverse().find(({ column, columns }) => at >= column && at < column + columns)?.width ??
  OWN_WIDTH;
