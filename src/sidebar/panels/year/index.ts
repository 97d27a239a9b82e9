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
    button: NEXT_YEAR.title,
    group: 'plan',
    isOffered: ({ years }) => years.next !== null,
  },
} satisfies Partial<Views>;
