/**
 * `npx tsx test/shipped/versions/keep.ts`: saves a plan with this version, for later versions to open: the sample's
 * first two months, to keep it small. Run once for each release.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LOCALES } from '../../../local/beginning';
import { openSpreadsheet } from '../../../local/person';
import { features } from '../../../src/features';
import { actuals } from '../../../src/tabs';
import type { Language } from '../../../src/words';

const SPARE = 10;
const LANGUAGE: Language = 'en';
const LAST_DAY = new Date('2026-02-28T17:00:00Z');

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const file = `test/shipped/versions/${version}.json.gz`;
if (existsSync(file)) throw new Error(`${file} is there: what was released stays as it was`);

const person = openSpreadsheet({
  language: LANGUAGE,
  locale: LOCALES[LANGUAGE],
  name: 'BabyCare House 2026',
});
person.answer({ button: 'OK', text: '' });
person.choose(features.openSample.title[LANGUAGE]);
const ledger = actuals.name[LANGUAGE];
const rows = person.values(ledger);
const end = rows.findIndex(([day], at) => at > 0 && (day === '' || day > LAST_DAY));
person.deleteRows(ledger, end + 1 + SPARE, rows.length - end - SPARE);
person.clear(ledger, `A${end + 1}:I${end + SPARE}`);
person.answer({ button: 'OK', text: '2026-02' });
person.choose(features.reviewMonth.title[LANGUAGE]);
writeFileSync(file, gzipSync(JSON.stringify(person.save()), { level: 9 }));
