import { done, type Feature } from '../../asking/feature';
import { signedIn, type Signed } from '../../asking/fields';
import type { Day } from '../../domain/plan';
import { approvalKept, approvedPlan, type Approved, type ApprovedLine } from '../../plan/approved/approved';
import { GOAL_CORE, goalsOf } from '../../plan/approved/goals';
import { FIXED_COLUMNS } from '../../plan/approved/lines';
import { rulesApproved } from '../../plan/approved/rulesRead';
import { logged, sameLogged, type Logged } from '../../plan/decisions/written';
import { goalsNamed } from '../../plan/goals/ids';
import { readMoney } from '../../plan/ledger/money';
import type { Plan, PlanLine } from '../../plan/plan';
import { linesAsRead } from '../../plan/rows/lines';
import { nameIn } from '../../plan/sites/site';
import { Refusal, refuse } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { ANSWER_COLUMN, formRows, freshLayout } from '../../sheet/layout';
import type { Problem } from '../../sheet/problem';
import { isBlankCell } from '../../sheet/read';
import { columnArea, joined } from '../../sheet/scaffold/columns';
import { looks, pattern } from '../../sheet/style';
import { voiceIn, spokenDay } from '../../speech';
import { actuals, budget, direction, goals } from '../../tabs';
import * as titles from '../../titles';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { approvalFaults } from './faults';
import { approvedFigures, type ApprovedFigures } from './figures';
import { figuresFixed } from './fixed';
import { looksApproved } from './looksApproved';

export interface ApproveAnswer {
  /**
   * Who approved the plan and when. For a plan that was approved before, this is what was recorded then, not what is
   * asked for now.
   */
  who: string;
  when: Day;
  already: boolean;
  /** The number of lines, and what all but revenue lines sum to over the year. */
  lines: number;
  /** Formulas that are replaced by the values they show, each with its cell. */
  formulas: string[];
  /** Goals that are given an Id, each with that Id. */
  named: string[];
  /** The plan's totals, shown before it is approved. */
  figures: ApprovedFigures;
  /** What must be put right first, as sentences; the cells are in the reply's problems. */
  problems: string[];
}

const SAY = {
  approved: {
    en: 'The plan is approved with {lines} line{lines:|s}. From now on the budget changes only by moving money. Next: a row on {ledger} for what comes in and goes out.',
    vi: 'Đã duyệt kế hoạch với {lines} khoản mục. Từ nay ngân sách chỉ đổi bằng điều chuyển, bổ sung, cắt giảm. Tiếp theo: ghi từng khoản thu, chi ở trang {ledger}.',
  },
  late: {
    en: 'The plan is approved with {lines} line{lines:|s}. From now on the budget changes only by moving money. What is already on {ledger} counts: “Check all limits” shows which entries are over.',
    vi: 'Đã duyệt kế hoạch với {lines} khoản mục. Từ nay ngân sách chỉ đổi bằng điều chuyển, bổ sung, cắt giảm. Những gì đã ghi ở trang {ledger} được tính vào: “Kiểm tra toàn bộ hạn mức” cho biết khoản nào vượt.',
  },
  already: {
    en: 'The plan was approved by {who} on {when}. To change the budget, move money: a transfer, a raise or a cut.',
    vi: 'Kế hoạch đã được {who} duyệt ngày {when}. Muốn đổi ngân sách, hãy điều chuyển, bổ sung hoặc cắt giảm.',
  },
  noLines: {
    en: 'There is nothing to approve yet: write the lines on Budget.',
    vi: 'Chưa có gì để duyệt: hãy ghi các khoản mục ở trang Ngân sách.',
  },
  fix: {
    en: 'Not approved yet. First put these cells right: {cells}.',
    vi: 'Chưa duyệt được. Trước hết hãy sửa các ô: {cells}.',
  },
  cell: { en: '{cell} should be {expected}', vi: '{cell} cần {expected}' },
  what: { en: 'Annual plan approved', vi: 'Duyệt kế hoạch năm' },
  protect: {
    en: 'The plan is approved: change the budget by moving money (AOP Planner).',
    vi: 'Kế hoạch đã được duyệt: hãy đổi ngân sách bằng điều chuyển (AOP Planner).',
  },
  protectGoals: {
    en: 'The plan is approved: change a target with a reason, in the sidebar (AOP Planner).',
    vi: 'Kế hoạch đã được duyệt: hãy đổi chỉ tiêu kèm lý do trong bảng điều khiển (AOP Planner).',
  },
} as const satisfies Record<string, Words>;

/** A line without an Id is approved under its name, and its name field is left blank. */
const lineOf =
  (isNamed: (line: PlanLine) => boolean) =>
  (each: PlanLine): ApprovedLine => {
    const { id, line, type, annual, months, yearPolicy, toDatePolicy, tolerance } = each;
    const name = isNamed(each) ? null : line;
    return { id, line: name, type, annual, months, yearPolicy, toDatePolicy, tolerance };
  };
/** Tells lines whose Id cell is blank. */
const namedIn = (workbook: Workbook, { layouts }: Plan): ((line: PlanLine) => boolean) => {
  const at = layouts.budget?.columns.get('id')?.[0] ?? 0;
  const cells = workbook.sheet(budget)?.cells() ?? [];
  return ({ row }) => isBlankCell(cells[row - 1]?.[at - 1]);
};

/** Writes date and approver into Direction; fields that an older plan lacks are added below all others. */
const directionEdits = (workbook: Workbook, plan: Plan, { who, when }: Approved): Edit[] => {
  const cells = workbook.sheet(direction)?.cells() ?? [];
  const rows = formRows(direction, cells);
  let next = cells.length + 1;
  return (['approvedOn', 'approvedBy'] as const).flatMap((key): Edit[] => {
    const row = rows.get(key)?.[0];
    const { header, note, format } = direction.fields[key];
    const look = { ...looks.computed, format: pattern(format as 'day', plan.style), align: 'left' } as const;
    const content = key === 'approvedOn' ? { day: when } : who;
    const answer = { content, look };
    if (row !== undefined)
      return isBlankCell(cells[row - 1]?.[ANSWER_COLUMN - 1])
        ? [{ kind: 'write', tab: direction, row, column: ANSWER_COLUMN, cells: [[{ content }]] }]
        : [];
    const [label, guidance] = [header, note].map((words) => ({ content: words[plan.language] }));
    const line = [label ?? answer, answer, guidance ?? answer];
    return [{ kind: 'write', tab: direction, row: next++, column: 1, cells: [line] }];
  });
};

/** All edits of an approval. The log entry comes last: where it stands, everything else was written. */
const edits = (workbook: Workbook, plan: Plan, approved: Approved, named: readonly Edit[]): Edit[] => {
  const { language, layouts } = plan;
  const row: Logged = {
    kind: 'approval',
    when: approved.when,
    who: approved.who,
    what: SAY.what[language],
    about: null,
    entryDate: null,
  };
  const keep = approvalKept(workbook, approved);
  if (sameLogged(plan, row).length > 0 || layouts.budget === null) return keep;
  const called = plan.lines.some(namedIn(workbook, plan)) ? ['id', 'line'] : ['id'];
  const areas = joined(
    [...called, ...FIXED_COLUMNS].flatMap((key) => columnArea(layouts.budget ?? NOWHERE, key)),
  );
  return [
    ...linesAsRead(workbook, plan, plan.lines),
    ...named,
    ...keep,
    ...figuresFixed(workbook, plan).edits,
    ...directionEdits(workbook, plan, approved),
    ...looksApproved(workbook, plan, approved),
    { kind: 'protect', tab: budget, areas, why: SAY.protect[language] },
    ...(layouts.goals === null
      ? []
      : [
          {
            kind: 'protect' as const,
            tab: goals,
            areas: joined(['id', ...GOAL_CORE].flatMap((key) => columnArea(layouts.goals ?? NOWHERE, key))),
            why: SAY.protectGoals[language],
          },
        ]),
    ...(keep.some(({ kind }) => kind === 'add tab') ? [{ kind: 'show', tab: direction } as const] : []),
    ...logged(workbook, plan, [row]),
  ];
};
const NOWHERE = freshLayout({}, 1);

/** The plan as it stands, in the form that is approved. A preview needs only its money. */
const approvedNow = (
  workbook: Workbook,
  plan: Plan,
  { who, date }: Signed,
  isPreview: boolean,
): Approved => ({
  who,
  when: date,
  first: plan.first,
  lines: plan.lines.map(lineOf(namedIn(workbook, plan))),
  goals: goalsOf(plan.goals),
  ...(isPreview
    ? {}
    : {
        rules: rulesApproved(workbook, {
          ...plan,
          budget: { rows: plan.lines, layout: plan.layouts.budget },
        }),
      }),
  language: plan.language,
});

/** Fixes the original plan: from then on it changes only by transfers, raises and cuts, which are on record. */
export const approvePlan: Feature<Signed, ApproveAnswer> = {
  title: titles.approvePlan,
  reads: false,
  menu: 'sidebar',
  accept: signedIn,
  run: (workbook, input, isPreview = false) => {
    const plan = readMoney(workbook);
    const { say } = voiceIn(plan.language);
    const before = approvedPlan(workbook);
    const wrong = before === null ? approvalFaults(plan) : [];
    if (plan.lines.length === 0) throw new Refusal(SAY.noLines);
    if (wrong.length > 0 && !isPreview)
      throw refuse((voice) =>
        voice.say(SAY.fix, { cells: told(workbook, wrong, voice.language).join('; ') }),
      );
    const named = goalsNamed(workbook, plan);
    const approved = before ?? approvedNow(workbook, { ...plan, goals: named.rows }, input, isPreview);
    const { who, when, lines } = approved;
    const problems = told(workbook, wrong, plan.language);
    const formulas = before === null ? figuresFixed(workbook, plan).given : [];
    const answer = {
      who,
      when,
      already: before !== null,
      lines: lines.length,
      formulas,
      named: before === null ? named.given : [],
      problems,
      figures: approvedFigures(workbook, plan, isPreview),
    };
    const ledger = nameIn(workbook, actuals, plan.language);
    const said = { who, when: spokenDay(when, plan.style.days), lines: lines.length, ledger };
    const hasEntries = plan.entries > 0;
    const message = problems.length > 0 ? say(SAY.fix, { cells: problems.join('; ') }) : null;
    return {
      ...done(
        plan,
        wrong.length > 0 ? [] : edits(workbook, plan, approved, named.edits),
        answer,
        message ?? say(before !== null ? SAY.already : hasEntries ? SAY.late : SAY.approved, said),
        before === null ? wrong : [],
      ),
      ...(before === null ? { shown: [lines, approved.goals] } : {}),
    };
  },
};

const SHOWN = 8;
const told = (workbook: Workbook, wrong: readonly Problem[], language: Plan['language']): string[] => {
  const nameOf = (tab: string): string => workbook.sheet(tab === goals.key ? goals : budget)?.name() ?? '';
  return wrong
    .slice(0, SHOWN)
    .map(({ tab, cell, expected }) =>
      voiceIn(language).say(SAY.cell, { cell: `${nameOf(tab)}!${cell}`, expected: expected[language] }),
    );
};
