import type { Views } from '../../asking/views';
import { Draft } from './draft';
import { Sample } from './sample';
import { SetUp } from './setUp';
import { SET_UP } from './words';

declare module '../../asking/views' {
  interface Views {
    draftPlan: View;
    setUpPlan: View;
    openSample: View;
  }
}

export const setUp = {
  draftPlan: { panel: Draft },
  setUpPlan: { panel: SetUp, plan: SET_UP.complete },
  openSample: { panel: Sample },
} satisfies Partial<Views>;
