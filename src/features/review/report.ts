import { kindOf } from '../../domain/months/months';
import { REVIEW_TITLES, periodWords, spokenPeriod, type PeriodWords } from '../../plan/period';
import type { TabPlace } from '../../sheet/formula';
import { inSight } from '../../sheet/page/inSight';
import { drawnIn, headerCells, laidOut, type Laid } from '../../sheet/page/laid';
import { blankRow, looking, REMARK, row, type PageRow } from '../../sheet/page/row';
import { looks } from '../../sheet/style';
import { spokenMonth } from '../../speech';
import { reviewColumns } from '../../tabs/made/review';
import { fill, type Words } from '../../words';
import type { ReviewPage } from './page';
import { reviewBand, type ReportInput } from './rows';
import { aboutRows } from './sections/about';
import { answersOf, QUESTIONS } from './sections/answers';
import { goneRows, kpiCells, kpiTags } from './sections/kpiRows';
import { quarterAnswers } from './sections/quarterAnswers';

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
const TO_DATE: Words = { en: 'Year to date', vi: 'Luỹ kế từ đầu năm' };
const SECOND: PeriodWords = {
  month: TO_DATE,
  quarter: TO_DATE,
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

const questionRows = (input: ReportInput): PageRow[] => {
  const { first, language, style } = input.plan;
  const answers = answersOf(input.findings, first, style);
  const more = quarterAnswers(input);
  return QUESTIONS.flatMap((question, index) =>
    [...(answers[index] ?? []), ...(more[index] ?? [])].flatMap(inSight).map((sentence, at) =>
      row('question', [
        ['id', looking(at === 0 ? index + 1 : null, { bold: true, align: 'center' })],
        ['name', looking(at === 0 ? question[language] : null, { bold: true, wrap: true })],
        ['unit', sentence],
      ]),
    ),
  );
};

const groupsRow = ({ plan: { language }, findings: { period, span } }: ReportInput): PageRow => {
  const months = { from: spokenMonth(span.from), to: spokenMonth(span.to) };
  const spoken = kindOf(period) === 'quarter' ? period.slice(-1) : spokenPeriod(period, language);
  return reviewBand('groups', {
    id: WORDS.kpis[language],
    monthPlan: fill(periodWords(PERIOD, period), language, { period: spoken, ...months }),
    toDatePlan: periodWords(SECOND, period)[language],
    yearPlan: WORDS.year[language],
    cause: WORDS.explain[language],
  });
};

const sourceOf = ({ against, plan: { language }, findings: { period } }: ReportInput): string =>
  against === null
    ? fill(SOURCE, language, { feature: periodWords(REVIEW_TITLES, period)[language] })
    : fill(WORDS.against, language, { version: against[language] });

const topRows = (input: ReportInput): PageRow[] => {
  const { language, direction } = input.plan;
  const { period } = input.findings;
  const title = fill(periodWords(TITLE, period), language, { period: spokenPeriod(period, language) });
  return [
    row('title', [
      ['id', looking(title, looks.title)],
      ['unit', looking(direction.company, { ...looks.title, colour: '#202124' })],
    ]),
    ...inSight(sourceOf(input)).map((line) => row('source', [['unit', looking(line, REMARK)]])),
    ...aboutRows(input),
    ...questionRows(input),
    blankRow,
    groupsRow(input),
  ];
};

/** The review as cells: title and answers, KPIs, what is over, late or triggered, and what must be put right. */
export const reportOf = (
  input: ReportInput,
  page: ReviewPage,
  placeOf: (headerRow: number) => TabPlace,
): Laid => {
  const { plan, findings, written, tab } = input;
  const { first, language } = plan;
  const tags = kpiTags(input);
  const drawn = drawnIn(reviewColumns);
  const ground = { columns: reviewColumns, language, written };
  return laidOut(
    {
      above: topRows(input).map(drawn),
      header: headerCells(tab.columns, first, language, ({ key }) => (key === 'tag' ? null : looks.header)),
      table: findings.kpis.map((finding, index) => {
        const tag = tags[index] ?? '';
        return { tag, draw: (spot) => kpiCells(finding, tag, input, spot) };
      }),
      below: [...goneRows(input), ...page.rows(input, ground)].map(drawn),
    },
    placeOf,
    input.around.place,
  );
};
