import type { Language } from '../../../words';
import type { InputOf } from '../../asking/server';

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
  /** Whether the tab of products is wanted. */
  products: boolean;
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
    products: false,
  };
};

const codeOf = ({ currency, otherCurrency }: Answers): string =>
  currency === OTHER ? otherCurrency.trim().toUpperCase() : currency;

/** The fields that cannot be used as they are; the server has the last word. */
export const faultsIn = (answers: Answers): ReadonlySet<keyof Answers> => {
  const faults = new Set<keyof Answers>();
  if (!/^2(0\d\d|100)$/.test(answers.year.trim())) faults.add('year');
  if (!/^\p{L}{1,5}$/u.test(codeOf(answers))) faults.add('otherCurrency');
  return faults;
};

export const inputOf = (answers: Answers, language: Language): InputOf<'setUpPlan'> => {
  const { company, year, firstMonth, standing, result, priority, products } = answers;
  const frame = { language, company, year, firstMonth, currency: codeOf(answers) };
  return { ...frame, standing, result, priority, products };
};
