import type { Views } from '../../asking/views';
import { Columns } from './columns';
import { COLUMNS } from './words';

declare module '../../asking/views' {
  interface Views {
    columns: View;
  }
}

export const columns = {
  columns: { panel: Columns, plan: COLUMNS.title },
} satisfies Partial<Views>;
