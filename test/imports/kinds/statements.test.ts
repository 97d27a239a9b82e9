/** Formats for machines: MT940, OFX, CAMT and QIF. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'MT940 with structured details and two statements': {
    file: [
      ...[
        ':20:S1',
        ':25:001',
        ':28C:1/1',
        ':60F:C260301VND1000,',
        ':61:2603130313C1500,NTRFA1//B1',
        ':86:020?00RETAIL?20BAN LE?32LAN',
        ':62F:C260313VND2500,',
        '-',
      ],
      ...[
        ':20:S2',
        ':25:002',
        ':28C:1/1',
        ':60F:C260301VND1000,',
        ':61:2603140314D300,50NMSCA2//B2',
        ':86:DIEN',
        ':62F:C260314VND699,50',
        '-',
      ],
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300.5],
    ],
    held: ['closing balance'],
    account: '001',
  },
  'MT940 on two pages, with payments reversed': {
    file: [
      ':20:S1',
      ':25:001',
      ':28C:1/1',
      ':60F:C260301VND1000,',
      ':61:2603130313C1500,NTRFA1//B1',
      ':86:BAN LE',
      ':62M:C260313VND2500,',
      '-',
      ':20:S1',
      ':25:001',
      ':28C:1/2',
      ':60M:C260313VND2500,',
      ':61:2603140314RC300,NTRFA2//B2',
      ':86:HUY',
      ':61:2603140314RD100,NTRFA3//B3',
      ':86:HOAN',
      ':62F:C260314VND2300,',
      '-',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-14', 100],
    ],
  },
  'OFX of a card, with a decimal comma and a day in a zone': {
    file: [
      'OFXHEADER:100',
      'DATA:OFXSGML',
      '',
      '<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>VND<CCACCTFROM><ACCTID>4111</CCACCTFROM><BANKTRANLIST>',
      '<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260313235959[+7:ICT]<TRNAMT>1500,50<FITID>F1<NAME>REFUND</STMTTRN>',
      '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260314<TRNAMT>-300,25<FITID>F2<NAME>POWER</STMTTRN>',
      '</BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>',
    ],
    rows: [
      ['2026-03-13', 1500.5],
      ['2026-03-14', -300.25],
    ],
    account: '4111',
  },
  'CAMT with a row that is not booked yet': {
    file: [
      '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><Othr><Id>001</Id></Othr></Id><Ccy>VND</Ccy></Acct>',
      '<Ntry><Amt Ccy="VND">1500.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-13</Dt></BookgDt></Ntry>',
      '<Ntry><Amt Ccy="VND">300.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-14</Dt></BookgDt></Ntry>',
      '<Ntry><Amt Ccy="VND">999.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts><ValDt><Dt>2026-03-15</Dt></ValDt></Ntry>',
      '</Stmt></BkToCstmrStmt></Document>',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300.5],
    ],
    account: '001',
  },
  'CAMT.054: two payments booked as one, one reversed': {
    file: [
      '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.04"><BkToCstmrDbtCdtNtfctn><Ntfctn><Acct><Id><IBAN>DE1</IBAN></Id><Ccy>EUR</Ccy></Acct>',
      '<Ntry><Amt Ccy="EUR">150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-13</Dt></BookgDt><NtryDtls><TxDtls><Amt Ccy="EUR">100.00</Amt><RmtInf><Ustrd>A</Ustrd></RmtInf></TxDtls><TxDtls><Amt Ccy="EUR">50.00</Amt><RmtInf><Ustrd>B</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>',
      '<Ntry><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-14</Dt></BookgDt></Ntry>',
      '</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>',
    ],
    rows: [
      ['2026-03-13', 150],
      ['2026-03-14', 20],
    ],
  },
  'QIF of a card, with an amount split in two': {
    file: [
      '!Type:CCard',
      "D13/03'26",
      'U-36,000.00',
      'T-36,000.00',
      'PADS',
      'SMarketing',
      '$-30,000.00',
      'SFees',
      '$-6,000.00',
      '^',
      "D14/03'26",
      'T5,000.00',
      'PREFUND',
      '^',
    ],
    rows: [
      ['2026-03-13', -36_000],
      ['2026-03-14', 5000],
    ],
  },
});
