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
  draftPlan: { panel: Draft, button: null },
  setUpPlan: { panel: SetUp, button: SET_UP.complete, group: 'plan' },
  openSample: { panel: Sample, button: null },
} satisfies Partial<Views>;
