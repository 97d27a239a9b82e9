import { isCurrencyCode } from '../../../domain/money/currency';
import { isPlanYear } from '../../../domain/months/months';
import { DRAFTED_FROM } from '../../../domain/year/draftedFrom';
import type { PartKey } from '../../../features/home';
import type { Language, Words } from '../../../words';
import type { InputOf } from '../../asking/server';
import type { Fields } from '../../asking/useFields';
import { PART_KEYS } from '../parts/words';
import { DRAFT } from './draftWords';
import { SET_UP } from './words';

/** Which optional parts of the plan are wanted. */
export type Wanted = Readonly<Partial<Record<PartKey, boolean>>>;
const spelledOut = (wanted: Wanted): Record<PartKey, boolean> =>
  Object.fromEntries(PART_KEYS.map((part) => [part, wanted[part] === true])) as Record<PartKey, boolean>;

/** The set-up form as typed. */
export interface Answers {
  company: string;
  year: string;
  firstMonth: string;
  /** A currency code, or OTHER. */
  currency: string;
  otherCurrency: string;
  standing: string;
  result: string;
  priority: string;
  /** One item a row. */
  notThisYear: string;
  /** The kind of business for which a first plan is drafted; blank for a plan that begins blank. */
  trade: string;
  first: string;
  second: string;
  /** Whether revenue is last year's (LAST_YEAR) or expected (EXPECTED). */
  of: string;
  /** Growth over last year, in %. */
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

/** From this month on, people plan the coming year. */
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

/** Whether a number is invalid; blank is allowed. */
const isWrong = (name: keyof typeof DRAFTED_FROM, answers: Answers): boolean =>
  answers[name].trim() !== '' && DRAFTED_FROM[name](answers[name]) === null;

/** Faults in the numbers that a first plan is drafted from. */
const faultsInNumbers = (answers: Answers): Faults => ({
  first: DRAFTED_FROM.first(answers.first) === null && DRAFT.error,
  second: isWrong('second', answers) && DRAFT.error,
  growth: answers.of === LAST_YEAR && isWrong('growth', answers) && DRAFT.growthError,
  margin: isWrong('margin', answers) && DRAFT.marginError,
  people: isWrong('people', answers) && DRAFT.peopleError,
  pay: isWrong('pay', answers) && DRAFT.error,
  rent: isWrong('rent', answers) && DRAFT.error,
});

/** Faults in fields that can't be used as they are. The server has the final say. */
export const answerFaults = (answers: Answers): Faults => ({
  year: !isPlanYear(Number(answers.year)) && SET_UP.yearError,
  otherCurrency: !isCurrencyCode(codeOf(answers)) && SET_UP.codeError,
  ...(answers.trade !== '' && faultsInNumbers(answers)),
});

export const setUpInput = (answers: Answers, wanted: Wanted, language: Language): InputOf<'setUpPlan'> => {
  const { company, year, firstMonth, standing, result, priority, notThisYear } = answers;
  const frame = { language, company, year, firstMonth, currency: codeOf(answers) };
  return { ...frame, standing, result, priority, notThisYear, ...spelledOut(wanted) };
};

/** The set-up input with the numbers that a first plan is drafted from. */
export const draftInput = (answers: Answers, wanted: Wanted, language: Language): InputOf<'draftPlan'> => {
  const { trade, first, second, of, growth, margin, people, pay, rent } = answers;
  const isLastYear = of === LAST_YEAR;
  const numbers = { trade, first, second, margin, people, pay, rent, growth: isLastYear ? growth : '' };
  return { ...setUpInput(answers, wanted, language), ...numbers, isLastYear };
};
