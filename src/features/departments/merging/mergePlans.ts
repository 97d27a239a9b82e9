import { done, type Feature } from '../../../asking/feature';
import { found, neededIn, signedIn } from '../../../asking/fields';
import type { Merged } from '../../../domain/firm/merge';
import type { Firm, PlanDepartment } from '../../../plan/firm/departments';
import { readPlan, type Plan, type PlanLine } from '../../../plan/plan';
import { tabNames } from '../../../plan/sites/tabName';
import { Refusal, refuse } from '../../../refusal';
import { spokenMoney } from '../../../speech';
import { budget, goals, kpis } from '../../../tabs';
import * as titles from '../../../titles';
import { fill, type Words } from '../../../words';
import { handingIn } from '../agreeing';
import { firmIn } from '../pages/byDepartment';
import { ceilingRows } from '../pages/sums';
import { stateEdits } from '../planState';
import { leftOutFor } from './handed';
import { blockOf, sectionsIn } from './handedIn';
import { linesAfter, mergedEdits } from './mergedEdits';
import { mergedTabs, type HandedLine, type MergedTab, type MergeInput } from './mergedRows';
import { rowTold } from './mergedWords';

export type { MergeInput };
type Kind = Merged<HandedLine>['kind'];
export interface MergedShown {
  kind: Kind;
  id: string;
  /** The row's name, preceded by the tab's name for tabs other than Budget. */
  name: string;
  /** What changes or why the row is refused, one sentence each. */
  text: string[];
}
export interface MergeAnswer {
  department: string;
  rows: MergedShown[];
  counts: Record<Kind, number>;
  /** The ceiling, and the sum of the lines before and after; as people read it. */
  ceiling: string;
  /** Why nothing can be merged; blank where it can. */
  stays: string;
  /** Says that the plan is agreed and will need agreement again; blank where it is not agreed. */
  agreed: string;
}

const SAY = {
  approved: {
    en: 'The plan is approved: its original stays. Move money instead, or reforecast.',
    vi: 'Kế hoạch đã được duyệt nên số gốc giữ nguyên. Hãy điều chuyển ngân sách hoặc dự báo lại.',
  },
  merged: {
    en: '{department} is handed in: {added} row{added:|s} added, {changed} changed, {refused} refused{which}.',
    vi: 'Đã nhận kế hoạch {department}: thêm {added} dòng, đổi {changed}, từ chối {refused}{which}.',
  },
  same: {
    en: 'Nothing changes: {department} was handed in like this before.',
    vi: 'Không có gì thay đổi: {department} đã nộp đúng như vậy.',
  },
  refused: {
    en: 'Nothing changes for {department}: {refused} row{refused:|s} refused.',
    vi: '{department}: không có gì thay đổi, từ chối {refused} dòng.',
  },
  ceiling: {
    en: 'Ceiling {ceiling}; its lines come to {after} ({before} before): {gap}.',
    vi: 'Mức trần {ceiling}; tổng các khoản mục {after} (trước đó {before}): {gap}.',
  },
  noCeiling: {
    en: 'No ceiling; its lines come to {after} ({before} before).',
    vi: 'Chưa đặt mức trần; tổng các khoản mục {after} (trước đó {before}).',
  },
  above: {
    en: '{name}, above it: ceiling {ceiling}; its lines come to {after}: {gap}.',
    vi: '{name} (cấp trên): mức trần {ceiling}; tổng các khoản mục {after}: {gap}.',
  },
  agreed: {
    en: 'The plan of {department} is agreed{by}. With these rows it is handed in again, and somebody has to agree to it again.',
    vi: 'Kế hoạch {department} đã thống nhất{by}. Đưa các dòng này vào là nộp lại: phải có người thống nhất lần nữa.',
  },
  left: { en: '{gap} left', vi: 'còn {gap}' },
  over: { en: '{gap} too much', vi: 'vượt {gap}' },
} as const satisfies Record<string, Words>;

/** The department's own ceiling and those above it, which also hold its lines. */
const ceilingSaid = (
  plan: Plan,
  firm: Firm,
  department: PlanDepartment,
  lines: readonly PlanLine[],
): string => {
  const [before, after] = [plan, { ...plan, lines }].map((of) => ceilingRows(of, firm).departments);
  const money = (value: number | null | undefined): string => spokenMoney(value ?? 0, plan.language);
  const gapSaid = (gap: number): string =>
    fill(gap < 0 ? SAY.over : SAY.left, plan.language, { gap: money(Math.abs(gap)) });
  const said = (words: Words, of: PlanDepartment): string => {
    const [was, is] = [before, after].map((rows) => rows?.find((row) => row.department === of));
    return fill(words, plan.language, {
      name: of.name,
      ceiling: money(of.ceiling),
      before: money(was?.sum),
      after: money(is?.sum),
      gap: gapSaid(is?.gap ?? 0),
    });
  };
  const above = firm.upFrom(department.name).slice(1);
  return [
    said(department.ceiling === null ? SAY.noCeiling : SAY.ceiling, department),
    ...above.flatMap((of) => (of.ceiling === null ? [] : [said(SAY.above, of)])),
  ].join(' ');
};

const shownIn = (
  of: MergedTab,
  department: string,
  plan: Plan,
  tabName: (key: string) => string,
): MergedShown[] =>
  of.rows.map((row) => {
    const { id, values } = row.offered;
    const called = values[of.of.called];
    const name = typeof called === 'string' ? called : id;
    return {
      kind: row.kind,
      id,
      text: rowTold(row, of, department, plan),
      name: of.tab.key === budget.key ? name : `${name} (${tabName(of.tab.key)})`,
    };
  });

/** Tabs that take no merged rows once the plan is approved. Initiatives, people and risks can still be merged. */
const APPROVED: readonly string[] = [budget.key, goals.key, kpis.key];
const isNew = ({ rows }: MergedTab): boolean =>
  rows.some(({ kind }) => kind === 'added' || kind === 'changed');

const countsOf = (rows: readonly MergedShown[]): MergeAnswer['counts'] => {
  const count = (kind: Kind): number => rows.filter((of) => of.kind === kind).length;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
  };
};

/**
 * Says that a changed plan loses its agreement; blank where it does not. A Refusal where the person may not hand it in.
 */
const agreementLost = (
  firm: Firm,
  department: PlanDepartment,
  { who }: MergeInput,
  language: Plan['language'],
): string => {
  const { state, name, stateBy } = department;
  if (state !== 'agreed') return '';
  handingIn(firm, department, who);
  const by = stateBy === null ? '' : ` (${stateBy})`;
  return fill(SAY.agreed, language, { department: name, by });
};

/** The message after merging; `isIdle`: nothing was written. */
const mergedSaid = (
  { department, rows, counts }: MergeAnswer,
  isIdle: boolean,
  language: Plan['language'],
): string => {
  const refused = rows.filter(({ kind }) => kind === 'refused').map(({ id, name }) => id || name);
  const which = refused.length === 0 ? '' : ` (${refused.join(', ')})`;
  const idle = counts.refused > 0 ? SAY.refused : SAY.same;
  return fill(isIdle ? idle : SAY.merged, language, { department, ...counts, which });
};

/**
 * Merges a department's rows into the plan's tabs, after showing them row by row. Merging the same block again changes
 * nothing.
 */
export const mergePlans: Feature<MergeInput, MergeAnswer> = {
  title: titles.mergePlans,
  reads: false,
  menu: null,
  accept: (raw) => ({
    name: neededIn(raw, 'name'),
    ...signedIn(raw),
    block: typeof raw.block === 'string' && raw.block.trim() !== '' ? raw.block : null,
    isAnew: raw.isAnew === true,
    tab: typeof raw.tab === 'string' && raw.tab.trim() !== '' ? raw.tab.trim() : null,
  }),
  run: (workbook, input, isPreview = false) => {
    const sections = sectionsIn(blockOf(workbook, input));
    const plan = readPlan(workbook, leftOutFor(sections.map(({ of }) => of)));
    const { language } = plan;
    const firm = firmIn(workbook, plan);
    const department = found(firm.named(input.name), 'name', input.name);
    const all = mergedTabs(workbook, plan, firm, department, sections);
    const isApproved = plan.isApproved && all.some((of) => APPROVED.includes(of.tab.key) && isNew(of));
    if (isApproved && !isPreview) throw new Refusal(SAY.approved);
    const agreed = all.some(isNew) && !isApproved ? agreementLost(firm, department, input, language) : '';
    // An agreement is taken back only where the person has confirmed it.
    if (agreed !== '' && !isPreview && !input.isAnew)
      throw refuse((voice) => agreementLost(firm, department, input, voice.language));
    const names = tabNames(workbook, plan.language);
    const rows = all.flatMap((of) => shownIn(of, department.name, plan, names));
    const counts = countsOf(rows);
    const lines = linesAfter(plan, all.find(({ tab }) => tab.key === budget.key)?.rows ?? [], department);
    const answer: MergeAnswer = {
      department: department.name,
      rows,
      counts,
      ceiling: ceilingSaid(plan, firm, department, lines),
      stays: isApproved ? SAY.approved[language] : '',
      agreed,
    };
    const handedIn = { state: 'handed in', stateBy: input.who, stateOn: input.date, reason: null } as const;
    const isIn = department.state === 'handed in' || department.state === 'agreed';
    const edits =
      !all.some(isNew) && isIn
        ? []
        : [
            // The department's state is written first: if a later write fails, the plan already counts as handed in,
            // with the rows still to come.
            ...stateEdits(firm, department, handedIn, plan),
            ...mergedEdits(workbook, plan, all, { department, input }, lines),
          ];
    const message = mergedSaid(answer, edits.length === 0, language);
    return done(plan, edits, answer, isApproved ? SAY.approved[language] : message, plan.problems);
  },
};
