/** What governs besides amounts, as people say it. */
import { BLANK, type Figure, type Policy } from '../../domain/plan';
import type { Column } from '../../sheet/tab';
import { decimalsIn, spokenMoney, spokenNumber } from '../../speech';
import { betterWhens, policies } from '../../tabs/choices';
import { isInPoints } from '../../tabs/plan/kpis';
import { own, type Language, type Words } from '../../words';
import { RULE_TABS, type RuleRow, type RuleValue } from './rules';

const SAY = {
  blank: { en: 'blank', vi: 'để trống' },
  yes: { en: 'yes', vi: 'có' },
} as const satisfies Record<string, Words>;
/** A column of months has no header of its own. */
const HEADERS: Readonly<Record<string, Words>> = { plan: { en: 'Plan', vi: 'Kế hoạch' } };

export const inWords = (said: (language: Language) => string): Words => ({ en: said('en'), vi: said('vi') });

const columnOf = ({ tab }: RuleRow, key: string): Column => {
  const { columns, fields } = RULE_TABS[tab] as Partial<Record<'columns' | 'fields', Record<string, Column>>>;
  const column = own(columns ?? fields ?? {}, key);
  if (column === undefined) throw new Error(`${tab} has no ${key}`);
  return column;
};

/** To the last digit: what was decided is known again by it. */
const exactPercent = (fraction: number, language: Language): string => {
  const points = Number((fraction * 100).toPrecision(12));
  return `${spokenNumber(points, language, decimalsIn(points))}%`;
};

/** What stands in a cell; a blank by what it stands for. `unit`: of a KPI. */
export const valueSaid = (
  row: RuleRow,
  { key, unit }: { key: string; unit: string },
  value: RuleValue,
  language: Language,
): string => {
  const isShare = columnOf(row, key).format === 'percent' || (key === 'plan' && isInPoints(unit));
  const figure = (of: number): string => (isShare ? exactPercent(of, language) : spokenMoney(of, language));
  if (key === 'policy') return policies[(value as Policy | null) ?? BLANK.yearPolicy][language];
  if (key === 'betterWhen')
    return betterWhens[(value as keyof typeof betterWhens | null) ?? BLANK.betterWhen][language];
  if (value === null || value === false) return SAY.blank[language];
  if (value === true) return SAY.yes[language];
  if (typeof value === 'number') return figure(value);
  if (typeof value === 'string') return value;
  return value.map((month: Figure) => (month === null ? '–' : figure(month))).join(' · ');
};

/** 'KPIs K1, At risk beyond'; without a column the row. */
export const placeSaid = (row: RuleRow, key: string): Words =>
  inWords((language) => {
    const name = [row.id, row.group ?? ''].filter((text) => text !== '').join(' / ');
    const whole = [RULE_TABS[row.tab].name[language], name].filter((text) => text !== '').join(' ');
    return key === '' ? whole : `${whole}, ${(own(HEADERS, key) ?? columnOf(row, key).header)[language]}`;
  });

/** What it is now stands behind it. */
export const ARROW = ' → ';
