/** The direction of money: by a column, by marks at the amount, by signs or by headings. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'a bank with debit and credit told by D and C in a column of its own': {
    file: [
      'Ngày giao dịch;Số tiền;D/C;Nội dung;Số dư',
      '13/03/2026;1.500.000;C;Bán lẻ;11.500.000',
      '14/03/2026;300.000;D;Tiền điện;11.200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['running balance'],
  },
  'debit and credit told by Nợ and Có in a column of its own': {
    file: [
      'Ngày,Nợ/Có,Số tiền,Diễn giải',
      '13/03/2026,Có,"1,500,000",Bán lẻ',
      '14/03/2026,Nợ,"300,000",Tiền điện',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'debit and credit told by the type of the transaction': {
    file: [
      'Date,Transaction Type,Amount,Description',
      '2026-03-13,Credit,1500000.00,Retail',
      '2026-03-14,Debit,300000.00,Power',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a signed amount beside a column of Dr and Cr keeps its sign': {
    file: [
      'Date,Dr/Cr,Amount,Description',
      '2026-03-13,CR,1500000.00,Retail',
      '2026-03-14,DR,-300000.00,Power',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'amounts whose plus or minus stands in a column called +/-': {
    file: [
      'Ngày;Mô tả;+/-;Số tiền;Số dư',
      '13/03/2026;Bán lẻ;+;1.500.000;6.500.000',
      '14/03/2026;Tiền điện;-;300.000;6.200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'debits and credits as Germany marks them': {
    file: ['Belegdatum;Text;Betrag;S/H', '13.03.2026;Umsatz;1500,00;H', '14.03.2026;Strom;300,00;S'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'a column that says Thu or Chi beside the amount': {
    file: [
      'Ngày;Loại;Khoản;Số tiền',
      '05/01/2026;Thu;Bán hàng;2.000.000',
      '16/01/2026;Chi;Mua rau;300.000',
      '17/01/2026;chi ;Gas;450.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
      ['2026-01-17', -450_000],
    ],
  },
  'a kind of voucher that says Phiếu thu or Phiếu chi': {
    file: [
      'Ngày;Loại phiếu;Lý do;Số tiền',
      '05/01/2026;Phiếu thu;Bán hàng;2.000.000',
      '16/01/2026;Phiếu chi;Mua rau;300.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'a type that says Income or Expense': {
    file: [
      'Date,Type,Description,Amount',
      '2026-01-05,Income,Retail,2000.00',
      '2026-01-16,Expense,Power,300.00',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
  },
  'a kind of transaction that says Nhận tiền or Chuyển tiền': {
    file: [
      'Thời gian;Loại giao dịch;Số tiền;Nội dung',
      '05/01/2026;Nhận tiền;2.000.000;Bán hàng',
      '16/01/2026;Chuyển tiền;300.000;Mua rau',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'income and expense in columns of their own': {
    file: ['Date,Category,Income,Expense,Note', '2026-03-13,Shop,1500,,Retail', '2026-03-14,Power,,300,EVN'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'CR and DR behind amounts and balances': {
    file: [
      'Date,Narration,Chq/Ref No,Amount,Balance',
      '05/01/2026,Retail,R1,"2,000.00 CR","5,000.00 CR"',
      '16/01/2026,Power,R2,"300.00DR","4,700.00CR"',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['running balance'],
  },
  'what went out is marked DR, what came in not at all': {
    file: ['Date,Description,Amount', '13/03/2026,Retail,"1,200.00"', '14/03/2026,Power,"500.00 DR"'],
    rows: [
      ['2026-03-13', 1200],
      ['2026-03-14', -500],
    ],
  },
  'amounts without a sign, newest first: balances say which way they went, from what was there at first': {
    file: [
      'Số dư đầu kỳ: 5.000.000',
      'Ngày giao dịch;Nội dung;Số tiền;Số dư',
      '15/03/2026;Tiền nước;100.000;6.100.000',
      '14/03/2026;Tiền điện;300.000;6.200.000',
      '13/03/2026;Bán lẻ;1.500.000;6.500.000',
    ],
    rows: [
      ['2026-03-15', -100_000],
      ['2026-03-14', -300_000],
      ['2026-03-13', 1_500_000],
    ],
    held: ['running balance'],
  },
  'money out written below zero throughout': {
    file: [
      'Date,Description,Debit,Credit,Balance',
      '13/03/2026,Retail,,"1,500.00","6,500.00"',
      '14/03/2026,Power,-300.00,,"6,200.00"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    held: ['running balance'],
  },
  'one table whose sections say which way money went': {
    file: [
      'Ngày;Nội dung;Số tiền',
      'I. CÁC KHOẢN THU;;',
      '13/03/2026;Bán lẻ;1.500.000',
      '15/03/2026;Bán sỉ;2.500.000',
      ';Cộng thu;4.000.000',
      'II. CÁC KHOẢN CHI;;',
      '14/03/2026;Tiền điện;300.000',
      ';Cộng chi;300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-15', 2_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: DMY,
  },
  'money in above, money out below, each with its heading': {
    file: [
      'I. THU;;',
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      ';Cộng thu;1.500.000',
      'II. CHI;;',
      'Ngày;Nội dung;Số tiền',
      '14/03/2026;Tiền điện;300.000',
      ';Cộng chi;300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: DMY,
  },
  'money in and money out side by side, with headings': {
    isPlaced: true,
    file: [
      'THU;;;;CHI;;',
      'Ngày;Nội dung;Số tiền;;Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000;;14/03/2026;Tiền điện;300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: DMY,
  },
  'what was spent in a column Chi tiêu beside what came in': {
    file: ['Ngày;Nội dung;Thu;Chi tiêu', '13/03/2026;Bán lẻ;1.500.000;', '14/03/2026;Tiền điện;;300.000'],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: DMY,
  },
  'Chỉ tiêu, a target beside what came in, is nothing that was spent': {
    file: [
      'Ngày;Nội dung;Thu;Chỉ tiêu',
      '13/03/2026;Bán lẻ;1.500.000;2.000.000',
      '14/03/2026;Bán lẻ;1.800.000;2.000.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', 1_800_000],
    ],
    answers: DMY,
  },
  'money out mostly written below zero: what stands above it came back': {
    file: [
      'Date,Description,Debit,Credit',
      '13/03/2026,Rent,"-1,500.00",',
      '14/03/2026,Retail,,200.00',
      '15/03/2026,Power,-300.00,',
      '16/03/2026,Power given back,300.00,',
    ],
    rows: [
      ['2026-03-13', -1500],
      ['2026-03-14', 200],
      ['2026-03-15', -300],
      ['2026-03-16', 300],
    ],
  },
  'Belastung and Gutschrift, Soll and Haben': {
    file: ['Buchungstag;Text;Belastung;Gutschrift', '13.03.2026;Miete;1.200,50;', '14.03.2026;Kunde;;500,00'],
    rows: [
      ['2026-03-13', -1200.5],
      ['2026-03-14', 500],
    ],
  },
  'what a program’s own book says by kinds: an expense among the credits, so debits came in': {
    file: [
      'Account Transactions',
      'Date,Account,Transaction Details,Transaction Type,Debit,Credit',
      '13/03/2026,HDFC Bank,Lan Ltd,Customer Payment,"1,200.00",',
      '14/03/2026,HDFC Bank,City,Expense,,300.00',
      '15/03/2026,HDFC Bank,Own,Journal,,20.00',
    ],
    rows: [
      ['2026-03-13', 1200],
      ['2026-03-14', -300],
      ['2026-03-15', -20],
    ],
  },
  'the same, told by kinds otherwise: a person is asked': {
    file: [
      'Date,Transaction Type,Debit,Credit',
      '13/03/2026,Customer Payment,"1,200.00",',
      '14/03/2026,Expense,300.00,',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 1200],
      ['2026-03-14', 300],
    ],
  },
});
