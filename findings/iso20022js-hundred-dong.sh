#!/usr/bin/env bash
# iso20022.js 0.0.15.
# Seen: amounts of a bank’s statement (camt.053) come in “minor units”, and those are hundredths whatever the currency:
# 36,000,000 đồng, which have none, are 3600000000, the same number as 36 million dollars; 50.125 dinars of Kuwait are
# 5012.5 and $19.99 are 1998.9999999999998, which are no units at all.
# One would guess that minor units are whole, and those of the currency that stands beside the amount.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund iso20022.js@0.0.15 >/dev/null
cat > run.mjs <<'JS'
import { CashManagementEndOfDayReport } from 'iso20022.js';
const read = (currency, amount) => {
  const [{ amount: minor }] = CashManagementEndOfDayReport.fromXML(`<?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
    <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-31T18:00:00</CreDtTm></GrpHdr>
    <Stmt><Id>S1</Id><CreDtTm>2026-03-31T18:00:00</CreDtTm>
    <Acct><Id><Othr><Id>A1</Id></Othr></Id><Ccy>${currency}</Ccy><Svcr><FinInstnId><BIC>BANKVNVX</BIC></FinInstnId></Svcr></Acct>
    <Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
    <BookgDt><Dt>2026-03-13</Dt></BookgDt><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd></Ntry>
    </Stmt></BkToCstmrStmt></Document>`).entries;
  return minor;
};
const AMOUNTS = [['VND', '36000000'], ['USD', '36000000.00'], ['KWD', '50.125'], ['USD', '19.99'], ['USD', '20.00']];
const seen = AMOUNTS.map(([currency, amount]) => read(currency, amount));
AMOUNTS.forEach((each, at) => console.log(`${each.join(' ')}: ${seen[at]} minor units`));
process.exitCode = seen.join() === '3600000000,3600000000,5012.5,1998.9999999999998,2000' ? 0 : 1;
JS
node run.mjs
