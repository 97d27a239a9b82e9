/** Parses a text as typed into a cell, or as written by `setValue`, which does the same. */
import type { Locale } from '../../engine';
import { serialOfDay } from './dates';
import { refused, toEngine } from './formulas';

/** A cell's content in the engine's form, and the format that typing it gives to an unformatted cell. */
export interface Typed {
  content: string;
  format?: string;
}

/** Texts that the engine would read as a formula, an error, a boolean, a number, a date or a time. */
const MISREAD = /^[='#+]|^(true|false)$|^[-\s(]*[\d.,$€₫][\d\s.,:/%$€₫đ()eapm+-]*$/i;

/** Marks a text that the engine would take for something else as text. */
export const asText = (text: string, isTextCell = false): Typed => {
  if (text === '') return { content: '' };
  const misread = isTextCell ? /^[=']/ : MISREAD;
  return { content: misread.test(text) ? `'${text}` : text };
};

const escaped = (mark: string) => mark.replace(/[.]/g, '\\.');

/** Patterns of numbers and days, made once for each locale. */
const patternOf = (make: (locale: Locale) => string, flags: string) => {
  const known = new Map<Locale, RegExp>();
  return (locale: Locale): RegExp => {
    let pattern = known.get(locale);
    if (pattern === undefined) known.set(locale, (pattern = new RegExp(make(locale), flags)));
    return pattern;
  };
};

const numberIn = patternOf((locale) => {
  const [group, point] = [escaped(locale.thousandsSeparator), escaped(locale.decimalSeparator)];
  const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`;
  return `^([+-]?)(?:${currency(locale)}\\s*)?(${digits})(e[+-]?\\d+)?\\s*(%|₫|đ|€)?$`;
}, 'iu');
const dayIn = patternOf(({ code }) => {
  const separators = code === 'de_DE' ? '[./-]' : '[/-]';
  return `^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?\\.?$`;
}, '');

function asNumber(text: string, locale: Locale): Typed | null {
  const found = numberIn(locale).exec(text);
  if (!found) return null;
  const [, sign, number, power = '', unit] = found;
  const plain = number!.replaceAll(locale.thousandsSeparator, '').replace(locale.decimalSeparator, '.');
  const value = Number(`${sign!}${plain}${power}`);
  const decimals = plain.includes('.');
  if (unit === '%') {
    return { content: String(Number((value / 100).toPrecision(15))), format: decimals ? '0.00%' : '0%' };
  }
  if (unit)
    return { content: String(value), format: `#,##0${decimals ? '.00' : ''} "${unit === 'đ' ? '₫' : unit}"` };
  if (text.includes('$')) return { content: String(value), format: `"$"#,##0${decimals ? '.00' : ''}` };
  if (number!.includes(locale.thousandsSeparator)) {
    return { content: String(value), format: decimals ? '#,##0.00' : '#,##0' };
  }
  return { content: String(value) };
}

const currency = (locale: Locale) => (locale.code.startsWith('en') ? '\\$' : '(?!)');

const fullYear = (text: string) => (text.length <= 2 ? 2000 + Number(text) : Number(text));

/** Year, month and day in the locale's order; a missing part is null. */
function dayOf(text: string, locale: Locale, thisYear: number): { serial: number; format: string } | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (iso) {
    const serial = serialOfDay(Number(iso[1]), Number(iso[3]), Number(iso[4] ?? 1));
    return serial === null ? null : { serial, format: iso[4] ? 'yyyy-mm-dd' : 'yyyy-mm' };
  }
  const found = dayIn(locale).exec(text);
  const monthAndYear = /^(\d{1,2})[/](\d{4})$/.exec(text);
  if (monthAndYear) {
    const serial = serialOfDay(Number(monthAndYear[2]), Number(monthAndYear[1]), 1);
    return serial === null ? null : { serial, format: 'mm/yyyy' };
  }
  if (!found) return null;
  const [, first, , second, year] = found;
  const [day, month] = locale.code === 'en_US' ? [second, first] : [first, second];
  const serial = serialOfDay(year ? fullYear(year) : thisYear, Number(month), Number(day));
  return serial === null ? null : { serial, format: locale.dateFormat };
}

function asMoment(text: string, locale: Locale, thisYear: number): Typed | null {
  const found = /^(.*?)(?:[ T]?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/s.exec(text);
  const [, date, hour, minute, second = '0'] = found!;
  const time =
    hour === undefined ? null : (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (date === '') return time === null ? null : { content: String(time), format: 'hh:mm:ss' };
  const day = dayOf(date!, locale, thisYear);
  if (!day) return null;
  return {
    content: String(day.serial + (time ?? 0)),
    format: time === null ? day.format : `${day.format} hh:mm:ss`,
  };
}

/**
 * Parses a text as typed. `thisYear` completes dates without a year. In a cell formatted as text (`@`) everything stays
 * text; a leading apostrophe marks text anywhere.
 */
export function typed(text: string, locale: Locale, thisYear: number, isTextCell = false): Typed {
  if (text.startsWith("'")) return asText(text.slice(1), isTextCell);
  if (isTextCell) return asText(text, true);
  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1)
    return { content: toEngine(trimmed, locale) ?? refused(trimmed) };
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toUpperCase() };
  const value = /\d/.test(trimmed)
    ? (asNumber(trimmed, locale) ?? asMoment(trimmed, locale, thisYear))
    : null;
  if (value) return value;
  // Google takes a leading sign for the beginning of a formula.
  if (/^[+-][^+\s-]/.test(trimmed)) {
    const formula = trimmed.startsWith('+') ? `=${trimmed.slice(1)}` : `=${trimmed}`;
    return { content: toEngine(formula, locale) ?? refused(formula) };
  }
  return asText(text);
}
