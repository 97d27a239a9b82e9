import type { Findings } from '../../../plan/findings';
import { scored, type GoalScore } from '../../../plan/goals/goalScores';
import { reportedIn, type Plan } from '../../../plan/plan';
import { kpiSaid } from '../../../plan/rows/kpiSaid';
import { spokenMonth, spokenShare } from '../../../speech';
import { fill, type Words } from '../../../words';
import { SAY } from './words';

const named = (text: string): string => text.trim().replace(/[.;:!]+$/, '');

const goalSaid = (
  { finding: { goal, kpi, outlook }, attainment }: GoalScore,
  say: (words: Words, values: Record<string, string>) => string,
  { language }: Plan,
): string => {
  const figure = (value: number | null): string => kpiSaid(value, kpi, language);
  const actual = outlook?.actual ?? null;
  const values = { goal: named(goal.goal ?? goal.id ?? ''), actual: figure(actual) };
  if (actual === null) return say(SAY.standing.unknown, values);
  if (attainment === null) return say(SAY.standing.noTarget, values);
  const reached = spokenShare(attainment, language);
  // An attainment such as 95% for 3.18 of 3.19 makes sense only together with the start.
  const from = goal.start === null ? '' : say(SAY.standing.from, { start: figure(goal.start) });
  return say(SAY.standing.goal, { ...values, target: figure(goal.target), reached, from });
};

/** A few sentences on where the business stands after the year; null where no goal could be measured. */
export const standingAfter = (plan: Plan, findings: Findings): string | null => {
  const { goals, score } = scored(findings);
  if (goals.length === 0) return null;
  const { first, language, lastMonth } = plan;
  const say = (words: Words, values: Record<string, string>): string => fill(words, language, values);
  const [year, month] = [first.slice(0, 4), spokenMonth(lastMonth)];
  const head = reportedIn(plan) === 12 ? SAY.standing.whole : SAY.standing.part;
  return [
    say(head, { year, month }),
    ...goals.map((goal) => goalSaid(goal, say, plan)),
    ...(score.score === null ? [] : [say(SAY.standing.score, { score: spokenShare(score.score, language) })]),
  ].join(' ');
};
