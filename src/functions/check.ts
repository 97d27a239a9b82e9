import { standing, type Control } from '../domain/control/control';
import { judge, type Breach, type Verdict } from '../domain/control/judge';
import { eitherIn } from '../domain/money/amount';
import type { Entry, Figure } from '../domain/plan';
import { fill, type Language, type Words } from '../words';
import { figure, isBlank, language as languageOf, only } from './arguments';
import { remembered } from './available';
import { eachRow, unusable, type GivenCell, type Given } from './cells';
import { day, daysOfCall, month as monthOf } from './days';
import { controlFrom } from './tabs';

/**
 * Whether an amount may be spent: ok, warn or stop, and why. Nothing is entered by asking.
 * Example: =AOP_CHECK("MKT-ADS"; "2026-03-15"; "350tr"; Budget!A:AZ; Actuals!A:H)
 *
 * @param {string|range} line The line's Id; several in a column give several rows, each asked by itself.
 * @param {string|date|range} date The day it would be spent: a date, or text such as 2026-03-15 or 15/3/2026.
 * @param {number|string|range} amount How much; "350tr" is understood.
 * @param {range} budget The Budget tab with its header row.
 * @param {range} actuals The Actuals tab with its header row.
 * @param {string} language "en" (default) or "vi".
 * @param {range} sources Where the plan has sources: the tab of their sums with its header row.
 * @return The verdict and the reason, side by side.
 * @customfunction
 */
export function AOP_CHECK(
  line: Given,
  date: Given,
  amount: Given,
  budget: Given,
  actuals: Given,
  language?: Given,
  sources?: Given,
): unknown {
  const dayOf = daysOfCall();
  const ranges = { budget, actuals, sources };
  const control = remembered((cell: GivenCell) => controlFrom(ranges, monthOf(cell, dayOf), dayOf));
  return eachRow({ line, date, amount, language }, (row) => {
    const [lineCell, dateCell] = [only(row.line, 'line'), only(row.date, 'date')];
    const amountCell = only(row.amount, 'amount');
    const asked = figure(amountCell);
    if (isBlank(lineCell) || isBlank(dateCell) || asked === null) return ['', ''];
    const spoken = languageOf(only(row.language, 'language'));
    const on = day(dateCell, dayOf);
    unlessEither(amountCell, control(dateCell));
    const entry = spend(control(dateCell).spelled(String(lineCell.value).trim()), on, asked);
    const verdict = judge(control(dateCell), null, entry);
    return [OUTCOMES[verdict.outcome][spoken], reason(control(dateCell), entry, verdict, spoken)];
  });
}

/**
 * As the sidebar does, asks which is meant if the plan's amounts have three decimals: 12.500 may then be twelve and a
 * half.
 */
const unlessEither = (cell: GivenCell, { finest }: { finest: () => number }): void => {
  const either = typeof cell.value === 'string' ? eitherIn(cell.value, 3) : null;
  if (either === null || finest() < 3) return;
  const { whole, behind } = either;
  throw unusable(cell, `${whole}${behind}, or ${whole}.${behind}0 if those are decimals`);
};

const spend = (line: string, date: string, amount: number): Entry => ({
  line,
  date,
  amount,
  stage: 'spent',
  reference: null,
  settles: null,
});

const OUTCOMES: Record<Verdict['outcome'], Words> = {
  ok: { en: 'ok', vi: 'trong hạn mức' },
  warn: { en: 'warn', vi: 'cảnh báo' },
  stop: { en: 'stop', vi: 'chặn' },
};
const UNCHECKED: Record<NonNullable<Verdict['unchecked']>, Words> = {
  'unknown line': { en: '{line} is not in the budget.', vi: 'Ngân sách không có khoản mục {line}.' },
  revenue: { en: 'Revenue is not limited.', vi: 'Doanh thu không bị giới hạn.' },
  'other year': { en: 'Not in the budget’s year.', vi: 'Không thuộc năm của ngân sách.' },
};
/** Functions judge single lines and are given no ceilings. */
const BUDGETS: Record<Exclude<Breach['check'], 'reserve'>, Words> = {
  ceiling: { en: 'The ceiling', vi: 'Mức trần' },
  year: { en: 'The year’s budget', vi: 'Ngân sách năm' },
  'to date': { en: 'The budget to date', vi: 'Ngân sách luỹ kế' },
};
const OVER: Words = {
  en: '{budget} would be exceeded by {over}; {available} is available.',
  vi: '{budget} sẽ bị vượt {over}; còn được chi {available}.',
};
const ALREADY: Words = {
  en: '{budget} is already exceeded by {already}; with this by {over}.',
  vi: '{budget} đã bị vượt {already} từ trước; thêm khoản này là vượt {over}.',
};
const RESERVE: Words = {
  en: 'The reserve is spent only by transfer.',
  vi: 'Dự phòng chỉ dùng bằng cách điều chuyển.',
};
const FITS: Words = {
  en: 'Fits. Available before it: {toDate} to date, {year} in the year.',
  vi: 'Trong hạn mức. Trước khoản này còn được chi: luỹ kế {toDate}, cả năm {year}.',
};
const NO_LIMIT: Words = { en: 'no limit', vi: 'không giới hạn' };

function reason(control: Control, { line, date }: Entry, verdict: Verdict, spoken: Language): string {
  if (verdict.unchecked !== null) return fill(UNCHECKED[verdict.unchecked], spoken, { line });
  if (verdict.breaches.length > 0) return verdict.breaches.map((breach) => told(breach, spoken)).join(' ');
  const found = standing(control, line, date.slice(0, 7));
  const shown = (available: Figure) => (available === null ? NO_LIMIT[spoken] : grouped(available, spoken));
  return fill(FITS, spoken, {
    toDate: shown(found?.toDate.available ?? null),
    year: shown(found?.year.available ?? null),
  });
}

function told({ check, over, alreadyOver, available }: Breach, spoken: Language): string {
  if (check === 'reserve') return RESERVE[spoken];
  return fill(alreadyOver > 0 ? ALREADY : OVER, spoken, {
    budget: BUDGETS[check][spoken],
    over: grouped(over, spoken),
    already: grouped(alreadyOver, spoken),
    available: grouped(available ?? 0, spoken),
  });
}

/** 1,250,000.5 in English, 1.250.000,5 in Vietnamese. */
function grouped(value: number, spoken: Language): string {
  const [whole = '', cents] = String(value).split('.');
  const [group, decimal] = spoken === 'en' ? [',', '.'] : ['.', ','];
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return cents === undefined ? groups : `${groups}${decimal}${cents}`;
}
