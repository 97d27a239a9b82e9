/** Collapses white space in cells; most texts need no change. */

/** Two spaces, or other white space. */
const ODD_GAP = /[^\S ]|  /;

export const isTidy = (text: string): boolean =>
  !text.startsWith(' ') && !text.endsWith(' ') && !ODD_GAP.test(text);

export const tidied = (text: string): string =>
  text === '' || isTidy(text) ? text : text.replace(/\s+/g, ' ').trim();
