/** Files whose columns no header names, or that say money otherwise than a bank does: rows worked out by hand. */
import { tieOutOf } from '../../src/imports/fates/tieOut';
import { sheetsOfText } from '../../src/imports/reading/file';
import { tablesIn } from '../../src/imports/table/tables';
import { holds, type Newcomer } from './newcomer';
import { parseXml, readText } from './read';

const XERO = 'Date,Source,Description,Reference,Debit,Credit,Running Balance';
const CALLERS: Readonly<Record<string, Newcomer>> = {
  'a bank of Australia without headers': {
    file: [
      '14/03/2026,"-300.00","ORIGIN ENERGY 8812"',
      '13/03/2026,"1500.00","TRANSFER FROM LAN"',
      '02/03/2026,"-12.50","ACCOUNT FEE"',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
      ['2026-03-02', -12.5],
    ],
    texts: ['ORIGIN ENERGY 8812', 'TRANSFER FROM LAN', 'ACCOUNT FEE'],
  },
  'another, with a balance behind what was paid': {
    file: [
      '14/03/2026,"-300.00","ORIGIN ENERGY","+6200.00"',
      '13/03/2026,"+1500.00","Transfer from LAN","+6500.00"',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
    ],
    held: ['running balance'],
  },
  'a bank of America without headers: stars, and the number of a cheque': {
    file: [
      '"03/14/2026","-300.00","*","","CITY POWER BILL"',
      '"03/02/2026","-45.00","*","1021","CHECK # 1021"',
      '"03/01/2026","1500.00","*","","DEPOSIT LAN"',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-02', -45],
      ['2026-03-01', 1500],
    ],
  },
  'a bank of Canada without headers: out and in apart, told by the balance': {
    file: [
      '03/13/2026,LAN DEPOSIT,,1500.00,6500.00',
      '03/14/2026,HYDRO,300.00,,6200.00',
      '03/16/2026,RENT,200.00,,6000.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-16', -200],
    ],
    held: ['running balance'],
  },
  'headers in words that are not known, proven by the balance': {
    file: [
      'Saldo awal;;;',
      'Tanggal;Keterangan;Mutasi;Saldo',
      '13/03/2026;Setoran LAN;1.500.000,00;6.500.000,00',
      '14/03/2026;Listrik;-300.000,00;6.200.000,00',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['running balance'],
    texts: ['Setoran LAN', 'Listrik'],
  },
  'a bank of Thailand in its own language, its years in two ways': {
    file: [
      'วันที่,รายการ,ถอน,ฝาก,คงเหลือ',
      '13 มี.ค. 2569,โอนเข้า,,1500.00,6500.00',
      '14 มีนาคม 2569,ค่าไฟ,300.00,,6200.00',
      '15 มี.ค. 69,ค่าน้ำ,100.00,,6100.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-15', -100],
    ],
    held: ['running balance'],
    texts: ['โอนเข้า', 'ค่าไฟ', 'ค่าน้ำ'],
  },
  'what was paid for stands in columns of other names': {
    file: [
      'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category',
      '13/03/2026,Lan,INV 991,FASTER PAYMENT,1500.00,6500.00,INCOME',
      '14/03/2026,British Gas,8812,DIRECT DEBIT,-300.00,6200.00,BILLS',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    texts: ['Lan · INCOME', 'British Gas · BILLS'],
  },
  'a ledger of sales alone, whose balance is debit less credit': {
    file: [
      XERO,
      'Sales,,,,,,',
      '13 Mar 2026,Receivable Invoice,Retail,INV-1,0.00,"1,500.00","(1,500.00)"',
      '14 Mar 2026,Receivable Invoice,Retail,INV-2,0.00,200.00,"(1,700.00)"',
      'Total Sales,,,,0.00,"1,700.00","(1,700.00)"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', 200],
    ],
    held: ['total in', 'total out'],
  },
  'a ledger of a cost alone': {
    file: [
      XERO,
      'Light & Power,,,,,,',
      '13 Mar 2026,Spend Money,Power,B1,300.00,0.00,300.00',
      '14 Mar 2026,Payable Invoice,Gas,B2,200.00,0.00,500.00',
    ],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -200],
    ],
  },
  'a new account of cash begins with nothing, too, and says what it is': {
    file: [
      XERO,
      'Business Bank Account,,,,,,',
      '13 Mar 2026,Receive Money,Capital,R1,300.00,0.00,300.00',
      '14 Mar 2026,Spend Money,Gas,B2,0.00,200.00,100.00',
    ],
    rows: [
      ['2026-03-13', 300],
      ['2026-03-14', -200],
    ],
    held: ['running balance'],
  },
  'accounts below one another, each with a balance from nothing': {
    file: [
      XERO,
      'Sales,,,,,,',
      '13 Mar 2026,Receivable Invoice,Retail,INV-1,0.00,"1,500.00","(1,500.00)"',
      'Total Sales,,,,0.00,"1,500.00","(1,500.00)"',
      'Light & Power,,,,,,',
      '14 Mar 2026,Payable Invoice,Power,8812,300.00,0.00,300.00',
      'Total Light & Power,,,,300.00,0.00,300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'a detailed ledger of account 642 with a balance': {
    file: [
      'Tài khoản: 6427 - Chi phí dịch vụ mua ngoài;;;;;;',
      'Ngày;Số CT;Diễn giải;TK đối ứng;Phát sinh nợ;Phát sinh có;Số dư',
      '13/03/2026;PC1;Điện;1111;1.300.000;;1.300.000',
      '14/03/2026;PC2;Nước;1111;100.000;;1.400.000',
    ],
    rows: [
      ['2026-03-13', -1_300_000],
      ['2026-03-14', -100_000],
    ],
  },
  'the expenses of one account, their balance growing': {
    file: [
      'Date,Transaction Type,Name,Memo/Description,Split,Amount,Balance',
      '03/13/2026,Expense,City,Power,Checking,300.00,300.00',
      '03/14/2026,Expense,City,Gas,Checking,100.00,400.00',
    ],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -100],
    ],
    held: [],
  },
  'books in plain text, all legs': {
    file: [
      '"txnidx","date","description","account","amount","commodity","credit","debit"',
      '"1","2026-03-13","Retail","assets:bank","1500.00","$","","1500.00"',
      '"1","2026-03-13","Retail","income:sales","-1500.00","$","1500.00",""',
      '"2","2026-03-14","Power","expenses:power","300.00","$","","300.00"',
      '"2","2026-03-14","Power","assets:bank","-300.00","$","300.00",""',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    held: ['voucher'],
  },
  'their income and costs alone, each with its currency': {
    file: [
      'date,flag,payee,narration,account,position',
      '2026-03-13,*,Lan,Retail,Income:Sales,-1500.00 USD',
      '2026-03-14,*,City,Power,Expenses:Power,300.00 USD',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    held: [],
    currencies: ['USD', 'USD'],
    texts: ['Income:Sales · Lan · Retail', 'Expenses:Power · City · Power'],
  },
  'legs below one another, the day and the voucher on the first of them': {
    file: [
      'Date,Transaction ID,Description,Full Account Name,Amount Num.',
      '13/03/2026,a1,Retail,Assets:Bank,"1,500.00"',
      ',,,Income:Sales,"-1,500.00"',
      '14/03/2026,a2,Power,Expenses:Power,300.00',
      ',,,Assets:Bank,-300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    held: ['voucher'],
  },
  'a gateway of Vietnam: days and times run together, one payment broken off': {
    file: [
      'STT;Mã giao dịch VNPAY;Mã đơn hàng;Ngày thanh toán;Ngân hàng;Số tiền giao dịch;Phí giao dịch;Số tiền thanh toán cho ĐVCNT;Trạng thái',
      '1;14001;DH1;20260313101500;NCB;1.500.000;16.500;1.483.500;Thành công',
      '2;14002;DH2;20260314091000;VCB;300.000;3.300;296.700;Thành công',
      '3;14003;DH3;20260314111000;VCB;200.000;0;0;Giao dịch lỗi',
    ],
    answers: { decimalMark: ',', sign: 1 },
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-13', -16_500],
      ['2026-03-14', 300_000],
      ['2026-03-14', -3_300],
    ],
    leftOut: [[4, 'did not go through']],
  },
  'what a courier keeps for itself and for the tax office': {
    file: [
      'Transaction Date,Transaction ID,Status,Net Sales,Grab Fee (Commission),Marketing Fee,Tax (Withheld),Net Earnings',
      '13 Mar 2026,G1,Transferred,180000,-45000,0,-2700,132300',
      '14 Mar 2026,G2,Transferred,100000,-25000,-2000,-1500,71500',
    ],
    rows: [
      ['2026-03-13', 180_000],
      ['2026-03-13', -47_700],
      ['2026-03-14', 100_000],
      ['2026-03-14', -28_500],
    ],
  },
  'a till of America: what was collected, and its fees': {
    file: [
      'Date,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Fees,Net Total,Transaction ID',
      '03/13/2026,$100.00,-$10.00,$90.00,$8.00,$5.00,$103.00,-$2.78,$100.22,TX1',
      '03/14/2026,-$20.00,$0.00,-$20.00,-$1.78,$0.00,-$21.78,$0.57,-$21.21,TX2',
    ],
    rows: [
      ['2026-03-13', 103],
      ['2026-03-13', -2.78],
      ['2026-03-14', -21.78],
      ['2026-03-14', 0.57],
    ],
  },
};

test.each(Object.entries(CALLERS))('%s', async (_, caller) => {
  await holds(caller);
});

const withTotal = async (total: string, ...more: string[]) => {
  const rows = ['13/03/2026;Bán lẻ;1.500.000', '14/03/2026;Tiền điện;-300.000', ...more];
  const [read] = await readText(['Ngày;Nội dung;Số tiền', ...rows, `;Tổng cộng;${total}`].join('\n'));
  const { held, broken } = tieOutOf(read!.statements[0]!, false);
  return { held, broken: broken.map(({ expected, found }) => [expected, found]) };
};

test.each([
  ['what is left', '1.200.000'],
  ['what was moved', '1.800.000'],
  ['what came in', '1.500.000'],
])('the sum of one column of amounts may be %s', async (_, total) => {
  expect(await withTotal(total)).toEqual({ held: ['total'], broken: [] });
});

test('one that is none of these is named with what the rows come to', async () => {
  expect(await withTotal('1.200.001')).toEqual({ held: ['total'], broken: [[1_200_001, 1_200_000]] });
});

test('a sum of a month between rows is no sum of all', async () => {
  expect(await withTotal('1.200.000', ';Cộng tháng 3;9.999.999')).toEqual({ held: ['total'], broken: [] });
});

const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['DATEV', ['"EXTF";700;21;"Buchungsstapel"', 'Umsatz;Konto', '1,00;1200'], /^This is a DATEV file/],
  ['SIE', ['#FLAGGA 0', '#SIETYP 4', '#VER A 1 20260313 "x"'], /^This is a SIE file/],
  ['BAI2', ['01,1,CUST,260315,0800,1,80,,2/', '02,CUST,1,1,260314,,USD,2/'], /^This is a BAI2 file/],
  ['MT942', [':20:A', ':25:1/EUR', ':28C:1/1', ':34F:EURD0,', ':61:2603130313C1,00NTRF9//B'], /a MT942 file/],
  [
    'wages without a day',
    ['Tháng 3 năm 2026;;', 'Họ và tên;Lương cơ bản;Thực lĩnh', 'Lan;7.000.000;6.765.000'],
    /^Row 2 of the file has amounts \(“Thực lĩnh”\) but no column with days/,
  ],
  [
    'months side by side',
    ['Khoản;Tháng 1/2026;Tháng 2/2026', 'Doanh thu;10.000.000;12.000.000'],
    /^Row 1 of the file has a column for each month \(“Tháng 1\/2026”\)/,
  ],
  [
    'accounts in their own sense, one with money given back',
    [
      'Date,Transaction Type,Name,Amount',
      'Sales,,,',
      '03/13/2026,Sales Receipt,Lan,"1,500.00"',
      '03/14/2026,Refund,Lan,-60.00',
      'Total for Sales,,,"1,440.00"',
      'Utilities,,,',
      '03/14/2026,Expense,City,300.00',
      'Total for Utilities,,,300.00',
    ],
    /nothing says which of them are income/,
  ],
  [
    'numbers without headers that no balance proves',
    ['13/03/2026,Lan,1500.00,12.00', '14/03/2026,Hoa,300.00,9.00'],
    /^No table was found/,
  ],
];

test.each(REFUSED)('%s: refused with a word that helps', async (_, lines, words) => {
  const read = sheetsOfText(lines.join('\n'), parseXml).then(tablesIn);
  await expect(read).rejects.toMatchObject({
    words: { en: expect.stringMatching(words), vi: expect.anything() },
  });
});
