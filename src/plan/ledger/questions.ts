/** Parts of an entry that do not count, or count otherwise than its writer may have meant: each raises a question. */
import { addMonths, fiscalMonth, lastDayOf } from '../../domain/months/months';
import type { Day, Entry, LineType, Month } from '../../domain/plan';
import { spokenDay } from '../../speech';
import { stages } from '../../tabs/choices';
import { fill, filled, type Language, type Words } from '../../words';

export interface EntryQuestion {
  key: 'date' | 'stage';
  found: string;
  expected: Words;
  /** Whether it counts all the same. */
  counts: boolean;
}

/** What an entry is checked against. */
export interface EntryAsking {
  /** The fiscal year's first month. */
  first: Month;
  /** The pattern of days. */
  days: string;
  /** The type of a line; undefined for one that is not on Budget. */
  typeOf: (line: string) => LineType | undefined;
}

const EXPECTED = {
  year: {
    en: 'a date from {from} to {to}: outside the plan’s year it counts in no month and against no limit',
    vi: 'một ngày từ {from} đến {to}: ngoài năm kế hoạch thì không được tính vào tháng nào, cũng không hạn mức nào giới hạn',
  },
  received: {
    en: '“{received}”, or a line of costs: {line} is revenue, and the amount counts as income',
    vi: '“{received}”, hoặc một khoản chi: {line} là doanh thu, số tiền này đang được tính là khoản thu',
  },
  spent: {
    en: '“{spent}”, or a line of revenue: {line} is a cost, and the amount counts as spent',
    vi: '“{spent}”, hoặc một khoản doanh thu: {line} là khoản chi, số tiền này đang được tính là đã chi',
  },
} as const satisfies Record<string, Words>;

const isOutside = ({ date }: Entry, { first }: EntryAsking): boolean => fiscalMonth(first, date) === null;

const dateAsked = (entry: Entry, asking: EntryAsking): EntryQuestion[] => {
  if (!isOutside(entry, asking)) return [];
  const { date } = entry;
  const { first, days } = asking;
  const say = (day: Day): string => spokenDay(day, days);
  const [from, to] = [say(`${first}-01`), say(lastDayOf(addMonths(first, 11)))];
  return [{ key: 'date', found: say(date), expected: filled(EXPECTED.year, { from, to }), counts: false }];
};

/** Money received on a line of costs, or spent on a line of revenue. */
export const isMisplaced = (stage: Entry['stage'], type: LineType | undefined): boolean =>
  type !== undefined && stage === (type === 'revenue' ? 'spent' : 'received');

const stageAsked = ({ stage, line }: Entry, { typeOf }: EntryAsking): EntryQuestion[] => {
  const type = typeOf(line);
  if (stage === null || !isMisplaced(stage, type)) return [];
  const { en, vi } = type === 'revenue' ? EXPECTED.received : EXPECTED.spent;
  const said = (language: Language): Record<string, string> => ({
    line,
    received: stages.received[language],
    spent: stages.spent[language],
  });
  const expected = { en: filled({ en, vi }, said('en')).en, vi: filled({ en, vi }, said('vi')).vi };
  return [{ key: 'stage', found: stages[stage].en, expected, counts: true }];
};

/** Whether an entry raises any question. */
export const isAskedAbout = (entry: Entry, asking: EntryAsking): boolean =>
  isOutside(entry, asking) || isMisplaced(entry.stage, asking.typeOf(entry.line));

/** The questions that an entry raises. */
export const questionsOf = (entry: Entry, asking: EntryAsking): EntryQuestion[] => [
  ...dateAsked(entry, asking),
  ...stageAsked(entry, asking),
];

const ASKED: Words = {
  en: 'Please look: “{found}”. Expected: {expected}.',
  vi: 'Xin xem lại “{found}”. Cần ghi: {expected}.',
};

/** The questions as one text for the entry's Check; blank where there are none. */
export const questionWords = (questions: readonly EntryQuestion[], language: Language): string =>
  questions
    .map(({ found, expected }) => fill(ASKED, language, { found, expected: expected[language] }))
    .join(' ');
