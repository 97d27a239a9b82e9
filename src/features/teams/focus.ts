import { done, type Feature } from '../../asking/feature';
import {
  effortsOf,
  isFocused,
  MOST_KEY_INITIATIVES,
  placedWork,
  type Quadrant,
} from '../../domain/goals/focus';
import { isSameKey } from '../../domain/keys';
import type { Figure, Month } from '../../domain/plan';
import { readPlan, type Plan } from '../../plan/plan';
import { madePage, writtenOn } from '../../plan/sites/madePage';
import { nameIn } from '../../plan/sites/site';
import type { Content } from '../../sheet/edit';
import { placed as placedSection } from '../../sheet/page/page';
import type { Written } from '../../sheet/page/section';
import { saidIn } from '../../sheet/page/standing';
import { spokenShare } from '../../speech';
import { budget, decisions, kpis, risks } from '../../tabs';
import * as titles from '../../titles';
import { fill, type Language, type Words } from '../../words';
import {
  board,
  effortRow,
  focusTab,
  focusWork,
  misfitsOf,
  namesInQuadrant,
  QUADRANTS,
  SAY,
  type FocusGoal,
  type FocusInput,
  type FocusShown,
  type InitiativeWork,
} from './focusPage';

export interface FocusAnswer {
  tab: string;
  boxes: { quadrant: Quadrant; name: string; work: string[] }[];
  /** Sentences: too many key initiatives, shares above the whole, effort that does not follow priority. */
  said: string[];
  /** Initiatives without a difficulty. */
  unrated: string[];
}

const DONE: Words = {
  en: 'On the tab “{tab}”: {key} key, {quick} quick win{quick:|s}, {later} when there is time, {drop} to drop.',
  vi: 'Ở trang “{tab}”: {key} then chốt, {quick} làm nhanh được nhiều, {later} làm khi còn thời gian, {drop} nên bỏ.',
};
const ORDER: readonly Quadrant[] = ['key', 'quick win', 'when there is time', 'drop'];

const goalsOf = ({ goals }: Pick<Plan, 'goals'>): FocusGoal[] =>
  goals.flatMap(({ id, goal, weight, partOf }) =>
    id === null ? [] : [{ id, name: goal ?? id, weight, partOf }],
  );

const initiativeWork = ({ actions }: Pick<Plan, 'actions'>): InitiativeWork[] =>
  actions.map((action) => ({
    id: action.id ?? action.name ?? `#${action.row}`,
    name: action.name ?? action.id ?? '',
    isInitiative: action.kind === 'initiative',
    partOf: action.partOf,
    goal: action.goal,
    difficulty: action.difficulty,
    hours: action.hours,
    amount: action.amount,
    start: action.start,
    due: action.due,
    status: action.status,
  }));

const isShare = (content: Content | undefined): content is number =>
  typeof content === 'number' && content >= 0 && content <= 1;

/** The share of its goal that people wrote beside an initiative. */
const shareIn = (written: Written, { id }: { id: string }): { share: Figure; wrong: string } => {
  const said = written.get(`initiative ${id}`)?.get('share');
  if (said === undefined) return { share: null, wrong: '' };
  return isShare(said) ? { share: said, wrong: '' } : { share: null, wrong: saidIn(said) };
};

/** Goals whose initiatives' shares, as written, sum to more than 100%. */
const aboveWhole = (goals: readonly FocusGoal[], work: readonly InitiativeWork[], written: Written) =>
  goals.flatMap(({ id }) => {
    const own = work.filter(
      (each) => each.isInitiative && each.status !== 'dropped' && isSameKey(each.goal, id),
    );
    const sum = own.reduce((all, each) => all + (shareIn(written, each).share ?? 0), 0);
    return sum > 1 + 1e-9 ? [{ goal: id, sum }] : [];
  });

/** Builds or refreshes the page of what deserves effort, and where effort goes. */
export const focus: Feature<null, FocusAnswer> = {
  title: titles.focus,
  reads: false,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook, [kpis, risks, decisions, budget]);
    const { language, style, first } = plan;
    const [goals, work] = [goalsOf(plan), initiativeWork(plan)];
    const page = {
      tab: focusTab,
      kind: 'effort',
      oursTo: 'c7',
      sections: [placedSection(board), placedSection(focusWork)],
    };
    const written = writtenOn<FocusInput>(workbook, plan, page);
    const placed = placedIn(goals, work, first, written);
    const efforts = effortsOf(goals, work, first);
    const key = namesInQuadrant(placed, 'key');
    const said = saidOf(key, aboveWhole(goals, work, written), language);
    const running = (goal: FocusGoal | null): number =>
      work.filter(
        (each) =>
          isFocused(each) && (goal === null ? isForNobody(goals, each) : isSameKey(each.goal, goal.id)),
      ).length;
    const edits = madePage<FocusInput>(workbook, plan, {
      ...page,
      title: SAY.title[language],
      lead: [SAY.source[language], ...said],
      table: efforts.map((effort) => effortRow(effort, running(effort.goal), style)),
      input: ({ kept }) => ({ placed, style, kept }),
    });
    const tab = nameIn(workbook, focusTab, language);
    const boxes = ORDER.map((quadrant) => ({
      quadrant,
      name: QUADRANTS[quadrant][language],
      work: namesInQuadrant(placed, quadrant),
    }));
    const answer: FocusAnswer = {
      tab,
      boxes,
      said: [...said, ...efforts.flatMap((effort) => misfitsOf(effort, language))],
      unrated: placed
        .filter(({ quadrant }) => quadrant === null)
        .map(({ work: { id, name } }) => `${id} ${name}`),
    };
    const message = fill(DONE, language, { tab, ...countsOf(placed) });
    return done(plan, edits, answer, message, plan.problems);
  },
};

/** The number of initiatives in each quadrant. */
const countsOf = (placed: readonly FocusShown[]) => {
  const count = (quadrant: Quadrant): number => namesInQuadrant(placed, quadrant).length;
  return {
    key: count('key'),
    quick: count('quick win'),
    later: count('when there is time'),
    drop: count('drop'),
  };
};

/** Each initiative in its quadrant, the most deserving first; a share that makes no sense is reported. */
const placedIn = (
  goals: readonly FocusGoal[],
  work: readonly InitiativeWork[],
  first: Month,
  written: Written,
): FocusShown[] => {
  const rank = ({ quadrant }: { quadrant: Quadrant | null }): number =>
    quadrant === null ? ORDER.length : ORDER.indexOf(quadrant);
  return placedWork(goals, work, first, (each) => shareIn(written, each).share)
    .map((each): FocusShown => ({ ...each, notAShare: shareIn(written, each.work).wrong }))
    .sort((one, other) => rank(one) - rank(other) || other.contribution - one.contribution);
};

/** The sentences above the table: too many key initiatives, and goals whose shares sum to more than 100%. */
const saidOf = (
  key: readonly string[],
  above: ReturnType<typeof aboveWhole>,
  language: Language,
): string[] => [
  ...(key.length > MOST_KEY_INITIATIVES
    ? [fill(SAY.tooMany, language, { count: key.length, names: key.join(', '), most: MOST_KEY_INITIATIVES })]
    : []),
  ...above.map(({ goal, sum }) => fill(SAY.above, language, { goal, sum: spokenShare(sum, language) })),
];

const isForNobody = (goals: readonly FocusGoal[], { goal }: InitiativeWork): boolean =>
  goal === null || !goals.some(({ id }) => isSameKey(id, goal));
