/** Where the plan's rules differ from what was approved, without a decision. */
import { approversOf, isSamePerson } from '../../domain/firm/approvals';
import { nameKey, treeOf } from '../../domain/firm/departments';
import { keyOf } from '../../domain/keys';
import { BLANK, type Figure, type Policy } from '../../domain/plan';
import { MATERIAL_PERCENT, thresholds } from '../../domain/review/variance';
import { question, type Problem } from '../../sheet/problem';
import { anyOf } from '../../speech';
import type { DecisionRow } from '../../tabs/plan/decisions';
import { isInPoints } from '../../tabs/plan/kpis';
import { filled, filledBy, LANGUAGES, own, same, type Language, type Words } from '../../words';
import { reversedIds } from '../decisions/log';
import type { Approved } from './approved';
import { isLooser } from './lines';
import { isDepartment, pairedRows } from './ruleRows';
import { ARROW, inWords, nowSaid, placeSaid, valueHeard, valueSaid } from './ruleSaid';
import {
  isKnown,
  RULE_TABS,
  ruleKey,
  RULES,
  rulesSaid,
  type RuleNow,
  type ApprovedRule,
  type RuleTab,
  type RuleValue,
} from './rules';

/** A cell that is not as approved or decided. */
export interface RuleChange {
  /** Identifies its row and column. */
  at: string;
  /** Identifies the question asked about it: the place and its present value. */
  key: string;
  /** The place in words: 'KPIs K1, At risk beyond'. */
  place: Words;
  was: Words;
  now: Words;
  /** Who decides it; anybody if empty. */
  people: readonly string[];
  problem: Problem;
}

const SAY = {
  approved: { en: 'as approved', vi: 'như đã duyệt' },
  decided: { en: 'as decided ({id})', vi: 'như đã quyết định ({id})' },
  there: { en: 'there', vi: 'có' },
  gone: { en: 'no longer there', vi: 'không còn' },
  changed: {
    en: '{was}, {how}; it is {now} now, and nobody decided that. Put it back, or decide it in the open: “Decide this change” in the sidebar{by}',
    vi: '{was} {how}; nay là {now} mà chưa ai quyết định. Hãy trả lại như cũ, hoặc quyết định công khai: “Quyết định thay đổi này” trong bảng điều khiển{by}',
  },
  lost: {
    en: '{place}: a row of the approved plan that is gone, and nobody decided that. Undo, take it from File › Version history, or decide it in the open: “Decide this change” in the sidebar{by}',
    vi: '{place}: dòng của kế hoạch đã duyệt nay không còn mà chưa ai quyết định. Hãy hoàn tác, lấy lại từ Tệp › Nhật ký phiên bản, hoặc quyết định công khai: “Quyết định thay đổi này” trong bảng điều khiển{by}',
  },
  by: { en: ', by ', vi: ', người quyết định: ' },
} as const satisfies Record<string, Words>;

/** The text of a decision, by which it is also recognised later. */
export const ruleDecided = ({ place, was, now }: RuleChange, language: Language): string =>
  `${place[language]}: ${was[language]}${ARROW}${now[language]}`;

interface Decided {
  id: string;
  language: Language;
  now: string;
  /** Undefined where the text can't be turned back into a value. */
  value: RuleValue | undefined;
}
/** Decisions on rules that have not been reversed. */
const rulesDecided = (decisions: readonly DecisionRow[]): { id: string; what: string }[] => {
  const taken = reversedIds(decisions);
  return decisions.flatMap(({ id, kind, what }) =>
    kind !== 'rule' || what === null || taken.has(id ?? '') ? [] : [{ id: id ?? '', what }],
  );
};
/** The last decision about a place, with the language in which it was written. */
const decidedAt = (decisions: ReturnType<typeof rulesDecided>, { row, column }: At): Decided | null => {
  if (decisions.length === 0) return null;
  const place = placeSaid(row, column);
  const found = decisions.flatMap(({ id, what }): Decided[] => {
    const language = languageOfPlace(place, what);
    const now = language === null ? null : nowSaid(what.slice(`${place[language]}: `.length));
    if (language === null || now === null) return [];
    return [{ id, language, now, value: column === '' ? undefined : valueHeard(row, column, now, language) }];
  });
  return found.at(-1) ?? null;
};

const languageOfPlace = (place: Words, what: string): Language | null =>
  LANGUAGES.find((each) => what.startsWith(`${place[each]}: `)) ?? null;

/** Whether a decision is about a place, in either language. */
export const isAbout = (place: Words, what: string | null): boolean =>
  what !== null && languageOfPlace(place, what) !== null;

/** A department's former name → its present one, both as keys. */
type Renamed = ReadonlyMap<string, string>;
type Differs = (now: RuleValue, was: RuleValue, renamed: Renamed) => boolean;
const above =
  (blank: number): Differs =>
  (now, was) =>
    Number(now ?? blank) > Number(was ?? blank);
const isOtherName: Differs = (now, was) => nameKey(now as string | null) !== nameKey(was as string | null);
/** Spaces within the expression make no difference. */
const isOtherFormula: Differs = (now, was) => {
  const bare = (value: RuleValue): string => (keyOf(String(value ?? '')) ?? '').replace(/\s/g, '');
  return bare(now) !== bare(was);
};
const isOtherPerson: Differs = (now, was) =>
  now === null || was === null ? now !== was : !isSamePerson(now as string, was as string);
const isOtherDepartment: Differs = (now, was, renamed) =>
  isOtherName(now, was, renamed) &&
  nameKey(now as string | null) !== renamed.get(nameKey(was as string | null) ?? '');
/** The first month whose plan differs; a month that was blank may be filled in. */
const otherMonth = (now: RuleValue, was: RuleValue): number => {
  const [months, before] = [now ?? [], was ?? []] as readonly (readonly Figure[])[];
  return (before ?? []).findIndex((month, at) => month !== null && month !== (months?.[at] ?? null));
};
const DIFFERS: Readonly<Record<string, Differs>> = {
  parent: isOtherDepartment,
  approver: isOtherPerson,
  second: isOtherPerson,
  // A line without a department was under nobody's ceiling or rights.
  department: (now, was, renamed) => was !== null && isOtherDepartment(now, was, renamed),
  ceiling: above(Infinity),
  upTo: above(Infinity),
  tolerance: above(0),
  policy: (now, was) => isLooser(now as Policy | null, was as Policy | null, BLANK.yearPolicy),
  betterWhen: (now, was) => (now ?? BLANK.betterWhen) !== (was ?? BLANK.betterWhen),
  alwaysExplain: (now, was) => was === true && now !== true,
  madeOf: isOtherFormula,
  denominator: isOtherFormula,
  unit: isOtherName,
  rollUp: (now, was) => now !== was,
  plan: (now, was) => otherMonth(now, was) >= 0,
  materialPercent: above(MATERIAL_PERCENT),
  // A blank amount is derived from the planned revenue.
  materialAmount: (now, was) => now !== was && (now === null || was === null || Number(now) > Number(was)),
};

/**
 * How a column's values are compared: making a rule stricter is always allowed; only loosening it, or giving it to
 * somebody else, counts as a change.
 */
const differsBy = (kept: readonly ApprovedRule[], key: string, { tab, unit }: RuleNow): Differs => {
  const known = own(DIFFERS, key);
  if (known !== undefined) return known;
  const inPoints = key.endsWith('Points') || isInPoints(unit);
  const of = key.startsWith('amber') ? 'amber' : 'red';
  const whole = kept.find((row) => row.tab === 'direction')?.said[inPoints ? `${of}Points` : of];
  const blank = thresholds({ amber: null, red: null, inPoints })[of];
  return above(tab === 'direction' ? blank : Number(whole ?? blank));
};

/** Who approved the plan, and its rules. */
interface Kept {
  who: string;
  rules: readonly ApprovedRule[];
}

/**
 * Who decides a change: for a department's row the approvers above it, else whoever approved the plan; for a line's
 * department its approvers; else anybody.
 */
const decidingOn = ({ who, rules }: Kept, row: ApprovedRule): readonly string[] => {
  const rows = rules.filter(({ tab, group }) => tab === 'departments' && group === undefined);
  const text = ({ said }: ApprovedRule, key: string) => (said[key] ?? null) as string | null;
  const tree = treeOf(
    rows.map((each) => ({
      name: each.id,
      parent: text(each, 'parent'),
      approver: text(each, 'approver'),
      second: text(each, 'second'),
      upTo: null,
    })),
  );
  // For a department that nobody approved, its own parent is used, which somebody did approve.
  const above = tree.named(row.id)?.parent ?? text(row, 'parent');
  const department = row.tab === 'budget' ? text(row, 'department') : above;
  const named = approversOf(tree, department, 0)?.people;
  return row.tab === 'departments' ? (named ?? [who]) : row.tab === 'budget' ? (named ?? []) : [];
};

/** A column of a kept row (blank for the whole row), and the present row; null if it is gone. */
interface At {
  row: ApprovedRule;
  column: string;
  now: RuleNow | null;
}
const nowIn = ({ column, now }: At): RuleValue => now?.said[column] ?? null;
const saidNow = (at: At, language: Language): string =>
  at.now === null
    ? SAY.gone[language]
    : valueSaid(at.row, { key: at.column, unit: at.now.unit }, nowIn(at), language);
const saidThen = ({ row, column, now }: At, language: Language): string =>
  now === null
    ? SAY.there[language]
    : valueSaid(row, { key: column, unit: now.unit }, row.said[column] ?? null, language);

const changeOf = (approved: Kept, at: At, decided: Decided | null, language: Language): RuleChange => {
  const { row, column, now } = at;
  const [place, said] = [placeSaid(row, column), inWords((of) => saidNow(at, of))];
  const people = decidingOn(approved, row);
  const was = decided === null ? inWords((of) => saidThen(at, of)) : same(decided.now);
  const how = decided === null ? SAY.approved : filled(SAY.decided, { id: decided.id });
  const by = (of: Language): string => (people.length === 0 ? '' : SAY.by[of] + anyOf(people, of));
  const expected = filledBy(now === null ? SAY.lost : SAY.changed, (of) => ({
    was: was[of],
    how: how[of],
    now: said[of],
    place: place[of],
    by: by(of),
  }));
  const month = column === 'plan' ? otherMonth(nowIn(at), row.said.plan ?? null) : 0;
  const cell = now?.cellOf(column, Math.max(0, month)) ?? '';
  const where = placeKey(row, column);
  const key = where + JSON.stringify(now === null ? null : nowIn(at));
  const named = question(RULE_TABS[row.tab], cell, now === null ? '' : said[language], expected);
  return { at: where, key, place, was, now: said, people, problem: { ...named, decide: key } };
};

const placeKey = (row: ApprovedRule, column: string): string => JSON.stringify([ruleKey(row), column]);

/** The place, in words, that a key asks about; null where no row has it. */
export const placeAsked = (rows: readonly ApprovedRule[], key: string): Words | null => {
  for (const row of rows)
    for (const column of ['', ...RULES[row.tab]])
      if (key.startsWith(placeKey(row, column))) return placeSaid(row, column);
  return null;
};

/** The present rules, and the decisions about them. */
export interface RulesFound {
  rows: readonly RuleNow[];
  decisions: readonly DecisionRow[];
  /** Of a tab that was not read nothing is known. */
  isRead: (tab: RuleTab) => boolean;
  language: Language;
}

/** A blank roll-up follows from these: if one of them changed, it is reported, and the roll-up is not. */
const MADE_BY = ['madeOf', 'denominator', 'unit'];

/** What is not as approved or decided; nothing for a plan approved before rules were kept. */
export const ruleChanges = (approved: Approved, standing: RulesFound): RuleChange[] => {
  const { rows, isRead, language } = standing;
  const decisions = rulesDecided(standing.decisions);
  const kept = rulesSaid(approved.rules ?? {}).filter(({ tab }) => isRead(tab));
  const { pairs, renamed } = pairedRows(kept, rows);
  const isOther = (at: At, was: RuleValue): boolean =>
    at.now === null || differsBy(kept, at.column, at.now)(nowIn(at), was, renamed);
  const isAsDecided = (at: At, { language: spoken, now, value }: Decided): boolean =>
    saidNow(at, spoken) === now || (value !== undefined && !isOther(at, value));
  const changed = (at: At): RuleChange[] => {
    const decided = decidedAt(decisions, at);
    const isHeld = decided === null ? !isOther(at, at.row.said[at.column] ?? null) : isAsDecided(at, decided);
    return isHeld ? [] : [changeOf({ who: approved.who, rules: kept }, at, decided, language)];
  };
  const ofKept = pairs.flatMap(({ row, now }): RuleChange[] => {
    // A missing line is already reported with its amounts.
    if (now === null) return row.tab === 'budget' ? [] : changed({ row, column: '', now });
    const isMadeOtherwise = MADE_BY.some((key) => isOther({ row, column: key, now }, row.said[key] ?? null));
    const follows = now.follows === true && isMadeOtherwise;
    const isNamed = (column: string): boolean => isKnown(row, column) && !(column === 'rollUp' && follows);
    return RULES[row.tab].flatMap((column) => (isNamed(column) ? changed({ row, column, now }) : []));
  });
  return [...ofKept, ...addedIn(kept, pairs, rows).flatMap(changed)];
};

/** The approvers of departments that nobody approved, if the firm's approvers were part of what was approved. */
const addedIn = (
  kept: readonly ApprovedRule[],
  pairs: readonly { now: RuleNow | null }[],
  rows: readonly RuleNow[],
): At[] => {
  const known = new Set(pairs.map(({ now }) => now));
  if (!kept.some((row) => isDepartment(row) && row.said.approver !== undefined)) return [];
  return rows.flatMap((now): At[] => {
    if (!isDepartment(now) || known.has(now)) return [];
    const { parent = null } = now.said;
    return [{ row: { tab: now.tab, id: now.id, said: { parent } }, column: 'approver', now }];
  });
};
