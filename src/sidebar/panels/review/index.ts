import type { Views } from '../../asking/views';
import { Proposals } from './proposals';
import { Review } from './review';
import { PROPOSE } from './words';

declare module '../../asking/views' {
  interface Views {
    reviewMonth: View;
    proposals: View;
  }
}

export const review = {
  reviewMonth: { panel: Review },
  proposals: { panel: Proposals, month: PROPOSE.title },
} satisfies Partial<Views>;
