import { ofFirm, type Views } from '../../asking/views';
import { Departments } from './departments';
import { DEPARTMENTS } from './words';

declare module '../../asking/views' {
  interface Views {
    departments: View;
  }
}

export const departments = {
  departments: { panel: Departments, money: DEPARTMENTS.title, isOffered: ofFirm },
} satisfies Partial<Views>;
