import type { Words } from '../words';

/** The texts that the build took out of the code: [English, Vietnamese] by a key of their own. */
type Texts = Readonly<Record<string, readonly [string, string]>>;

let texts: Texts | null = null;
const loaded = (): Texts =>
  (texts ??= JSON.parse(HtmlService.createHtmlOutputFromFile('words').getContent()) as Texts);

/**
 * Stands in the built add-on where the source has words. Code.js is loaded anew on every call, also for a
 * formula in a cell, which says nothing: what is said is read only once something is said.
 */
export const shippedWords = (key: string): Words => ({
  get en() {
    return loaded()[key]?.[0] ?? '';
  },
  get vi() {
    return loaded()[key]?.[1] ?? '';
  },
});
