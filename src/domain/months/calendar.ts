/** Days that a Vietnamese business plans by: lunar ones, which move, and solar ones, which do not. */
import type { Day } from '../plan';
import { dayNumber, dayNumbered } from './months';

/** The years that the lunar days are known for. Vietnam counts by UTC+7 since 1968. */
export const LUNAR_YEARS = { first: 1968, last: 2100 } as const;

/**
 * Where each lunar day falls: one base-36 digit for each year from the first known one, counting the days after `from` (month and day). These are Vietnam's own days, which differ from China's in 1968, 1969, 1985, 2007, 2030 and 2053. Two independent sources agree on every one: new moons and solar terms computed with astronomy-engine 2.1.19 in UTC+7, and Hồ Ngọc Đức's calendar (@nghiavuive/lunar_date_vi 2.0.1). test/domain/months/lunar-days.csv lists them as dates.
 */
const LUNAR = {
  tet: {
    from: '01-21',
    days: '8qg6pd2lash7qf4nc0j8rg6pe2kath7qf3mb1j8rh5od2kati7qf4mb1k8rg5nc2lati7pe3mb1k9rg5oc2lbsi7pe3mc0j8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0j',
  },
  hungKings: {
    from: '03-30',
    days: '8rg6od3lash7pf4nbuj8qg6pd2lash7qf4nctj8rg5od1kath7qf3mbuj8rh5od2kati7pe4lbuk8rg5nc2lati7pe3mb1k9rg5oc2lash6pe3mc0j8rf4nd2lath6pe3mcuj',
  },
  vuLan: {
    from: '08-08',
    days: '0j8rf5od2lath6pf3mc1i7qg5od2k9sh6pf4mb0j7qg6nd2k9sh7pe4matj8qg5oc1kash7qe3mb0j8rg5nc1kath6pe2lb1j8rg4nc2kasi6oe3lb0j8qf5mc2l9sh6od3mc',
  },
  midAutumn: {
    from: '09-07',
    days: 'tj8qf4nd1k9sg5oe3mbui7qf4nd2k9sh5oe4lbti7qf5nc1k8rh6oe3mati8qf5oc1j9rh6pd2lasi8rf4nc0j9sh6pe2lati7qg4mc1j9sh5od3katj7qf4mb1k9sh6nd2lb',
  },
} as const;

const SOLAR = {
  womensDay: '03-08',
  vietnameseWomensDay: '10-20',
  teachersDay: '11-20',
  singlesDay: '11-11',
  twelveTwelve: '12-12',
} as const;

export type Occasion = keyof typeof LUNAR | keyof typeof SOLAR;
export const OCCASIONS = [...Object.keys(LUNAR), ...Object.keys(SOLAR)] as readonly Occasion[];

const isLunar = (occasion: Occasion): occasion is keyof typeof LUNAR => occasion in LUNAR;

/** The day of an occasion in a calendar year; null for a lunar one in a year that is not known. */
export const dayOfOccasion = (occasion: Occasion, year: number): Day | null => {
  if (!isLunar(occasion)) return `${year}-${SOLAR[occasion]}`;
  const { from, days } = LUNAR[occasion];
  const digit = days[year - LUNAR_YEARS.first];
  return digit === undefined ? null : dayNumbered(dayNumber(`${year}-${from}`) + parseInt(digit, 36));
};

/** Day 1 of the lunar year. (rules.md, "Seasons") */
export const tetOf = (year: number): Day | null => dayOfOccasion('tet', year);
