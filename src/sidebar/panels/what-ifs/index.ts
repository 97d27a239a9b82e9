import { whereIs, type Views } from '../../asking/views';
import { WhatIfs } from './whatIfs';
import { WHAT_IFS } from './words';

declare module '../../asking/views' {
  interface Views {
    whatIfs: View;
  }
}

export const whatIfs = {
  whatIfs: { panel: WhatIfs, plan: WHAT_IFS.title, isOffered: whereIs('whatIfs') },
} satisfies Partial<Views>;
