/** Gross sales beside net sales after discounts and returns: net sales count. */
import { eachHolds } from './madeUp';

eachHolds({
  'a till’s sales by day: what came back is off, and the row that counts days is their sum': {
    file: [
      'Báo cáo bán hàng theo thời gian',
      'Thời gian,Doanh thu,Giá trị trả,Doanh thu thuần',
      'SL ngày: 2,"9,500,000","500,000","9,000,000"',
      '13/03/2026,"4,500,000",0,"4,500,000"',
      '14/03/2026,"5,000,000","500,000","4,500,000"',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 4_500_000],
      ['2026-03-14', 4_500_000],
    ],
  },
  'a shop’s sales by day: discounts and what came back are off': {
    file: [
      'Ngày;Số đơn hàng;Doanh thu;Chiết khấu;Hàng trả lại;Doanh thu thuần',
      '13/03/2026;12;10.000.000;500.000;0;9.500.000',
      '14/03/2026;8;7.000.000;0;1.000.000;6.000.000',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 9_500_000],
      ['2026-03-14', 6_000_000],
    ],
  },
  'what was left of a day’s sales, beside what the day cost': {
    file: [
      'Ngày;Doanh thu;Doanh thu thuần;Chi phí',
      '13/03/2026;1.100.000;1.000.000;400.000',
      '14/03/2026;1.200.000;1.200.000;500.000',
    ],
    rows: [
      ['2026-03-13', 600_000],
      ['2026-03-14', 700_000],
    ],
  },
  'orders that say at which time they were paid': {
    file: [
      'Mã đơn hàng,Email,Trạng thái thanh toán,Thanh toán vào lúc,Tổng tiền sản phẩm,Phí vận chuyển,Giảm giá,Tổng cộng,Sản phẩm',
      '#1,a@x.vn,Đã thanh toán,2026-03-13 10:20:11,900000,30000,50000,880000,Áo',
      '#1,a@x.vn,,,,,,,Quần',
      '#2,b@x.vn,Đã thanh toán,2026-03-14 15:00:00,250000,30000,0,280000,Mũ',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 880_000],
      ['2026-03-14', 280_000],
    ],
  },
  'what a customer is to pay, behind the discount and with what the delivery costs': {
    file: [
      'ID;Ngày;Khách hàng;Tổng tiền hàng;Chiết khấu;Phí ship báo khách;Tổng thu khách;Trạng thái',
      '1;13/03/2026;Lan;450.000;20.000;30.000;460.000;Thành công',
      '2;14/03/2026;Minh;300.000;0;30.000;330.000;Đã hủy',
    ],
    answers: { sign: 1, decimalMark: ',' },
    rows: [['2026-03-13', 460_000]],
    leftOut: [[3, 'cancelled']],
  },
  'orders whose fee is what is missing in what is left of them': {
    file: [
      'Sale Date,Order ID,Buyer,Order Value,Sales Tax,Order Total,Card Processing Fees,Order Net',
      '03/13/26,1001,a,20.00,2.00,22.00,1.20,20.80',
      '03/14/26,1002,b,40.00,3.60,43.60,1.80,41.80',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 22],
      ['2026-03-13', -1.2],
      ['2026-03-14', 43.6],
      ['2026-03-14', -1.8],
    ],
  },
  'stays of guests: a commission, called an amount, and a fee are between what was paid and what is paid out':
    {
      file: [
        'Reservation number,Book date,Guest name,Status,Total amount,Commission amount,Payments service fee,Payout amount',
        '1,2026-03-13,Lan,Ok,200.00,30.00,2.80,167.20',
        '2,2026-03-14,Bob,Ok,100.00,15.00,1.40,83.60',
      ],
      answers: { sign: 1 },
      rows: [
        ['2026-03-13', 200],
        ['2026-03-13', -32.8],
        ['2026-03-14', 100],
        ['2026-03-14', -16.4],
      ],
    },
  'what a courier collected, where only the day of delivery is said': {
    file: [
      'Mã đơn GHN;Ngày giao hàng;Tiền thu hộ;Phí dịch vụ;Thực nhận',
      'G1;13/03/2026;350.000;25.000;325.000',
      'G2;14/03/2026;0;37.500;-37.500',
    ],
    answers: { sign: 1, decimalMark: ',' },
    rows: [
      ['2026-03-13', 325_000],
      ['2026-03-14', -37_500],
    ],
  },
  'the day of delivery stands back behind any other': {
    file: [
      'Mã đơn;Ngày giao hàng;Ngày đối soát;Thực nhận',
      'G1;13/03/2026;20/03/2026;325.000',
      'G2;14/03/2026;21/03/2026;150.000',
    ],
    answers: { sign: 1, decimalMark: ',' },
    rows: [
      ['2026-03-20', 325_000],
      ['2026-03-21', 150_000],
    ],
  },
});
