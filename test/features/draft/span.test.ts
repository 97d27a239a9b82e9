/** When a draft's initiatives take place: in the months that their words name, whichever month the year begins with. */
import { monthsOf } from '../../../src/domain/months/months';
import { tradeOf } from '../../../src/features/draft/elsewhere';
import { workSpan } from '../../../src/features/draft/span';
import { trades, type TradeName } from '../../../src/features/draft/trades';

const BEGIN = ['2026-01', '2026-04', '2026-07', '2026-09', '2026-10'];
const drafted = (Object.keys(trades) as TradeName[]).flatMap((trade) =>
  [true, false].flatMap((isTet) =>
    tradeOf(trade, isTet).initiatives.map(({ name, when }) => ({ trade, name, when })),
  ),
);
const SEASON = {
  en: /summer|winter|spring|autumn|Tết|busiest|\d\/\d|school year/i,
  vi: /mùa| hè|Tết|\d\/\d|năm học/i,
};

test.each(['en', 'vi'] as const)(
  'initiatives that name a season or a day in %s use calendar months, and no name mentions only a month',
  (language) => {
    for (const { name, when } of drafted)
      expect([name[language], 'calendar' in when]).toEqual([
        name[language],
        SEASON[language].test(name[language]),
      ]);
    const months =
      /January|February|March|April|\bMay\b|June|July|August|September|October|November|December|tháng \d/;
    expect(drafted.filter(({ name }) => months.test(name[language]))).toEqual([]);
  },
);

test.each(BEGIN)('of a year from %s all lie within it, and within the months that are meant', (first) => {
  const months = monthsOf(first);
  for (const { name, when } of drafted) {
    const { start, due } = workSpan(when, months);
    expect([name.en, months.includes(start.slice(0, 7)), months.includes(due.slice(0, 7))]).toEqual([
      name.en,
      true,
      true,
    ]);
    expect(start <= due).toBe(true);
    if (!('calendar' in when)) continue;
    const [from, to] = when.calendar;
    const meant = months.slice(months.indexOf(start.slice(0, 7)), months.indexOf(due.slice(0, 7)) + 1).map((month) => Number(month.slice(5))); // prettier-ignore
    expect(meant.filter((month) => month < from || month > to)).toEqual([]);
    // Where the year cuts the span in two, the longer part is used.
    expect(meant.length).toBeGreaterThanOrEqual((to - from + 1) / 2);
  }
});

// prettier-ignore
test.each([
  ['2026-01', '2026-03-01', '2026-05-31'],
  ['2026-04', '2026-04-01', '2026-05-31'],
  ['2026-07', '2027-03-01', '2027-05-31'],
  ['2026-10', '2027-03-01', '2027-05-31'],
])('a summer menu of a year from %s is from %s to %s', (first, start, due) => {
  const menu = drafted.find(({ name }) => name.en.startsWith('A summer menu'))!;
  expect(workSpan(menu.when, monthsOf(first))).toEqual({ start, due });
});
