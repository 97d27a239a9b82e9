import type { Views } from '../../asking/views';
import { Ask } from './ask';
import { Decisions } from './decisions';
import { DECIDE } from './words';

declare module '../../asking/views' {
  interface Views {
    askSpending: View;
    decisionsList: View;
  }
}

export const spending = {
  askSpending: { panel: Ask },
  decisionsList: { panel: Decisions, money: DECIDE.title },
} satisfies Partial<Views>;
