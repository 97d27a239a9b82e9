/**
 * Orders with one row for each item: values of the whole order count once, and where that is unclear a person is asked.
 */
import { readBytes } from '../read';
import { bytesOf, DMY, eachHolds, holds } from './madeUp';

const SAME = [
  'Mã đơn hàng;Ngày;Tên sản phẩm;Doanh thu',
  'DH1;13/03/2026;Áo đỏ;100.000',
  'DH1;13/03/2026;Áo xanh;100.000',
  'DH2;14/03/2026;Quần;1.250.000',
];
const PRICED = [
  'Mã đơn hàng;Ngày;Tên sản phẩm;Số lượng;Đơn giá;Doanh thu',
  'DH1;13/03/2026;Áo đỏ;1;50.000;100.000',
  'DH1;13/03/2026;Áo xanh;1;50.000;100.000',
  'DH2;14/03/2026;Quần;2;625.000;1.250.000',
];

test('two items of 100.000, or an order of 100.000 said twice: a person is asked', async () => {
  await expect(readBytes(bytesOf({ file: SAME }), DMY)).rejects.toThrow(
    'doanh thu of an item or of its order',
  );
});

test.each([
  ['of each item', false, [100_000, 100_000, 1_250_000]],
  ['of the order', true, [100_000, 1_250_000]],
])('what a person said is taken: %s', async (_, isOnce, amounts) => {
  const days = ['2026-03-13', '2026-03-13', '2026-03-14'].slice(-amounts.length);
  await holds({
    file: SAME,
    answers: { ...DMY, perOrder: { 'doanh thu': isOnce } },
    rows: amounts.map((amount, at) => [days[at]!, amount]),
  });
});

test('prices and how many there are say it, too: nobody is asked', async () => {
  await holds({
    file: PRICED,
    answers: DMY,
    rows: [
      ['2026-03-13', 100_000],
      ['2026-03-14', 1_250_000],
    ],
    leftOut: [[3, 'item of the order above']],
    held: ['order total'],
  });
});

test('an order whose first item came to nothing counts on the next', async () => {
  await holds({
    file: [
      'Mã đơn hàng;Ngày;Trạng thái;Tên sản phẩm;Phí vận chuyển;Tổng tiền',
      'DH1;13/03/2026;Đã hủy;Áo đỏ;30.000;1.250.000',
      'DH1;13/03/2026;Hoàn thành;Áo xanh;30.000;1.250.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [['2026-03-13', 1_250_000]],
    leftOut: [[2, 'cancelled']],
  });
});

test('a bank’s rows that share a reference are each a payment', async () => {
  await holds({
    file: [
      'Ngày;Số tham chiếu;Nội dung;Số tiền',
      '13/03/2026;FT1;Phí SMS;-11.000',
      '13/03/2026;FT1;Phí SMS;-11.000',
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', -11_000],
      ['2026-03-13', -11_000],
    ],
  });
});

eachHolds({
  'orders whose total, shipping and discount stand on each item': {
    file: [
      'Mã đơn hàng;Ngày tạo;Trạng thái;Tên sản phẩm;Số lượng;Phí vận chuyển;Giảm giá;Tổng tiền',
      'DH1;13/03/2026;Hoàn thành;Áo dài;1;30.000;50.000;1.280.000',
      'DH1;13/03/2026;Hoàn thành;Quần;1;30.000;50.000;1.280.000',
      'DH2;14/03/2026;Hoàn thành;Áo;2;0;0;400.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-03-13', 1_280_000],
      ['2026-03-14', 400_000],
    ],
    leftOut: [[3, 'item of the order above']],
    held: ['order total'],
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
  'orders of a market place in English, what columns mean told in their first row': {
    file: [
      'Order ID,Order Status,SKU ID,Product Name,Quantity,SKU Unit Original Price,Shipping Fee After Discount,Order Amount,Created Time,Paid Time',
      'Platform unique order ID.,Order status.,Unique SKU ID.,Product name.,Sold quantity.,Unit price.,Shipping fee.,What the buyer pays.,When it was ordered.,When it was paid.',
      '576460752303423488,Completed,1,Milk,1,800000,20000,1320000,13/03/2026 10:00:00,13/03/2026 10:05:00',
      '576460752303423488,Completed,2,Tea,1,500000,20000,1320000,13/03/2026 10:00:00,13/03/2026 10:05:00',
      '576460752303423489,Cancelled,1,Milk,1,800000,20000,820000,14/03/2026 10:00:00,',
      '576460752303423490,Completed,1,Milk,1,800000,20000,820000,15/03/2026 10:00:00,15/03/2026 10:05:00',
    ],
    rows: [
      ['2026-03-13', 1_320_000],
      ['2026-03-15', 820_000],
    ],
    leftOut: [
      [4, 'item of the order above'],
      [5, 'cancelled'],
    ],
  },
  'items of an order that cost the same are two': {
    file: [
      'Order Number;Order Item Id;Created at;Item Name;Paid Price;Shipping Fee;Status',
      'O1;1;13/03/2026;Milk;100000;15000;delivered',
      'O1;2;13/03/2026;Milk;100000;15000;delivered',
      'O2;3;14/03/2026;Tea;50000;0;canceled',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-03-13', 100_000],
      ['2026-03-13', 100_000],
    ],
    leftOut: [[4, 'cancelled']],
  },
  'items whose sum is more than the customer paid: a discount of the invoice': {
    file: [
      'Chi nhánh;Mã hóa đơn;Thời gian;Tổng tiền hàng;Giảm giá hóa đơn;Khách cần trả;Khách đã trả;Mã hàng;Tên hàng;Số lượng;Đơn giá;Thành tiền',
      'CN1;HD1;13/03/2026 10:00;1.300.000;100.000;1.200.000;1.200.000;A;Áo dài;1;800.000;800.000',
      'CN1;HD1;13/03/2026 10:00;1.300.000;100.000;1.200.000;1.200.000;B;Quần;1;500.000;500.000',
      'CN1;HD2;14/03/2026 10:00;200.000;0;200.000;200.000;A;Áo;1;200.000;200.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-03-13', 1_200_000],
      ['2026-03-14', 200_000],
    ],
    leftOut: [[3, 'item of the order above']],
  },
  'an order’s total on the first of its items alone': {
    file: [
      'Name,Financial Status,Paid at,Subtotal,Shipping,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
      '#1001,paid,2026-03-13 10:00:00 +0700,500000,30000,530000,2026-03-13 10:00:00 +0700,1,Milk,300000',
      '#1001,,,,,,2026-03-13 10:00:00 +0700,1,Tea,200000',
      '#1002,paid,2026-03-14 10:00:00 +0700,200000,0,200000,2026-03-14 10:00:00 +0700,1,Tea,200000',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 530_000],
      ['2026-03-14', 200_000],
    ],
    leftOut: [[3, 'item of the order above']],
  },
  'what is said of an order stands once, beside the first of its items': {
    file: [
      'Mã đơn;Ngày;Khách;Tổng cộng;Sản phẩm;SL;Đơn giá',
      'DH1;13/03/2026;Lan;500.000;Sữa;1;300.000',
      ';;;;Trà;1;200.000',
      'DH2;14/03/2026;Hoa;200.000;Trà;1;200.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-03-13', 500_000],
      ['2026-03-14', 200_000],
    ],
  },
  'orders with the price of each item, and the total of the order on each': {
    file: [
      'Mã đơn hàng;Ngày đặt hàng;Trạng Thái Đơn Hàng;Tên sản phẩm;Số lượng;Tổng giá bán (sản phẩm);Tổng giá trị đơn hàng (VND);Tổng số tiền người mua thanh toán',
      '2601A;2026-01-05 10:00;Hoàn thành;Áo dài;1;800.000;1.300.000;1.300.000',
      '2601A;2026-01-05 10:00;Hoàn thành;Quần;1;500.000;1.300.000;1.300.000',
      '2601B;2026-01-06 11:00;Đã hủy;Áo;1;400.000;400.000;400.000',
    ],
    answers: DMY,
    rows: [
      ['2026-01-05', 800_000],
      ['2026-01-05', 500_000],
    ],
    leftOut: [[4, 'cancelled']],
  },
  'invoices of a till with the amount of each item, and what was paid on each': {
    file: [
      'Chi nhánh;Mã hóa đơn;Thời gian;Khách cần trả;Khách đã trả;Mã hàng;Tên hàng;Số lượng;Đơn giá;Thành tiền',
      'CN1;HD1;05/01/2026 10:00;1.300.000;1.300.000;A;Áo dài;1;800.000;800.000',
      'CN1;HD1;05/01/2026 10:00;1.300.000;1.300.000;B;Quần;1;500.000;500.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-01-05', 800_000],
      ['2026-01-05', 500_000],
    ],
  },
  'a discount on an order of one item, none on that of two': {
    file: [
      'Mã hóa đơn;Thời gian;Tổng tiền hàng;Giảm giá hóa đơn;Khách cần trả;Khách đã trả;Mã hàng;Số lượng;Đơn giá;Thành tiền',
      'HD1;13/03/2026 08:00;300.000;0;300.000;300.000;A;1;100.000;100.000',
      'HD1;13/03/2026 08:00;300.000;0;300.000;300.000;B;2;100.000;200.000',
      'HD2;14/03/2026 09:00;500.000;50.000;450.000;450.000;C;5;100.000;500.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-03-13', 300_000],
      ['2026-03-14', 450_000],
    ],
    leftOut: [[3, 'item of the order above']],
  },
});
