import { type Voice, voiceIn } from './speech';
import type { Words } from './words';

/** A person's mistake that stops a feature; the message is shown as it is, in their language. */
export class Refusal extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** A refusal with figures in it, written in the notation of each language. */
export const refuse = (tell: (voice: Voice) => string): Refusal =>
  new Refusal({ en: tell(voiceIn('en')), vi: tell(voiceIn('vi')) });
