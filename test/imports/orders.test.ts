/** Orders with a row an item: what is said of the whole order counts once, and where that is open a person is asked. */
import { bytesOf, holds } from './newcomer';
import { readBytes } from './read';

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
const ASKED = { dayOrder: 'dmy', decimalMark: ',' } as const;

test('two items of 100.000, or an order of 100.000 said twice: a person is asked', async () => {
  await expect(readBytes(bytesOf({ file: SAME }), ASKED)).rejects.toThrow(
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
    answers: { ...ASKED, perOrder: { 'doanh thu': isOnce } },
    rows: amounts.map((amount, at) => [days[at]!, amount]),
  });
});

test('prices and how many there are say it, too: nobody is asked', async () => {
  await holds({
    file: PRICED,
    answers: ASKED,
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
    answers: { ...ASKED, sign: 1 },
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
    answers: ASKED,
    rows: [
      ['2026-03-13', -11_000],
      ['2026-03-13', -11_000],
    ],
  });
});
