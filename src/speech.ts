import { isAlmostWhole, roundTo } from './domain/money/money';
import type { Day, Figure, Month } from './domain/plan';
import { fill, type Language, type Words } from './words';

const MARKS: Record<Language, { group: string; decimal: string }> = {
  en: { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
};

/** The decimal mark of a language. */
export const decimalMark = (language: Language): string => MARKS[language].decimal;

/** A number as the language writes it, rounded as cells show it: 1,250.5 or 1.250,5. */
export const spokenNumber = (value: number, language: Language, decimals = 0): string => {
  const [whole = '', fraction = ''] = roundTo(value, decimals).toFixed(decimals).split('.');
  const { group, decimal } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group).replace('-', '−');
  return grouped + (fraction === '' ? '' : decimal + fraction);
};

const SCALES: readonly { from: number; words: Words; decimals: number }[] = [
  { from: 1e9, words: { en: ' bn', vi: ' tỷ' }, decimals: 2 },
  { from: 1e6, words: { en: ' m', vi: ' triệu' }, decimals: 1 },
];

/** How many decimals to show: 0 for a whole amount, else 2, or 3 for an amount finer than a cent. */
export const decimalsIn = (value: number): number => {
  const noise = 1e-9 + Math.abs(value) * 2 * Number.EPSILON;
  // The tolerance: twelve parts of a year may miss its sum by floating-point noise.
  if (Math.abs(roundTo(value, 0) - value) <= noise) return 0;
  return Math.abs(roundTo(value, 2) - value) > noise && Math.abs(roundTo(value, 3) - value) <= noise ? 3 : 2;
};

/** The scale in which an amount is said, and its decimals. */
const saidIn = (value: number): { from: number; decimals: number; words?: Words } => {
  const scale = SCALES.find(({ from }) => Math.abs(value) >= from);
  if (scale === undefined) return { from: 1, decimals: decimalsIn(value) };
  const exact = [0, 1].find((decimals) => value % (scale.from / 10 ** decimals) === 0);
  return exact === undefined ? scale : { ...scale, decimals: exact };
};

/** An amount short enough for a sentence: 7.12 bn, 12,8 triệu. “3 tỷ” is exact; “3,00 tỷ” is rounded. */
export const spokenAmount = (value: number, language: Language): string => {
  const { from, decimals, words } = saidIn(value);
  return spokenNumber(value / from, language, decimals) + (words?.[language] ?? '');
};

export const spokenPercent = (fraction: number, language: Language): string =>
  `${spokenNumber(fraction * 100, language, 1)}%`;

/** A share in whole percents: 80%. Only a complete share is 100%. */
export const spokenShare = (fraction: number, language: Language): string =>
  `${spokenNumber(fraction * 100, language, isAlmostWhole(fraction) ? 1 : 0)}%`;

/** A KPI's figure in a sentence; in % for a KPI measured in %. */
export const spokenFigure = (figure: Figure, inPoints: boolean, language: Language): string => {
  if (figure === null) return '–';
  return inPoints ? spokenPercent(figure, language) : spokenAmount(figure, language);
};

/** The figure as rounded for speech: 7,204,000,000 is said as 7.2 bn, and 0.4996 as 50 %. */
export const heardFigure = (figure: Figure, inPoints: boolean): Figure => {
  if (figure === null) return null;
  if (inPoints) return roundTo(figure * 100, 1) / 100;
  const { from, decimals } = saidIn(figure);
  return roundTo(figure / from, decimals) * from;
};

/** A change as text, with its sign: +1.2 m. */
export const withSign = (value: Figure, said: string): string => `${(value ?? 0) > 0 ? '+' : ''}${said}`;

const POINTS: Words = { en: ' points', vi: ' điểm %' };
/** A fraction of the plan in %; for a % KPI in points. */
export const spokenRelative = (fraction: number, inPoints: boolean, language: Language): string =>
  inPoints
    ? `${spokenNumber(fraction * 100, language, 1)}${POINTS[language]}`
    : spokenPercent(fraction, language);
/** The same with its sign: '−4.6%', '+1.4 points'. */
export const spokenChange = (fraction: number, inPoints: boolean, language: Language): string =>
  withSign(heardFigure(fraction, true), spokenRelative(fraction, inPoints, language));

/** '03/2026' */
export const spokenMonth = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`;
/** How days are written by default; a spreadsheet's locale may have another order. */
export const DAY_FIRST = 'dd/mm/yyyy';
/** '20/03/2026', or '3/20/2026' for the pattern 'm/d/yyyy'. */
export const spokenDay = (day: Day, days: string): string =>
  days.replace(/[ymd]+/g, (part) => {
    const digits = day.split('-')['ymd'.indexOf(part.charAt(0))] ?? '';
    return part.length === 1 ? String(Number(digits)) : digits;
  });

/** Why a written day does not exist. */
export const NO_SUCH_DAY: Words = {
  en: '{month} has no day {number}.',
  vi: 'Tháng {month} không có ngày {number}.',
};

export const spokenMoney = (value: number, language: Language): string =>
  spokenNumber(value, language, decimalsIn(value));

const OR: Words = { en: ' or ', vi: ' hoặc ' };
/** 'Mai or Lan': any one of them. */
export const anyOf = (names: readonly string[], language: Language): string => names.join(OR[language]);

/** Says texts in one language. */
export interface Voice {
  language: Language;
  say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  money: (value: Figure) => string;
}

export const voiceIn = (language: Language): Voice => ({
  language,
  say: (words, values = {}) => fill(words, language, values),
  money: (value) => (value === null ? '–' : spokenMoney(value, language)),
});
