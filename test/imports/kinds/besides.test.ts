/** Columns of plans, amounts due, unused amounts and other figures that are not payments. */
import { eachHolds } from './madeUp';

eachHolds({
  'revenue as planned, beside what it was': {
    file: [
      'Ngày;Doanh thu kế hoạch;Doanh thu thực hiện;Chênh lệch',
      '13/03/2026;1.000.000;900.000;-100.000',
      '14/03/2026;1.000.000;1.250.000;250.000',
    ],
    rows: [
      ['2026-03-13', 900_000],
      ['2026-03-14', 1_250_000],
    ],
  },
  'targets of days, beside what they came to': {
    file: [
      'Ngày;Chỉ tiêu doanh thu;Doanh thu thực tế;% đạt',
      '13/03/2026;1.000.000;900.000;90%',
      '14/03/2026;1.000.000;1.250.000;125%',
    ],
    rows: [
      ['2026-03-13', 900_000],
      ['2026-03-14', 1_250_000],
    ],
  },
  'what customers paid, with what of it is not used yet': {
    file: [
      'Date,Payment Number,Customer Name,Invoice Number,Mode,Amount Received,Bank Charges,Unused Amount',
      '2026-03-13,1,Lan,INV-1,Bank,1500.00,5.00,0.00',
      '2026-03-14,2,Hoa,INV-2,Cash,300.00,0.00,0.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', 300],
    ],
    answers: { sign: 1 },
  },
  'what is due and what was paid, one void': {
    file: [
      'Invoice date,Customer,Plan,MRR,Amount due,Amount paid,Status',
      '2026-03-13,Lan,Pro,100.00,100.00,100.00,paid',
      '2026-03-14,Hoa,Pro,100.00,100.00,0.00,void',
    ],
    rows: [['2026-03-13', 100]],
    answers: { sign: 1 },
    leftOut: [[3, 'cancelled']],
  },
  'what is paid of a loan: its parts and their sum, and what is owed still': {
    file: [
      'Kỳ;Ngày trả;Gốc;Lãi;Tổng trả;Dư nợ',
      '1;15/03/2026;10.000.000;2.000.000;12.000.000;190.000.000',
      '2;15/04/2026;10.000.000;1.900.000;11.900.000;180.000.000',
      '3;15/05/2026;10.000.000;1.800.000;11.800.000;170.000.000',
    ],
    rows: [
      ['2026-03-15', -12_000_000],
      ['2026-04-15', -11_900_000],
      ['2026-05-15', -11_800_000],
    ],
    answers: { sign: -1 },
  },
  'bills by the day they were paid': {
    file: [
      'Date Paid,Vendor Name,Bill Number,Paid Through,Amount Paid',
      '2026-03-13,City,B1,Bank,300.00',
      '2026-03-14,Staples,B2,Card,120.00',
    ],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -120],
    ],
    answers: { sign: -1 },
  },
  'cheques by the day they were written': {
    isPlaced: true,
    file: [
      'Cheque No,Issue Date,Payee,Amount,Cleared Date',
      '101,2026-03-13,City,300.00,2026-03-16',
      '102,2026-03-14,Staples,120.00,2026-03-18',
    ],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -120],
    ],
    answers: { sign: -1 },
  },
  'a courier’s sales, the tax on them, its fee and the tax on that, and what it pays out': {
    file: [
      'Store,Order ID,Order date,Sales (excl. tax),Tax on sales,Marketplace fee,Tax on fee,Total payout',
      'Pho,1,13/03/2026,100.00,10.00,-30.00,-3.00,77.00',
      'Pho,2,14/03/2026,50.00,5.00,-15.00,-1.50,38.50',
    ],
    rows: [
      ['2026-03-13', 77],
      ['2026-03-14', 38.5],
    ],
    answers: { sign: 1 },
  },
  'a gateway’s fee and the tax on it in two columns': {
    file: [
      'Transaction Date,Settlement Date,Reference,Channel,Gross Amount,MDR Fee,VAT on Fee,Net Amount,Status',
      '2026-03-13 10:00,2026-03-14,R1,QR,1000000,-11000,-1100,987900,SETTLED',
      '2026-03-13 11:00,2026-03-14,R2,CARD,500000,-9000,-900,490100,SETTLED',
    ],
    rows: [
      ['2026-03-13', 987_900],
      ['2026-03-13', 490_100],
    ],
  },
  'the journal of purchases of form S03a3-DN: what suppliers are owed was bought': {
    file: [
      'SỔ NHẬT KÝ MUA HÀNG;;;;;;;',
      'Ngày, tháng ghi sổ;Chứng từ;;Diễn giải;Tài khoản ghi Nợ;;;Phải trả người bán (ghi Có)',
      ';Số hiệu;Ngày, tháng;;Hàng hoá;Nguyên liệu, vật liệu;Tài khoản khác;',
      'A;B;C;D;1;2;3;4',
      '13/03/2026;NK1;13/03/2026;Mua sữa;6.000.000;;;6.000.000',
      '15/03/2026;NK2;15/03/2026;Mua vật tư;;1.250.000;;1.250.000',
    ],
    rows: [
      ['2026-03-13', -6_000_000],
      ['2026-03-15', -1_250_000],
    ],
  },
  'what customers were given back, above zero': {
    file: [
      'Refund Date,Order,Customer,Refund Amount,Reason',
      '2026-03-13,#1,Lan,20.00,Damaged',
      '2026-03-14,#2,Hoa,35.00,Late',
    ],
    rows: [
      ['2026-03-13', -20],
      ['2026-03-14', -35],
    ],
    answers: { sign: -1 },
  },
  'offers to customers: nothing says that they were sold': {
    file: [
      'Estimate Date,Estimate Number,Customer Name,Status,Expiry Date,Total',
      '2026-03-13,QT-1,Lan,Sent,2026-04-12,1500.00',
      '2026-03-14,QT-2,Hoa,Draft,2026-04-13,300.00',
    ],
    rows: [['2026-03-13', 1500]],
    answers: { sign: 1 },
    leftOut: [[3, 'not completed yet']],
  },
  'amounts without a sign, their way told by balances; what was there before the first is told nowhere': {
    file: [
      'Ngày giao dịch;Nội dung;Số tiền;Số dư',
      '13/03/2026;Bán lẻ;1.500.000;6.500.000',
      '14/03/2026;Tiền điện;300.000;6.200.000',
      '15/03/2026;Bán lẻ;700.000;6.900.000',
      '16/03/2026;Thuê nhà;2.000.000;4.900.000',
    ],
    rows: [
      ['2026-03-14', -300_000],
      ['2026-03-15', 700_000],
      ['2026-03-16', -2_000_000],
    ],
    unread: [[2, '?']],
  },
});
