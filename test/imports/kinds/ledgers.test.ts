/** Accountants' ledgers and cash books: of one account, or several one below the other. */
import { DMY, eachHolds } from './madeUp';

const XERO = 'Date,Source,Description,Reference,Debit,Credit,Running Balance';

eachHolds({
  'an accountant’s book of a bank account: Thu, Chi and Tồn': {
    file: [
      'SỔ TIỀN GỬI NGÂN HÀNG',
      'Tài khoản ngân hàng: 0071001234567',
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Diễn giải;TK đối ứng;Thu;Chi;Tồn',
      ';;;Số dư đầu kỳ;;;;5.000.000',
      '05/01/2026;05/01/2026;NTTK1;Bán lẻ;5111;2.000.000;;7.000.000',
      '16/01/2026;16/01/2026;UNC1;Tiền điện;6427;;300.000;6.700.000',
      ';;;Cộng;;2.000.000;300.000;',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'the cash book of form S07-DN': {
    isPlaced: true,
    file: [
      'SỔ QUỸ TIỀN MẶT',
      'Ngày, tháng ghi sổ;Ngày, tháng chứng từ;Số hiệu chứng từ;;Diễn giải;Số tiền;;;Ghi chú',
      ';;Thu;Chi;;Thu;Chi;Tồn;',
      'A;B;C;D;E;1;2;3;G',
      ';;;;- Số tồn đầu kỳ;;;5.000.000;',
      '05/01/2026;05/01/2026;PT01;;Bán lẻ;2.000.000;;7.000.000;',
      '16/01/2026;16/01/2026;;PC01;Tiền điện;;300.000;6.700.000;',
      ';;;;- Cộng số phát sinh trong kỳ;2.000.000;300.000;x;x',
      ';;;;- Số tồn cuối kỳ;x;x;6.700.000;x',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['total in', 'total out', 'closing balance', 'running balance'],
  },
  'a cash book with the numbers of receipts and payments in columns of their own': {
    file: [
      'Ngày CT;Số phiếu thu;Số phiếu chi;Diễn giải;TK đối ứng;Thu;Chi;Tồn',
      ';;;Tồn đầu kỳ;;;;5.000.000',
      '13/03/2026;PT01;;Bán lẻ;5111;1.500.000;;6.500.000',
      '14/03/2026;;PC01;Tiền điện;6427;;300.000;6.200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['running balance'],
  },
  'a cash book of Thu and Chi without balances, its counter accounts beside': {
    file: [
      'Ngày CT;Diễn giải;TK đối ứng;Thu;Chi',
      '13/03/2026;Bán lẻ;5111;1.500.000;',
      '14/03/2026;Tiền điện;6427;;300.000',
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a ledger of a bank account in accounts: its debit is what came in': {
    file: [
      'CÔNG TY MẪU',
      'SỔ CHI TIẾT TÀI KHOẢN',
      'Tài khoản: 1121 - Tiền gửi ngân hàng',
      '',
      'Ngày hạch toán\tSố chứng từ\tDiễn giải\tTK đối ứng\tPhát sinh Nợ\tPhát sinh Có\tSố dư',
      '\t\tSố dư đầu kỳ\t\t\t\t10.000.000',
      '13/03/2026\tBC1\tBán lẻ\t5111\t1.500.000\t\t11.500.000',
      '14/03/2026\tUNC1\tTiền điện\t6427\t\t300.000\t11.200.000',
      '\t\tCộng phát sinh\t\t1.500.000\t300.000\t',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
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
  'a ledger that names no account, with income and cost against it': {
    file: [
      'Ngày hạch toán;;Số chứng từ;;Diễn giải;TK đối ứng;Nợ;;Có;;Dư Nợ;Dư Có',
      '13/03/2026;;PT1;;Bán;5111;1.500.000;;;;6.500.000;',
      '14/03/2026;;PC1;;Điện;6427;;;300.000;;6.200.000;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a ledger of costs: what arose in the period, its debit and its credit': {
    isPlaced: true,
    file: [
      'SỔ CHI TIẾT TÀI KHOẢN',
      'Tài khoản: 1111 - Tiền mặt',
      'Ngày hạch toán;Số chứng từ;Diễn giải;TK đối ứng;Phát sinh trong kỳ;;Số dư;',
      ';;;;Nợ;Có;Nợ;Có',
      ';;Số dư đầu kỳ;;;;5.000.000;',
      '13/03/2026;PT1;Bán lẻ;5111;1.500.000;;6.500.000;',
      '14/03/2026;PC1;Tiền điện;6427;;300.000;6.200.000;',
      ';;Cộng phát sinh trong kỳ;;1.500.000;300.000;;',
      ';;Số dư cuối kỳ;;;;6.200.000;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
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
  'the general ledger of an account of cost, closed to 911': {
    file: [
      'SỔ CÁI;;;;;;',
      'Tài khoản: 642 - Chi phí quản lý;;;;;;',
      'Ngày, tháng ghi sổ;Chứng từ;;Diễn giải;Số hiệu TK đối ứng;Số tiền;',
      ';Số hiệu;Ngày, tháng;;;Nợ;Có',
      '13/03/2026;PC1;13/03/2026;Điện;1111;300.000;',
      '14/03/2026;PC2;14/03/2026;Nước;1111;100.000;',
      '31/03/2026;KC1;31/03/2026;Kết chuyển;911;;400.000',
      ';;;Cộng số phát sinh;;400.000;400.000',
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', -300_000],
      ['2026-03-14', -100_000],
    ],
    held: ['total in', 'total out'],
    leftOut: [[7, 'closing entry to account 911']],
  },
  'the general ledger of an account of income': {
    file: [
      'SỔ CÁI;;;;;;',
      'Tài khoản: 511 - Doanh thu;;;;;;',
      'Ngày, tháng ghi sổ;Chứng từ;;Diễn giải;Số hiệu TK đối ứng;Số tiền;',
      ';Số hiệu;Ngày, tháng;;;Nợ;Có',
      '13/03/2026;PT1;13/03/2026;Bán;1111;;300.000',
      '14/03/2026;PT2;14/03/2026;Bán;1111;;100.000',
      ';;;Cộng số phát sinh;;;400.000',
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', 300_000],
      ['2026-03-14', 100_000],
    ],
    held: ['total in'],
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
  'a ledger of a bank account from a program of accounts: its name, balances and total in rows of their own':
    {
      file: [
        'Account Transactions',
        'Pho Hoa Ltd',
        'For the period 1 January 2026 to 31 January 2026',
        '',
        'Date,Source,Description,Reference,Debit,Credit,Running Balance',
        'Business Bank Account,,,,,,',
        'Opening Balance,,,,"5,000.00",,"5,000.00"',
        '5 Jan 2026,Receive Money,Retail,R1,"2,000.00",,"7,000.00"',
        '16 Jan 2026,Spend Money,Power,P1,,300.00,"6,700.00"',
        'Total Business Bank Account,,,,"2,000.00",300.00,"6,700.00"',
        'Closing Balance,,,,"6,700.00",,"6,700.00"',
      ],
      rows: [
        ['2026-01-05', 2000],
        ['2026-01-16', -300],
      ],
      held: ['total in', 'total out', 'closing balance', 'running balance'],
    },
  'a ledger whose accounts are sections': {
    file: [
      'Demo Company,,,,,',
      'General Ledger,,,,,',
      'March 2026,,,,,',
      ',,,,,',
      ',Date,Transaction Type,Num,Memo/Description,Amount,Balance',
      'Sales,,,,,,',
      ',03/13/2026,Invoice,1001,Retail,"1,500.00","1,500.00"',
      'Total for Sales,,,,,"1,500.00",',
      'Utilities,,,,,,',
      ',03/14/2026,Bill,B1,Power,(300.00),(300.00)',
      'Total for Utilities,,,,,(300.00),',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'income and expenses as sections, the first of them right below the headers': {
    file: [
      ',Date,Transaction Type,Memo,Amount',
      'Ordinary Income/Expenses,,,,',
      ...['Income,,,,', ',03/13/2026,Invoice,Retail,"1,500.00"', 'Total for Income,,,,"$1,500.00"'],
      ...['Expenses,,,,', ',03/14/2026,Expense,Power,300.00', 'Total for Expenses,,,,$300.00'],
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'a general ledger with a section and sums an account': {
    file: [
      'General Ledger Detail',
      'Pho Ltd',
      'Date,Source,Description,Reference,Debit,Credit,Running Balance',
      'Sales,,,,,,',
      '13 Mar 2026,Receivable Invoice,Retail,I1,,"1,500.00","(1,500.00)"',
      '20 Mar 2026,Receivable Invoice,Retail,I2,,500.00,"(2,000.00)"',
      'Total Sales,,,,0.00,"2,000.00",',
      'Utilities,,,,,,',
      '14 Mar 2026,Payable Invoice,Power,B1,300.00,,300.00',
      '15 Mar 2026,Payable Invoice,Water,B2,50.00,,350.00',
      'Total Utilities,,,,350.00,0.00,',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-20', 500],
      ['2026-03-14', -300],
      ['2026-03-15', -50],
    ],
  },
  'a general ledger of all accounts, its balances debit less credit': {
    file: [
      '"Posting Date","Account","Debit (VND)","Credit (VND)","Balance (VND)","Voucher Type","Voucher No","Against Account","Remarks"',
      '"","\'Opening\'","0","0","0","","","",""',
      '"2026-03-13","1311 - Debtors - BCH","1500000","0","1500000","Sales Invoice","SINV-1","5111 - Sales - BCH","Retail"',
      '"2026-03-13","5111 - Sales - BCH","0","1500000","0","Sales Invoice","SINV-1","Lan","Retail"',
      '"2026-03-14","6427 - Utilities - BCH","300000","0","300000","Journal Entry","JV-1","1111 - Cash - BCH","Power"',
      '"2026-03-14","1111 - Cash - BCH","0","300000","0","Journal Entry","JV-1","6427 - Utilities - BCH","Power"',
      '"","\'Total\'","1800000","1800000","0","","","",""',
      '"","\'Closing (Opening + Total)\'","1800000","1800000","0","","","",""',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a ledger whose rows are numbered in a column called No': {
    file: [
      'No,Type,N/C,Date,Ref,Details,Net Amount,Tax Amount,T/C,Debit,Credit',
      '1,SI,4000,13/03/2026,INV1,Retail,1500.00,300.00,T1,,1500.00',
      '2,PI,7200,14/03/2026,P1,Power,300.00,60.00,T1,300.00,',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
});
