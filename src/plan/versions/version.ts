import { limitsOf } from '../../domain/control/budget';
import { isMonth } from '../../domain/months/months';
import type { Day, Month } from '../../domain/plan';
import type { VersionMonths } from '../../domain/year/version';
import { Refusal } from '../../refusal';
import type { TabRef } from '../../sheet/tab';
import { spokenMonth } from '../../speech';
import { reforecastMonth, reforecastTab } from '../../tabs/made/reforecast';
import type { DecisionRow } from '../../tabs/plan/decisions';
import { filled, filledBy, same, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { approvedHere, spelledAs } from '../approved/approved';
import { movesOf } from '../decisions/log';
import type { Plan } from '../plan';
import { forecastMonths, forecastsThere, reforecastsIn } from './forecast';

/** Identifies a version: 'approved', 'current' or 'reforecast 2026-03'. */
export type VersionKey = string;

export interface Version {
  key: VersionKey;
  name: Words;
  /** Of the decision that made it; null where there is no decision yet. */
  when: Day | null;
  who: string | null;
  why: string | null;
  givenUp: string | null;
  decision: string | null;
}

const NAMES = {
  approved: { en: 'Original plan', vi: 'Kế hoạch gốc' },
  current: { en: 'Current budget', vi: 'Ngân sách hiện hành' },
  reforecast: { en: 'Reforecast after {month}', vi: 'Dự báo lại sau tháng {month}' },
} as const satisfies Record<string, Words>;
const APPROVED: Words = { en: 'Approved plan', vi: 'Kế hoạch đã duyệt' };
const DRAFT: Words = { en: 'Plan (not approved yet)', vi: 'Kế hoạch (chưa duyệt)' };
const UNKNOWN: Words = {
  en: 'There is no version “{found}” of this plan: its tab may have been deleted.',
  vi: 'Kế hoạch này không có phiên bản “{found}”: có thể trang của phiên bản đã bị xoá.',
};

export const reforecastName = (month: Month): Words =>
  filled(NAMES.reforecast, { month: spokenMonth(month) });

/** The versions, besides the plan itself, that a review can be read against. Needs no read. */
export const othersThan = (workbook: Workbook, { decisions, moves }: Plan): VersionKey[] => [
  ...(moves.length === 0 ? [] : ['current']),
  ...forecastsThere(workbook, decisions).map((month) => reforecastTab(month).key),
];

/** The name of a version, whether or not it exists. */
export const versionName = (key: VersionKey): Words => {
  const month = reforecastMonth(key);
  return month === null ? NAMES[key === 'current' ? 'current' : 'approved'] : reforecastName(month);
};

/** The key and name of a version as used in tabs about it. */
export const versionTab = (key: VersionKey): TabRef => {
  const month = reforecastMonth(key);
  return { key, name: month === null ? versionName(key) : reforecastTab(month).name };
};

const missing = (name: Words): Refusal =>
  new Refusal(filledBy(UNKNOWN, (language) => ({ found: name[language] })));

/** The version asked for; null for none. */
export const versionIn = (raw: unknown): VersionKey | null => {
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (text === '') return null;
  if (text === 'approved' || text === 'current' || isMonth(reforecastMonth(text) ?? '')) return text;
  throw missing(same(text.slice(0, 60)));
};

type Decided = Omit<Version, 'key' | 'name'>;
const decidedBy = (row: DecisionRow | undefined): Decided => ({
  when: row?.when ?? null,
  who: row?.who ?? null,
  why: row?.reason ?? null,
  givenUp: row?.givenUp ?? null,
  decision: row?.id ?? null,
});

/** All existing versions: the plan, the current budget beside it, then the others from the oldest on. */
export const versionsOf = (workbook: Workbook, { first, decisions }: Plan): Version[] => {
  const plan = approvedHere(workbook, first);
  const approval = decisions.find(({ kind, about, entryDate }) =>
    kind === 'approval' ? about === null && entryDate === null : false,
  );
  const moved = decisions.filter((row) => movesOf([row]).length > 0).at(-1);
  const made = reforecastsIn(decisions);
  return [
    {
      key: 'approved',
      name: plan === null ? DRAFT : APPROVED,
      ...decidedBy(plan === null ? undefined : approval),
      ...(plan === null ? {} : { when: plan.when, who: plan.who }),
    },
    { key: 'current', name: NAMES.current, ...decidedBy(moved) },
    ...forecastsThere(workbook, decisions).map((month) => ({
      key: reforecastTab(month).key,
      name: reforecastName(month),
      ...decidedBy(made.get(month)),
    })),
  ];
};

/** A version's months, line by line. Throws a Refusal if the version does not exist. */
export const versionMonths = (workbook: Workbook, plan: Plan, key: VersionKey): VersionMonths => {
  const { first, lines, moves } = plan;
  if (key === 'current')
    return new Map([...limitsOf(first, lines, moves)].map(([id, { months }]) => [id, months]));
  const month = reforecastMonth(key);
  const found = month === null ? approvedOf(workbook, plan) : forecastMonths(workbook, month, plan);
  if (found === null) throw missing(versionName(key));
  return found;
};

/** As approved; lines added later, and all lines of a plan not yet approved, as first planned. */
const approvedOf = (workbook: Workbook, { first, lines, spelled }: Plan): VersionMonths =>
  new Map(
    [...[...lines].reverse(), ...(spelledAs(approvedHere(workbook, first), spelled)?.lines ?? [])].map(
      ({ id, months }) => [id, months],
    ),
  );

/** The plan with KPIs' plan figures taken from a version's months; limits and everything else stay the plan's own. */
export const readAgainst = (plan: Plan, months: VersionMonths): Plan => ({
  ...plan,
  baseline: plan.lines.map((line) => ({ ...line, months: months.get(line.id) ?? line.months })),
});
