import { compareWhatIfs } from './compare';
import { whatIfsOnTab } from './onTab';
import { takeWhatIf } from './take';

export type { WhatIfShown, WhatIfsAnswer } from './compare';
export type { TakeAnswer } from './take';

/** What a person can ask for about how the year might go otherwise. */
export const whatIfs = { compareWhatIfs, whatIfsOnTab, takeWhatIf };
