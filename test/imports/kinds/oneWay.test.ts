/** Amounts in one direction: those below zero are refunds, and the sign is asked about. */
import { readBytes } from '../read';
import { bytesOf, eachHolds } from './madeUp';

eachHolds({
  'a card in its holder’s sense: charges above zero, payments below': {
    file: [
      'Date,Description,Card Member,Account #,Amount',
      '03/13/2026,FACEBK ADS,LAN TRAN,-01007,120.00',
      '03/14/2026,STAPLES,LAN TRAN,-01007,30.50',
      '03/20/2026,ONLINE PAYMENT - THANK YOU,LAN TRAN,-01007,-150.50',
    ],
    rows: [
      ['2026-03-13', -120],
      ['2026-03-14', -30.5],
      ['2026-03-20', 150.5],
    ],
    answers: { sign: -1 },
  },
  'a card that marks what was paid to it: nothing is left to ask': {
    file: [
      'SAO KÊ THẺ TÍN DỤNG',
      'Ngày giao dịch;Diễn giải;Số tiền (VND)',
      '13/03/2026;SHOPEE;1.200.000',
      '15/03/2026;THANH TOAN THE;5.000.000 CR',
      '16/03/2026;GRAB;85.000',
    ],
    rows: [
      ['2026-03-13', -1_200_000],
      ['2026-03-15', 5_000_000],
      ['2026-03-16', -85_000],
    ],
    answers: { decimalMark: ',' },
  },
  'a card that nothing names, but what was paid to it stands below zero': {
    file: [
      'Date,Description,Amount',
      '13/03/2026,TESCO,45.20',
      '14/03/2026,PAYMENT RECEIVED - THANK YOU,-300.00',
      '18/03/2026,UBER,12.00',
    ],
    rows: [
      ['2026-03-13', -45.2],
      ['2026-03-14', 300],
      ['2026-03-18', -12],
    ],
    answers: { sign: -1 },
  },
  'what people were paid, by its name alone': {
    file: [
      'Employee,Pay date,Gross Earnings,Employee Taxes,Net Pay',
      'Lan,2026-03-15,3000.00,700.00,2300.00',
      'Bob,2026-03-15,2000.00,400.00,1600.00',
    ],
    rows: [
      ['2026-03-15', -2300],
      ['2026-03-15', -1600],
    ],
  },
  'what was bought by card, one declined, one given back': {
    file: [
      'Transaction Date,Transaction Time,Amount,Currency,Merchant Name,Merchant Category,User,Department,State,Accounting Category,Receipts',
      '2026-03-13,10:01,120.00,USD,Facebook,Advertising,Lan,Marketing,Cleared,6100 Ads,1',
      '2026-03-14,11:00,80.00,USD,AWS,Software,Hoa,Ops,Declined,,0',
      '2026-03-15,12:00,-20.00,USD,Facebook,Advertising,Lan,Marketing,Cleared,6100 Ads,1',
    ],
    rows: [
      ['2026-03-13', -120],
      ['2026-03-15', 20],
    ],
    answers: { sign: -1 },
    leftOut: [[3, 'did not go through']],
  },
  'what was bought from vendors, one given back': {
    file: [
      'Date,Vendor,Bill No,Description,Amount',
      '13/03/2026,City,B1,Power,300.00',
      '14/03/2026,Staples,B2,Paper,120.00',
      '16/03/2026,Staples,CN1,Paper returned,-20.00',
    ],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -120],
      ['2026-03-16', 20],
    ],
    answers: { sign: -1 },
  },
  'credit notes to customers: what is still open of them is no balance': {
    file: [
      'Credit Note Date,Credit Note Number,Customer Name,Status,Total,Balance',
      '2026-03-13,CN-1,Lan,Open,100.00,100.00',
      '2026-03-15,CN-2,Hoa,Closed,50.00,0.00',
    ],
    rows: [
      ['2026-03-13', -100],
      ['2026-03-15', -50],
    ],
  },
  'a wallet of a market place: what was drawn to the bank is no cost': {
    file: [
      'Báo cáo Số dư TK Shopee;;;;;;;',
      'Người bán;babycare;;;;;;',
      'Từ;2026-03-01;;;;;;',
      'Đến;2026-03-31;;;;;;',
      ';;;;;;;',
      'Ngày;Loại Giao Dịch;Mô tả;Mã đơn hàng;Dòng tiền;Số tiền;Trạng thái;Số dư sau giao dịch',
      '2026-03-13 10:00:00;Doanh thu từ đơn hàng;Doanh thu từ đơn hàng #260313A;260313A;Tiền vào;420000;Hoàn thành;420000',
      '2026-03-14 11:00:00;Doanh thu từ đơn hàng;Doanh thu từ đơn hàng #260314B;260314B;Tiền vào;180000;Hoàn thành;600000',
      '2026-03-15 08:00:00;Rút tiền;Rút về tài khoản ngân hàng;;Tiền ra;-600000;Hoàn thành;0',
    ],
    rows: [
      ['2026-03-13', 420_000],
      ['2026-03-14', 180_000],
    ],
    leftOut: [[9, 'payout to the bank account']],
  },
  'a market place with a dash where nothing is: fees alone, and what it paid out': {
    file: [
      '"Date","Type","Title","Info","Currency","Amount","Fees & Taxes","Net","Tax Details"',
      '"March 13, 2026","Sale","Payment for Order #1","","USD","$25.00","--","$25.00","--"',
      '"March 13, 2026","Fee","Transaction fee: Bib","Order #1","USD","--","-$1.63","-$1.63","--"',
      '"March 14, 2026","Marketing","Etsy Ads","Bill for ads","USD","--","-$3.00","-$3.00","--"',
      '"March 16, 2026","Deposit","$20.37 sent to your bank account","","USD","--","--","--","--"',
    ],
    rows: [
      ['2026-03-13', 25],
      ['2026-03-13', 0],
      ['2026-03-13', -1.63],
      ['2026-03-14', 0],
      ['2026-03-14', -3],
    ],
    leftOut: [[5, 'payout to the bank account']],
  },
  'invoices bought, one corrected: what is taken off stands below zero': {
    file: [
      'STT;Số hóa đơn;Ngày lập;Tên người bán;Tổng tiền thanh toán;Trạng thái hóa đơn',
      '1;15;13/03/2026;Cty A;1.100.000;Hóa đơn mới',
      '2;16;14/03/2026;Cty B;2.200.000;Hóa đơn mới',
      '3;17;15/03/2026;Cty B;-200.000;Hóa đơn điều chỉnh',
    ],
    answers: { decimalMark: ',', sign: -1 },
    rows: [
      ['2026-03-13', -1_100_000],
      ['2026-03-14', -2_200_000],
      ['2026-03-15', 200_000],
    ],
  },
});

test.each([
  ['bought', 'Ngày;Số hóa đơn;Nhà cung cấp;Số tiền', '13/03/2026;1;A;1.100.000'],
  ['bought by card', 'Ngày;Merchant;Số tiền', '13/03/2026;Ads;1.100.000'],
  ['a card’s', 'Ngày;Nội dung;Card member;Số tiền', '13/03/2026;Ads;Lan;1.100.000'],
  ['paid to a card', 'Ngày;Nội dung;Số tiền', '13/03/2026;Payment received;1.100.000'],
])('what is %s asks which way it went, though some of it came back', async (_, header, row) => {
  const back = row.replace('1.100.000', '-100.000');
  await expect(readBytes(bytesOf({ file: [header, row, row, back] }), { decimalMark: ',' })).rejects.toThrow(
    'money in or out',
  );
});
