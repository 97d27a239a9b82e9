import { done, type Feature } from '../../asking/feature';
import { textIn } from '../../asking/fields';
import type { Period } from '../../domain/plan';
import { appraisalOf, cardPeriod, type Appraisal, type Card } from '../../plan/goals/scorecards';
import { spokenPeriod } from '../../plan/period';
import { readPlan, type Plan } from '../../plan/plan';
import { madePage } from '../../plan/sites/madePage';
import { Refusal } from '../../refusal';
import { placed } from '../../sheet/page/page';
import { spokenPercent } from '../../speech';
import { scorecards } from '../../tabs/firm';
import * as titles from '../../titles';
import { fill, filled } from '../../words';
import {
  HEADERS,
  SAY,
  appraisalTab,
  agreedIn,
  cardRow,
  items,
  shares,
  rewards,
  strange,
  cardFaults,
  spentOn,
  type Input,
} from './appraisalPage';

export interface CardShown {
  who: string;
  /** As people read it, to a tenth of a percent; blank without data. */
  score: string;
  covered: string;
  rating: string;
  faults: string[];
  /** Who agreed and when; blank where nobody has. */
  agreed: string;
}
export interface AppraisalAnswer {
  tab: string;
  period: Period;
  periods: { value: Period; label: string }[];
  cards: CardShown[];
}

/** The scorecards; a Refusal that says how to begin where there are none. */
export const neededCards = (found: Appraisal | null, { language }: Pick<Plan, 'language'>): Appraisal => {
  if (found === null || found.cards.length + found.strange.length === 0)
    throw new Refusal(filled(SAY.none, { tab: scorecards.name[language] }));
  return found;
};

/** A card as the page shows it: what was agreed stays, whatever the plan says later. */
const shown = (card: Card, plan: Plan): CardShown => {
  const { score, covered } = card.agreed ?? card.score;
  return {
    who: card.who,
    score: score === null ? '' : spokenPercent(score, plan.language),
    covered: spokenPercent(covered ?? 0, plan.language),
    rating: card.agreed?.rating ?? card.step?.rating ?? '',
    faults: cardFaults(card, plan.language),
    agreed: card.agreed === null ? '' : `${HEADERS.agreed[plan.language]}: ${agreedIn(card, plan)}`,
  };
};

/** Builds or refreshes the page with the scorecards of a quarter or the year. */
export const appraisal: Feature<{ period: string | null }, AppraisalAnswer> = {
  title: titles.appraisal,
  reads: false,
  menu: null,
  accept: (raw) => ({ period: textIn(raw, 'period') }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook);
    const { language, first } = plan;
    const found = neededCards(appraisalOf(workbook, plan), plan);
    const periods = [...new Set(found.cards.map(({ period }) => period))].sort();
    const period = cardPeriod(asked.period, first) ?? periods.at(-1) ?? first.slice(0, 4);
    const cards = found.cards.filter((card) => card.period === period);
    const spoken = spokenPeriod(period, language);
    const tab = appraisalTab(period);
    const edits = madePage<Input>(workbook, plan, {
      tab,
      kind: 'card',
      title: fill(SAY.title, language, { period: spoken }),
      lead: [SAY.read[language], SAY.source[language]],
      table: cards.map((card) => cardRow(card, plan)),
      sections: [placed(items), placed(shares), placed(rewards), placed(strange)],
      input: ({ kept }) => ({ found, cards, plan, spent: spentOn(workbook, plan, found), kept }),
    });
    const answer: AppraisalAnswer = {
      tab: tab.name[language],
      period,
      periods: periods.map((value) => ({ value, label: spokenPeriod(value, language) })),
      cards: cards.map((card) => shown(card, plan)),
    };
    const agreed = cards.filter((card) => card.agreed !== null).length;
    const values = { period: spoken, tab: answer.tab, count: cards.length, agreed };
    return done(plan, edits, answer, fill(SAY.done, language, values), [...plan.problems, ...found.problems]);
  },
};
