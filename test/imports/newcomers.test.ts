/** Files of kinds that nobody gave us, each a few lines: their rows and money, worked out by hand. */
import { toTCVN3 } from 'vietnamese-conversion';
import { holds, type Newcomer } from './newcomer';
import type { Answers } from './read';

const DMY: Answers = { dayOrder: 'dmy', decimalMark: ',' };

const NEWCOMERS: Readonly<Record<string, Newcomer>> = {
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
  'the same by Nợ and Có': {
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
  'the same by Debit and Credit as a type': {
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
  'a signed amount beside such a column keeps its sign': {
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
  'money in and out by + and -, with đ behind': {
    file: [
      'Ngày\tSố tiền\tNội dung',
      '13/03/2026\t+1.500.000 đ\tBán lẻ',
      '14/03/2026\t-300.000 đ\tTiền điện',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a minus behind the amount, pipes between cells': {
    file: [
      'Posting Date|Amount|Narrative|Reference',
      '13/03/2026|1.500.000,00|Retail|A1',
      '14/03/2026|300.000,00-|Power|A2',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'days with month names in English': {
    file: [
      'Date,Description,Amount',
      '13 Mar 2026,Retail,1500.00',
      '02-Apr-2026,Power,-300.00',
      '"May 5, 2026",Rent,-20.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-04-02', -300],
      ['2026-05-05', -20],
    ],
  },
  'days with month names in Vietnamese': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13 tháng 3 năm 2026;Bán lẻ;1.500.000',
      'Ngày 02 tháng 04 năm 2026;Tiền điện;-300.000',
      '05 Th5 2026;Thuê nhà;-2.000.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-04-02', -300_000],
      ['2026-05-05', -2_000_000],
    ],
  },
  'days with the time before and behind them': {
    file: [
      'Thời gian;Nội dung;Số tiền',
      '13/03/2026 08:15:02;Bán lẻ;1.500.000',
      '23:59 14/03/2026;Tiền điện;-300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'days with the name of the day before them': {
    file: [
      'Date,Description,Amount',
      '"Friday, 13 March 2026",Retail,1500.00',
      '"Sat 14/03/2026",Power,-300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'days of ISO with a zone': {
    file: [
      'created_utc,description,amount',
      '2026-03-13T08:15:02Z,Retail,1500.00',
      '2026-03-14T23:59:59+07:00,Power,-300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'days as serials of a spreadsheet, pasted as text': {
    file: ['Ngày\tNội dung\tSố tiền', '46094\tBán lẻ\t1500000', '46095.75\tTiền điện\t-300000'],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'years of two digits': {
    file: ['Ngày;Nội dung;Số tiền', '13/03/26;Bán lẻ;1.500.000', '14/03/26;Tiền điện;-300.000'],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
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
  'a wallet: money in and out, its fee within the amount, rows that failed': {
    file: [
      'Mã giao dịch,Thời gian giao dịch,Loại giao dịch,Số tiền (VND),Trạng thái,Mô tả',
      'M1,13/03/2026 08:15,Nhận tiền,+1.500.000,Thành công,Bán lẻ',
      'M2,14/03/2026 09:15,Thanh toán,-300.000,Thành công,Tiền điện',
      'M3,15/03/2026 09:15,Thanh toán,-200.000,Thất bại,Tiền nước',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a market place whose payouts are in another order of columns, in English': {
    file: [
      'sep=,',
      'Order ID,Order Status,Settlement Date,Product Name,Settlement Amount,Currency',
      '576460752303423488,Completed,13/03/2026,Milk,1500000,VND',
      '576460752303423489,Completed,14/03/2026,Diapers,-300000,VND',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
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
  'signatures and a printed-on day below, empty columns between': {
    file: [
      ';Ngày;;Nội dung;;Thu;Chi;;',
      ';13/03/2026;;Bán lẻ;;1.500.000;;;',
      ';14/03/2026;;Tiền điện;;;300.000;;',
      ';;;Tổng;;1.500.000;300.000;;',
      ';;;;;;;;',
      ';;;;;Ngày 31 tháng 3 năm 2026;;;',
      ';Người lập;;;;Giám đốc;;;',
      ';(Ký, họ tên);;;;(Ký, đóng dấu);;;',
      ';Nguyễn Thị Lan;;;;Trần Văn Ba;;;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out'],
  },
  'quoted texts with line breaks, delimiters and quotes in them': {
    file: [
      '"Date","Description","Amount"',
      '"2026-03-13","Retail, ""shop""\nsecond line","1,500.00"',
      '"2026-03-14","Power; water","(300.00)"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    texts: ['Retail, "shop" second line', 'Power; water'],
  },
  'amounts with currencies before and behind, and a dash for nothing': {
    file: [
      'Date\tDetails\tPaid out\tPaid in',
      '13 Mar 2026\tRetail\t-\t$1,500.00',
      '14 Mar 2026\tPower\tUSD 300.00\t–',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'groups parted by blanks and narrow blanks, a decimal comma': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1 500 000,50',
      '14/03/2026;Tiền điện;-300\u202f000,25',
      '15/03/2026;Nước;-1\u00a0000',
    ],
    rows: [
      ['2026-03-13', 1_500_000.5],
      ['2026-03-14', -300_000.25],
      ['2026-03-15', -1000],
    ],
  },
  'a cash book of a till, its headers slightly changed': {
    file: [
      'Mã phiếu thu/chi;Ngày giờ;Loại thu chi;Người nộp/nhận;Giá trị (đ);Ghi chú;Trạng thái',
      'PT1;13/03/2026 10:00;Thu bán hàng;Lan;1.500.000;;Đã thanh toán',
      'PC1;14/03/2026 10:00;Chi điện;EVN;-300.000;;Đã thanh toán',
      'PC2;15/03/2026 10:00;Chi khác;X;-999.000;;Đã hủy',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'an export of invoices of sales: a total of each': {
    file: [
      'Mã hóa đơn\tThời gian\tKhách hàng\tTổng tiền hàng\tGiảm giá\tKhách đã trả',
      'HD1\t13/03/2026 09:00\tLan\t1.600.000\t100.000\t1.500.000',
      'HD2\t14/03/2026 10:00\tHoa\t200.000\t0\t200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', 200_000],
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
  'an export of a market place, a fee a row, two rows above it': {
    file: [
      'Statement;01 Mar 2026 - 31 Mar 2026',
      'Seller;BabyCare House',
      'Transaction Date;Transaction Type;Fee Name;Transaction Number;Amount(Include Tax);VAT Amount;Order No.;Comment',
      '13 Mar 2026;Orders-Sales;Item Price Credit;T1;1500000.00;0.00;O1;',
      '13 Mar 2026;Orders-Lazada Fees;Commission;T2;-150000.00;-13636.36;O1;',
      '14 Mar 2026;Orders-Lazada Fees;Payment Fee;T3;-30000.00;-2727.27;O1;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-13', -150_000],
      ['2026-03-14', -30_000],
    ],
  },
  'cells copied from a sheet: thousands as shown, a total below': {
    file: [
      'Ngày\tKhoản\tThu\tChi',
      '13/3/2026\tBán lẻ\t1.500.000 ₫\t',
      '14/3/2026\tTiền điện\t\t300.000 ₫',
      'Tổng\t\t1.500.000 ₫\t300.000 ₫',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out'],
  },
  'UTF-16 with tabs and a mark': {
    file: Buffer.from(
      '\uFEFFNgày\tNội dung\tSố tiền\r\n13/03/2026\tBán lẻ\t1.500.000\r\n14/03/2026\tTiền điện\t-300.000\r\n',
      'utf16le',
    ),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    texts: ['Bán lẻ', 'Tiền điện'],
  },
  'a font of its own, TCVN3, capitals and all': {
    file: Buffer.from(
      toTCVN3(
        'Ngày;Diễn giải;Số tiền;Số dư\n13/03/2026;Bán lẻ cửa hàng;1.500.000;1.500.000\n14/03/2026;Trả tiền điện tháng hai;-300.000;1.200.000\n',
        'unicode',
      ),
      'latin1',
    ),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    texts: ['Bán lẻ cửa hàng', 'Trả tiền điện tháng hai'],
    held: ['running balance'],
  },
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
};

test.each(Object.entries(NEWCOMERS))('%s', async (_, newcomer) => {
  await holds(newcomer);
});
