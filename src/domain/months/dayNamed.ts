/**
 * Days with their month written as a name. Google reads these in cells by itself; text from elsewhere is rewritten in
 * figures.
 */

/** `3 May`, `3rd May 2026`, `3-Feb-26`, `3 tháng 5 năm 2026`, `3 thg 5`. `May 3, 2026` is turned around before. */
const NAMED =
  /^(\d\d?)(?:st|nd|rd|th)?[\s./-]+((?:tháng|thg)[\s.]*\d\d?|[a-z]{3,9})\.?(?:,?[\s./-]+(?:năm )?(\d{4}|\d\d))?$/i;
const NAME_FIRST = /^([a-z]{3,9})\.? (\d+)/i;
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month's number as text; '0' for an unknown name. */
export const monthNamed = (name: string): string =>
  /\d+/.exec(name)?.[0] ?? String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** The day in figures, day first: 3.5.2026, or 3.5 without a year. Any other text is returned as it is. */
export const inFigures = (text: string): string => {
  const [, day, name = '', year] = NAMED.exec(text.normalize('NFC').replace(NAME_FIRST, '$2 $1')) ?? [];
  if (day === undefined) return text;
  return [day, monthNamed(name), ...(year === undefined ? [] : [year])].join('.');
};
