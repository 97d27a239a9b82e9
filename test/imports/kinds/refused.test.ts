/** Files that are not read: each is refused with helpful advice. */
import { sheetsOfText } from '../../../src/imports/reading/file';
import { tablesIn } from '../../../src/imports/table/tables';
import { parseXml } from '../read';

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
    'the ledger of what a customer owes',
    [
      'SỔ CHI TIẾT CÔNG NỢ PHẢI THU KHÁCH HÀNG',
      'Ngày;Số chứng từ;Diễn giải;TK công nợ;TK đối ứng;Phát sinh Nợ;Phát sinh Có;Dư Nợ',
      '13/03/2026;BH1;Bán hàng;131;5111;1.500.000;;1.500.000',
      '20/03/2026;PT1;Thu tiền;131;1111;;1.000.000;500.000',
    ],
    /^The file is the ledger of “SỔ CHI TIẾT CÔNG NỢ PHẢI THU KHÁCH HÀNG”, which has what was sold or bought/,
  ],
  [
    'orders whose numbers a spreadsheet program cut',
    [
      'ID đơn hàng,Created Time,Product Name,Quantity,Order Amount',
      '5.76461E+17,13/03/2026,Milk,1,1320000',
      '5.76461E+17,13/03/2026,Tea,1,1320000',
      '5.76461E+17,14/03/2026,Tea,1,500000',
    ],
    /^The numbers in “ID đơn hàng” were cut by a spreadsheet program/,
  ],
  [
    'the ledger of an account of goods',
    [
      'Tài khoản: 1561 - Hàng hóa',
      'Ngày;Số chứng từ;Diễn giải;TK đối ứng;Phát sinh Nợ;Phát sinh Có',
      '13/03/2026;NK1;Mua sữa;331;6.000.000;',
      '20/03/2026;XK1;Bán sữa;632;;1.000.000',
    ],
    /^The file is the ledger of “1561 - Hàng hóa”/,
  ],
  [
    'the ledger of what customers owe, by its name in another chart',
    [
      'Account: 1100 Trade Debtors',
      'Date,Description,Contra account,Debit,Credit',
      '13/03/2026,Invoice 1,4000,100.00,',
      '14/03/2026,Paid,1200,,80.00',
    ],
    /^The file is the ledger of “1100 Trade Debtors”/,
  ],
  [
    'goods that came in and went out, in pieces',
    ['Ngày;Mã hàng;Tên hàng;Số lượng nhập;Số lượng xuất', '13/03/2026;SUA;Sữa;20;', '14/03/2026;SUA;Sữa;;5'],
    /^No table was found/,
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

test.each(['4000 Sales', '200 - Sales', '1234'])(
  'the ledger of %s, in a chart that is not Vietnam’s, is read',
  async (account) => {
    const lines = [
      `Account: ${account}`,
      'Date,Description,Contra account,Debit,Credit',
      '13/03/2026,Invoice 1,1100,,100.00',
      '14/03/2026,Credit note,1100,20.00,',
    ];
    expect(tablesIn(await sheetsOfText(lines.join('\n'), parseXml))).toHaveLength(1);
  },
);
