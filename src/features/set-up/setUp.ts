import type { Feature } from '../../asking/feature';
import { decimalsOf, isCurrencyCode } from '../../domain/money/currency';
import { isMonthNumber, isPlanYear } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { approvedHere } from '../../plan/approved/approved';
import { keptRows } from '../../plan/approved/keptCells';
import { readFrame, type Frame } from '../../plan/frame';
import { Refusal } from '../../refusal';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { voiceIn, type Voice } from '../../speech';
import { budget, direction, goals, kpis } from '../../tabs';
import { partKeys, parts, type PartKey } from '../../tabs/optional';
import * as titles from '../../titles';
import { LANGUAGES, type Words, type Language } from '../../words';
import type { Workbook } from '../../workbook';
import type { Back } from './columnsBack';
import { dayPatternOf } from './dayPatterns';
import { isTranslation, scaffolded } from './scaffold';

/** Includes, for each optional part of the plan, whether it is wanted. */
export interface SetUpInput extends Readonly<Record<PartKey, boolean>> {
  language: Language;
  company: string;
  year: number;
  firstMonth: number;
  currency: string;
  standing: string;
  result: string;
  priority: string;
  notThisYear: readonly string[];
}

const YEAR: Words = { en: 'Year: a number such as 2026.', vi: 'Năm: một số như 2026.' };
const MONTH: Words = { en: 'First month: a number from 1 to 12.', vi: 'Tháng bắt đầu: một số từ 1 đến 12.' };
const CURRENCY: Words = {
  en: 'Currency: a code such as VND or USD.',
  vi: 'Tiền tệ: một mã như VND hoặc USD.',
};
const ADDED: Words = {
  en: 'The plan is set up. Start with Goals, then Budget.',
  vi: 'Đã thiết lập kế hoạch. Hãy bắt đầu từ trang Mục tiêu, rồi đến Ngân sách.',
};
const COMPLETED: Words = {
  en: 'What was missing has been added. Nothing that you typed was changed.',
  vi: 'Đã thêm phần còn thiếu. Không nội dung nào bạn đã gõ bị thay đổi.',
};
const NOTHING: Words = {
  en: 'The plan is complete: nothing had to be added.',
  vi: 'Kế hoạch đã đủ: không cần thêm gì.',
};

const TRANSLATED: Words = {
  en: 'The tabs are in English now. What you typed yourself stays as it is.',
  vi: 'Các trang đã chuyển sang tiếng Việt. Nội dung bạn tự gõ được giữ nguyên.',
};
const DATED: Words = {
  en: 'Dates are now written as in the spreadsheet’s locale. Nothing that you typed was changed.',
  vi: 'Ngày đã được viết theo vùng của bảng tính. Không nội dung nào bạn đã gõ bị thay đổi.',
};
const BACK: Words = { en: 'Put back as approved: {columns}.', vi: 'Đã trả lại như đã duyệt: {columns}.' };
const BLANK: Words = {
  en: 'New and blank: {columns}. If that was deleted, what stood there is kept nowhere else: bring it back with Ctrl+Z, or under File › Version history.',
  vi: 'Mới thêm và còn trống: {columns}. Nếu trước đó bị xoá thì nội dung không còn lưu ở nơi nào khác: hãy lấy lại bằng Ctrl+Z, hoặc ở Tệp › Nhật ký phiên bản.',
};
const HEADLESS: Words = {
  en: 'The header row is gone from {tabs}, so nothing there can be read: bring it back with Ctrl+Z, or under File › Version history.',
  vi: 'Dòng tiêu đề ở trang {tabs} không còn nên không đọc được nội dung: hãy lấy lại bằng Ctrl+Z, hoặc ở Tệp › Nhật ký phiên bản.',
};
const TAB_BACK: Words = {
  en: '{tabs}: back as far as the approval keeps it; what else stood there is blank.',
  vi: '{tabs}: đã trả lại những gì bản duyệt còn giữ; các nội dung khác để trống.',
};

/** What was approved, for tabs of an approved plan that were deleted. */
const tabsBack = (workbook: Workbook, first: Month): Partial<Record<string, readonly RowValues[]>> => {
  const isPlan = workbook.keys().length > 0;
  const gone = [budget, goals, kpis].filter((tab) => isPlan && workbook.sheet(tab) === null);
  const approved = gone.length === 0 ? null : approvedHere(workbook, first);
  if (approved === null) return {};
  const context = { first, dayOf: workbook.dayOf };
  return Object.fromEntries(
    gone.map((tab) => [tab.key, keptRows(workbook, approved, tab, context).map(({ values }) => values)]),
  );
};

const backSaid = (
  { filled: columns, blank, tabs, headless }: Omit<Back, 'edits'> & { tabs: readonly string[] },
  say: Voice['say'],
): string[] => [
  ...(columns.length === 0 ? [] : [say(BACK, { columns: columns.join(', ') })]),
  ...(tabs.length === 0 ? [] : [say(TAB_BACK, { tabs: tabs.join(', ') })]),
  ...(headless.length === 0 ? [] : [say(HEADLESS, { tabs: headless.join(', ') })]),
  ...(blank.length === 0 ? [] : [say(BLANK, { columns: blank.join(', ') })]),
];

const done = (frame: Frame | null, edits: readonly Edit[]): Words => {
  if (edits.length === 0) return NOTHING;
  if (frame === null) return ADDED;
  if (isTranslation(edits)) return TRANSLATED;
  return edits.every(({ kind }) => kind === 'dress' || kind === 'carry') ? DATED : COMPLETED;
};

/** One text for each row that Direction has; any further text goes into the last. */
const rowsOf = (text: string): string[] => {
  const rows = text.split(/\s*\n\s*/).filter((row) => row !== '');
  const last = rows.slice(SET_ASIDE - 1);
  return last.length > 1 ? [...rows.slice(0, SET_ASIDE - 1), last.join('; ')] : rows;
};
const SET_ASIDE = direction.fields.notThisYear.lines;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 5000) : '');
const numberOf = (value: unknown, isRight: (number: number) => boolean, otherwise: Words): number => {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !isRight(number)) throw new Refusal(otherwise);
  return number;
};

/** The plan's frame and its three questions, as they were filled in. */
export const acceptSetUp = (raw: Readonly<Record<string, unknown>>): SetUpInput => {
  const currency = textOf(raw.currency).toUpperCase();
  if (!isCurrencyCode(currency)) throw new Refusal(CURRENCY);
  return {
    language: LANGUAGES.find((language) => language === raw.language) ?? 'en',
    company: textOf(raw.company),
    year: numberOf(raw.year, isPlanYear, YEAR),
    firstMonth: numberOf(raw.firstMonth, isMonthNumber, MONTH),
    currency,
    standing: textOf(raw.standing),
    result: textOf(raw.result),
    priority: textOf(raw.priority),
    notThisYear: rowsOf(textOf(raw.notThisYear)),
    ...(Object.fromEntries(partKeys.map((part) => [part, raw[part] === true])) as Record<PartKey, boolean>),
  };
};

/** The parts that were asked for. */
export const wantedParts = (input: Readonly<Record<PartKey, boolean>>): readonly { key: string }[] =>
  partKeys.filter((part) => input[part]).map((part) => parts[part]);

/** Adds the plan's tabs, or those that are missing. An existing plan keeps its answers and its language. */
export const setUpPlan: Feature<SetUpInput, null> = {
  title: titles.setUpPlan,
  reads: false,
  menu: 'sidebar',
  accept: acceptSetUp,
  run: (workbook, input) => {
    const frame = readFrame(workbook);
    const language = frame?.language ?? input.language;
    const first = frame?.first ?? `${input.year}-${String(input.firstMonth).padStart(2, '0')}`;
    const lines = tabsBack(workbook, first);
    const { edits, ...back } = scaffolded(workbook, {
      first,
      style: {
        language,
        decimals: frame?.style.decimals ?? decimalsOf(input.currency),
        days: dayPatternOf(workbook.locale()),
      },
      content: { ...lines, direction: { ...input } },
      asked: wantedParts(input),
    });
    const { say } = voiceIn(language);
    const hasGap = edits.length === 0 && back.headless.length > 0;
    const added = edits.flatMap(({ kind, tab }) => (kind === 'add tab' ? [tab.key] : []));
    const tabs = [budget, goals, kpis]
      .filter(({ key }) => added.includes(key) && (lines[key]?.length ?? 0) > 0)
      .map(({ name }) => name[language]);
    const message = [...(hasGap ? [] : [say(done(frame, edits))]), ...backSaid({ ...back, tabs }, say)].join(
      ' ',
    );
    return { edits, problems: [], answer: null, message, language };
  },
};
