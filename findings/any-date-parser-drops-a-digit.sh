#!/usr/bin/env bash
# any-date-parser 2.2.4.
# Seen: a day that cannot be one in a locale’s order is read all the same, without one of its digits. In American order,
# where the month stands first, 13/03/2026 is 3 March, 31/12/2026 is 12 January and 25/12/2026 is 12 May; in Vietnamese
# order 12/25/2026 is 12 February. Nothing says that anything was left over.
# One would guess that there is no thirteenth month: that such a text is no day, or the only day that it can be.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4 >/dev/null
cat > run.mjs <<'JS'
import parser from 'any-date-parser';
const read = (text, locale) => {
  const { year, month, day } = parser.attempt(text, locale);
  return `${year}-${month}-${day}`;
};
const TEXTS = ['03/02/2026', '13/03/2026', '31/12/2026', '25/12/2026', '12/25/2026'];
const seen = ['en-US', 'vi-VN'].map((locale) => TEXTS.map((text) => read(text, locale)));
TEXTS.forEach((text, at) => console.log(`${text}: American ${seen[0][at]}, Vietnamese ${seen[1][at]}`));
process.exitCode =
  seen.join(' ') ===
  '2026-3-2,2026-3-3,2026-1-12,2026-5-12,2026-12-25 2026-2-3,2026-3-13,2026-12-31,2026-12-25,2026-2-12' ? 0 : 1;
JS
node run.mjs
