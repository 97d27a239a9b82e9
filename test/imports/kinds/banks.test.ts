/** Statements of banks, at home and abroad. */
import { eachHolds } from './madeUp';

eachHolds({
  'a bank of Vietnam: two rows of headers, its period above, its footers below': {
    isPlaced: true,
    file: [
      'NGÂN HÀNG MẪU;;;;;',
      'Từ ngày 01/03/2026 đến ngày 31/03/2026;;;;;',
      'Số tài khoản:;0071000000001;;;Loại tiền:;VND',
      ';;;;Số dư đầu kỳ:;5,000,000',
      'STT;Ngày giao dịch;Mã giao dịch;Số tiền;;Mô tả',
      ';;;Ghi nợ;Ghi có;',
      '1;02/03/2026;FT1;;1,500,000;Bán lẻ',
      '2;05/03/2026;FT2;300,000;;Tiền điện',
      'Tổng số;;;300,000;1,500,000;',
      'Số dư cuối kỳ;;;;6,200,000;',
      'Chứng từ này được in từ hệ thống;;;;;',
    ],
    rows: [
      ['2026-03-02', 1_500_000],
      ['2026-03-05', -300_000],
    ],
    held: ['total in', 'total out', 'closing balance'],
    account: '0071000000001',
  },
  'a bank that says what was taken out and paid in': {
    file: [
      'SAO KÊ TÀI KHOẢN;;;;;',
      'Số tài khoản:;060012345678;;;;',
      'Ngày giao dịch;Ngày hiệu lực;Diễn giải;Rút ra;Gửi vào;Số dư',
      ';;Số dư đầu kỳ;;;5.000.000',
      '13/03/2026;13/03/2026;Bán lẻ;;1.500.000;6.500.000',
      '14/03/2026;14/03/2026;Tiền điện;300.000;;6.200.000',
      ';;Tổng phát sinh;300.000;1.500.000;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'a bank with its balances in sentences above and below': {
    file: [
      'Số tài khoản/Account No: 1231000012345',
      'Số dư đầu kỳ: 5,000,000 VND',
      'STT|Ngày hiệu lực|Ghi nợ|Ghi có|Số dư|Mô tả',
      '1|13/03/2026 10:00:00|0|1,500,000|6,500,000|Bán lẻ',
      '2|14/03/2026 11:00:00|300,000|0|6,200,000|Tiền điện',
      'Số dư cuối kỳ: 6,200,000 VND',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['closing balance', 'running balance'],
  },
  'a bank whose debits are below zero, with the partner’s bank beside': {
    file: [
      'Ngày giao dịch,Đối tác,NH đối tác,Diễn giải,Số bút toán,Nợ,Có,Số dư',
      '13/03/2026,LAN,VCB,Bán lẻ,FT1,,"1,500,000","6,500,000"',
      '14/03/2026,EVN,BIDV,Tiền điện,FT2,"-300,000",,"6,200,000"',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a bank of Vietnam: words of headers in two rows, times run into the days': {
    isPlaced: true,
    file: [
      'SAO KÊ TÀI KHOẢN',
      'Số tài khoản: 1500201234567',
      'Ngày;Số;Số tiền;;Số dư;Diễn giải',
      'giao dịch;bút toán;Ghi nợ;Ghi có;;',
      '05/01/2026_08:15;B1;;2,000,000;7,000,000;Ban le',
      '16/01/202609:00:11;B2;300,000;;6,700,000;Tien dien',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['running balance'],
    account: '1500201234567',
  },
  'a bank of Vietnam newest first, its balances above the table': {
    file: [
      'Số tài khoản;060012345678',
      'Số dư đầu kỳ;5.000.000',
      'Số dư cuối kỳ;6.700.000',
      'STT;Ngày giao dịch;Ngày hiệu lực;Mã giao dịch;Nội dung;Phát sinh nợ;Phát sinh có;Số dư',
      '1;16/01/2026;16/01/2026;FT2;Tiền điện;300.000;;6.700.000',
      '2;05/01/2026;05/01/2026;FT1;Bán lẻ;;2.000.000;7.000.000',
    ],
    rows: [
      ['2026-01-16', -300_000],
      ['2026-01-05', 2_000_000],
    ],
    held: ['closing balance', 'running balance'],
    account: '060012345678',
  },
  'a bank whose kind of transaction says Ghi Nợ and Ghi Có': {
    file: [
      'STT;Ngày giao dịch;Loại giao dịch;Số tiền giao dịch;Số dư;Nội dung',
      '1;05/01/2026 08:00:00;Ghi Có;2.000.000;7.000.000;Bán lẻ',
      '2;16/01/2026 09:00:00;Ghi Nợ;300.000;6.700.000;Tiền điện',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['running balance'],
  },
  'a Vietnamese bank whose headers say (VND) and have line breaks': {
    file: [
      '"STT"\t"Ngày\nGD"\t"Phát sinh Nợ\n(VND)"\t"Phát sinh Có\n(VND)"\t"Số dư\n(VND)"\t"Nội dung\nchi tiết"',
      '1\t13/03/2026\t\t1,500,000\t11,500,000\tBán lẻ',
      '2\t14/03/2026\t300,000\t\t11,200,000\tTiền điện',
      '\tTổng cộng\t300,000\t1,500,000\t\t',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'a bank in English: withdrawals, deposits, running balance and a line brought forward': {
    file: [
      'ACME BANK',
      'Account Number,0123456789',
      'Statement Period,01/03/2026 - 31/03/2026',
      '',
      'Txn Date,Value Date,Description,Cheque No.,Withdrawal Amt.,Deposit Amt.,Closing Balance',
      ',,Balance brought forward,,,,"10,000.00"',
      '13/03/2026,13/03/2026,Retail,,,"1,500.00","11,500.00"',
      '14/03/2026,15/03/2026,Power,,300.00,,"11,200.00"',
      'Total,,,,300.00,"1,500.00",',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    held: ['total in', 'total out', 'running balance'],
    account: '0123456789',
  },
  'a bank that writes a day once': {
    file: [
      'Date,Type,Description,Paid Out,Paid In,Balance',
      '13 Mar 2026,CR,Retail,,1500.00,6500.00',
      ',DD,Power,300.00,,6200.00',
      ',DD,Water,100.00,,6100.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-13', -300],
      ['2026-03-13', -100],
    ],
  },
  'a bank newest first, what it began with dated and below': {
    file: [
      'Date,Description,Amount,Balance',
      '14 Mar 26,Power,-300.00,6200.00',
      '13 Mar 26,Retail,1500.00,6500.00',
      '01 Mar 26,Balance b/f,,5000.00',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
    ],
    held: ['running balance'],
  },
  'a bank of Germany': {
    file: [
      'Buchungstag;Wertstellung;Verwendungszweck;Betrag;Währung',
      '13.03.2026;13.03.2026;Miete;-1.200,00;EUR',
      '14.03.2026;14.03.2026;Umsatz;2.500,50;EUR',
    ],
    rows: [
      ['2026-03-13', -1200],
      ['2026-03-14', 2500.5],
    ],
    currencies: ['EUR', 'EUR'],
  },
  'a savings bank: what is only noted yet': {
    file: [
      '"Buchungstag";"Buchungstext";"Verwendungszweck";"Betrag";"Waehrung";"Info"',
      '"13.03.26";"GUTSCHRIFT";"Retail";"1.500,00";"EUR";"Umsatz gebucht"',
      '"15.03.26";"KARTE";"Shop";"-20,00";"EUR";"Umsatz vorgemerkt"',
    ],
    rows: [['2026-03-13', 1500]],
    leftOut: [[3, 'not completed yet']],
  },
  'a bank of America: CREDIT and DEBIT beside signed amounts': {
    file: [
      'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #',
      'CREDIT,01/05/2026,"RETAIL",2000.00,ACH_CREDIT,7000.00,',
      'DEBIT,01/16/2026,"POWER",-300.00,ACH_DEBIT,6700.00,',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['running balance'],
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
  'a bank that says + or - in a column called Change, beside the amount': {
    file: [
      'Ngày giao dịch/ Transaction Date,Số tham chiếu/ Reference No.,Thay đổi/ Change,Số tiền/ Amount,Mô tả/ Description,Số dư/ Balance',
      '02/03/2026,5078 - 001,-,"1,500,000",Tiền nhà,"8,500,000"',
      '13/03/2026,5078 - 002,+,"2,000,000",Khách lẻ,"10,500,000"',
      '14/03/2026,5078 - 003,-,"250,000",Tiền điện,"10,250,000"',
    ],
    rows: [
      ['2026-03-02', -1_500_000],
      ['2026-03-13', 2_000_000],
      ['2026-03-14', -250_000],
    ],
    held: ['running balance'],
  },
});
