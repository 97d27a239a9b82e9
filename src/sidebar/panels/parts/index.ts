import type { Views } from '../../asking/views';
import { AddPart } from './addPart';
import { ADD_PART } from './words';

declare module '../../asking/views' {
  interface Views {
    addPart: View;
  }
}

export const parts = {
  addPart: {
    panel: AddPart,
    plan: ADD_PART.title,
    isOffered: ({ plan }) => (plan?.lacking.length ?? 0) > 0,
  },
} satisfies Partial<Views>;
