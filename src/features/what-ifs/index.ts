import { compareWhatIfs } from './compare';
import { whatIfsOnTab } from './onTab';
import { takeWhatIf } from './take';

export type { WhatIfShown, WhatIfsAnswer } from './compare';
export type { TakeAnswer } from './take';

/** Features for what-ifs. */
export const whatIfs = { compareWhatIfs, whatIfsOnTab, takeWhatIf };
