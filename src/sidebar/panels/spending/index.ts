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
  askSpending: { panel: Ask, button: null },
  decisionsList: { panel: Decisions, button: DECIDE.title, group: 'money' },
} satisfies Partial<Views>;
