/** Accountants' journals: one row for each entry, or one for each leg. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'accounts debited and credited, and what arose': {
    file: ['Ngày ct;Số ct;Diễn giải;Tk nợ;Tk có;Phát sinh', '13/03/2026;PT1;Bán lẻ;1111;5111;1.500.000'],
    rows: [['2026-03-13', 1_500_000]],
    leftOut: [[2, 'account of the balance sheet, not of income or cost']],
  },
  'a journal with a row an entry: the accounts debited and credited': {
    file: [
      'Ngày CT;Số CT;Diễn giải;TK Nợ;TK Có;Số tiền',
      '05/01/2026;PT1;Bán lẻ;1111;5111;2.000.000',
      '16/01/2026;PC1;Tiền điện;6427;1111;300.000',
      '17/01/2026;NH1;Nộp tiền vào NH;1121;1111;1.000.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['voucher'],
  },
  'a journal of an accountant’s program: accounts debited and credited, money in đồng': {
    file: [
      'Ngày CT;Số CT;Diễn giải;TK Nợ;TK Có;Tiền VNĐ;Mã đối tượng',
      '13/03/2026;PT1;Bán lẻ;1111;5111;1.500.000;KH1',
      '14/03/2026;PC1;Điện;6427;1111;300.000;NCC1',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['voucher'],
    answers: DMY,
  },
  'a journal whose headers stand in two rows': {
    file: [
      'Ngày ghi sổ;Chứng từ;;Diễn giải;TK;TK đối ứng;Số phát sinh;',
      ';Số hiệu;Ngày tháng;;;;Nợ;Có',
      'A;B;C;D;E;F;1;2',
      '13/03/2026;PT1;13/03/2026;Bán lẻ;1111;5111;1.500.000;',
      '13/03/2026;PT1;13/03/2026;Bán lẻ;5111;1111;;1.500.000',
      '14/03/2026;PC1;14/03/2026;Tiền điện;6427;1111;300.000;',
      '14/03/2026;PC1;14/03/2026;Tiền điện;1111;6427;;300.000',
      ';;;Cộng;;;1.800.000;1.800.000',
      ';;;Người ghi sổ;;Kế toán trưởng;;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['voucher'],
  },
  'a journal whose accounts and counter accounts are abbreviated': {
    file: [
      'NHẬT KÝ CHUNG;;;;;;;',
      'Ngày ct;Mã ct;Số ct;Diễn giải;Tk;Tk đ/ư;Ps nợ;Ps có',
      '13/03/2026;PT;PT1;Bán lẻ;1111;5111;1.500.000;0',
      '13/03/2026;PT;PT1;Bán lẻ;5111;1111;0;1.500.000',
      '14/03/2026;PC;PC1;Điện;6427;1111;300.000;0',
      '14/03/2026;PC;PC1;Điện;1111;6427;0;300.000',
      ';;;Tổng cộng;;;1.800.000;1.800.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['voucher'],
  },
  'items of a journal, each account with its number of Vietnam’s chart and its name': {
    file: [
      '"Date","Journal Entry","Account","Partner","Label","Debit","Credit"',
      '"2026-03-13","INV/2026/0001","131000 Receivable","Lan","Retail","1500.00","0.00"',
      '"2026-03-13","INV/2026/0001","511000 Sales","Lan","Retail","0.00","1500.00"',
      '"2026-03-14","BILL/2026/0001","642000 Utilities","EVN","Power","300.00","0.00"',
      '"2026-03-14","BILL/2026/0001","331000 Payable","EVN","Power","0.00","300.00"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'a journal of accounts that are in no chart of Vietnam': {
    file: [
      'Date,Voucher No,Account Code,Account Name,Description,Debit,Credit',
      '2026-03-13,J1,1200,Debtors,Retail,1500.00,',
      '2026-03-13,J1,4000,Sales,Retail,,1500.00',
      '2026-03-14,J2,7200,Power,Power,300.00,',
      '2026-03-14,J2,2100,Creditors,Power,,300.00',
    ],
    rows: [
      ['2026-03-13', -1500],
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-14', 300],
    ],
  },
  'a journal with a row a leg and accounts by name, a sum below each booking': {
    file: [
      'Demo Co,,,,,,,,',
      'Journal,,,,,,,,',
      ',Date,Transaction Type,Num,Name,Memo/Description,Account,Debit,Credit',
      ',03/13/2026,Invoice,1001,Lan,Retail,Accounts Receivable,"1,500.00",',
      ',,,,,Retail,Sales,,"1,500.00"',
      ',,,,,,,"1,500.00","1,500.00"',
      ',03/14/2026,Bill,B1,EVN,Power,Utilities,300.00,',
      ',,,,,Power,Accounts Payable,,300.00',
      ',,,,,,,300.00,300.00',
      'TOTAL,,,,,,,"1,800.00","1,800.00"',
    ],
    rows: [
      ['2026-03-13', -1500],
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-14', 300],
    ],
    answers: { dayOrder: 'mdy' },
    unread: [
      [6, ''],
      [9, ''],
    ],
    texts: [
      'Accounts Receivable · Retail · Lan',
      'Sales · Retail',
      'Utilities · Power · EVN',
      'Accounts Payable · Power',
    ],
  },
  'a journal whose accounts have names and numbers of no chart of Vietnam': {
    file: [
      'Date,Account,Debit,Credit,Description',
      '13 Mar 2026,Accounts Receivable (610),"1,500.00",,Retail',
      '13 Mar 2026,Sales (200),,"1,500.00",Retail',
      '14 Mar 2026,Light (445),300.00,,Power',
      '14 Mar 2026,Accounts Payable (800),,300.00,Power',
    ],
    rows: [
      ['2026-03-13', -1500],
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-14', 300],
    ],
    texts: [
      'Accounts Receivable (610) · Retail',
      'Sales (200) · Retail',
      'Light (445) · Power',
      'Accounts Payable (800) · Power',
    ],
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
  'books in plain text, income and costs alone, each with its currency': {
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
  'line items of a large program: a minus behind, S and H beside': {
    file: [
      '|  |Doc. Date |Pstng Date|DocumentNo|Type|D/C|Amount in local cur.|LCurr|Text   |',
      '|  |13.03.2026|13.03.2026|100001    |SA  |S  |      300.000 |VND  |Power  |',
      '|  |14.03.2026|14.03.2026|100002    |SA  |H  |      100.000-|VND  |Reversal|',
    ],
    rows: [
      ['2026-03-13', -300_000],
      ['2026-03-14', 100_000],
    ],
    answers: DMY,
  },
  'a list of transactions by day, each with its account and the other side': {
    file: [
      'Transaction List by Date',
      'Acme',
      'January 2026',
      '',
      ',Date,Transaction Type,Num,Posting,Name,Memo/Description,Account,Split,Amount',
      ',01/05/2026,Payment,1001,Yes,Lan,Retail,Checking,Accounts Receivable,"2,000.00"',
      ',01/16/2026,Expense,,Yes,EVN,Power,Checking,Utilities,-300.00',
      ',01/17/2026,Expense,,No,EVN,Power again,Checking,Utilities,-20.00',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
      ['2026-01-17', -20],
    ],
  },
  'a list of transactions with invoices and bills beside what was paid of them': {
    file: [
      'Date,Transaction Type,Num,Name,Account,Split,Amount',
      '03/02/2026,Invoice,1001,Acme,Accounts Receivable (A/R),Sales,500.00',
      '03/15/2026,Payment,,Acme,Checking,Accounts Receivable (A/R),500.00',
      '03/16/2026,Bill,77,Supplier,Accounts Payable (A/P),Supplies,150.00',
      '03/18/2026,Bill Payment (Check),,Supplier,Checking,Accounts Payable (A/P),-150.00',
    ],
    rows: [
      ['2026-03-15', 500],
      ['2026-03-18', -150],
    ],
    leftOut: [
      [2, 'what is owed: what was paid of it stands in a row of its own'],
      [4, 'what is owed: what was paid of it stands in a row of its own'],
    ],
  },
});
