/**
 * A KPI that people count themselves: members, visits, stock. Its months are filled in by hand, and it has a roll-up.
 */
import { needed, neededIn, oneOf, textIn, type Raw } from '../../asking/fields';
import { BETTER_WHEN, type BetterWhen } from '../../domain/plan';
import { handFigure } from '../../plan/handFigure';
import { Refusal } from '../../refusal';
import { BY_HAND } from '../../tabs/plan/kpiFigures';
import { isInPoints } from '../../tabs/plan/kpis';
import { filled, type Language, type Words } from '../../words';

/** The roll-ups for a KPI that is counted by hand. */
const HAND_ROLL_UPS = ['last', 'sum', 'average'] as const;
export type HandRollUp = (typeof HAND_ROLL_UPS)[number];

export interface CountedInput {
  name: string;
  unit: string;
  betterWhen: BetterWhen;
  rollUp: HandRollUp;
  /** The same plan for every month, as it was typed; null where each month has its own. */
  each: string | null;
}

const UNREAD: Words = {
  en: 'Planned each month: “{found}” is not a figure. Write 200 or 35%.',
  vi: 'Kế hoạch mỗi tháng: “{found}” không phải là số. Hãy ghi 200 hoặc 35%.',
};

export const acceptCounted = (given: unknown): CountedInput | null => {
  if (typeof given !== 'object' || given === null) return null;
  const raw = given as Raw;
  return {
    name: neededIn(raw, 'name'),
    unit: textIn(raw, 'unit') ?? '',
    betterWhen: needed(oneOf(raw, 'betterWhen', BETTER_WHEN), 'betterWhen'),
    rollUp: needed(oneOf(raw, 'rollUp', HAND_ROLL_UPS), 'rollUp'),
    each: textIn(raw, 'each'),
  };
};

/** The KPI's row, with the months' plans where they are known. */
export const countedRow = ({ each, ...input }: CountedInput, language: Language) => {
  const { unit } = input;
  const figure = each === null ? null : handFigure({ inPoints: isInPoints(unit), unit }, each);
  if (each !== null && figure === null) throw new Refusal(filled(UNREAD, { found: each }));
  return {
    ...input,
    madeOf: BY_HAND[language],
    denominator: null,
    ...(figure === null ? {} : { plan: new Array<number>(12).fill(figure) }),
  };
};
