/** The messages about rows that a department hands in. */
import type { Changed, Merged } from '../../../domain/firm/merge';
import { total } from '../../../domain/money/figures';
import { addMonths } from '../../../domain/months/months';
import type { Plan } from '../../../plan/plan';
import { contentOf, formatIn, type RowValues } from '../../../sheet/content';
import { headerText } from '../../../sheet/layout';
import type { Column } from '../../../sheet/tab';
import { spokenDay, spokenMoney, spokenShare } from '../../../speech';
import { budget } from '../../../tabs';
import { fill, type Words } from '../../../words';
import type { HandedLine, HandIn, MergedTab } from './mergedRows';

const SAY = {
  'another’s line': {
    en: 'This Id is a line of {of}: give the row another Id.',
    vi: 'Mã này là khoản mục của {of}: hãy đặt mã khác cho dòng này.',
  },
  'another’s': {
    en: 'This Id belongs to {of}: give the row another Id.',
    vi: 'Mã này thuộc {of}: hãy đặt mã khác cho dòng này.',
  },
  'another’s row': {
    en: 'The row names {of}: write {department} in it, or hand it in with {of}.',
    vi: 'Dòng này ghi {of}: hãy ghi {department}, hoặc nộp cùng {of}.',
  },
  'another’s goal': {
    en: 'The row is tied to {of}: tie it to {department}, or hand it in with {of}.',
    vi: 'Dòng này gắn với {of}: hãy gắn với {department}, hoặc nộp cùng {of}.',
  },
  'nobody’s': {
    en: 'The row is tied to no goal of {department}: write one of its goals in it.',
    vi: 'Dòng này không gắn với mục tiêu nào của {department}: hãy ghi một mục tiêu của bộ phận.',
  },
  twice: {
    en: 'The Id is already in row {of}: give this row another.',
    vi: 'Mã đã có ở dòng {of}: hãy đặt mã khác cho dòng này.',
  },
  'no id': { en: 'The row has no Id: write one.', vi: 'Dòng này chưa có mã: hãy ghi mã.' },
  'no tab': {
    en: 'The plan has no tab {of}: add that part first.',
    vi: 'Kế hoạch chưa có trang {of}: hãy thêm phần đó trước.',
  },
  unowned: {
    en: 'This Id belongs to no department: give it to {department} on {tab} first.',
    vi: 'Mã này chưa thuộc bộ phận nào: trước hết hãy gắn với {department} ở trang {tab}.',
  },
  change: { en: '{column}: {from} → {to}', vi: '{column}: {from} → {to}' },
  note: {
    en: '{department}, handed in by {who} on {on}. ',
    vi: '{department}, {who} nộp ngày {on}. ',
  },
  line: { en: 'A new line.', vi: 'Khoản mới.' },
  lineOf: { en: 'A new line: {amount} in the year.', vi: 'Khoản mới: cả năm {amount}.' },
  row: { en: 'A new row.', vi: 'Dòng mới.' },
} as const satisfies Record<string, Words>;

const columnOf = ({ tab }: MergedTab, key: string): Column | undefined => tab.columns[key];

const valueSaid = (value: unknown, column: Column | undefined, row: RowValues, plan: Plan): string => {
  if (column === undefined || value === null || value === undefined) return '–';
  const { language, style } = plan;
  const format = formatIn(column, row);
  if (typeof value === 'number')
    return format === 'percent' ? spokenShare(value, language) : spokenMoney(value, language);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value === 'string' && format === 'day') return spokenDay(value, style.days);
  const content = contentOf(column, value, language);
  return typeof content === 'string' ? content : '–';
};

const changeSaid = ({ key, month, from, to }: Changed, of: MergedTab, row: RowValues, plan: Plan): string => {
  const column = columnOf(of, key);
  return fill(SAY.change, plan.language, {
    column: column === undefined ? key : headerText(column, plan.language, addMonths(plan.first, month)),
    from: valueSaid(from, column, row, plan),
    to: valueSaid(to, column, row, plan),
  });
};

type Row = Merged<HandedLine>;
const refusedSaid = (
  { why, of }: Extract<Row, { kind: 'refused' }>,
  { tab, of: { isTied } }: MergedTab,
  department: string,
  { language }: Plan,
): string => {
  if (why === 'another’s line' && of === '')
    return fill(SAY.unowned, language, { department, tab: tab.name[language] });
  const isLine = tab.key === budget.key;
  const words =
    why === 'another’s line' && !isLine
      ? 'another’s'
      : why === 'another’s row' && isTied
        ? 'another’s goal'
        : why;
  return fill(SAY[words], language, { of, department });
};

/** A new line with its amount: the year's, or else the sum of its months. */
const addedSaid = ({ annual, months }: RowValues, { tab }: MergedTab, { language }: Plan): string => {
  if (tab.key !== budget.key) return SAY.row[language];
  const figures = Array.isArray(months)
    ? (months as unknown[]).filter((each) => typeof each === 'number')
    : [];
  const amount = typeof annual === 'number' ? annual : total(figures);
  return amount === null
    ? SAY.line[language]
    : fill(SAY.lineOf, language, { amount: spokenMoney(amount, language) });
};

export const rowTold = (row: Row, of: MergedTab, department: string, plan: Plan): string[] => {
  if (row.kind === 'refused') return [refusedSaid(row, of, department, plan)];
  if (row.kind === 'changed') {
    const values = { ...row.line, ...row.offered.values };
    return row.changes.map((change) => changeSaid(change, of, values, plan));
  }
  return row.kind === 'added' ? [addedSaid(row.offered.values, of, plan)] : [];
};

/**
 * The note on a merged row's Id: who handed it in, when, and what changed, above the earlier notes. What the same
 * person hands in on the same day is joined in one line, also after a run that failed half-way.
 */
export const noteOf = (
  row: Row,
  of: MergedTab,
  { department: { name: department }, input }: HandIn,
  plan: Plan,
  before: string,
): string => {
  const said = { department, who: input.who, on: spokenDay(input.date, plan.style.days) };
  const head = fill(SAY.note, plan.language, said);
  const [last = '', ...earlier] = before.split('\n');
  const isSame = last.startsWith(head);
  const told = isSame ? last.slice(head.length) : '';
  // The texts may themselves contain our separator or line breaks, so what is already noted is looked for as a whole
  // part.
  const parts = rowTold(row, of, department, plan).map((text) => text.replace(/\s*\n\s*/g, ' '));
  const added = parts.filter((part) => !`; ${told}; `.includes(`; ${part}; `));
  const kept = isSame ? earlier : before === '' ? [] : [last, ...earlier];
  return [head + [told, ...added].filter((text) => text !== '').join('; '), ...kept].join('\n');
};
