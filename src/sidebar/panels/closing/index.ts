import type { Views } from '../../asking/views';
import { CloseMonth } from './close';
import { TakeEarlier } from './takeEarlier';
import { CLOSE } from './words';

declare module '../../asking/views' {
  interface Views {
    closeMonth: View;
    takeEarlier: View;
  }
}

export const closing = {
  closeMonth: { panel: CloseMonth, month: CLOSE.title },
  takeEarlier: { panel: TakeEarlier },
} satisfies Partial<Views>;
