import type { Views } from '../../asking/views';
import { AddKpi } from './addKpi';
import { ADD_KPI } from './words';

declare module '../../asking/views' {
  interface Views {
    addKpi: View;
  }
}

export const kpis = {
  addKpi: { panel: AddKpi, plan: ADD_KPI.title },
} satisfies Partial<Views>;
