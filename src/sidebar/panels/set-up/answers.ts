import { amount } from '../../../domain/money/amount';
import { counted, PEOPLE } from '../../../domain/money/counted';
import { growthOf, monthly, yearly } from '../../../domain/money/rate';
import type { PartKey } from '../../../features/home';
import type { Language, Words } from '../../../words';
import type { InputOf } from '../../asking/server';
import type { Fields } from '../../asking/useFields';
import { PART_KEYS } from '../parts/words';
import { DRAFT } from './draftWords';
import { SET_UP } from './words';

/** Of each part of the plan whether it is wanted. */
export type Wanted = Readonly<Partial<Record<PartKey, boolean>>>;
const spelledOut = (wanted: Wanted): Record<PartKey, boolean> =>
  Object.fromEntries(PART_KEYS.map((part) => [part, wanted[part] === true])) as Record<PartKey, boolean>;

/** The set-up form as it is typed. */
export interface Answers {
  company: string;
  year: string;
  firstMonth: string;
  /** A code, or OTHER. */
  currency: string;
  otherCurrency: string;
  standing: string;
  result: string;
  priority: string;
  /** One thing a row. */
  notThisYear: string;
  /** The kind of business that a first plan is drafted for; blank where it is begun blank. */
  trade: string;
  first: string;
  second: string;
  /** Whose revenue that is: LAST_YEAR, or EXPECTED. */
  of: string;
  /** Over last year, in %. */
  growth: string;
  margin: string;
  people: string;
  pay: string;
  rent: string;
}

export type AnswersForm = Fields<keyof Answers>;
type Faults = Partial<Record<keyof Answers, Words | false>>;

export const OTHER = 'other';
export const LAST_YEAR = 'last year';
export const EXPECTED = 'expected';

/** From October on one plans the year that comes. */
const PLANNING_FROM = 10;

export const firstAnswers = (today: string): Answers => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return {
    company: '',
    year: String(month >= PLANNING_FROM ? year + 1 : year),
    firstMonth: '1',
    currency: 'VND',
    otherCurrency: '',
    standing: '',
    result: '',
    priority: '',
    notThisYear: '',
    trade: '',
    first: '',
    second: '',
    of: LAST_YEAR,
    growth: '',
    margin: '',
    people: '',
    pay: '',
    rent: '',
  };
};

const codeOf = ({ currency, otherCurrency }: Answers): string =>
  currency === OTHER ? otherCurrency.trim().toUpperCase() : currency;

/** Between nothing and all: 35%, 35 or 0,35. */
const isShare = (text: string): boolean => {
  const value = amount(text.trim().replace(/\s*%$/, '')) ?? 0;
  return value > 0 && value < 100;
};

/** Whether it says something that is not so; blank says nothing. */
const isWrong = (text: string, isRight: (text: string) => boolean): boolean =>
  text.trim() !== '' && !isRight(text);

/** What is wrong with the numbers that a first plan is drafted from. */
const faultsInNumbers = ({ first, second, of, growth, margin, people, pay, rent }: Answers): Faults => ({
  first: !((yearly(first) ?? 0) > 0) && DRAFT.error,
  second: isWrong(second, (text) => (yearly(text) ?? -1) >= 0) && DRAFT.error,
  growth: of === LAST_YEAR && isWrong(growth, (text) => growthOf(text) !== null) && DRAFT.growthError,
  margin: isWrong(margin, isShare) && DRAFT.marginError,
  people: isWrong(people, (text) => (counted(text, PEOPLE) ?? 0) >= 1) && DRAFT.peopleError,
  pay: isWrong(pay, (text) => (monthly(text) ?? -1) >= 0) && DRAFT.error,
  rent: isWrong(rent, (text) => (monthly(text) ?? -1) >= 0) && DRAFT.error,
});

/** What is wrong where a field cannot be used as it is; the server has the last word. */
export const faultsIn = (answers: Answers): Faults => ({
  year: !/^2(0\d\d|100)$/.test(answers.year.trim()) && SET_UP.yearError,
  otherCurrency: !/^\p{L}{1,5}$/u.test(codeOf(answers)) && SET_UP.codeError,
  ...(answers.trade !== '' && faultsInNumbers(answers)),
});

export const inputOf = (answers: Answers, wanted: Wanted, language: Language): InputOf<'setUpPlan'> => {
  const { company, year, firstMonth, standing, result, priority, notThisYear } = answers;
  const frame = { language, company, year, firstMonth, currency: codeOf(answers) };
  return { ...frame, standing, result, priority, notThisYear, ...spelledOut(wanted) };
};

/** The same, and the numbers that a first plan is drafted from. */
export const draftInputOf = (answers: Answers, wanted: Wanted, language: Language): InputOf<'draftPlan'> => {
  const { trade, first, second, of, growth, margin, people, pay, rent } = answers;
  const isLastYear = of === LAST_YEAR;
  const numbers = { trade, first, second, margin, people, pay, rent, growth: isLastYear ? growth : '' };
  return { ...inputOf(answers, wanted, language), ...numbers, isLastYear };
};
