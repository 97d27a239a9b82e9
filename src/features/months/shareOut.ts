import { done, type Feature } from '../../asking/feature';
import { found, textIn, type Raw } from '../../asking/fields';
import { sharedOut } from '../../domain/money/phasing';
import type { Figure } from '../../domain/plan';
import { openIn } from '../../plan/approved/open';
import { followsTet } from '../../plan/parts/seasons';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { lineName, lineNamed } from '../../plan/rows/lines';
import { Refusal } from '../../refusal';
import { voiceIn, type Voice } from '../../speech';
import { budget } from '../../tabs';
import { filled, LANGUAGES } from '../../words';
import { tradeNamed } from '../draft';
import { lineShown, type SharedLine } from './shown';
import { WAYS, monthWeights, type ShareWay, type WeightsOf } from './weights';
import { HOW, LEFT, SAY } from './words';
import { monthEdits, type Becoming } from './written';

interface ShareInput {
  way: ShareWay;
  /** The Id or name of a line; null for all lines without months or without a year. */
  line: string | null;
  /** The trade whose seasons are followed; blank for Tết alone. */
  trade: string;
  /** Whether existing months of the one line are overwritten. */
  replace: boolean;
}

export interface ShareAnswer {
  lines: SharedLine[];
  /** The lines that are left as they are, and why. */
  left: string[];
  /** All lines that can be chosen. */
  choices: { id: string; name: string }[];
  /** Whether the plan keeps Tết; otherwise months are even by default. */
  isTet: boolean;
  /** Whether the chosen line has months that would be overwritten. */
  isFilled: boolean;
}

const accept = (raw: Raw): ShareInput => {
  const way = WAYS.find((each) => each === raw.way);
  if (way === undefined) throw new Refusal(SAY.way);
  return {
    way,
    line: textIn(raw, 'line'),
    replace: raw.replace === true || raw.replace === 'true',
    trade: typeof raw.trade === 'string' ? raw.trade : '',
  };
};

interface ShareOutAsked {
  plan: Plan;
  input: ShareInput;
  voice: Voice;
  weights: WeightsOf;
  isTet: boolean;
  /** Whether any month cell of the line holds a formula. */
  hasFormula: (line: PlanLine) => boolean;
}
type Found = { line: PlanLine; becomes: Becoming } | { line: PlanLine; why: keyof typeof LEFT; sum: Figure };

const howIn = ({ voice, input, plan, isTet }: ShareOutAsked): string => {
  const busy = tradeNamed(input.trade, isTet)?.busy[plan.language];
  if (input.way === 'last year' && !isTet) return voice.say(HOW.same);
  if (input.way !== 'season') return voice.say(HOW[input.way]);
  return busy === undefined ? voice.say(HOW.tet) : voice.say(HOW.season, { busy });
};

/** What happens to one line. */
const judged = (asking: ShareOutAsked, line: PlanLine): Found => {
  const { plan, voice, input } = asking;
  const isAnew = input.replace && input.line !== null && line.annual !== null;
  const months = isAnew ? line.months.map(() => null) : line.months;
  const even = line.months.map(() => 1);
  // First finds out whether anything is missing: only then are last year's months needed.
  const first = sharedOut({ annual: line.annual, months }, even, plan.style.decimals);
  if (first.kind === 'whole' || first.kind === 'nothing') return { line, why: first.kind, sum: null };
  if (asking.hasFormula(line)) return { line, why: 'formula', sum: null };
  if (first.kind === 'unlike') return { line, why: 'unlike', sum: first.sum };
  if (first.kind === 'year')
    return { line, becomes: { row: line.row, annual: first.annual, months, note: voice.say(HOW.year) } };
  const weights = asking.weights(line.id);
  if (weights === null) return { line, why: 'no last year', sum: null };
  const shared = sharedOut({ annual: line.annual, months }, weights, plan.style.decimals);
  if (shared.kind !== 'months') return { line, why: 'nothing', sum: null };
  const note = voice.say(shared.kept === 0 ? HOW.shared : HOW.kept, {
    how: howIn(asking),
    kept: shared.kept,
  });
  return { line, becomes: { row: line.row, annual: shared.annual, months: shared.months, note } };
};

const shownOf = (voice: Voice, line: PlanLine, { annual, months, note }: Becoming): SharedLine =>
  lineShown(voice, line, { annual, months, how: note });

/** What our notes begin with, in either language. A new note replaces an earlier one of ours. */
const OURS = [HOW.shared, HOW.year].flatMap((words) =>
  LANGUAGES.map((language) => (words[language].split('{')[0] ?? '').trim()),
);

const askedFor = (plan: Plan, input: ShareInput, isOpen: (line: PlanLine) => boolean): PlanLine[] => {
  if (input.line === null) return plan.lines.filter(isOpen);
  const line = found(lineNamed(plan, input.line), 'line', input.line);
  if (!isOpen(line)) throw new Refusal(filled(SAY.approved, { line: lineName(line) }));
  return [line];
};

/** At most this many lines are named: names may contain commas, and a firm has many lines. */
const NAMED = 4;
const namesSaid = (names: readonly string[], { say }: Voice): string => {
  const [told, rest] = [names.slice(0, NAMED).join(', '), names.length - NAMED];
  return rest > 0 ? say(SAY.more, { lines: told, count: rest }) : told;
};

/**
 * Shares the year's amounts out over the months, or sums months into the year. Existing figures stay unless the person
 * asks otherwise.
 */
export const shareOut: Feature<ShareInput, ShareAnswer> = {
  title: SAY.title,
  reads: false,
  menu: 'sidebar',
  accept,
  run: (workbook, input, isPreview = false) => {
    const plan = readPlan(workbook);
    const voice = voiceIn(plan.language);
    const isOpen = openIn(workbook, plan);
    const formulas = workbook.sheet(budget)?.formulas() ?? [];
    const monthsAt = plan.layouts.budget?.columns.get('months') ?? [];
    const isTet = followsTet(plan.language, plan.direction.currency, plan.direction);
    const asking: ShareOutAsked = {
      plan,
      input,
      voice,
      isTet,
      weights: monthWeights(workbook, plan, input.way, input.trade),
      hasFormula: ({ row }) => monthsAt.some((at) => (formulas[row - 1]?.[(at ?? 0) - 1] ?? '') !== ''),
    };
    const all = askedFor(plan, input, isOpen).map((line) => judged(asking, line));
    const becoming = all.flatMap((each) => ('becomes' in each ? [each] : []));
    // When all lines are asked for, only those that need something are mentioned.
    const isTold = (why: keyof typeof LEFT): boolean =>
      input.line !== null || !['whole', 'nothing'].includes(why);
    const answer: ShareAnswer = {
      lines: becoming.map(({ line, becomes }) => shownOf(voice, line, becomes)),
      left: all.flatMap((each) =>
        'why' in each && isTold(each.why)
          ? [
              voice.say(LEFT[each.why], {
                line: lineName(each.line),
                sum: voice.money(each.sum),
                annual: voice.money(each.line.annual),
              }),
            ]
          : [],
      ),
      isTet,
      choices: plan.lines.filter(isOpen).map((line) => ({ id: line.id, name: lineName(line) })),
      isFilled: input.line !== null && all.some(({ line }) => line.months.some((month) => month !== null)),
    };
    const names = namesSaid(becoming.map(({ line }) => lineName(line)), voice); // prettier-ignore
    const said = becoming.length === 0 ? SAY.none : isPreview ? SAY.ready : SAY.done;
    const edits = monthEdits(workbook, plan, becoming.map(({ becomes }) => becomes), OURS); // prettier-ignore
    const shown = [answer.lines, answer.left];
    return { ...done(plan, edits, answer, voice.say(said, { lines: names })), shown };
  },
};
