import type { Feature } from '../../asking/feature';
import { decimalsOf, isDong } from '../../domain/money/currency';
import { roundTo } from '../../domain/money/money';
import type { Figure } from '../../domain/plan';
import { draftOf, type OwnerSays } from '../../domain/year/draft';
import { DRAFTED_FROM } from '../../domain/year/draftedFrom';
import { NO_PLAN, readFrame, type Frame } from '../../plan/frame';
import { followsTet } from '../../plan/parts/seasons';
import { Refusal } from '../../refusal';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { freshLayout, layoutOf } from '../../sheet/layout';
import { spokenMoney } from '../../speech';
import { budget } from '../../tabs';
import { partKeys, type PartKey } from '../../tabs/optional';
import { fill, filledBy, own, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { dayPatternOf, acceptSetUp, wantedParts, scaffold, type SetUpInput } from '../set-up';
import { assumedIn } from './assumed';
import { draftContent, howTold, measured, type Drafted } from './content';
import { tradeOf } from './elsewhere';
import { draftedInto } from './into';
import { trades, USUAL_PAY, type TradeName } from './trades';
import { ASSUMED, FIELDS, HOW, SAY } from './words';

interface DraftInput extends SetUpInput {
  trade: TradeName;
  /** Revenue by channel, and whether the figures are last year's. */
  first: number;
  second: Figure;
  isLastYear: boolean;
  /** Growth over last year; null for the trade's usual growth. */
  growth: Figure;
  margin: Figure;
  people: Figure;
  pay: Figure;
  rent: Figure;
}

/** A line as the preview shows it. */
export interface DraftShown {
  name: string;
  isRevenue: boolean;
  annual: string;
  how: string;
  /** Each month as a fraction of the largest. */
  months: number[];
}
export interface DraftAnswer {
  lines: DraftShown[];
  sums: Readonly<Record<'revenue' | 'running' | 'profit' | 'aside' | 'left', string>>;
  /** A warning about the business itself, from these figures; blank where there is none. */
  warning: string;
  goals: string[];
  actions: string[];
  risks: string[];
  /** The assumptions that were made. */
  assumed: string[];
}

type Content = ReturnType<typeof draftContent>;
type Raw = Readonly<Record<string, unknown>>;
type Named = keyof typeof DRAFTED_FROM;

const refused = (words: Words, field: Named, found: string): Refusal =>
  new Refusal(filledBy(words, (language) => ({ field: FIELDS[field][language], found })));
const textOf = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';

const AMISS: Readonly<Record<Named, Words>> = {
  first: SAY.amount,
  second: SAY.amount,
  growth: SAY.growth,
  margin: SAY.share,
  people: SAY.people,
  pay: SAY.amount,
  rent: SAY.amount,
};

/** Null where the field is blank. */
const figureIn = (raw: Raw, field: Named): Figure => {
  const text = textOf(raw[field]);
  return text === '' ? null : neededIn(raw, field);
};
const neededIn = (raw: Raw, field: Named): number => {
  const text = textOf(raw[field]);
  const value = DRAFTED_FROM[field](text);
  if (value === null) throw refused(AMISS[field], field, text);
  return value;
};

/** Used where the frame was not filled in: an existing plan's frame is taken. */
const NO_FRAME: SetUpInput = {
  language: 'en',
  company: '',
  year: 0,
  firstMonth: 1,
  currency: '',
  standing: '',
  result: '',
  priority: '',
  notThisYear: [],
  ...(Object.fromEntries(partKeys.map((part) => [part, false])) as Record<PartKey, boolean>),
};

const accept = (raw: Raw): DraftInput => {
  const frame = textOf(raw.year) === '' ? NO_FRAME : acceptSetUp(raw);
  const trade = typeof raw.trade === 'string' && own(trades, raw.trade) !== undefined ? raw.trade : null;
  if (trade === null) throw new Refusal(SAY.trade);
  return {
    ...frame,
    trade: trade as TradeName,
    first: neededIn(raw, 'first'),
    second: figureIn(raw, 'second'),
    people: figureIn(raw, 'people'),
    isLastYear: raw.isLastYear === true || raw.isLastYear === 'true',
    growth: figureIn(raw, 'growth'),
    margin: figureIn(raw, 'margin'),
    pay: figureIn(raw, 'pay'),
    rent: figureIn(raw, 'rent'),
  };
};

/**
 * Adds a note to each annual amount on how it came about. The first line is in row `from`, the amounts in column `at`.
 */
const noted = (edits: readonly Edit[], drafted: Drafted, from: number, at: number): Edit[] =>
  edits.map((edit) => {
    if (edit.kind !== 'write' || edit.tab.key !== budget.key) return edit;
    const cells = edit.cells.map((line, index) => {
      const drawn = drafted.draft.lines[edit.row + index - from];
      if (drawn === undefined) return line;
      const note = fill(HOW.noted, drafted.language, { how: howTold(drafted, drawn.how) });
      return line.map((cell, column) => (edit.column + column === at ? { ...cell, note } : cell));
    });
    return { ...edit, cells };
  });

const shownOf = (drafted: Drafted): DraftShown[] =>
  drafted.draft.lines.map(({ line, annual, months, how }) => {
    const most = Math.max(...months);
    return {
      name: line.name[drafted.language],
      isRevenue: line.type === 'revenue',
      annual: spokenMoney(annual, drafted.language),
      how: howTold(drafted, how),
      months: months.map((month) => (most === 0 ? 0 : Math.round((month / most) * 100) / 100)),
    };
  });

const texts = (rows: readonly RowValues[], key: string): string[] =>
  rows.flatMap((row) => (typeof row[key] === 'string' ? [row[key]] : []));

const warningOf = ({ draft, language }: Drafted): string =>
  draft.left >= 0 ? '' : fill(ASSUMED.loss, language, { left: spokenMoney(-draft.left, language) });

const draftedOf = (
  input: DraftInput,
  days: string,
): { drafted: Drafted; known: OwnerSays; isPayUsual: boolean } => {
  const { currency, year, firstMonth, people, pay, language } = input;
  const decimals = decimalsOf(currency);
  // Usual pay, and the thirteenth month that goes with it, are known for one currency only.
  const paysBonus = isDong(currency);
  const isPayUsual = people !== null && pay === null && paysBonus;
  const known: OwnerSays = {
    revenue: [input.first, input.second],
    isLastYear: input.isLastYear,
    margin: input.margin,
    people,
    rent: input.rent,
    hasBonus: paysBonus,
    pay: isPayUsual ? USUAL_PAY : pay,
  };
  const first = `${year}-${String(firstMonth).padStart(2, '0')}`;
  const usual = tradeOf(input.trade, followsTet(language, currency));
  const trade = { ...usual, growth: input.growth ?? usual.growth };
  const draft = draftOf({ first, decimals, trade, known });
  const margin = known.margin ?? trade.margin;
  const turnsOnTet = trades[input.trade].season.some(
    (effect) => 'occasion' in effect && effect.occasion === 'tet',
  );
  return {
    drafted: { draft, trade, margin, turnsOnTet, first, currency, decimals, days, language },
    known,
    isPayUsual,
  };
};

const answerOf = (drafted: Drafted, content: Content, assumed: string[], language: Language): DraftAnswer => {
  const { revenue, costs, left } = drafted.draft;
  const { profit } = measured(drafted);
  const money = (value: number): string => spokenMoney(value, language);
  return {
    lines: shownOf(drafted),
    sums: {
      revenue: money(revenue),
      running: money(roundTo(revenue - profit, drafted.decimals)),
      profit: money(profit),
      aside: money(roundTo(costs - revenue + profit, drafted.decimals)),
      left: money(left),
    },
    warning: warningOf(drafted),
    goals: texts(content.goals, 'goal'),
    actions: texts(content.actions, 'name'),
    risks: texts(content.risks, 'risk'),
    assumed,
  };
};

/** The edits that set up the frame of a new plan. */
const freshEdits = (workbook: Workbook, input: DraftInput, drafted: Drafted, content: Content): Edit[] => {
  const { first, decimals, days, language } = drafted;
  const { company, year, firstMonth, currency, standing, result, priority, notThisYear } = input;
  const header = budget.totals.length + 1;
  const edits = scaffold(workbook, {
    first,
    style: { language, decimals, days },
    content: {
      ...content,
      direction: { company, year, firstMonth, currency, language, standing, result, priority, notThisYear },
    },
    asked: wantedParts(input),
  });
  return noted(
    edits,
    drafted,
    header + 1,
    freshLayout(budget.columns, header).columns.get('annual')?.[0] ?? 0,
  );
};

const intoEdits = (workbook: Workbook, frame: Frame, drafted: Drafted, content: Content): Edit[] => {
  const into = draftedInto(workbook, frame, content);
  if (into === null) throw new Refusal(SAY.there);
  const layout = layoutOf(budget.columns, workbook.sheet(budget)?.cells() ?? [], frame.first, workbook.dayOf);
  const at = layout?.columns.get('annual')?.[0];
  if (into.budgetRow === null || at === undefined) return [...into.edits];
  return noted(into.edits, drafted, into.budgetRow, at);
};

/** An existing plan gives its own year, currency and language. */
const asThere = (input: DraftInput, { direction, first, language }: Frame): DraftInput => ({
  ...input,
  language,
  year: Number(first.slice(0, 4)),
  firstMonth: Number(first.slice(5)),
  currency: direction.currency ?? 'VND',
});

/**
 * Begins a plan with a draft from a few numbers, or fills an existing plan whose tables are blank. A preview shows it
 * first, with all assumptions.
 */
export const draftPlan: Feature<DraftInput, DraftAnswer> = {
  title: { en: 'Draft a plan', vi: 'Lập bản nháp kế hoạch' },
  reads: false,
  menu: null,
  accept,
  run: (workbook, asked, isPreview = false) => {
    const frame = readFrame(workbook);
    if (frame === null && asked.year === 0) throw new Refusal(NO_PLAN);
    const input = frame === null ? asked : asThere(asked, frame);
    const { language } = input;
    const days = frame?.style.days ?? dayPatternOf(workbook.locale());
    const { drafted, known, isPayUsual } = draftedOf(input, days);
    const lastYear = input.isLastYear ? input.first + (input.second ?? 0) : null;
    const content = draftContent(drafted, lastYear);
    const edits =
      frame === null
        ? freshEdits(workbook, input, drafted, content)
        : intoEdits(workbook, frame, drafted, content);
    const said = { lines: content.budget.length, goals: content.goals.length };
    return {
      edits,
      problems: [],
      answer: answerOf(drafted, content, assumedIn(drafted, known, isPayUsual), language),
      message: fill(isPreview ? SAY.ready : SAY.done, language, said),
      language,
    };
  },
};
