import { amount } from '../../../domain/money/amount';
import { counted, PEOPLE } from '../../../domain/money/counted';
import { growthOf, monthly, yearly } from '../../../domain/money/rate';
import type { PartKey } from '../../../features/home';
import type { Language } from '../../../words';
import type { InputOf } from '../../asking/server';
import { PART_KEYS } from '../parts/words';

/** For each part of the plan whether it is wanted, too. */
type Wanted = Record<PartKey, boolean>;
const wanted = (isWanted: (part: PartKey) => boolean): Wanted =>
  Object.fromEntries(PART_KEYS.map((part) => [part, isWanted(part)])) as Wanted;

/** The set-up form as it is typed. */
export interface Answers extends Wanted {
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
  /** Whose revenue that is. */
  of: 'last year' | 'expected';
  /** Over last year, in %. */
  growth: string;
  margin: string;
  people: string;
  pay: string;
  rent: string;
}

export const OTHER = 'other';

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
    ...wanted(() => false),
    trade: '',
    first: '',
    second: '',
    of: 'last year',
    growth: '',
    margin: '',
    people: '',
    pay: '',
    rent: '',
  };
};

const codeOf = ({ currency, otherCurrency }: Answers): string =>
  currency === OTHER ? otherCurrency.trim().toUpperCase() : currency;

/** The fields that cannot be used as they are; the server has the last word. */
export const faultsIn = (answers: Answers): ReadonlySet<keyof Answers> => {
  const faults = new Set<keyof Answers>();
  if (!/^2(0\d\d|100)$/.test(answers.year.trim())) faults.add('year');
  if (!/^\p{L}{1,5}$/u.test(codeOf(answers))) faults.add('otherCurrency');
  if (answers.trade !== '') {
    if (!((yearly(answers.first) ?? 0) > 0)) faults.add('first');
    for (const field of ['second', 'pay', 'rent'] as const)
      if (answers[field].trim() !== '' && ((field === 'second' ? yearly : monthly)(answers[field]) ?? -1) < 0)
        faults.add(field);
    if (answers.of === 'last year' && answers.growth.trim() !== '' && growthOf(answers.growth) === null)
      faults.add('growth');
    if (answers.margin.trim() !== '' && !isShare(answers.margin)) faults.add('margin');
    if (answers.people.trim() !== '' && (counted(answers.people, PEOPLE) ?? 0) < 1) faults.add('people');
  }
  return faults;
};

/** Between nothing and all: 35%, 35 or 0,35. */
const isShare = (text: string): boolean => {
  const value = amount(text.trim().replace(/\s*%$/, '')) ?? 0;
  return value > 0 && value < 100;
};

export const inputOf = (answers: Answers, language: Language): InputOf<'setUpPlan'> => {
  const { company, year, firstMonth, standing, result, priority, notThisYear } = answers;
  const frame = { language, company, year, firstMonth, currency: codeOf(answers) };
  return { ...frame, standing, result, priority, notThisYear, ...wanted((part) => answers[part]) };
};

/** The same, and the numbers that a first plan is drafted from. */
export const draftInputOf = (answers: Answers, language: Language): InputOf<'draftPlan'> => {
  const { trade, first, second, of, growth, margin, people, pay, rent } = answers;
  const isLastYear = of === 'last year';
  const numbers = { trade, first, second, margin, people, pay, rent, growth: isLastYear ? growth : '' };
  return { ...inputOf(answers, language), ...numbers, isLastYear };
};
