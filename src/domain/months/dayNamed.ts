/** Days with their month by name. Google reads them in cells by itself; what is typed elsewhere is put into figures here. */

/** `3 May`, `3rd May 2026`, `3-Feb-26`, `3 tháng 5 năm 2026`, `3 thg 5`; of `May 3, 2026` the day is put first before. */
const NAMED =
  /^(\d\d?)(?:st|nd|rd|th)?[\s./-]+((?:tháng|thg)[\s.]*\d\d?|[a-z]{3,9})\.?(?:,?[\s./-]+(?:năm )?(\d{4}|\d\d))?$/i;
const NAME_FIRST = /^([a-z]{3,9})\.? (\d+)/i;
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** '0' where there is no such month. */
export const monthNamed = (name: string): string =>
  /\d+/.exec(name)?.[0] ?? String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** 3.5.2026, or 3.5 without a year, which is read with the day first everywhere; any other text as it was. */
export const inFigures = (text: string): string => {
  const [, day, name = '', year] = NAMED.exec(text.normalize('NFC').replace(NAME_FIRST, '$2 $1')) ?? [];
  if (day === undefined) return text;
  return [day, monthNamed(name), ...(year === undefined ? [] : [year])].join('.');
};
