/** Several tables, accounts or pages in one file. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'pages, each with its headers, what is carried over and its number': {
    file: [
      'Ngày;Diễn giải;Ghi nợ;Ghi có;Số dư',
      ';Số dư đầu kỳ;;;5.000.000',
      '13/03/2026;Bán lẻ;;1.500.000;6.500.000',
      ';Cộng chuyển trang sau;0;1.500.000;6.500.000',
      'Trang 1/2;;;;',
      'Ngày;Diễn giải;Ghi nợ;Ghi có;Số dư',
      ';Số trang trước chuyển sang;0;1.500.000;6.500.000',
      '14/03/2026;Tiền điện;300.000;;6.200.000',
      ';Cộng;300.000;1.500.000;6.200.000',
      'Trang 2/2;;;;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'what is carried over from page to page, dated, without balances': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Bán lẻ;1.500.000;',
      '13/03/2026;Cộng mang sang trang sau;1.500.000;',
      '13/03/2026;Trang trước mang sang;1.500.000;',
      '14/03/2026;Tiền điện;;300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'sums of pages between rows': {
    file: [
      'Ngày;Số CT;Diễn giải;Thu;Chi',
      '05/01/2026;PT1;Bán lẻ;2.000.000;',
      ';;Cộng trang 1;2.000.000;0',
      ';;Mang sang;2.000.000;0',
      '16/01/2026;PC1;Tiền điện;;300.000',
      ';;Cộng trang 2;2.000.000;300.000',
      '31/01/2026;;Tổng cộng;2.000.000;300.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['total in', 'total out'],
  },
  'two accounts of two currencies, one below the other': {
    file: [
      'Account No,001',
      'Currency,VND',
      'Date,Description,Debit,Credit,Balance',
      '13/03/2026,Retail,,"1,500,000","1,500,000"',
      'Account No,002',
      'Currency,USD',
      'Date,Description,Debit,Credit,Balance',
      '14/03/2026,Hosting,"1,020.50",,"8,979.50"',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -1020.5],
    ],
    currencies: ['VND', 'USD'],
  },
  'two accounts in a column, each with balances of its own': {
    file: [
      'Số tài khoản;Ngày giao dịch;Diễn giải;Ghi nợ;Ghi có;Số dư',
      '001;13/03/2026;Bán lẻ;;1.500.000;6.500.000',
      '001;14/03/2026;Tiền điện;300.000;;6.200.000',
      '002;13/03/2026;Bán lẻ;;2.000.000;2.000.000',
      '002;15/03/2026;Tiền nước;100.000;;1.900.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-13', 2_000_000],
      ['2026-03-15', -100_000],
    ],
    held: ['running balance'],
  },
  'two accounts in one file, subtotals of months between': {
    file: [
      'Số tài khoản: 001',
      'Ngày;Nội dung;Ghi nợ;Ghi có;Số dư',
      '13/02/2026;Bán lẻ;;100.000;100.000',
      ';Cộng tháng 2;;100.000;',
      '13/03/2026;Bán lẻ;;200.000;300.000',
      ';Cộng tháng 3;;200.000;',
      '',
      'Số tài khoản: 002',
      'Ngày;Nội dung;Ghi nợ;Ghi có;Số dư',
      '14/03/2026;Tiền điện;50.000;;950.000',
      '',
    ],
    answers: DMY,
    rows: [
      ['2026-02-13', 100_000],
      ['2026-03-13', 200_000],
      ['2026-03-14', -50_000],
    ],
  },
  'two accounts side by side': {
    isPlaced: true,
    file: [
      'TIỀN MẶT;;;;;NGÂN HÀNG;;;',
      'Ngày;Nội dung;Thu;Chi;;Ngày;Nội dung;Thu;Chi',
      '05/01/2026;Bán lẻ;2.000.000;;;05/01/2026;Khách CK;3.000.000;',
      '06/01/2026;Mua rau;;300.000;;07/01/2026;Trả điện;;1.100.000',
    ],
    answers: DMY,
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -300_000],
      ['2026-01-05', 3_000_000],
      ['2026-01-07', -1_100_000],
    ],
    account: 'TIỀN MẶT',
  },
  'a table of sales above one of costs, their headers unlike': {
    file: [
      ...[
        'I. DOANH THU;;;',
        'Ngày;Khách;Mã HĐ;Doanh thu',
        '13/03/2026;Lan;1;1.500.000',
        ';;Cộng;1.500.000',
        ';;;',
      ],
      ...[
        'II. CHI PHÍ;;;',
        'Ngày chi;Nội dung;Người chi;Số tiền chi',
        '14/03/2026;Điện;Hoa;300.000',
        ';;Cộng;300.000',
      ],
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: { dayOrder: 'dmy', decimalMark: ',' },
  },
});
