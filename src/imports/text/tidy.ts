/** Texts of cells with one blank between words: most are so already, and are left as they are. */

/** Two blanks, or white space of other kinds. */
const ODD_GAP = /[^\S ]|  /;

export const isTidy = (text: string): boolean =>
  !text.startsWith(' ') && !text.endsWith(' ') && !ODD_GAP.test(text);

export const tidied = (text: string): string =>
  text === '' || isTidy(text) ? text : text.replace(/\s+/g, ' ').trim();
