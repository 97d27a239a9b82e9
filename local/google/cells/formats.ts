/**
 * Number formats: converts Google's patterns to those that the engine can draw, which lack colours, spacing and
 * General.
 */

const isQuotedOrEscaped = /"[^"]*"|\\./g;

/** The engine's form of a pattern; '' for automatic. */
export function toEngineFormat(pattern: string): string {
  const kept: string[] = [];
  const keep = (text: string) => `\u0001${kept.push(text) - 1}\u0002`;
  let format = pattern.replace(isQuotedOrEscaped, keep);
  format = format
    .replace(/\[(?:[a-z]+\d*|\$[^\]]*)\]/gi, '')
    .replace(/_[^\u0001]/g, '')
    .replace(/\*./g, '');
  format = format.replace(/general/gi, '');
  if (!/[0#@?]/.test(format)) format = format.toLowerCase().replace('am/pm', 'a');
  format = format
    .replace(/\?/g, '#')
    .replace(/\u0001(\d+)\u0002/g, (_, index: string) => kept[Number(index)]!);
  return format === '0.###############' ? '' : format.trim();
}

/** Google's answer for a cell without a number format. */
export const AUTOMATIC = '0.###############';

/** Whether an engine format shows a date or time. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && !/[0#@]/.test(format.replace(isQuotedOrEscaped, '')) && /[dmyhs]/.test(format);
