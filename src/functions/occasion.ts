import { dayOfOccasion, LUNAR_YEARS, OCCASIONS, type Occasion } from '../domain/months/calendar';
import { plain, says, type Words } from '../words';
import { isBlank, whole } from './arguments';
import { eachCell, unusable, type GivenCell, type Given } from './cells';

const NAMES: Readonly<Record<Occasion, Words>> = {
  tet: { en: 'Tet', vi: 'Tết' },
  hungKings: { en: 'Hung Kings', vi: 'Giỗ Tổ Hùng Vương' },
  vuLan: { en: 'Vu Lan', vi: 'Vu Lan' },
  midAutumn: { en: 'Mid-Autumn', vi: 'Trung Thu' },
  womensDay: { en: 'Women’s Day', vi: '8/3' },
  vietnameseWomensDay: { en: 'Vietnamese Women’s Day', vi: '20/10' },
  teachersDay: { en: 'Teachers’ Day', vi: '20/11' },
  singlesDay: { en: 'Singles’ Day', vi: '11/11' },
  twelveTwelve: { en: 'Twelve Twelve', vi: '12/12' },
};

const occasionNamed = (cell: GivenCell): Occasion | null => {
  if (isBlank(cell)) return null;
  const text = plain(String(cell.value)).replaceAll("'", '’');
  const found = OCCASIONS.find((occasion) => says(NAMES[occasion], text));
  if (found === undefined) throw unusable(cell, OCCASIONS.map((occasion) => NAMES[occasion].vi).join(', '));
  return found;
};

/**
 * The day of an occasion that a Vietnamese business plans by: Tết, Giỗ Tổ Hùng Vương, Vu Lan, Trung Thu, 8/3, 20/10,
 * 20/11, 11/11 or 12/12, or their English names. Lunar ones are Vietnam's own, which some years are not China's.
 * Example: =AOP_OCCASION("Tết"; 2030)
 *
 * @param {string|range} name The occasion.
 * @param {number|range} year The calendar year.
 * @return The day as text, 2030-02-02; DATEVALUE makes a date of it.
 * @customfunction
 */
export function AOP_OCCASION(name: Given, year: Given): unknown {
  return eachCell({ name, year }, (at) => {
    const occasion = occasionNamed(at.name);
    const number = whole(at.year, 1900, 9998);
    if (occasion === null || number === null) return '';
    const day = dayOfOccasion(occasion, number);
    if (day === null) throw unusable(at.year, `a year from ${LUNAR_YEARS.first} to ${LUNAR_YEARS.last}`);
    return day;
  });
}
