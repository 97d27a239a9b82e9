import { addMonths, fiscalMonth } from '../domain/months';
import { favourable, type Comparison } from '../domain/variance';
import { contentOf, slots, type RowValues } from '../sheet/content';
import type { Cell, Content, Look } from '../sheet/edit';
import type { Place, Spot } from '../sheet/formula';
import type { Problem } from '../sheet/read';
import { headerText } from '../sheet/layout';
import { rowCell, type Surroundings } from '../sheet/scaffold';
import { looks, pattern, ruleColours, type Style } from '../sheet/style';
import type { Format, TableTab } from '../sheet/tab';
import { policies, statuses } from '../tabs/choices';
import { EXPLANATION, type Explanation, reviewColumns } from '../tabs/review';
import { fill, type Words } from '../words';
import type { ActionFinding, Findings, KpiFinding, LineFinding, RiskFinding } from './findings';
import type { Plan } from './plan';
import { answersOf, QUESTIONS } from './reviewWords';
import { spokenMonth } from './speech';

/** A row of the report: its cells by column key, and a tag by which the next review knows it as ours. */
export interface ReportRow {
  tag: string;
  cells: ReadonlyMap<string, Cell>;
}

const WORDS = {
  title: { en: 'Review {month}', vi: 'Rà soát tháng {month}' },
  source: {
    en: 'Figures from the plan’s own tabs. Run “Monthly review” again to refresh; what is written under Cause to Due stays.',
    vi: 'Số liệu lấy từ các trang của kế hoạch. Chạy lại “Rà soát tháng” để cập nhật; phần đã ghi từ Nguyên nhân đến Hạn hoàn thành được giữ nguyên.',
  },
  kpis: { en: 'KPIs', vi: 'Các KPI' },
  month: { en: 'Month {month}', vi: 'Tháng {month}' },
  toDate: { en: 'Year to date', vi: 'Luỹ kế từ đầu năm' },
  year: { en: 'Full year', vi: 'Cả năm' },
  explain: { en: 'What happened, and what changes', vi: 'Giải trình và biện pháp' },
  explainMark: { en: 'Explain', vi: 'Giải trình' },
  goneKpis: {
    en: 'Explained earlier, no longer among the KPIs',
    vi: 'Đã giải trình trước đây, nay không còn trong danh sách KPI',
  },
  over: { en: 'Budget lines over their limit', vi: 'Khoản mục vượt hạn mức' },
  noneOver: { en: 'None.', vi: 'Không có.' },
  work: { en: 'Work late, or due next month', vi: 'Việc trễ hạn hoặc đến hạn tháng sau' },
  risks: { en: 'Risks whose signal has come', vi: 'Rủi ro đã có dấu hiệu kích hoạt' },
  problems: { en: 'Cells to put right', vi: 'Các ô cần sửa' },
  kept: { en: 'Also found on this tab, and kept', vi: 'Nội dung khác có trên trang này, được giữ lại' },
  late: { en: 'Late {days} days', vi: 'Trễ {days} ngày' },
  dueNext: { en: 'Due next month', vi: 'Đến hạn tháng sau' },
  signal: { en: 'Signal has come', vi: 'Đã có dấu hiệu' },
  months: { en: '{has} of {of}', vi: '{has}/{of}' },
  tolerated: { en: 'Over, within tolerance', vi: 'Vượt, trong mức cho phép' },
  over_: { en: 'Over: {policy}', vi: 'Vượt: {policy}' },
  within: { en: 'Within', vi: 'Trong hạn mức' },
  overHead: {
    line: { en: 'Line', vi: 'Mã' },
    name: { en: 'Budget line', vi: 'Khoản mục' },
    owner: { en: 'Owner', vi: 'Người phụ trách' },
    limit: { en: 'Limit to date', vi: 'Hạn mức luỹ kế' },
    used: { en: 'Used to date', vi: 'Đã dùng luỹ kế' },
    available: { en: 'Available to date', vi: 'Còn được chi luỹ kế' },
    share: { en: 'Used %', vi: '% đã dùng' },
    limitYear: { en: 'Limit, year', vi: 'Hạn mức năm' },
    usedYear: { en: 'Used, year', vi: 'Đã dùng cả năm' },
    availableYear: { en: 'Available, year', vi: 'Còn được chi cả năm' },
    verdict: { en: 'Verdict', vi: 'Kết luận' },
  },
  work_: {
    name: { en: 'Initiative, milestone or task', vi: 'Sáng kiến, mốc hoặc việc' },
    due: { en: 'Due', vi: 'Hạn hoàn thành' },
    progress: { en: 'Progress', vi: 'Tiến độ' },
    goal: { en: 'Goal', vi: 'Mục tiêu' },
    department: { en: 'Department', vi: 'Bộ phận' },
  },
  risk_: {
    name: { en: 'Risk', vi: 'Rủi ro' },
    trigger: { en: 'Signal', vi: 'Ngưỡng' },
    actual: { en: 'Actual', vi: 'Thực hiện' },
    fallback: { en: 'Fallback', vi: 'Phương án dự phòng' },
    score: { en: 'Score', vi: 'Điểm rủi ro' },
  },
  problem_: {
    cell: { en: 'Cell', vi: 'Ô' },
    found: { en: 'Found', vi: 'Đang ghi' },
    expected: { en: 'Expected', vi: 'Cần ghi' },
  },
} as const;

type Cells = readonly (readonly [string, Cell | Content])[];
const isCell = (cell: Cell | Content): cell is Cell =>
  typeof cell === 'object' && cell !== null && 'content' in cell;

const row = (tag: string, cells: Cells): ReportRow => ({
  tag,
  cells: new Map(cells.map(([key, cell]) => [key, isCell(cell) ? cell : { content: cell }])),
});
const looking = (content: Content, look: Look): Cell => ({ content, look });
const blankRow = row('blank', []);

const statusLook = {
  'on track': ruleColours.good,
  'at risk': ruleColours.warn,
  'off track': ruleColours.bad,
  'no data': ruleColours.muted,
  'no plan': ruleColours.muted,
} as const;
const GREEN = '#0d652d';
const RED = '#a50e0e';

const PERIODS = ['month', 'toDate', 'year'] as const;

/** Everything that the report is made from. */
export interface ReportInput {
  plan: Plan;
  findings: Findings;
  tab: TableTab<typeof reviewColumns>;
  explanations: ReadonlyMap<string, Explanation>;
  /** Names of KPIs that were explained on this tab, also of those that are gone. */
  names: ReadonlyMap<string, string>;
  /** Cells that a person wrote outside the cells meant for it. */
  kept: readonly string[];
  around: Surroundings;
  tabName(key: string): string;
}

const figureFormat = (inPoints: boolean): Format => (inPoints ? 'percent' : 'money');
/** Signs are written out: a plus is not always good, and colour alone says nothing. */
const variancePattern = (inPoints: boolean, { decimals, language }: Style): string => {
  const amount = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return inPoints ? POINTS[language] : `+${amount};-${amount};0`;
};
const PCT_PATTERN = '+0.0%;-0.0%;0.0%';
/** Points are not percent of the plan: they say so. */
const POINTS: Record<'en' | 'vi', string> = {
  en: '+0.0%" pt";-0.0%" pt";0.0%" pt"',
  vi: '+0.0" điểm "%;-0.0" điểm "%;0.0" điểm "%',
};

const varianceLook = (comparison: Comparison, betterWhen: 'higher' | 'lower', format: string): Look => {
  const good = favourable(comparison.variance, betterWhen);
  return {
    format,
    ...(comparison.variance === null || comparison.variance === 0
      ? {}
      : { colour: good === true ? GREEN : RED }),
  };
};

const periodValues = (period: string, comparison: Comparison): RowValues => ({
  [`${period}Plan`]: comparison.plan,
  [`${period}Actual`]: comparison.actual,
});

const kpiValues = ({ kpi, review }: KpiFinding, input: ReportInput): RowValues => {
  const { language } = input.plan;
  const monthsLeft = 12 - (fiscalMonth(input.plan.first, input.findings.month) ?? 12);
  const isShort = review.has < review.of;
  return {
    id: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    ...Object.assign({}, ...PERIODS.map((period) => periodValues(period, review[period]))),
    ...Object.fromEntries(
      PERIODS.map((period) => [`${period}Status`, statuses[review[period].status][language]]),
    ),
    toDateMonths: isShort ? fill(WORDS.months, language, { has: review.has, of: review.of }) : null,
    toExplain: review.toExplain ? WORDS.explainMark[language] : null,
    monthsLeft: kpi.rollUp === 'sum' && review.neededPerMonth !== null ? monthsLeft : null,
    months: review.actualMonths,
    tag: `kpi ${kpi.id}`,
    ...input.explanations.get(kpi.id),
  };
};

const kpiLooks = ({ kpi, review }: KpiFinding, input: ReportInput): ReadonlyMap<string, Look> => {
  const looksOf = new Map<string, Look>();
  const figure = { format: pattern(figureFormat(kpi.inPoints), input.plan.style) };
  for (const period of PERIODS) {
    const comparison = review[period];
    looksOf.set(`${period}Plan`, { ...figure, colour: '#5f6368' });
    looksOf.set(`${period}Actual`, { ...figure, bold: true });
    looksOf.set(
      `${period}Variance`,
      varianceLook(comparison, kpi.betterWhen, variancePattern(kpi.inPoints, input.plan.style)),
    );
    looksOf.set(
      `${period}VariancePct`,
      varianceLook(comparison, kpi.betterWhen, kpi.inPoints ? POINTS[input.plan.language] : PCT_PATTERN),
    );
    looksOf.set(`${period}Status`, { ...statusLook[comparison.status], bold: true, align: 'center' });
  }
  looksOf.set('needed', figure);
  looksOf.set('months', figure);
  looksOf.set('toDateMonths', { align: 'center', colour: '#5f6368' });
  looksOf.set('name', { wrap: true, bold: true });
  if (review.toExplain) looksOf.set('toExplain', { ...ruleColours.warn, bold: true, align: 'center' });
  for (const key of EXPLANATION) {
    const base = review.toExplain ? looks.input : { wrap: true };
    looksOf.set(key, { ...base, ...(key === 'due' ? { format: pattern('day', input.plan.style) } : {}) });
  }
  return looksOf;
};

/** The cells of a KPI's row: values that were decided, formulas for what follows from them. */
const kpiCells = (finding: KpiFinding, input: ReportInput, spot: Spot): Cell[] => {
  const values = kpiValues(finding, input);
  const looksOf = kpiLooks(finding, input);
  return slots(reviewColumns).map((slot) => {
    const cell = rowCell(input.tab as unknown as TableTab, slot, values, input.around, spot);
    const look = looksOf.get(slot.key);
    return { content: cell.content, ...(look ? { look } : {}) };
  });
};

const sectionRow = (words: Words, input: ReportInput): ReportRow =>
  row('section', [
    ['id', looking(words[input.plan.language], looks.section)],
    ...Object.keys(reviewColumns)
      .slice(1, 27)
      .map((key) => [key, looking(null, looks.section)] as const),
  ]);
const headRow = (cells: readonly (readonly [string, Words])[], input: ReportInput): ReportRow =>
  row(
    'head',
    cells.map(([key, words]) => [key, looking(words[input.plan.language], looks.header)] as const),
  );
const noneRow = (input: ReportInput): ReportRow =>
  row('none', [['name', looking(WORDS.noneOver[input.plan.language], looks.guidance)]]);

const section = (
  words: Words,
  head: readonly (readonly [string, Words])[],
  rows: readonly ReportRow[],
  input: ReportInput,
): ReportRow[] => [
  blankRow,
  sectionRow(words, input),
  ...(rows.length === 0 ? [noneRow(input)] : [headRow(head, input), ...rows]),
];

/** Over, within its tolerance or beyond it, and what the line's policy says of that. */
const verdictOf = ({ line, standing }: LineFinding, period: 'year' | 'toDate', input: ReportInput): Cell => {
  const { limit, used } = standing[period];
  const { language } = input.plan;
  if (limit === null || used <= limit)
    return looking(WORDS.within[language], { ...ruleColours.good, align: 'center' });
  if (used <= limit * (1 + (line.tolerance ?? 0)))
    return looking(WORDS.tolerated[language], { ...ruleColours.warn, align: 'center', wrap: true });
  const policy = period === 'year' ? (line.yearPolicy ?? 'stop') : (line.toDatePolicy ?? 'warn');
  const colours =
    policy === 'stop' ? ruleColours.bad : policy === 'warn' ? ruleColours.warn : ruleColours.muted;
  const words = fill(WORDS.over_, language, { policy: policies[policy][language].toLowerCase() });
  return looking(words, { ...colours, bold: true, align: 'center', wrap: true });
};

const share = ({ limit, used }: { limit: number | null; used: number }): Cell =>
  looking(limit === null || limit === 0 ? null : used / limit, { format: '0%' });

const overRow = (finding: LineFinding, input: ReportInput): ReportRow => {
  const { line, standing } = finding;
  const money = { format: pattern('money', input.plan.style) };
  const left = (value: number | null): Cell =>
    looking(value, { ...money, ...(value !== null && value < 0 ? { colour: RED, bold: true } : {}) });
  return row(`over ${line.id}`, [
    ['id', line.id],
    ['name', looking(line.line, { wrap: true, bold: true })],
    ['unit', looking(line.owner, { wrap: true })],
    ['monthPlan', looking(standing.toDate.limit, money)],
    ['monthActual', looking(standing.toDate.used, money)],
    ['monthVariance', left(standing.toDate.available)],
    ['monthVariancePct', share(standing.toDate)],
    ['monthStatus', verdictOf(finding, 'toDate', input)],
    ['toDatePlan', looking(standing.year.limit, money)],
    ['toDateActual', looking(standing.year.used, money)],
    ['toDateVariance', left(standing.year.available)],
    ['toDateVariancePct', share(standing.year)],
    ['toDateStatus', verdictOf(finding, 'year', input)],
  ]);
};
const OVER_HEAD: readonly (readonly [string, Words])[] = [
  ['id', WORDS.overHead.line],
  ['name', WORDS.overHead.name],
  ['unit', WORDS.overHead.owner],
  ['monthPlan', WORDS.overHead.limit],
  ['monthActual', WORDS.overHead.used],
  ['monthVariance', WORDS.overHead.available],
  ['monthVariancePct', WORDS.overHead.share],
  ['monthStatus', WORDS.overHead.verdict],
  ['toDatePlan', WORDS.overHead.limitYear],
  ['toDateActual', WORDS.overHead.usedYear],
  ['toDateVariance', WORDS.overHead.availableYear],
  ['toDateVariancePct', WORDS.overHead.share],
  ['toDateStatus', WORDS.overHead.verdict],
];

const workRow = ({ action, due, late }: ActionFinding, input: ReportInput): ReportRow => {
  const { language, style } = input.plan;
  return row(`work ${action.id ?? ''}`, [
    ['id', action.id],
    ['name', looking(action.name, { wrap: true, bold: true })],
    ['unit', looking(action.owner, { wrap: true })],
    ['monthPlan', looking({ day: due }, { format: pattern('day', style), align: 'right' })],
    ['monthActual', looking(action.progress, { format: '0%' })],
    ['monthVariance', looking(action.goal, { align: 'center' })],
    ['monthVariancePct', looking(action.department, { align: 'center' })],
    [
      'monthStatus',
      late === null
        ? looking(WORDS.dueNext[language], { ...ruleColours.muted, align: 'center', wrap: true })
        : looking(fill(WORDS.late, language, { days: late }), {
            ...ruleColours.bad,
            bold: true,
            align: 'center',
            wrap: true,
          }),
    ],
  ]);
};
const WORK_HEAD: readonly (readonly [string, Words])[] = [
  ['id', WORDS.overHead.line],
  ['name', WORDS.work_.name],
  ['unit', WORDS.overHead.owner],
  ['monthPlan', WORDS.work_.due],
  ['monthActual', WORDS.work_.progress],
  ['monthVariance', WORDS.work_.goal],
  ['monthVariancePct', WORDS.work_.department],
  ['monthStatus', WORDS.overHead.verdict],
];

const scoreOf = ({ likelihood, impact }: RiskFinding['risk']): number | null =>
  likelihood === null || impact === null ? null : likelihood * impact;

const riskRow = ({ risk, kpi, trigger, actual }: RiskFinding, input: ReportInput): ReportRow => {
  const format = pattern(figureFormat(kpi.inPoints), input.plan.style);
  return row(`risk ${risk.id ?? ''}`, [
    ['id', risk.id],
    ['name', looking(risk.risk, { wrap: true, bold: true })],
    ['unit', looking(kpi.name, { wrap: true })],
    ['monthPlan', looking(trigger, { format })],
    ['monthActual', looking(actual, { format, bold: true })],
    ['monthVariance', looking(risk.owner, { align: 'center', wrap: true })],
    ['monthVariancePct', looking(scoreOf(risk), { align: 'center' })],
    [
      'monthStatus',
      looking(WORDS.signal[input.plan.language], {
        ...ruleColours.bad,
        bold: true,
        align: 'center',
        wrap: true,
      }),
    ],
    ['toDatePlan', risk.fallback],
  ]);
};
const RISK_HEAD: readonly (readonly [string, Words])[] = [
  ['id', WORDS.overHead.line],
  ['name', WORDS.risk_.name],
  ['unit', { en: 'KPI', vi: 'KPI' }],
  ['monthPlan', WORDS.risk_.trigger],
  ['monthActual', WORDS.risk_.actual],
  ['monthVariance', WORDS.overHead.owner],
  ['monthVariancePct', WORDS.risk_.score],
  ['monthStatus', WORDS.overHead.verdict],
  ['toDatePlan', WORDS.risk_.fallback],
];

const problemRow = (problem: Problem, index: number, input: ReportInput): ReportRow =>
  row(`problem ${index}`, [
    ['name', `${input.tabName(problem.tab)}${problem.cell === '' ? '' : `!${problem.cell}`}`],
    ['unit', looking(problem.found, { wrap: true })],
    ['monthPlan', problem.expected[input.plan.language]],
  ]);
const PROBLEM_HEAD: readonly (readonly [string, Words])[] = [
  ['name', WORDS.problem_.cell],
  ['unit', WORDS.problem_.found],
  ['monthPlan', WORDS.problem_.expected],
];

const goneRows = (input: ReportInput): ReportRow[] => {
  const { language } = input.plan;
  const present = new Set(input.findings.kpis.map(({ kpi }) => kpi.id));
  const gone = [...input.explanations].filter(([id]) => !present.has(id));
  if (gone.length === 0) return [];
  return [
    row('note', [['name', looking(WORDS.goneKpis[language], looks.guidance)]]),
    ...gone.map(([id, explanation]) =>
      row(`kpi ${id}`, [
        ['id', id],
        ['name', input.names.get(id) ?? null],
        ...EXPLANATION.map(
          (key) =>
            [
              key,
              looking(contentOf(reviewColumns[key], explanation[key], language), {
                wrap: true,
                ...(key === 'due' ? { format: pattern('day', input.plan.style) } : {}),
              }),
            ] as const,
        ),
      ]),
    ),
  ];
};

const topRows = (input: ReportInput): ReportRow[] => {
  const { plan, findings } = input;
  const { language } = plan;
  const answers = answersOf(findings, language);
  return [
    row('title', [
      ['id', looking(fill(WORDS.title, language, { month: spokenMonth(findings.month) }), looks.title)],
      ['unit', looking(plan.direction.company, { ...looks.title, colour: '#202124' })],
    ]),
    row('source', [['unit', looking(WORDS.source[language], { colour: '#5f6368', italic: true })]]),
    ...QUESTIONS.flatMap((question, index) =>
      (answers[index] ?? []).map((sentence, at) =>
        row('question', [
          ['id', looking(at === 0 ? index + 1 : null, { bold: true, align: 'center' })],
          ['name', looking(at === 0 ? question[language] : null, { bold: true, wrap: true })],
          ['unit', sentence],
        ]),
      ),
    ),
    blankRow,
    row('groups', [
      ['id', looking(WORDS.kpis[language], looks.section)],
      ...Object.keys(reviewColumns)
        .slice(1, 27)
        .map((key) => [key, looking(groupOf(key, input), looks.section)] as const),
    ]),
  ];
};
const groupOf = (key: string, { plan, findings }: ReportInput): string | null => {
  if (key === 'monthPlan') return fill(WORDS.month, plan.language, { month: spokenMonth(findings.month) });
  if (key === 'toDatePlan') return WORDS.toDate[plan.language];
  if (key === 'yearPlan') return WORDS.year[plan.language];
  return key === 'cause' ? WORDS.explain[plan.language] : null;
};

/** Every row under the KPIs. */
const restRows = (input: ReportInput): ReportRow[] => {
  const { plan, findings, kept } = input;
  return [
    ...goneRows(input),
    ...section(
      WORDS.over,
      OVER_HEAD,
      findings.over.map((finding) => overRow(finding, input)),
      input,
    ),
    ...section(
      WORDS.work,
      WORK_HEAD,
      findings.actions.map((finding) => workRow(finding, input)),
      input,
    ),
    ...section(
      WORDS.risks,
      RISK_HEAD,
      findings.risks.map((finding) => riskRow(finding, input)),
      input,
    ),
    ...(plan.problems.length === 0
      ? []
      : section(
          WORDS.problems,
          PROBLEM_HEAD,
          plan.problems.map((problem, index) => problemRow(problem, index, input)),
          input,
        )),
    ...(kept.length === 0
      ? []
      : section(
          WORDS.kept,
          [],
          [
            row('kept', kept.map((text) => ['name', text] as const).slice(0, 1)),
            ...kept.slice(1).map((text) => row('kept', [['name', text]])),
          ],
          input,
        )),
  ];
};

/** What each kind of row fills in; anything else that stands in it was written by a person. */
const USED: Readonly<Record<string, readonly string[]>> = {
  title: ['id', 'unit'],
  source: ['unit'],
  question: ['id', 'name', 'unit'],
  groups: ['id', 'monthPlan', 'toDatePlan', 'yearPlan', 'cause'],
  section: ['id'],
  none: ['name'],
  note: ['name'],
  over: OVER_HEAD.map(([key]) => key),
  work: WORK_HEAD.map(([key]) => key),
  risk: RISK_HEAD.map(([key]) => key),
  problem: PROBLEM_HEAD.map(([key]) => key),
  head: OVER_HEAD.map(([key]) => key),
  blank: [],
};
/** Whether a cell of a tagged row is ours to write over. */
export const isOurs = (tag: string, key: string): boolean => {
  const [kind = ''] = tag.split(' ');
  return kind === 'kpi' || key === 'tag' || (USED[kind]?.includes(key) ?? false);
};

export interface Report {
  /** The whole block, row by row, in the order of the tab's declaration. */
  cells: readonly (readonly Cell[])[];
  headerRow: number;
  kpiRows: number;
}

const blankCell: Cell = { content: null };
const cellsOf = (report: ReportRow): Cell[] =>
  slots(reviewColumns).map(({ key, month }) => {
    if (key === 'tag') return { content: report.tag };
    return (month === 0 ? report.cells.get(key) : undefined) ?? blankCell;
  });

/** The review as cells: title and answers, KPIs, what is over, late or signalled, and what must be put right. */
export const reportOf = (input: ReportInput, placeOf: (headerRow: number) => Place): Report => {
  const top = topRows(input);
  const headerRow = top.length + 1;
  const here = placeOf(headerRow);
  const spot = (at: number): Spot => ({ here, row: at, place: input.around.place });
  const header = slots(reviewColumns).map(({ key, column, month }): Cell => {
    const note = column.note[input.plan.language];
    if (key === 'tag') return { content: column.header[input.plan.language] };
    return {
      content: headerText(column, input.plan.language, addMonths(input.plan.first, month)),
      look: looks.header,
      ...(note === '' ? {} : { note }),
    };
  });
  const kpis = input.findings.kpis.map((finding, index) =>
    kpiCells(finding, input, spot(headerRow + 1 + index)),
  );
  return {
    cells: [...top.map(cellsOf), header, ...kpis, ...restRows(input).map(cellsOf)],
    headerRow,
    kpiRows: kpis.length,
  };
};
