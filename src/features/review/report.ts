import { addMonths, kindOf, type PeriodKind } from '../../domain/months';
import { slots, written } from '../../sheet/content';
import type { Cell } from '../../sheet/edit';
import type { Place, Spot } from '../../sheet/formula';
import { headerText } from '../../sheet/layout';
import { looks } from '../../sheet/style';
import { EXPLANATION, reviewColumns } from '../../tabs/review';
import { fill, own, type Words } from '../../words';
import { FEATURES, periodWords, spokenPeriod, type PeriodWords } from '../../plan/period';
import { spokenMonth } from '../../speech';
import { restatedAfterClose } from './sections/restated';
import { moneyLeft, openPromises } from '../year/carry';
import { costlyDecisions, decidedByKind } from '../year/decided';
import { goalsUnreached, learned, openRisks, unfinishedWork } from '../year/open';
import { aboutRows } from './sections/about';
import { answersOf, QUESTIONS } from './sections/answers';
import { priceVolumeMix } from './sections/priceVolumeMix';
import { capacity } from './sections/capacity';
import { entriesOver } from './sections/entriesOver';
import { goalsThen } from './sections/goalsThen';
import { goalScores } from './sections/goals';
import { initiatives } from './sections/initiatives';
import { lessons } from './sections/lessons';
import { rescoredRisks } from './sections/rescored';
import { goneRows, kpiCells, kpiTags } from './sections/kpiRows';
import { madeByLines } from './sections/madeBy';
import { cellsToMend, keptNotes } from './sections/notes';
import { overLimit } from './sections/overLimit';
import { besidePriorYear } from './sections/priorYear';
import { proposed } from './sections/proposals';
import { quarterAnswers } from './sections/quarterAnswers';
import { signalledRisks } from './sections/risks';
import {
  band,
  blankRow,
  HEADER,
  looking,
  numbered,
  row,
  sectionRows,
  type LiveCell,
  type ReportInput,
  type ReportRow,
  type Section,
} from './rows';
import { dueWork } from './sections/work';

/** A section with its rows, whatever it lists. */
const placed = <T>(section: Section<T>) => ({
  kind: section.kind,
  keys: section.columns.map(({ at }) => at as string),
  /** Headers of the cells that a person fills in, by column. */
  written: new Map<string, Words>(
    section.columns.flatMap(({ at, header, isWritten }) =>
      isWritten === true ? [[at, header] as const] : [],
    ),
  ),
  isOpen: section.isOpen === true,
  ticks: section.columns.flatMap(({ at, isTick }) => (isTick === true ? [at as string] : [])),
  rows: (input: ReportInput): ReportRow[] => sectionRows(section, input),
});

const REASONS = [placed(madeByLines), placed(priceVolumeMix)];
const LIMITS = [placed(besidePriorYear), placed(overLimit), placed(entriesOver), placed(restatedAfterClose)];
const NOTES = [placed(cellsToMend), placed(keptNotes)];

/** The tables under the KPIs, in their order. */
const SECTIONS = {
  month: [
    placed(goalsThen),
    ...REASONS,
    ...LIMITS,
    placed(dueWork),
    placed(signalledRisks),
    placed(proposed),
    ...NOTES,
  ],
  quarter: [
    placed(goalScores),
    ...REASONS,
    ...LIMITS,
    placed(initiatives),
    placed(capacity),
    placed(signalledRisks),
    placed(rescoredRisks),
    placed(proposed),
    placed(lessons),
    ...NOTES,
  ],
  year: [
    placed(goalScores),
    placed(decidedByKind),
    placed(costlyDecisions),
    placed(madeByLines),
    ...LIMITS,
    placed(openPromises),
    placed(moneyLeft),
    placed(goalsUnreached),
    placed(unfinishedWork),
    placed(openRisks),
    placed(learned),
    placed(lessons),
    ...NOTES,
  ],
} as const satisfies Record<PeriodKind, readonly ReturnType<typeof placed>[]>;

const ALL = new Map(
  Object.values(SECTIONS)
    .flat()
    .map((section) => [section.kind, section] as const),
);

/** What a cell that a person fills in is called; null for any other. */
export const writtenAs = (tag: string, key: string): Words | null =>
  ALL.get(tag.split(' ')[0] ?? '')?.written.get(key) ?? null;

/** The columns of a row in which there are boxes to tick. */
const ticksOf = (tag: string): readonly string[] => ALL.get(tag.split(' ')[0] ?? '')?.ticks ?? [];

/** The kind of a section whose rows are a person's own; null for any other row. */
export const openKind = (tag: string): string | null => {
  const section = ALL.get(tag.split(' ')[0] ?? '');
  return section?.isOpen === true ? section.kind : null;
};

const TITLE: PeriodWords = {
  month: { en: 'Review {period}', vi: 'Rà soát tháng {period}' },
  quarter: { en: 'Review {period}', vi: 'Rà soát {period}' },
  year: { en: 'Year end {period}', vi: 'Tổng kết năm {period}' },
};
const SOURCE: Words = {
  en: 'Figures from the plan’s own tabs. Run “{feature}” again to refresh; what is written under Cause to Due stays.',
  vi: 'Số liệu lấy từ các trang của kế hoạch. Chạy lại “{feature}” để cập nhật; phần đã ghi từ Nguyên nhân đến Hạn hoàn thành được giữ nguyên.',
};
const PERIOD: PeriodWords = {
  month: { en: 'Month {period}', vi: 'Tháng {period}' },
  quarter: { en: 'Quarter {period}: {from} – {to}', vi: 'Quý {period}: {from} – {to}' },
  year: { en: 'Against the original plan: {from} – {to}', vi: 'So với kế hoạch gốc: {from} – {to}' },
};
const SECOND: PeriodWords = {
  month: { en: 'Year to date', vi: 'Luỹ kế từ đầu năm' },
  quarter: { en: 'Year to date', vi: 'Luỹ kế từ đầu năm' },
  year: { en: 'Against the current plan', vi: 'So với kế hoạch hiện hành' },
};
const WORDS = {
  against: {
    en: 'Plan figures of KPIs made of budget lines are those of “{version}”; limits stay the budget’s. To look at only: the month is explained and closed on its review against the plan.',
    vi: 'Số kế hoạch của các KPI tính từ khoản mục lấy theo “{version}”; hạn mức vẫn theo ngân sách. Trang này chỉ để xem: giải trình và khoá tháng trên bản rà soát so với kế hoạch.',
  },
  kpis: { en: 'KPIs', vi: 'Các KPI' },
  year: { en: 'Full year', vi: 'Cả năm' },
  explain: { en: 'What happened, and what changes', vi: 'Giải trình và biện pháp' },
} as const satisfies Record<string, Words>;

const questionRows = (input: ReportInput): ReportRow[] => {
  const { language } = input.plan;
  const answers = answersOf(input.findings, language);
  const more = quarterAnswers(input);
  return QUESTIONS.flatMap((question, index) =>
    [...(answers[index] ?? []), ...(more[index] ?? [])].map((sentence, at) =>
      row('question', [
        ['id', looking(at === 0 ? index + 1 : null, { bold: true, align: 'center' })],
        ['name', looking(at === 0 ? question[language] : null, { bold: true, wrap: true })],
        ['unit', sentence],
      ]),
    ),
  );
};

const groupsRow = ({ plan: { language }, findings: { period, span } }: ReportInput): ReportRow => {
  const months = { from: spokenMonth(span.from), to: spokenMonth(span.to) };
  const spoken = kindOf(period) === 'quarter' ? period.slice(-1) : spokenPeriod(period, language);
  return band('groups', {
    id: WORDS.kpis[language],
    monthPlan: fill(periodWords(PERIOD, period), language, { period: spoken, ...months }),
    toDatePlan: periodWords(SECOND, period)[language],
    yearPlan: WORDS.year[language],
    cause: WORDS.explain[language],
  });
};

const sourceOf = ({ against, plan: { language }, findings: { period } }: ReportInput): string =>
  against === null
    ? fill(SOURCE, language, { feature: periodWords(FEATURES, period)[language] })
    : fill(WORDS.against, language, { version: against[language] });

const topRows = (input: ReportInput): ReportRow[] => {
  const { language, direction } = input.plan;
  const { period } = input.findings;
  const title = fill(periodWords(TITLE, period), language, { period: spokenPeriod(period, language) });
  return [
    row('title', [
      ['id', looking(title, looks.title)],
      ['unit', looking(direction.company, { ...looks.title, colour: '#202124' })],
    ]),
    row('source', [['unit', looking(sourceOf(input), { colour: '#5f6368', italic: true })]]),
    ...aboutRows(input),
    ...questionRows(input),
    blankRow,
    groupsRow(input),
  ];
};

/** What each kind of row fills in; anything else that stands in it was written by a person. */
const USED: Readonly<Record<string, readonly string[]>> = {
  title: ['id', 'unit'],
  source: ['unit'],
  about: ['unit'],
  closed: ['unit'],
  question: ['id', 'name', 'unit'],
  groups: ['id', 'monthPlan', 'toDatePlan', 'yearPlan', 'cause'],
  section: ['id'],
  none: ['name'],
  note: ['name'],
  said: ['name', 'unit'],
  blank: [],
  ...Object.fromEntries(
    [...ALL.values()].flatMap((section) => [
      [section.kind, section.keys],
      [`head ${section.kind}`, section.keys],
    ]),
  ),
};

/** Whether a cell of a tagged row is ours to write over. */
export const isOurs = (tag: string, key: string): boolean => {
  const [kind = ''] = tag.split(' ');
  if (kind === 'unknown') return !EXPLANATION.some((own) => own === key);
  return kind === 'kpi' || key === 'tag' || (own(USED, kind === 'head' ? tag : kind)?.includes(key) ?? false);
};

export interface Report {
  /** The whole block, row by row, in the order of the tab's declaration. */
  cells: readonly (readonly Cell[])[];
  headerRow: number;
  /** The tag of each row, told apart. */
  tags: readonly string[];
  /** Where there are boxes to tick: rows by their column. */
  ticks: readonly { key: string; row: number }[];
}

const blankCell: Cell = { content: null };
const rendered = (cell: Cell | LiveCell, spot: Spot): Cell => {
  if ('content' in cell) return cell;
  const { live, look } = cell;
  return { content: written(live, spot), ...(look === undefined ? {} : { look }) };
};
const cellsOf = (report: ReportRow, spot: Spot): Cell[] =>
  slots(reviewColumns).map(({ key, month }) => {
    if (key === 'tag') return { content: report.tag };
    return rendered((month === 0 ? report.cells.get(key) : undefined) ?? blankCell, spot);
  });

/** The review as cells: title and answers, KPIs, what is over, late or signalled, and what must be put right. */
export const reportOf = (input: ReportInput, placeOf: (headerRow: number) => Place): Report => {
  const top = topRows(input);
  const headerRow = top.length + 1;
  const here = placeOf(headerRow);
  const spot = (at: number): Spot => ({ here, row: at, place: input.around.place });
  const header = slots(input.tab.columns).map(({ key, column, month }): Cell => {
    const note = column.note[input.plan.language];
    if (key === 'tag') return { content: column.header[input.plan.language] };
    return {
      content: headerText(column, input.plan.language, addMonths(input.plan.first, month)),
      look: looks.header,
      ...(note === '' ? {} : { note }),
    };
  });
  const tags = kpiTags(input);
  const kpis = input.findings.kpis.map((finding, index) =>
    kpiCells(finding, tags[index] ?? '', input, spot(headerRow + 1 + index)),
  );
  const sections = SECTIONS[kindOf(input.findings.period)];
  const rest = [...goneRows(input), ...sections.flatMap((section) => section.rows(input))];
  const below = headerRow + kpis.length + 1;
  const tagged = numbered([...top.map(({ tag }) => tag), HEADER, ...tags, ...rest.map(({ tag }) => tag)]);
  return {
    cells: [
      ...top.map((each, index) => cellsOf(each, spot(index + 1))),
      header,
      ...kpis,
      ...rest.map((each, index) => cellsOf(each, spot(below + index))),
    ],
    headerRow,
    tags: tagged,
    ticks: tagged.flatMap((tag, index) => ticksOf(tag).map((key) => ({ key, row: index + 1 }))),
  };
};
