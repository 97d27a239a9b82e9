/** Keys stand in ledgers, so those of existing files must never change. */
import { createHash } from 'node:crypto';
import { identities } from '../../src/imports/fates/identity';
import { readFile } from './read';

const KEYS: readonly [file: string, rows: number, sign: string][] = [
  ['acb.xlsx', 12, 'a820db2a96693e8d'],
  ['bank-2003.xml.xls', 12, '18a39e62dde78aa4'],
  ['hoa-don-dien-tu.xml', 1, '5c9a362e28181822'],
  ['kiotviet-so-quy.xlsx', 10, '4969dda09d6e99a0'],
  ['mb.xlsx', 12, 'c61b42ae6b0a081e'],
  ['misa-so-nhat-ky-chung.xlsx', 12, '96cbfecd583d5370'],
  ['paste-from-sheet.tsv', 12, '88de41b2ba5ba5cb'],
  ['paypal-activity.csv', 17, '351e643417cc3c7c'],
  ['revolut.csv', 11, '69a40d2450f26458'],
  ['s03a-dn.xlsx', 12, 'fc0a3cc4cf2d8599'],
  ['sao-ke-csv-dotted.csv', 12, '46c0c630b44e4157'],
  ['shopee-thu-nhap.xlsx', 41, '81c4220849f2ccbe'],
  ['shopify-payouts.csv', 19, 'd7fcdeef00f4ce16'],
  ['square-transactions.csv', 20, 'fca62ca7e8efab01'],
  ['statement-camt053.xml', 12, '90a7edc9becbeeaf'],
  ['statement-xml.ofx', 12, '90a7edc9becbeeaf'],
  ['statement.qif', 12, '96a4e6394afd25e4'],
  ['stripe-itemized.csv', 18, 'eba14352b99cc6df'],
  ['text-parentheses.csv', 11, '6e528f129e6706ff'],
  ['text-quoted-newlines.csv', 12, '63b5e21270e4ec1c'],
  ['text-semicolon-decimal-comma.csv', 12, '367dd83058fb00a9'],
  ['text-tcvn3.csv', 12, '367dd83058fb00a9'],
  ['text-utf16le-tab.csv', 12, '18a39e62dde78aa4'],
  ['text-windows-1258.csv', 12, '367dd83058fb00a9'],
  ['vcb-cashup.xlsx', 12, '9265fe5d07c86344'],
  ['wise.csv', 10, 'fe04709d2c0ba647'],
  ['xero-statement.csv', 10, '1a11203e345b2881'],
];

test.each(KEYS)('the keys of %s are those that ledgers have', async (name, rows, sign) => {
  const keys = (await readFile(name, { dayOrder: 'dmy' })).flatMap(({ mapping, statements }) =>
    identities(
      mapping.key,
      statements.flatMap(({ entries }) => entries),
    ),
  );
  const hash = createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
  expect([keys.length, hash]).toEqual([rows, sign]);
});
