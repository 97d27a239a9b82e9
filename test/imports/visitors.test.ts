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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
    ],
  },
  'amounts whose plus or minus stands in a column called +/-': {
    file: [
      'Ngày;Mô tả;+/-;Số tiền;Số dư',
      '13/03/2026;Bán lẻ;+;1.500.000;6.500.000',
      '14/03/2026;Tiền điện;-;300.000;6.200.000',
    ],
    rows: [
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', 200000],
      ['2026-03-13', 300000],
      ['2026-03-14', -50000],
    ],
  },
  'a wallet whose flow of money says the way': {
    file: [
      'Ngày,Loại giao dịch,Mô tả,Mã đơn hàng,Dòng tiền,Số tiền,Trạng thái',
      '2026-03-13 10:00,Doanh thu đơn hàng,Đơn 1,D1,Tiền vào,200000,Hoàn thành',
      '2026-03-14 10:00,Điều chỉnh,Bù,,Tiền ra,50000,Hoàn thành',
    ],
    rows: [
      ['2026-03-13', 200000],
      ['2026-03-14', -50000],
    ],
  },
  'invoices of a till after their discount, one cancelled': {
    file: [
      'Mã hóa đơn;Thời gian;Khách hàng;Tổng tiền hàng;Giảm giá hóa đơn;Khách cần trả;Khách đã trả;Trạng thái',
      'HD1;13/03/2026 10:00;Lan;500.000;50.000;450.000;450.000;Hoàn thành',
      'HD2;14/03/2026 10:00;Hoa;300.000;0;300.000;0;Đã hủy',
    ],
    rows: [['2026-03-13', 450000]],
    answers: D,
  },
  'orders of a till, one cancelled': {
    file: [
      'Mã đơn hàng;Ngày tạo;Khách hàng;Trạng thái;Trạng thái thanh toán;Tổng tiền;Khách phải trả',
      'SON1;13/03/2026 10:00;Lan;Hoàn thành;Đã thanh toán;450.000;450.000',
      'SON2;14/03/2026 10:00;Hoa;Đã hủy;Chưa thanh toán;300.000;300.000',
    ],
    rows: [['2026-03-13', 450000]],
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
      ['2026-03-13', 530000],
      ['2026-03-14', 200000],
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
      ['2026-03-13', 900000],
      ['2026-03-14', 2000000],
    ],
    answers: D,
  },
  'sales of an accountant’s program, with their tax': {
    file: [
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Diễn giải;Khách hàng;Tổng tiền hàng;Tiền chiết khấu;Tiền thuế GTGT;Tổng tiền thanh toán',
      '13/03/2026;13/03/2026;BH1;Bán sữa;Lan;1.000.000;100.000;72.000;972.000',
    ],
    rows: [['2026-03-13', 972000]],
    answers: { ...D, sign: 1 },
  },
  'a journal of an accountant’s program: accounts debited and credited, money in đồng': {
    file: [
      'Ngày CT;Số CT;Diễn giải;TK Nợ;TK Có;Tiền VNĐ;Mã đối tượng',
      '13/03/2026;PT1;Bán lẻ;1111;5111;1.500.000;KH1',
      '14/03/2026;PC1;Điện;6427;1111;300.000;NCC1',
    ],
    rows: [
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', -300000],
      ['2026-03-14', 100000],
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
      ['2026-03-31', -7500000],
      ['2026-03-31', -6000000],
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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
      ['2026-03-15', -20000],
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
      ['2026-03-13', -36000],
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
      ['2026-03-13', 850000],
      ['2026-03-14', -20000],
    ],
  },
  'a purse on the phone': {
    file: [
      'ID;Ngày;Nhóm;Số tiền;Đơn vị tiền tệ;Ghi chú;Ví',
      '1;13/03/2026;Lương;1500000;VND;Bán;Tiền mặt',
      '2;14/03/2026;Hóa đơn;-300000;VND;Điện;Tiền mặt',
    ],
    rows: [
      ['2026-03-13', 1500000],
      ['2026-03-14', -300000],
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
};

test.each(Object.entries(VISITORS))('%s', async (_, visitor) => {
  await holds(visitor);
});
