#!/usr/bin/env bash
# ofx-convertjs 1.0.7, and ofx-js 1.1.1 on the same file.
# Seen: a download of two accounts, each with its statement, comes back as a bank without any: no account, no entry, no
# complaint. Of one account alone all is there.
# One would guess that both accounts are read, as a file may have any number, or that the reader says it reads one.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ofx-convertjs@1.0.7 ofx-js@1.1.1 >/dev/null
cat > run.mjs <<'JS'
import convert from 'ofx-convertjs';
import { parse } from 'ofx-js';
const statement = (account, amount) => [
  '<STMTTRNRS>', '<TRNUID>1', '<STATUS>', '<CODE>0', '<SEVERITY>INFO', '</STATUS>', '<STMTRS>', '<CURDEF>VND',
  '<BANKACCTFROM>', '<BANKID>970400', `<ACCTID>${account}`, '<ACCTTYPE>CHECKING', '</BANKACCTFROM>',
  '<BANKTRANLIST>', '<DTSTART>20260301', '<DTEND>20260331', '<STMTTRN>', '<TRNTYPE>CREDIT', '<DTPOSTED>20260313',
  `<TRNAMT>${amount}`, `<FITID>${account}-1`, '<NAME>Sales', '</STMTTRN>', '</BANKTRANLIST>',
  '<LEDGERBAL>', '<BALAMT>100', '<DTASOF>20260331', '</LEDGERBAL>', '</STMTRS>', '</STMTTRNRS>',
];
const file = (...statements) => [
  'OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', 'SECURITY:NONE', 'ENCODING:USASCII', 'CHARSET:1252',
  'COMPRESSION:NONE', 'OLDFILEUID:NONE', 'NEWFILEUID:NONE', '', '<OFX>', '<SIGNONMSGSRSV1>', '<SONRS>', '<STATUS>',
  '<CODE>0', '<SEVERITY>INFO', '</STATUS>', '<DTSERVER>20260331', '<LANGUAGE>ENG', '</SONRS>', '</SIGNONMSGSRSV1>',
  '<BANKMSGSRSV1>', ...statements.flat(), '</BANKMSGSRSV1>', '</OFX>',
].join('\n');
const amounts = (read) => [...JSON.stringify(read).matchAll(/"TRNAMT":"([^"]*)"/g)].map(([, amount]) => amount).join('+');
const [one, two] = [file(statement('111', '500.00')), file(statement('111', '500.00'), statement('222', '700.00'))];
const seen = [amounts(convert.toJson(one)), amounts(convert.toJson(two)), amounts(await parse(two))];
console.log(`ofx-convertjs: one account ${seen[0]}, two accounts ${seen[1] || 'nothing'}; ofx-js: two accounts ${seen[2]}`);
console.log(`what ofx-convertjs has of two: ${JSON.stringify(convert.toJson(two).OFX.BANKMSGSRSV1)}`);
process.exitCode = seen.join(' ') === '500.00  500.00+700.00' ? 0 : 1;
JS
node run.mjs
