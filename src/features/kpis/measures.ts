/** What a small business measures, in words, and the expression for each measure. */
import { isSameKey } from '../../domain/keys';
import type { BetterWhen } from '../../domain/plan';
import { expression } from '../../domain/review/expression';
import type { Plan, PlanLine } from '../../plan/plan';
import { spelledIn } from '../../plan/rows/madeOf';
import { lineTypes } from '../../tabs/choices';
import * as terms from '../../terms';
import { fill, type Words } from '../../words';

/** What a measure needs to be chosen; null where it is of all revenue. */
export type MeasureOf = 'group' | 'line' | null;

interface Measure {
  of: MeasureOf;
  name: Words;
  isShare: boolean;
  betterWhen: BetterWhen;
}

export const MEASURES = {
  revenue: { of: null, name: terms.revenue, isShare: false, betterWhen: 'higher' },
  'gross margin': {
    of: 'group',
    name: terms.grossMargin,
    isShare: true,
    betterWhen: 'higher',
  },
  'left over': {
    of: null,
    name: terms.leftAfterRunningCosts,
    isShare: false,
    betterWhen: 'higher',
  },
  line: { of: 'line', name: { en: '{of}', vi: '{of}' }, isShare: false, betterWhen: 'higher' },
  'share of revenue': {
    of: 'line',
    name: { en: '{of}: share of revenue', vi: '{of}: tỷ trọng doanh thu' },
    isShare: true,
    betterWhen: 'higher',
  },
  cost: { of: 'group', name: { en: '{of}', vi: '{of}' }, isShare: false, betterWhen: 'lower' },
  'cost to revenue': {
    of: 'group',
    name: { en: '{of} to revenue', vi: '{of} trên doanh thu' },
    isShare: true,
    betterWhen: 'lower',
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;
export const measureNames = Object.keys(MEASURES) as MeasureName[];

/** The values of a KPI's row. */
export interface MadeKpi {
  name: string;
  unit: string;
  betterWhen: BetterWhen;
  rollUp: 'sum' | 'ratio';
  madeOf: string;
  denominator: string | null;
}

/** The groups of lines that spend money, and the revenue lines. */
export const choicesIn = ({ lines }: Plan): Record<'group' | 'line', { id: string; name: string }[]> => {
  const groups = lines.flatMap(({ type, group }) => (type === 'revenue' || group === null ? [] : [group]));
  const distinct = groups.filter((group, at) => groups.findIndex((other) => isSameKey(other, group)) === at);
  return {
    group: distinct.map((group) => ({ id: group, name: group })),
    line: lines.flatMap(({ id, line, type }) => (type === 'revenue' ? [{ id, name: line ?? id }] : [])),
  };
};

/** The line Ids that an expression selects, sorted. */
const idsOf = (plan: Plan, text: string): string[] => {
  const ids = plan.lines.map(({ id }) => id);
  const read = expression(spelledIn(plan.lines)(text), ids);
  return 'terms' in read ? [...read.terms.keys()].sort() : [];
};

/** A short word such as a group's name, if it selects exactly these lines; otherwise the sum of their Ids. */
const wordFor = (plan: Plan, word: string, which: (line: PlanLine) => boolean): string | null => {
  const ids = [...new Set(plan.lines.filter(which).map(({ id }) => id))];
  if (ids.length === 0) return null;
  return idsOf(plan, word).join('\n') === [...ids].sort().join('\n') ? word : ids.join(' + ');
};

const typeWord = (plan: Plan, type: 'revenue' | 'cost'): string | null => {
  const { language } = plan;
  const said = lineTypes[type][language].toLowerCase();
  return wordFor(plan, `[${{ en: 'type', vi: 'loại' }[language]}:${said}]`, (line) => line.type === type);
};

const inBrackets = (word: string): string =>
  word.startsWith('[') || !word.includes(' + ') ? word : `(${word})`;

/** Null where Budget has no line for the measure. `of`: a group, or the Id of a line. */
export const madeOf = (plan: Plan, measure: MeasureName, of: string): MadeKpi | null => {
  const { isShare, betterWhen, name } = MEASURES[measure];
  const revenue = typeWord(plan, 'revenue');
  const group = (): string | null =>
    wordFor(plan, `[${of}]`, (line) => line.type !== 'revenue' && isSameKey(line.group, of));
  const line = plan.lines.find(({ id }) => isSameKey(id, of));
  const less = (from: string | null, word: string | null): string | null =>
    from === null || word === null ? null : `${from} - ${inBrackets(word)}`;
  const made: Readonly<Record<MeasureName, () => string | null>> = {
    revenue: () => revenue,
    'gross margin': () => less(revenue, group()),
    'left over': () => less(revenue, typeWord(plan, 'cost')),
    line: () => line?.id ?? null,
    'share of revenue': () => line?.id ?? null,
    cost: group,
    'cost to revenue': group,
  };
  const text = made[measure]();
  if (text === null || (isShare && revenue === null)) return null;
  return {
    name: fill(name, plan.language, { of: line?.line ?? of }),
    unit: isShare ? '%' : (plan.direction.currency ?? 'VND'),
    betterWhen,
    rollUp: isShare ? 'ratio' : 'sum',
    madeOf: text,
    denominator: isShare ? revenue : null,
  };
};

const yearOf = (plan: Plan, text: string): number => {
  const ids = plan.lines.map(({ id }) => id);
  const read = expression(spelledIn(plan.lines)(text), ids);
  if (!('terms' in read)) return 0;
  return plan.lines.reduce((sum, { id, months }) => {
    const year = months.reduce<number>((all, month) => all + (month ?? 0), 0);
    return sum + (read.terms.get(id) ?? 0) * year;
  }, 0);
};

/** The KPI's planned value for the year, computed from the months; null where the denominator is zero. */
export const plannedYear = (plan: Plan, { madeOf: text, denominator }: MadeKpi): number | null => {
  const year = yearOf(plan, text);
  if (denominator === null) return year;
  const base = yearOf(plan, denominator);
  return base === 0 ? null : year / base;
};
