/** Texts of cells with one blank between words: most are so already, and are left as they are. */

/** White space of other kinds than the blank. */
const OTHER_GAP = /[^\S ]/;

export const isTidy = (text: string): boolean =>
  !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ') && !OTHER_GAP.test(text);

export const tidied = (text: string): string =>
  text === '' || isTidy(text) ? text : text.replace(/\s+/g, ' ').trim();
