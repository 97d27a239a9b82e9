import { done, type Feature } from '../../asking/feature';
import { dayIn } from '../../asking/fields';
import { chainsOf } from '../../domain/goals/chains';
import { lateByDepartment, stateOf, tiesOf, type Tie } from '../../domain/goals/coordination';
import { daysLate } from '../../domain/goals/late';
import { isSameKey } from '../../domain/keys';
import type { Day } from '../../domain/plan';
import { readPlan, type Plan } from '../../plan/plan';
import { hasAsked } from '../../plan/reading/asked';
import { madePage, writtenOn } from '../../plan/sites/madePage';
import { nameIn } from '../../plan/sites/site';
import type { Content } from '../../sheet/edit';
import { placed } from '../../sheet/page/page';
import type { Written } from '../../sheet/page/section';
import { saidIn } from '../../sheet/page/standing';
import { spokenDay } from '../../speech';
import { budget, decisions, goals, kpis, risks } from '../../tabs';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import { NOWHERE } from './cells';
import {
  chains as chainSection,
  circles,
  coordinationTab,
  departmentRow,
  KINDS,
  SAY,
  stateWords,
  ties as tieSection,
  togetherRow,
  type CoordinationInput,
  type LateDepartment,
  type TieShown,
} from './coordinationPage';
import { chainProblems, spokenCycle, teamWork, type TeamWork } from './work';

export interface CoordinationAnswer {
  tab: string;
  on: Day;
  late: { department: string; initiatives: number; milestones: number; tasks: number; total: number }[];
  /** Ties between departments that are not done, late ones first. */
  ties: { id: string; name: string; lead: string; helper: string; state: string; isLate: boolean }[];
  counts: { open: number; late: number; unagreed: number };
  /** Work that starts too late for what depends on it. */
  behind: { id: string; name: string; days: number }[];
  cycles: string[];
  /** Work that others may depend on. */
  work: { id: string; name: string }[];
  hasChain: boolean;
}

const DONE: Words = {
  en: 'On the tab “{tab}”: {late} late, {open} to coordinate, {unagreed} of them not agreed.',
  vi: 'Ở trang “{tab}”: {late} việc trễ hạn, {open} chỗ cần phối hợp, trong đó {unagreed} chưa thống nhất.',
};

/** Serial numbers of the days from 2000 to 2199, as a cell without a date format shows them. */
const SERIALS = { from: 36526, to: 109575 };
const isDayIn = (content: Content | undefined): boolean =>
  typeof content === 'number'
    ? content >= SERIALS.from && content < SERIALS.to
    : typeof content === 'object' && content !== null && 'day' in content;

/** A tie with what people wrote beside it: it is agreed where a name and a day are filled in. */
const shownTie = (tie: Tie<TeamWork>, written: Written): TieShown => {
  const said = written.get(`tie ${tie.id}`);
  const [by, on] = [said?.get('agreedBy'), said?.get('agreedOn')];
  const isDay = isDayIn(on);
  const isAgreed = by !== undefined && isDay;
  return {
    ...tie,
    isAgreed,
    state: stateOf(tie, isAgreed),
    noDay: on === undefined || isDay ? '' : saidIn(on),
  };
};

const departmentsShown = (work: readonly TeamWork[], ties: readonly TieShown[], on: Day): LateDepartment[] =>
  lateByDepartment(work, KINDS, on).map((late) => {
    const { department } = late;
    const own = ties.filter(
      ({ lead, helper, state }) =>
        state !== 'done' && (isSameKey(lead, department) || isSameKey(helper, department)),
    );
    const oldest = work
      .filter((each) => isSameKey(each.department, department) || each.department === department)
      .flatMap((each) => {
        const days = daysLate(each, on);
        return days === null ? [] : [{ name: `${each.id} ${each.name}`, days }];
      })
      .reduce<LateDepartment['oldest']>((most, each) => (each.days > (most?.days ?? -1) ? each : most), null);
    return { ...late, oldest, ties: own.length, unagreed: own.filter(({ isAgreed }) => !isAgreed).length };
  });

const answerOf = (
  { language }: Plan,
  tab: string,
  on: Day,
  { departments, ties, links, cycles }: Omit<CoordinationInput, 'kept' | 'style'>,
): Omit<CoordinationAnswer, 'work' | 'hasChain'> => {
  const open = ties.filter(({ state }) => state !== 'done');
  const isLate = ({ state }: TieShown): boolean => state === 'late';
  return {
    tab,
    on,
    cycles: [...cycles],
    late: departments.map(({ department, counts, total }) => ({
      department: department ?? NOWHERE[language],
      initiatives: counts.initiative,
      milestones: counts.milestone,
      tasks: counts.task,
      total,
    })),
    ties: [...open.filter(isLate), ...open.filter((tie) => !isLate(tie))].map((tie) => ({
      id: tie.root.id,
      name: tie.root.name,
      lead: tie.lead,
      helper: tie.helper,
      state: stateWords(tie, language),
      isLate: isLate(tie),
    })),
    counts: {
      open: open.length,
      late: open.filter(isLate).length,
      unagreed: open.filter(({ isAgreed }) => !isAgreed).length,
    },
    behind: links.flatMap(({ work, slack }) =>
      slack !== null && slack < 0 ? [{ id: work.id, name: work.name, days: -slack }] : [],
    ),
  };
};

/** Builds or refreshes the page of coordination between departments. What people agreed stays with its row. */
export const coordination: Feature<{ date: Day | null }, CoordinationAnswer> = {
  title: titles.coordination,
  reads: false,
  menu: null,
  accept: (raw) => ({ date: dayIn(raw) }),
  run: (workbook, { date }) => {
    const plan = readPlan(workbook, [kpis, goals, risks, decisions, budget]);
    const { language, style } = plan;
    const on = date ?? plan.today();
    const work = teamWork(plan);
    const chains = chainsOf(work);
    const cycles = chains.cycles.map((cycle) => spokenCycle(plan, cycle));
    const page = {
      tab: coordinationTab,
      kind: 'late',
      oursTo: 'c7',
      sections: [placed(tieSection), placed(chainSection), placed(circles)],
    };
    const written = writtenOn<CoordinationInput>(workbook, plan, page);
    const isDepartment = (name: string): boolean =>
      plan.lines.some((line) => isSameKey(line.department, name));
    const ties = tiesOf(work, on, isDepartment).map((tie) => shownTie(tie, written));
    const departments = departmentsShown(work, ties, on);
    const found = { ties, departments, links: chains.links, cycles };
    const edits = madePage<CoordinationInput>(workbook, plan, {
      ...page,
      title: fill(SAY.title, language, { day: spokenDay(on, style.days) }),
      lead: [SAY.source[language]],
      table: [
        ...departments.map((each) => departmentRow(each, language)),
        togetherRow(departments, language),
      ],
      input: ({ kept }) => ({ ...found, style, kept }),
    });
    const tab = nameIn(workbook, coordinationTab, language);
    const answer: CoordinationAnswer = {
      ...answerOf(plan, tab, on, found),
      work: work.map(({ id, name }) => ({ id, name })),
      hasChain: hasAsked(workbook, 'chain', plan.first),
    };
    const late = answer.late.reduce((sum, { total }) => sum + total, 0);
    const message = fill(DONE, language, { tab, ...answer.counts, late });
    return done(plan, edits, answer, message, [...plan.problems, ...chainProblems(plan, chains)]);
  },
};
