#!/usr/bin/env bash
# iso20022.js 0.0.15.
# Seen: what looks like a number or a truth in a bank’s statement (camt.053) is one. The account 0071000123456 is
# 71000123456, the bank’s reference 0012345 is 12345 and a payment’s text 0641 is 641, so that two of them may become one.
# An entry that reverses another says <RvslInd>true</RvslInd>; the library then looks for the text “true”, finds a truth,
# and says of every reversal that it is none. Numbers that are too long to be exact stay texts.
# One would guess that the one reader made for this format keeps what the format declares as text, and sees its own mark.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund iso20022.js@0.0.15 >/dev/null
cat > run.mjs <<'JS'
import { CashManagementEndOfDayReport } from 'iso20022.js';
const entry = (reference, text, mark = '') => `<Ntry><Amt Ccy="VND">500000</Amt><CdtDbtInd>CRDT</CdtDbtInd>${mark}<Sts>BOOK</Sts>
  <BookgDt><Dt>2026-03-13</Dt></BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>
  <NtryDtls><TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
const [{ account, entries }] = CashManagementEndOfDayReport.fromXML(`<?xml version="1.0" encoding="UTF-8"?>
  <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
  <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-31T18:00:00</CreDtTm></GrpHdr>
  <Stmt><Id>S1</Id><CreDtTm>2026-03-31T18:00:00</CreDtTm>
  <Acct><Id><Othr><Id>0071000123456</Id></Othr></Id><Ccy>VND</Ccy><Svcr><FinInstnId><BIC>BANKVNVX</BIC></FinInstnId></Svcr></Acct>
  ${entry('0012345', '0641')}${entry('FT26072001', 'Refund', '<RvslInd>true</RvslInd>')}${entry('202603130000000000001', 'HD 01')}
  </Stmt></BkToCstmrStmt></Document>`).statements;
const seen = [
  account.accountNumber,
  ...entries.map(({ accountServicerReferenceId, transactions, reversal }) =>
    `${accountServicerReferenceId} “${transactions[0].remittanceInformation}” ${reversal ? 'reverses' : 'reverses nothing'}`),
];
console.log(seen.join('\n'));
process.exitCode =
  seen.join('; ') ===
  '71000123456; 12345 “641” reverses nothing; FT26072001 “Refund” reverses nothing; 202603130000000000001 “HD 01” reverses nothing'
    ? 0 : 1;
JS
node run.mjs
