/** Files of kinds that came up later, as banks, tills, market places and accountants write them: rows and money worked out by hand, a file beside the other. */
import { holds, type Newcomer } from './newcomer';
import type { Answers } from './read';

const D: Answers = { dayOrder: 'dmy', decimalMark: ',' };

const VISITORS: Readonly<Record<string, Newcomer>> = {
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
  'a card: payments are marked CR, purchases not at all': {
    file: [
      'Transaction Date,Description,Amount',
      '13/03/2026,FACEBOOK ADS,"1,200.00"',
      '14/03/2026,PAYMENT,"500.00 CR"',
      '15/03/2026,GRAB,"85.00"',
    ],
    rows: [
      ['2026-03-13', -1200],
      ['2026-03-14', 500],
      ['2026-03-15', -85],
    ],
  },
  'what went out is marked DR, what came in not at all': {
    file: ['Date,Description,Amount', '13/03/2026,Retail,"1,200.00"', '14/03/2026,Power,"500.00 DR"'],
    rows: [
      ['2026-03-13', 1200],
      ['2026-03-14', -500],
    ],
  },
  'a wallet: what was given back stands above zero among what was paid': {
    file: [
      'Mã giao dịch,Thời gian,Loại giao dịch,Số tiền,Trạng thái',
      'Z1,13/03/2026 10:00,Thanh toán,200000,Thành công',
      'Z2,13/03/2026 11:00,Thanh toán,300000,Thành công',
      'Z3,14/03/2026 09:00,Hoàn tiền,50000,Thành công',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 200_000],
      ['2026-03-13', 300_000],
      ['2026-03-14', -50_000],
    ],
  },
  'a wallet whose flow of money says the way': {
    file: [
      'Ngày,Loại giao dịch,Mô tả,Mã đơn hàng,Dòng tiền,Số tiền,Trạng thái',
      '2026-03-13 10:00,Doanh thu đơn hàng,Đơn 1,D1,Tiền vào,200000,Hoàn thành',
      '2026-03-14 10:00,Điều chỉnh,Bù,,Tiền ra,50000,Hoàn thành',
    ],
    rows: [
      ['2026-03-13', 200_000],
      ['2026-03-14', -50_000],
    ],
  },
  'invoices of a till after their discount, one cancelled': {
    file: [
      'Mã hóa đơn;Thời gian;Khách hàng;Tổng tiền hàng;Giảm giá hóa đơn;Khách cần trả;Khách đã trả;Trạng thái',
      'HD1;13/03/2026 10:00;Lan;500.000;50.000;450.000;450.000;Hoàn thành',
      'HD2;14/03/2026 10:00;Hoa;300.000;0;300.000;0;Đã hủy',
    ],
    rows: [['2026-03-13', 450_000]],
    answers: D,
  },
  'orders of a till, one cancelled': {
    file: [
      'Mã đơn hàng;Ngày tạo;Khách hàng;Trạng thái;Trạng thái thanh toán;Tổng tiền;Khách phải trả',
      'SON1;13/03/2026 10:00;Lan;Hoàn thành;Đã thanh toán;450.000;450.000',
      'SON2;14/03/2026 10:00;Hoa;Đã hủy;Chưa thanh toán;300.000;300.000',
    ],
    rows: [['2026-03-13', 450_000]],
    answers: { ...D, sign: 1 },
  },
  'orders of a shop online, a row an item': {
    file: [
      'Mã đơn hàng,Ngày đặt hàng,Tên sản phẩm,Số lượng,Giá,Phí vận chuyển,Giảm giá,Tổng cộng,Trạng thái thanh toán',
      '#1001,13/03/2026,Sữa,1,300000,30000,0,530000,Đã thanh toán',
      '#1001,13/03/2026,Trà,1,200000,30000,0,530000,Đã thanh toán',
      '#1002,14/03/2026,Trà,1,200000,0,0,200000,Đã thanh toán',
    ],
    rows: [
      ['2026-03-13', 530_000],
      ['2026-03-14', 200_000],
    ],
    answers: { sign: 1 },
  },
  'days of a till: what was taken after discounts': {
    file: [
      'Ngày;Số hóa đơn;Doanh thu;Giảm giá;Doanh thu thuần;Tiền mặt;Chuyển khoản',
      '13/03/2026;10;1.000.000;100.000;900.000;500.000;400.000',
      '14/03/2026;12;2.000.000;0;2.000.000;1.000.000;1.000.000',
    ],
    rows: [
      ['2026-03-13', 900_000],
      ['2026-03-14', 2_000_000],
    ],
    answers: D,
  },
  'sales of an accountant’s program, with their tax': {
    file: [
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Diễn giải;Khách hàng;Tổng tiền hàng;Tiền chiết khấu;Tiền thuế GTGT;Tổng tiền thanh toán',
      '13/03/2026;13/03/2026;BH1;Bán sữa;Lan;1.000.000;100.000;72.000;972.000',
    ],
    rows: [['2026-03-13', 972_000]],
    answers: { ...D, sign: 1 },
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
    answers: D,
  },
  'payouts of a gateway': {
    file: [
      'id,Amount,Created (UTC),Currency,Arrival Date (UTC),Source Type,Status,Type,Method,Description',
      'po_1,96.80,2026-03-13 10:00,usd,2026-03-15 00:00,card,paid,bank_account,standard,STRIPE PAYOUT',
    ],
    rows: [['2026-03-13', 96.8]],
    answers: { sign: 1 },
    currencies: ['USD'],
  },
  'payouts of a shop, a row a day': {
    file: [
      'Payout Date,Status,Charges,Refunds,Adjustments,Reserved Funds,Fees,Retried Amount,Total,Currency',
      '2026-03-13,paid,100.00,0.00,0.00,0.00,-3.20,0.00,96.80,USD',
      '2026-03-14,in_transit,50.00,-10.00,0.00,0.00,-1.50,0.00,38.50,USD',
    ],
    rows: [
      ['2026-03-13', 96.8],
      ['2026-03-14', 38.5],
    ],
    answers: { sign: 1 },
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
    answers: D,
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
  'wages, with the day they were paid': {
    file: [
      'BẢNG LƯƠNG THÁNG 3/2026;;;;;',
      'STT;Họ tên;Ngày trả;Lương cơ bản;Phụ cấp;Thực lĩnh',
      '1;Lan;31/03/2026;7.000.000;500.000;7.500.000',
      '2;Hoa;31/03/2026;6.000.000;0;6.000.000',
      ';Tổng cộng;;13.000.000;500.000;13.500.000',
    ],
    rows: [
      ['2026-03-31', -7_500_000],
      ['2026-03-31', -6_000_000],
    ],
    answers: { ...D, sign: -1 },
  },
  'letters and accents apart': {
    file: [
      'Ngày giao dịch;Diễn giải;Số tiền ghi nợ;Số tiền ghi có'.normalize('NFD'),
      '13/03/2026;Bán lẻ;;1.500.000'.normalize('NFD'),
      '14/03/2026;Tiền điện;300.000;'.normalize('NFD'),
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    texts: ['Bán lẻ', 'Tiền điện'],
  },
  'UTF-16 the other way round, without a mark': {
    file: (() => {
      const b = Buffer.from(
        'Ngày\tNội dung\tSố tiền\r\n13/03/2026\tBán lẻ\t1.500.000\r\n14/03/2026\tĐiện\t-300.000\r\n',
        'utf16le',
      );
      b.swap16();
      return b;
    })(),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a table drawn with bars': {
    file: [
      '| Ngày | Nội dung | Số tiền |',
      '|------|------|------|',
      '| 13/03/2026 | Bán lẻ | 1.500.000 |',
      '| 14/03/2026 | Điện | -300.000 |',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'the currency right behind the amount': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1,500,000VND',
      '14/03/2026;Điện;-300,000VND',
      '15/03/2026;Nước;-20,000đ',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-15', -20_000],
    ],
  },
  'a card whose debits stand above zero and credits below it': {
    file: [
      'Date,Description,Type,Amount',
      '2026-03-13,OFFICE,Debit,30.00',
      '2026-03-14,REFUND,Credit,-50.00',
    ],
    rows: [
      ['2026-03-13', -30],
      ['2026-03-14', 50],
    ],
  },
  'debits and credits as Germany marks them': {
    file: ['Belegdatum;Text;Betrag;S/H', '13.03.2026;Umsatz;1500,00;H', '14.03.2026;Strom;300,00;S'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
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
  'income and expense in columns of their own': {
    file: ['Date,Category,Income,Expense,Note', '2026-03-13,Shop,1500,,Retail', '2026-03-14,Power,,300,EVN'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'settlements of a market place by the day of their statement': {
    file: [
      'Statement date,Statement ID,Payment ID,Status,Currency,Type,Order/adjustment ID,Total settlement amount,Net sales,Total fees',
      '2026/03/13,S1,P1,Paid,VND,Order,5761,850000,1000000,-150000',
      '2026/03/14,S1,P1,Paid,VND,Refund,5762,-20000,0,-20000',
    ],
    rows: [
      ['2026-03-13', 850_000],
      ['2026-03-14', -20_000],
    ],
  },
  'a purse on the phone': {
    file: [
      'ID;Ngày;Nhóm;Số tiền;Đơn vị tiền tệ;Ghi chú;Ví',
      '1;13/03/2026;Lương;1500000;VND;Bán;Tiền mặt',
      '2;14/03/2026;Hóa đơn;-300000;VND;Điện;Tiền mặt',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
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
  'a gateway in German: gross, fee and net': {
    file: [
      '"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Entgelt","Netto","Transaktionscode"',
      '"13.03.2026","10:00:00","CET","Lan","Zahlung","Abgeschlossen","EUR","100,00","-3,20","96,80","T1"',
      '"14.03.2026","10:00:00","CET","Host","Zahlung","Abgeschlossen","EUR","-20,00","0,00","-20,00","T2"',
    ],
    rows: [
      ['2026-03-13', 100],
      ['2026-03-13', -3.2],
      ['2026-03-14', -20],
    ],
    currencies: ['EUR', 'EUR', 'EUR'],
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
    answers: D,
  },
  'money in and money out side by side, with headings': {
    file: [
      'THU;;;;CHI;;',
      'Ngày;Nội dung;Số tiền;;Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000;;14/03/2026;Tiền điện;300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: D,
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
    answers: D,
  },
  'cash and bank apart under one heading of money in, and of money out': {
    file: [
      'Ngày;Nội dung;Thu;;Chi;',
      ';;Tiền mặt;Ngân hàng;Tiền mặt;Ngân hàng',
      '13/03/2026;Bán lẻ;1.000.000;500.000;;',
      '14/03/2026;Điện;;;100.000;200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: D,
  },
  'a header that says how its days are written': {
    file: ['Date (MM/DD/YYYY),Description,Amount', '03/04/2026,Retail,1500.00', '04/05/2026,Power,-300.00'],
    rows: [
      ['2026-03-04', 1500],
      ['2026-04-05', -300],
    ],
  },
  'amounts in two currencies, one of them filled throughout': {
    file: [
      'Ngày;Nội dung;Số tiền (USD);Số tiền (VND)',
      '13/03/2026;Hosting;-12,50;-312.500',
      '14/03/2026;Bán lẻ;;1.500.000',
    ],
    rows: [
      ['2026-03-13', -312_500],
      ['2026-03-14', 1_500_000],
    ],
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
    answers: D,
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
    answers: D,
    rows: [
      ['2026-03-13', 300_000],
      ['2026-03-14', 100_000],
    ],
    held: ['total in'],
  },
  'what a carrier collected, and what is left of it': {
    file: [
      'Mã đơn;Ngày đối soát;Tiền thu hộ;Phí vận chuyển;Thực nhận',
      'G1;13/03/2026;500.000;30.000;470.000',
      'G2;14/03/2026;0;25.000;-25.000',
    ],
    answers: D,
    rows: [
      ['2026-03-13', 470_000],
      ['2026-03-14', -25_000],
    ],
  },
  'days of which one is none: it is named, and nothing is asked': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      '32/03/2026;Điện;-300.000',
      '15/03/2026;Nước;-20.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-15', -20_000],
    ],
    unread: [[3, '32/03/2026']],
  },
  'dollars where the plan is in those of Australia': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"$1,500.00"', '2026-03-14,Power,-$300.00'],
    answers: { own: 'AUD' },
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['AUD', 'AUD'],
  },
  'dollars of America by their letters, where the plan is in those of Australia': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"US$1,500.00"', '2026-03-14,Power,(US$300.00)'],
    answers: { own: 'AUD' },
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['USD', 'USD'],
  },
};

test.each(Object.entries(VISITORS))('%s', async (_, visitor) => {
  await holds(visitor);
});
