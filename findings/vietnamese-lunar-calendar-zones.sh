#!/usr/bin/env bash
# vietnamese-lunar-calendar 0.0.6.
# Seen: the lunar date of a year, a month and a day depends on the time zone of the machine. In Vietnam the first day of
# 2024 is 10 February; the same call on a machine in UTC, as servers are, says 9 February. So it is in 2018–2021, 2023 and
# 2024, not in 2022, 2025, 2026 or 2027; and there the leap month of 2025 is the seventh, in August, not the sixth, in July.
# One would guess that a date given as three numbers has one lunar date in Vietnam wherever it is asked for.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vietnamese-lunar-calendar@0.0.6 >/dev/null
cat > run.cjs <<'JS'
const { LunarDate } = require('vietnamese-lunar-calendar');
const tet = (year) => {
  for (let day = 20; day < 60; day++) {
    const at = new Date(Date.UTC(year, 0, day));
    const { month, date } = new LunarDate(year, at.getUTCMonth() + 1, at.getUTCDate());
    if (month === 1 && date === 1) return at.toISOString().slice(5, 10);
  }
};
const of = (month, day) => {
  const { date, month: lunar, isLeap } = new LunarDate(2025, month, day);
  return `${day}/${month}/2025: ${date}/${lunar}${isLeap ? ' leap' : ''}`;
};
console.log(
  [...Array.from({ length: 10 }, (_, i) => `${2018 + i}: ${tet(2018 + i)}`), of(7, 25), of(8, 23)].join(', '),
);
JS
there=$(TZ=Asia/Ho_Chi_Minh node run.cjs)
utc=$(TZ=UTC node run.cjs)
echo "In Vietnam: $there"
echo "In UTC:     $utc"
rest='2025: 01-29, 2026: 02-17, 2027: 02-06'
[ "$there" = "2018: 02-16, 2019: 02-05, 2020: 01-25, 2021: 02-12, 2022: 02-01, 2023: 01-22, 2024: 02-10, $rest, 25/7/2025: 1/6 leap, 23/8/2025: 1/7" ]
[ "$utc" = "2018: 02-15, 2019: 02-04, 2020: 01-24, 2021: 02-11, 2022: 02-01, 2023: 01-21, 2024: 02-09, $rest, 25/7/2025: 2/7, 23/8/2025: 1/7 leap" ]
