/** Rules as people read them. */
import { BLANK, type Figure, type Policy } from '../../domain/plan';
import type { Column } from '../../sheet/tab';
import { decimalMark, decimalsIn, spokenMoney, spokenNumber } from '../../speech';
import { betterWhens, policies, rollUps } from '../../tabs/choices';
import { BY_HAND, isInPoints } from '../../tabs/plan/kpis';
import * as terms from '../../terms';
import { own, type Language, type Words } from '../../words';
import { RULE_TABS, type ApprovedRule, type RuleValue } from './rules';

const SAY = {
  blank: { en: 'blank', vi: 'để trống' },
  yes: { en: 'yes', vi: 'có' },
} as const satisfies Record<string, Words>;
/** Headers for columns of months, which have none of their own. */
const HEADERS: Readonly<Record<string, Words>> = { plan: terms.plan };

/** A text in both languages. */
export const inWords = (said: (language: Language) => string): Words => ({ en: said('en'), vi: said('vi') });

const columnOf = ({ tab }: ApprovedRule, key: string): Column => {
  const { columns, fields } = RULE_TABS[tab] as Partial<Record<'columns' | 'fields', Record<string, Column>>>;
  const column = own(columns ?? fields ?? {}, key);
  if (column === undefined) throw new Error(`${tab} has no ${key}`);
  return column;
};

/** In quotes, if the text contains a sign that separates values. */
const quoted = (text: string, signs: RegExp): string =>
  signs.test(text) ? `“${text.replaceAll('”', '””')}”` : text;
const IN_NAMES = /[,:/→“”]/;
const IN_VALUES = /[→“”]/;
const QUOTED = /^“((?:[^”]|””)*)”$/;

/** With all digits, since the decision is recognised by it later. */
const exactPercent = (fraction: number, language: Language): string => {
  const points = Number((fraction * 100).toPrecision(12));
  return `${spokenNumber(points, language, decimalsIn(points))}%`;
};

/** A cell's value as text, with a blank as what it stands for. `unit`: of a KPI. */
export const valueSaid = (
  row: ApprovedRule,
  { key, unit }: { key: string; unit: string },
  value: RuleValue,
  language: Language,
): string => {
  const isShare = columnOf(row, key).format === 'percent' || (key === 'plan' && isInPoints(unit));
  const figure = (of: number): string => (isShare ? exactPercent(of, language) : spokenMoney(of, language));
  if (key === 'policy') return policies[(value as Policy | null) ?? BLANK.yearPolicy][language];
  if (key === 'betterWhen')
    return betterWhens[(value as keyof typeof betterWhens | null) ?? BLANK.betterWhen][language];
  if (key === 'rollUp') return rollUps[value as keyof typeof rollUps][language];
  if (key === 'madeOf' && value === null) return BY_HAND[language];
  if (value === null || value === false) return SAY.blank[language];
  if (value === true) return SAY.yes[language];
  if (typeof value === 'number') return figure(value);
  if (typeof value === 'string') return quoted(value, IN_VALUES);
  return value.map((month: Figure) => (month === null ? '–' : figure(month))).join(' · ');
};

/** The place in words: 'KPIs K1, At risk beyond'; the row alone without a column. */
export const placeSaid = (row: ApprovedRule, key: string): Words =>
  inWords((language) => {
    const group = row.group === undefined ? '' : `/ ${quoted(row.group, IN_NAMES)}`;
    const named = [RULE_TABS[row.tab].name[language], quoted(row.id, IN_NAMES), group];
    const whole = named.filter((text) => text !== '').join(' ');
    return key === '' ? whole : `${whole}, ${(own(HEADERS, key) ?? columnOf(row, key).header)[language]}`;
  });

/** The new value comes after it. */
export const ARROW = ' → ';

/** The part after the arrow in '8% → 30%'; null where a person wrote something else. */
export const nowSaid = (text: string): string | null =>
  /^(?:“(?:[^”]|””)*”|[^→]*) → (.*)$/s.exec(text)?.[1] ?? null;

const numberHeard = (text: string, language: Language): number | undefined => {
  const isShare = text.endsWith('%');
  const decimal = decimalMark(language);
  const digits = (isShare ? text.slice(0, -1) : text)
    .replace('−', '-')
    .replace(/[.,]/g, (mark) => (mark === decimal ? '.' : ''));
  const value = digits === '' ? NaN : Number(digits);
  return Number.isNaN(value) ? undefined : isShare ? Number((value / 100).toPrecision(12)) : value;
};

/** The value that a text stands for; undefined where it can't be told. */
export const valueHeard = (
  row: ApprovedRule,
  key: string,
  text: string,
  language: Language,
): RuleValue | undefined => {
  const named = (labels: Readonly<Record<string, Words>>): string | undefined =>
    Object.keys(labels).find((label) => labels[label]?.[language] === text);
  if (key === 'policy') return named(policies);
  if (key === 'betterWhen') return named(betterWhens);
  if (key === 'rollUp') return named(rollUps);
  if (text === SAY.blank[language] || (key === 'madeOf' && text === BY_HAND[language])) return null;
  if (text === SAY.yes[language]) return true;
  if (key === 'plan') {
    const months = text.split(' · ').map((each) => (each === '–' ? null : numberHeard(each, language)));
    return months.includes(undefined) ? undefined : (months as Figure[]);
  }
  if (columnOf(row, key).format !== 'text') return numberHeard(text, language);
  return QUOTED.exec(text)?.[1]?.replaceAll('””', '”') ?? text;
};
