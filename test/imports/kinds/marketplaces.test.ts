/** Market places and shops online: orders, settlements and payouts. */
import { eachHolds } from './madeUp';

eachHolds({
  'orders of a shop with what was given back of one, and all of another': {
    file: [
      'Name,Financial Status,Created at,Lineitem name,Total,Refunded Amount',
      '#1,paid,2026-03-13,Milk,1500000,0',
      '#2,partially_refunded,2026-03-14,Milk,300000,100000',
      '#3,refunded,2026-03-14,Milk,200000,200000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', 300_000],
      ['2026-03-14', -100_000],
    ],
    leftOut: [
      [4, 'given back to the customer'],
      [4, 'given back to the customer'],
    ],
  },
  'orders with a state of payment, one given back': {
    file: [
      '"Mã đơn hàng","Ngày đặt hàng","Trạng thái thanh toán","Trạng thái giao hàng","Tổng cộng"',
      '"1","13/03/2026","Đã thanh toán","Đã giao","1,500,000"',
      '"2","14/03/2026","Đã hoàn tiền","Đã giao","3,000,000"',
    ],
    rows: [['2026-03-13', 1_500_000]],
    leftOut: [[3, 'given back to the customer']],
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
  'a market place’s wallet: Dòng tiền is no currency': {
    file: [
      'Ngày,Loại giao dịch,Mô tả,Dòng tiền,Số tiền',
      '2026-03-13,Doanh thu,Đơn hàng,Tiền vào,1500000',
      '2026-03-14,Quảng cáo,Nạp Ads,Tiền ra,-300000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    currencies: ['', ''],
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
  'an export of a market place, a fee a row, with what is not paid out yet': {
    file: [
      'Transaction Date,Transaction Type,Fee Name,Transaction Number,Details,Amount,VAT in Amount,Statement,Paid Status,Order No.',
      '05 Jan 2026,Orders-Sales,Item Price Credit,T1,Áo,"1,000,000.00",0.00,01 Jan - 07 Jan,Paid,O1',
      '05 Jan 2026,Orders-Lazada Fees,Commission,T2,Áo,"-150,000.00","-13,636.36",01 Jan - 07 Jan,Paid,O1',
      '09 Jan 2026,Orders-Sales,Item Price Credit,T3,Quần,"500,000.00",0.00,08 Jan - 14 Jan,Not paid,O2',
    ],
    rows: [
      ['2026-01-05', 1_000_000],
      ['2026-01-05', -150_000],
      ['2026-01-09', 500_000],
    ],
  },
  'settlements of a market place by the day they were settled, in English': {
    file: [
      'Order/adjustment ID  ,Type ,Order created time(UTC),Order settled time(UTC),Currency,Total settlement amount,Total revenue,Total fees',
      '5765\t,Order,2026/01/03,2026/01/05,VND,850000,1000000,-150000',
      '5766\t,Order,2026/01/04,2026/01/06,VND,-20000,0,-20000',
    ],
    rows: [
      ['2026-01-05', 850_000],
      ['2026-01-06', -20_000],
    ],
  },
  'settlements of a market place, in Vietnamese': {
    file: [
      'ID đơn hàng/Khoản điều chỉnh,Loại giao dịch,Thời gian tạo đơn hàng,Thời gian quyết toán đơn hàng,Đơn vị tiền tệ,Tổng số tiền quyết toán,Tổng phí',
      '576,Đơn hàng,2026/03/10,2026/03/13,VND,1500000,-200000',
      '577,Phí quảng cáo,2026/03/12,2026/03/14,VND,-300000,-300000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
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
  'a market place of America: what it paid out is no cost': {
    file: [
      '"All amounts in USD, unless specified"',
      '"date/time","settlement id","type","order id","description","selling fees","total"',
      '"Mar 13, 2026 8:15:02 AM PST","1","Order","111","Milk","-100.00","1,500.00"',
      '"Mar 14, 2026 8:15:02 AM PST","1","Service Fee","","Ads","0","-300.00"',
      '"Mar 15, 2026 8:15:02 AM PST","1","Transfer","","To your account","0","-900.00"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    leftOut: [[5, 'payout to the bank account']],
  },
  'a settlement of a market place of America: the first row is the sum, and alone says the currency': {
    file: [
      'settlement-id\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount\tposted-date',
      '1\t2026-03-17\t1200.00\tUSD\t\t\t\t\t\t',
      '1\t\t\t\tOrder\t111\tItemPrice\tPrincipal\t1500.00\t2026-03-13',
      '1\t\t\t\tOrder\t111\tItemFees\tCommission\t-300.00\t2026-03-14',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['USD', 'USD', 'USD'],
    leftOut: [[2, 'sum of the rows below']],
  },
});
