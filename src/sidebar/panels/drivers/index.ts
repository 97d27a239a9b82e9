import { whereIs, type Views } from '../../asking/views';
import { Drivers } from './drivers';
import { DRIVERS } from './words';

declare module '../../asking/views' {
  interface Views {
    writeDrivers: View;
  }
}

export const drivers = {
  writeDrivers: { panel: Drivers, plan: DRIVERS.title, isOffered: whereIs('drivers') },
} satisfies Partial<Views>;
