/** Special statement formats give the same as a bank’s table would. */
import { identities } from '../../../src/imports/fates/identity';
import { tieOutOf } from '../../../src/imports/fates/tieOut';
import { readText } from '../read';

type Shown = [day: string | null, amount: number, reference: string, text: string];
const read = async (...lines: string[]) => {
  const [found] = await readText(lines.join('\n'), { decimalMark: ',' });
  const statements = found!.statements;
  return {
    statements,
    ties: statements.map((each) => tieOutOf(each, false)),
    rows: statements.flatMap(({ entries }) =>
      entries.map(({ day, amount, reference, text }): Shown => [day, amount, reference, text]),
    ),
  };
};

const MT940 = (...lines: string[]): string[] => [
  ...[':20:STMT', ':25:0123456789', ':28C:1/1', ':60F:C251230VND1000000,'],
  ...lines,
  ...[':62F:C260102VND1200000,', '-'],
];

test('MT940: signs by their letters, days by their value date across the new year', async () => {
  const { rows, ties, statements } = await read(
    ...MT940(
      ':61:2512311231C500000,NTRFREF1//BANK1',
      ':86:Khach chuyen khoan',
      ':61:2601020102D300000,NTRFNONREF//BANK2',
      ':86:Tien dien',
    ),
  );
  expect(rows).toEqual([
    ['2025-12-31', 500_000, 'REF1 BANK1', 'Khach chuyen khoan'],
    ['2026-01-02', -300_000, 'BANK2', 'Tien dien'],
  ]);
  expect(statements[0]!.facts).toMatchObject({ account: '0123456789', currency: 'VND', opening: 1_000_000 });
  expect(ties[0]).toMatchObject({ held: ['closing balance'], broken: [] });
});

test('MT940: references are whole, with their slashes; a customer’s alone is said with the text', async () => {
  const { rows } = await read(
    ...MT940(
      ...[':61:2601020102C100000,NTRF01/HDTN/2026//B/1', ':86:Thue'],
      ...[':61:2601020102C50000,NTRF02/HDTN/2026', '/OCMT/VND50000,/', ':86:a/b'],
      ...[':61:2601020102C30000,NTRFHD3//HD3', ':61:2601020102C20000,NTRFNONREF//NONREF', ':86:x'],
    ),
  );
  expect(rows.map(([, , reference, text]) => [reference, text])).toEqual([
    ['01/HDTN/2026 B/1', 'Thue'],
    ['', '02/HDTN/2026 a/b'],
    ['HD3', ''],
    ['', 'x'],
  ]);
});

test('MT940: one đồng off its closing balance is named', async () => {
  await expect(read(...MT940(':61:2601020102C200001,NTRFR//B', ':86:x'))).rejects.toMatchObject({
    words: { en: expect.stringMatching(/Statement 1 .* rows come to 200001, its balances differ by 200000/) },
  });
});

test('MT940: a thousandth of a dinar off its closing balance is named', async () => {
  const dinars = MT940(':61:2601020102C200000,001NTRFR//B', ':86:x').map((line) =>
    line.replace('VND', 'KWD'),
  );
  await expect(read(...dinars)).rejects.toMatchObject({
    words: { en: expect.stringMatching(/rows come to 200000\.001, its balances differ by 200000\./) },
  });
});

test('a debit that was reversed comes back as money in', async () => {
  const { rows } = await read(...MT940(':61:2601020102RD200000,NTRFR//B', ':86:hoan'));
  expect(rows).toEqual([['2026-01-02', 200_000, 'R B', 'hoan']]);
});

const OFX_ROWS = [
  ['20260302120000[+7:ICT]', '450000.00', 'F1', 'BAN LE', ''],
  ['20260303', '-45000', 'F2', 'CA PHE', 'CA PHE SANG'],
] as const;
const OFX_SGML = [
  ...['OFXHEADER:100', 'DATA:OFXSGML', 'VERSION:102', '', '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>'],
  ...[
    '<CURDEF>VND',
    '<BANKACCTFROM><BANKID>1<ACCTID>0123<ACCTTYPE>CHECKING</BANKACCTFROM>',
    '<BANKTRANLIST>',
  ],
  ...OFX_ROWS.map(
    ([day, amount, id, name, memo]) =>
      `<STMTTRN><TRNTYPE>OTHER\n<DTPOSTED>${day}\n<TRNAMT>${amount}\n<FITID>${id}\n<NAME>${name}\n${memo === '' ? '' : `<MEMO>${memo}\n`}</STMTTRN>`,
  ),
  ...['</BANKTRANLIST>', '<LEDGERBAL><BALAMT>405000<DTASOF>20260331</LEDGERBAL>'],
  '</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
];
const OFX_XML = [
  '<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?><OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>',
  ...['<CURDEF>VND</CURDEF><BANKACCTFROM><ACCTID>0123</ACCTID></BANKACCTFROM>', '<BANKTRANLIST>'],
  ...OFX_ROWS.map(
    ([day, amount, id, name, memo]) =>
      `<STMTTRN><DTPOSTED>${day}</DTPOSTED><TRNAMT>${amount}</TRNAMT><FITID>${id}</FITID><NAME>${name}</NAME>${memo === '' ? '' : `<MEMO>${memo}</MEMO>`}</STMTTRN>`,
  ),
  '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
];
test.each([
  ['SGML', OFX_SGML],
  ['XML', OFX_XML],
])('OFX as %s', async (_, lines) => {
  const { rows, statements } = await read(...lines);
  expect(rows).toEqual([
    ['2026-03-02', 450_000, 'F1', 'BAN LE'],
    ['2026-03-03', -45_000, 'F2', 'CA PHE SANG'],
  ]);
  expect(statements[0]!.facts).toMatchObject({ account: '0123', currency: 'VND' });
});

test('OFX with one payment is no other than with two', async () => {
  const one = OFX_XML.filter((line) => !line.includes('F2'));
  expect((await read(...one)).rows).toEqual([['2026-03-02', 450_000, 'F1', 'BAN LE']]);
});

test.each([
  // What stands between the element's name and its end, and the row's text.
  ['\n<MEMO>\n', 'BAN LE'],
  ['<MEMO>', 'BAN LE'],
  ['\n<CHECKNUM>\n<MEMO>\n', 'BAN LE'],
  ['\n<CHECKNUM>\r\n<MEMO>Le 2\n', 'BAN LE Le 2'],
  ['\n<INTU.BID>\n', 'BAN LE'],
])('OFX as SGML with names that have no value: %j', async (written, said) => {
  const lines = OFX_SGML.map((line) => line.replace('BAN LE\n', `BAN LE${written}`));
  expect((await read(...lines)).rows).toEqual([
    ['2026-03-02', 450_000, 'F1', said],
    ['2026-03-03', -45_000, 'F2', 'CA PHE SANG'],
  ]);
});

test('OFX as SGML that is cut off is refused, with such names or without', async () => {
  const lines = OFX_SGML.map((line) => line.replace('BAN LE\n', 'BAN LE\n<MEMO>\n'));
  await expect(read(...lines.slice(0, -1))).rejects.toMatchObject({
    words: { en: expect.stringContaining('cut off') },
  });
});

test.each([
  // What the file contains, and what it means.
  ['C&#224; ph&#xEA; &amp; tr&#XE0;', 'Cà phê & trà'],
  ['Minh&apos;s &quot;Shop&quot;&nbsp;2', 'Minh\'s "Shop" 2'],
  ['A &#38; B, 3 &#60; 5 &#x3e; 2', 'A & B, 3 < 5 > 2'],
  ['<![CDATA[Tiền <nhà> & &#38; phí]]>', 'Tiền <nhà> & &#38; phí'],
  ['spelled &amp;#38; as it stands', 'spelled &#38; as it stands'],
  ['no character: &#1114112; &#0; &other;', 'no character: &#1114112; &#0; &other;'],
])('OFX that refers to characters: %s', async (written, said) => {
  const lines = OFX_XML.map((line) => line.replace('BAN LE', written));
  expect((await read(...lines)).rows[0]).toEqual(['2026-03-02', 450_000, 'F1', said]);
});

test('QIF: thousands stay, splits are not counted twice, a list of accounts is no payment', async () => {
  const { rows, statements } = await read(
    ...['!Account', 'NVCB', 'TBank', '^', '!Type:Bank'],
    ...['D13/03/2026', 'T-36,000,000.00', 'N12', 'PChu nha', 'MThue mat bang', 'SRent', '$-30,000,000.00'],
    ...['SWater', '$-6,000,000.00', '^', "D14/03'2026", 'T450,000.50', 'PKhach', '^'],
  );
  expect(rows).toEqual([
    ['2026-03-13', -36_000_000, '12', 'Chu nha Thue mat bang'],
    ['2026-03-14', 450_000.5, '', 'Khach'],
  ]);
  expect(statements[0]!.facts.account).toBe('VCB');
});

const camt = (entries: string): string =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>
  <Acct><Id><IBAN>VN01</IBAN></Id><Ccy>VND</Ccy></Acct>
  <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">1000</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
  <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="VND">1300</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
  ${entries}</Stmt></BkToCstmrStmt></Document>`;
const ntry = (amount: string, way: string, reference: string, text: string): string =>
  `<Ntry><Amt Ccy="VND">${amount}</Amt><CdtDbtInd>${way}</CdtDbtInd><BookgDt><Dt>2026-03-02</Dt></BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

test('CAMT.053: debit and credit by their sign, what is not provided is nothing', async () => {
  const { rows, ties } = await read(
    camt(ntry('500', 'CRDT', 'R1', 'Bán lẻ') + ntry('200', 'DBIT', 'NOTPROVIDED', 'Cà phê')),
  );
  expect(rows).toEqual([
    ['2026-03-02', 500, 'R1', 'Bán lẻ'],
    ['2026-03-02', -200, '', 'E1 Cà phê'],
  ]);
  expect(ties[0]).toMatchObject({ held: ['closing balance'], broken: [] });
});

test('CAMT.053: what looks like a number or a truth stays a text, and đồng are đồng', async () => {
  const entry = (reference: string, text: string) => ntry('36000000', 'DBIT', reference, text);
  const { rows, statements } = await read(
    camt(entry('0012345', '0641') + entry('12345', '641') + entry('1E5', 'true')).replace(
      '<IBAN>VN01</IBAN>',
      '<Othr><Id>0071000123456</Id></Othr>',
    ),
  );
  expect(rows).toEqual([
    ['2026-03-02', -36_000_000, '0012345', '0641'],
    ['2026-03-02', -36_000_000, '12345', '641'],
    ['2026-03-02', -36_000_000, '1E5', 'true'],
  ]);
  expect(statements[0]!.facts.account).toBe('0071000123456');
  expect(new Set(identities('bank', statements[0]!.entries)).size).toBe(3);
});

const invoice = (totals: string, items: string, currency = 'VND'): string =>
  `<?xml version="1.0"?><HDon><DLHDon><TTChung><KHMSHDon>1</KHMSHDon><KHHDon>C26TAA</KHHDon><SHDon>0000012</SHDon><NLap>2026-03-02</NLap><DVTTe>${currency}</DVTTe></TTChung><NDHDon><NBan><Ten>Công ty Sữa</Ten><MST>0000000000</MST></NBan><DSHHDVu>${items}</DSHHDVu>${totals}</NDHDon></DLHDon></HDon>`;
const item = (amount: number, kind = '1'): string =>
  `<HHDVu><TChat>${kind}</TChat><THHDVu>Sữa</THHDVu><ThTien>${amount}</ThTien></HHDVu>`;
const totals = (net: number, tax: number): string =>
  `<TToan><TgTCThue>${net}</TgTCThue><TgTThue>${tax}</TgTThue><TgTTTBSo>${net + tax}</TgTTTBSo></TToan>`;

test.each([
  ['an invoice is money to be paid', invoice(totals(1_000, 100), item(1_000)), -1_100],
  ['a credit note is money back', invoice(totals(-1_000, -100), item(-1_000)), 1_100],
  [
    'totals that are missing are added up, a discount taken off',
    invoice('', item(1_000) + item(200, '3')),
    -800,
  ],
])('e-invoice: %s', async (_, file, amount) => {
  expect((await read(file)).rows).toEqual([
    ['2026-03-02', amount, '1-C26TAA-0000012', expect.stringContaining('Công ty Sữa')],
  ]);
});

test('a journal: legs of income and cost alone, without those that close accounts to 911', async () => {
  const { statements } = await read(
    'Ngày hạch toán;Số chứng từ;Diễn giải;Tài khoản;TK đối ứng;Phát sinh Nợ;Phát sinh Có',
    ...['13/03/2026;UNC1;Thuê;6427;112;1.000;0', '13/03/2026;UNC1;Thuê;1121;6427;0;1.000'],
    ...['31/03/2026;KC1;Kết chuyển;911;6427;1.000;0', '31/03/2026;KC1;Kết chuyển;6427;911;0;1.000', ''],
  );
  expect(
    statements[0]!.entries.map(({ ledgerAccount, amount, leftOut }) => [ledgerAccount, amount, leftOut?.en]),
  ).toEqual([
    ['6427', -1_000, undefined],
    ['1121', 1_000, expect.stringContaining('balance sheet')],
    ['911', -1_000, expect.stringContaining('911')],
    ['6427', 1_000, expect.stringContaining('911')],
  ]);
});

/** Monthly rent payments that differ only in day and reference. */
const RENTS: Readonly<Record<string, (day: string, reference: string) => string[]>> = {
  MT940: (day, reference) =>
    MT940(`:61:${day.slice(2).replaceAll('-', '')}C200000,NTRF${reference}`, ':86:Tien thue'),
  CAMT: (day, reference) => [
    camt(
      `<Ntry><Amt Ccy="VND">300</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>${day}</Dt></BookgDt><NtryDtls><TxDtls><Refs>${reference}</Refs></TxDtls></NtryDtls></Ntry>`,
    ),
  ],
  QIF: (day, reference) => ['!Type:Bank', `D${day}`, 'T-300', reference, 'PChu nha', '^'],
};

test.each([
  ['MT940', 'THUE//B1', 'THUE//B2'],
  ['MT940', 'HD/2026/01//B1', 'HD/2026/02//B1'],
  ['MT940', 'THUE', 'THUE'],
  ['MT940', 'HD/2026/01', 'HD/2026/01'],
  ['CAMT', '<EndToEndId>THUE</EndToEndId>', '<EndToEndId>THUE</EndToEndId>'],
  [
    'CAMT',
    '<AcctSvcrRef>B1</AcctSvcrRef><EndToEndId>THUE</EndToEndId>',
    '<AcctSvcrRef>B2</AcctSvcrRef><EndToEndId>THUE</EndToEndId>',
  ],
  ['CAMT', '<EndToEndId>THUE</EndToEndId><TxId>1</TxId>', '<EndToEndId>THUE</EndToEndId><TxId>2</TxId>'],
  ['QIF', 'N12', 'N13'],
  ['QIF', 'NEFT', 'NEFT'],
])('%s: next month’s rent is another row: %s, then %s', async (format, one, next) => {
  const keyed = async (day: string, reference: string): Promise<string[]> =>
    identities('bank', (await read(...RENTS[format]!(day, reference))).statements[0]!.entries);
  const january = await keyed('2026-01-02', one);
  expect(january).toHaveLength(1);
  expect(await keyed('2026-01-02', one)).toEqual(january);
  expect(await keyed('2026-02-02', next)).not.toEqual(january);
});
