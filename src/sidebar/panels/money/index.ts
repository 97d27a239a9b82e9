import type { Views } from '../../asking/views';
import { MoveMoney } from './move';
import { MOVE } from './words';

declare module '../../asking/views' {
  interface Views {
    moveMoney: View;
  }
}

export const money = {
  moveMoney: { panel: MoveMoney, money: MOVE.title },
} satisfies Partial<Views>;
