import { isAlmostWhole } from '../domain/money/money';
import type { Language } from '../words';
import type { Look } from './edit';
import type { ColourRule, FigureFormat, Format } from './tab';

/** How amounts and dates look in this plan. */
export interface Style {
  language: Language;
  /** The number of decimals of the currency: 0 for VND. */
  decimals: number;
  /** The pattern of a day: 'dd/mm/yyyy', 'm/d/yyyy'. */
  days: string;
}

/** A number format in en_US notation; blank where the sheet's own format is right. */
export const pattern = (format: Format, style: Style): string => {
  const patterns: Record<Format, string> = {
    text: '@',
    money: style.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(style.decimals)}`,
    figure: '#,##0.0',
    // The sheet's own format: a pattern with optional decimals would leave a decimal mark after a whole number.
    number: '',
    percent: '0.0%',
    day: style.days,
    month: 'mm/yyyy',
    flag: '',
    general: '',
  };
  return patterns[format];
};

/** The same with its sign written out: a plus is not always good, and colour alone does not tell. */
export const signed = (format: string): string => `+${format};-${format};${format}`;

const INK = '#202124';
/** The looks that tabs use; colours have a contrast of at least 4.5:1. */
export const looks = {
  header: { background: '#e8eaed', colour: INK, bold: true, wrap: true, align: 'center' },
  computedHeader: {
    background: '#dadce0',
    colour: INK,
    bold: true,
    italic: true,
    wrap: true,
    align: 'center',
  },
  approved: { background: '#ceead6', colour: '#0d652d', bold: true },
  total: { background: '#f1f3f4', colour: INK, bold: true },
  computed: { background: '#f8f9fa', colour: '#3c4043' },
  section: { background: '#e8f0fe', colour: '#174ea6', bold: true },
  guidance: { colour: '#5f6368', italic: true, wrap: true },
  title: { colour: '#174ea6', bold: true, size: 14 },
  input: { background: '#fffde7', wrap: true },
} as const satisfies Record<string, Look>;

export type RuleColour = ColourRule['colour'];
/** Colours for rules; words or signs beside them always say the same. */
export const ruleColours: Record<RuleColour, { background: string; colour: string }> = {
  bad: { background: '#fce8e6', colour: '#a50e0e' },
  warn: { background: '#fef7e0', colour: '#7a4f01' },
  good: { background: '#e6f4ea', colour: '#0d652d' },
  muted: { background: '#f1f3f4', colour: '#5f6368' },
};

/** Whole percents, with a decimal where they would show 100% for a share that is not. */
export const sharePattern = (share: number | null): string =>
  share !== null && isAlmostWhole(share) ? '0.0%' : '0%';

/** Percentage points are not percent of the plan, so the unit is written out. */
const points = (decimals: number): Record<Language, string> => {
  const figure = `0.${'0'.repeat(decimals)}`;
  const [en, vi] = [`${figure}%" pt"`, `${figure}" điểm "%`];
  return { en: `+${en};-${en};${en}`, vi: `+${vi};-${vi};${vi}` };
};

/** The sign is written out: a plus is not always good, and colour alone does not tell. */
export const variancePattern = (format: FigureFormat, style: Style, pointDecimals = 1): string => {
  if (format === 'percent') return points(pointDecimals)[style.language];
  const figure = pattern(format, style);
  return `+${figure};-${figure};0`;
};
export const pctPattern = (inPoints: boolean, { language }: Pick<Style, 'language'>): string =>
  inPoints ? points(1)[language] : '+0.0%;-0.0%;0.0%';
