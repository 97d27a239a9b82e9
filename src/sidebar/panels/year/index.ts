import type { Views } from '../../asking/views';
import { NextYear } from './nextYear';
import { NEXT_YEAR } from './words';

declare module '../../asking/views' {
  interface Views {
    startNextYear: View;
  }
}

export const year = {
  startNextYear: {
    panel: NextYear,
    plan: NEXT_YEAR.title,
    isOffered: ({ years }) => years.next !== null,
  },
} satisfies Partial<Views>;
