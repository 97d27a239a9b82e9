/** Files of programs and shops that no one gave us: what each was read wrongly by, or not at all, before. */
import { amountIn } from '../../src/imports/table/amounts';
import { dayIn } from '../../src/imports/table/days';
import { signedIn } from '../../src/imports/text/signs';
import { holds, type Newcomer } from './newcomer';

const RETAIL: [string, number] = ['2026-03-13', 1500];
const BOTH: Newcomer['rows'] = [RETAIL, ['2026-03-14', -300]];
/** In đồng. */
const SOLD: [string, number] = ['2026-03-13', 1_500_000];
const TWO: Newcomer['rows'] = [SOLD, ['2026-03-14', -300_000]];

const GUESTS: Readonly<Record<string, Newcomer>> = {
  'signs of other currencies beside amounts in đồng': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      '14/03/2026;Ads;-US$300',
      '15/03/2026;Web;-€ 12,50',
    ],
    rows: [SOLD, ['2026-03-14', -300], ['2026-03-15', -12.5]],
    currencies: ['', 'USD', 'EUR'],
  },
  'the sign on the first row and the total alone, as accountants write it': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"$1,500.00"', '2026-03-14,Power,-300.00'],
    rows: BOTH,
    currencies: ['USD', 'USD'],
  },
  'đồng as VNĐ above the table, dollars of Australia by what it says': {
    file: [
      'Loại tiền: VNĐ',
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      '14/03/2026;Điện;-300.000 đ.',
    ],
    rows: TWO,
    currencies: ['VND', 'VND'],
  },
  'a plain sign of dollars where the file says whose': {
    file: [
      'Currency,AUD',
      'Date,Description,Amount',
      '2026-03-13,Retail,"$1,500.00"',
      '2026-03-14,Power,-$300.00',
    ],
    rows: BOTH,
    currencies: ['AUD', 'AUD'],
  },
  'a market place’s wallet: Dòng tiền is no currency': {
    file: [
      'Ngày,Loại giao dịch,Mô tả,Dòng tiền,Số tiền',
      '2026-03-13,Doanh thu,Đơn hàng,Tiền vào,1500000',
      '2026-03-14,Quảng cáo,Nạp Ads,Tiền ra,-300000',
    ],
    rows: TWO,
    currencies: ['', ''],
  },
  'a table of sales above one of costs, their headers unlike': {
    file: [
      ...[
        'I. DOANH THU;;;',
        'Ngày;Khách;Mã HĐ;Doanh thu',
        '13/03/2026;Lan;1;1.500.000',
        ';;Cộng;1.500.000',
        ';;;',
      ],
      ...[
        'II. CHI PHÍ;;;',
        'Ngày chi;Nội dung;Người chi;Số tiền chi',
        '14/03/2026;Điện;Hoa;300.000',
        ';;Cộng;300.000',
      ],
    ],
    rows: TWO,
    answers: { dayOrder: 'dmy', decimalMark: ',' },
  },
  'what is carried over from page to page, dated, without balances': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Bán lẻ;1.500.000;',
      '13/03/2026;Cộng mang sang trang sau;1.500.000;',
      '13/03/2026;Trang trước mang sang;1.500.000;',
      '14/03/2026;Tiền điện;;300.000',
    ],
    rows: TWO,
  },
  'wages: what was paid out of what was earned': {
    file: [
      'STT;Họ và tên;Lương cơ bản;Ngày công;Tổng thu nhập;BHXH;Thực lĩnh;Ngày chi lương',
      '1;Lan;6.000.000;26;7.000.000;630.000;6.370.000;31/03/2026',
    ],
    rows: [['2026-03-31', -6_370_000]],
  },
  'goods that customers brought back': {
    file: [
      'Mã trả hàng,Thời gian,Tổng tiền hàng trả,Đã trả khách,Trạng thái',
      'TH1,13/03/2026 09:00,"1,200,000","1,200,000",Đã trả',
    ],
    rows: [['2026-03-13', -1_200_000]],
  },
  'orders of a shop with what was given back of one, and all of another': {
    file: [
      'Name,Financial Status,Created at,Lineitem name,Total,Refunded Amount',
      '#1,paid,2026-03-13,Milk,1500000,0',
      '#2,partially_refunded,2026-03-14,Milk,300000,100000',
      '#3,refunded,2026-03-14,Milk,200000,200000',
    ],
    rows: [SOLD, ['2026-03-14', 300_000], ['2026-03-14', -100_000]],
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
    rows: [SOLD],
    leftOut: [[3, 'given back to the customer']],
  },
  'a gateway’s refund whose net alone has a minus': {
    file: [
      'Thời gian,Mã giao dịch,Loại giao dịch,Số tiền,Phí giao dịch,Thực nhận,Trạng thái',
      '13/03/2026 10:00:00,M1,Thanh toán,1500000,15000,1485000,Thành công',
      '14/03/2026 10:00:00,M2,Hoàn tiền,300000,0,-300000,Thành công',
    ],
    rows: [SOLD, ['2026-03-13', -15_000], ['2026-03-14', -300_000]],
  },
  'a kitchen for couriers: its commission and the tax on it': {
    file: [
      'Order ID,Created On,Status,Amount (VND),Commission,Tax on Commission,Total',
      'GF-1,13 Mar 2026 11:05 AM,Transferred,"1,500,000","-375,000","-37,500","1,087,500"',
    ],
    rows: [SOLD, ['2026-03-13', -412_500]],
  },
  'a gateway’s payments before and after promotions, one that failed': {
    file: [
      'STT;Mã giao dịch;Số tiền trước KM;Số tiền sau KM;Phí;Ngày giao dịch;Kết quả',
      '1;V1;1.600.000;1.500.000;16.500;13-03-2026 10:00:01;Giao dịch thành công',
      '2;V2;3.000.000;2.700.000;3.000;14-03-2026 10:00:01;Giao dịch không thành công',
    ],
    rows: [SOLD],
    answers: { sign: 1 },
    leftOut: [[3, 'did not go through']],
  },
  'settlements of a market place, in Vietnamese': {
    file: [
      'ID đơn hàng/Khoản điều chỉnh,Loại giao dịch,Thời gian tạo đơn hàng,Thời gian quyết toán đơn hàng,Đơn vị tiền tệ,Tổng số tiền quyết toán,Tổng phí',
      '576,Đơn hàng,2026/03/10,2026/03/13,VND,1500000,-200000',
      '577,Phí quảng cáo,2026/03/12,2026/03/14,VND,-300000,-300000',
    ],
    rows: TWO,
  },
  'accounts debited and credited, and what arose': {
    file: ['Ngày ct;Số ct;Diễn giải;Tk nợ;Tk có;Phát sinh', '13/03/2026;PT1;Bán lẻ;1111;5111;1.500.000'],
    rows: [SOLD],
    leftOut: [[2, 'account of the balance sheet, not of income or cost']],
  },
  'a savings bank: what is only noted yet': {
    file: [
      '"Buchungstag";"Buchungstext";"Verwendungszweck";"Betrag";"Waehrung";"Info"',
      '"13.03.26";"GUTSCHRIFT";"Retail";"1.500,00";"EUR";"Umsatz gebucht"',
      '"15.03.26";"KARTE";"Shop";"-20,00";"EUR";"Umsatz vorgemerkt"',
    ],
    rows: [RETAIL],
    leftOut: [[3, 'not completed yet']],
  },
  'a market place of America: what it paid out is no cost': {
    file: [
      '"All amounts in USD, unless specified"',
      '"date/time","settlement id","type","order id","description","selling fees","total"',
      '"Mar 13, 2026 8:15:02 AM PST","1","Order","111","Milk","-100.00","1,500.00"',
      '"Mar 14, 2026 8:15:02 AM PST","1","Service Fee","","Ads","0","-300.00"',
      '"Mar 15, 2026 8:15:02 AM PST","1","Transfer","","To your account","0","-900.00"',
    ],
    rows: BOTH,
    leftOut: [[5, 'payout to the bank account']],
  },
  'its settlement: the first row is the sum, and alone says the currency': {
    file: [
      'settlement-id\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount\tposted-date',
      '1\t2026-03-17\t1200.00\tUSD\t\t\t\t\t\t',
      '1\t\t\t\tOrder\t111\tItemPrice\tPrincipal\t1500.00\t2026-03-13',
      '1\t\t\t\tOrder\t111\tItemFees\tCommission\t-300.00\t2026-03-14',
    ],
    rows: BOTH,
    currencies: ['USD', 'USD', 'USD'],
    leftOut: [[2, 'sum of the rows below']],
  },
  'income and expenses as sections, the first of them right below the headers': {
    file: [
      ',Date,Transaction Type,Memo,Amount',
      'Ordinary Income/Expenses,,,,',
      ...['Income,,,,', ',03/13/2026,Invoice,Retail,"1,500.00"', 'Total for Income,,,,"$1,500.00"'],
      ...['Expenses,,,,', ',03/14/2026,Expense,Power,300.00', 'Total for Expenses,,,,$300.00'],
    ],
    rows: BOTH,
  },
  'days without a year, their months by name': {
    file: [
      'Statement of March 2026,,',
      'Date,Description,Amount',
      '13 Mar,Retail,1500.00',
      'Mar 14,Power,-300.00',
      '15 thg 3,Web,-12.50',
    ],
    rows: [...BOTH, ['2026-03-15', -12.5]],
  },
  'groups of India, Cr and Dr with a point': {
    file: ['Date,Particulars,Amount', '13-Mar-26,Sales,"1,50,000.00 Cr."', '14-Mar-26,Power,"Dr. 30,000.00"'],
    rows: [
      ['2026-03-13', 150_000],
      ['2026-03-14', -30_000],
    ],
  },
  ...Object.fromEntries(
    ["All figures in '000s;;", 'ĐVT: nghìn VND;;', 'Unit: VND thousands;;'].map((said) => [
      `thousands: ${said}`,
      {
        file: [said, 'Date;Description;Amount', '2026-03-13;Retail;1.5', '2026-03-14;Power;-0.3'],
        rows: BOTH,
        answers: { unit: 1000 },
      },
    ]),
  ),
};

test.each(Object.entries(GUESTS))('%s', async (_, guest) => {
  await holds(guest);
});

test('purchases and sales without a sign are asked about, though an amount is called gross', async () => {
  const file = [
    'Type,Date,Ref,Details,Gross',
    'SI,13/03/2026,1,Retail,1500.00',
    'PI,14/03/2026,2,Power,300.00',
  ];
  await expect(holds({ file, rows: BOTH })).rejects.toThrow('money in or out');
});

test.each<[string, number | null, number | null, string]>([
  ['US$300', 300, 300, 'USD'],
  ['300 USD', 300, 300, 'USD'],
  ['S$ 1,200.50', 1200.5, null, 'SGD'],
  ['(A$300)', -300, -300, 'AUD'],
  ['-HK$10', -10, -10, 'HKD'],
  ['€ 1.200,50', null, 1200.5, 'EUR'],
  ['1\u202f200,50\u00a0€', null, 1200.5, 'EUR'],
  ['Rp1.250.000', null, 1_250_000, 'IDR'],
  ['RM 12.50', 12.5, null, 'MYR'],
  ['฿1,200.00', 1200, null, 'THB'],
  ['₹1,20,000.00', 120_000, null, 'INR'],
  ['120,50 kr', null, 120.5, 'KR'],
  ['￥1200', 1200, 1200, '¥'],
  ['300 KES', 300, 300, 'KES'],
  ['1.200.000 đ.', null, 1_200_000, 'VND'],
  ['$1.2k', 1200, null, 'USD'],
  ['1.200.000', null, 1_200_000, ''],
  ['300.00 DR', -300, null, ''],
  ['1.200,-', null, 1200, ''],
  ['K 300', null, null, ''],
])('%s by a point, by a comma, and its currency', (text, point, comma, currency) => {
  expect([amountIn({ text }, '.'), amountIn({ text }, ','), signedIn(text, 'VND')]).toEqual([
    point,
    comma,
    currency,
  ]);
});

test.each([
  ['$5', 'AUD', 'AUD'],
  ['US$5', 'AUD', 'USD'],
  ['¥5', 'JPY', 'JPY'],
  ['kr 5', 'SEK', 'SEK'],
])('a sign of several countries, %s, is the plan’s own where that is %s', (text, own, code) => {
  expect(signedIn(text, own)).toBe(code);
});

test.each<[string, string | null, string | null]>([
  ['13092026', '2026-09-13', null],
  ['09132026', null, '2026-09-13'],
  ['13SEP2026', '2026-09-13', '2026-09-13'],
  ['Sep 13, 26', '2026-09-13', '2026-09-13'],
  ['13. März 2026', '2026-03-13', '2026-03-13'],
  ['13 Tháng Mười Hai 2026', '2026-12-13', '2026-12-13'],
  ['T2, 14/09/2026', '2026-09-14', null],
  ['CN 13/09/2026', '2026-09-13', null],
  ['13/09/2569', '2026-09-13', null],
  ['Sep 13 08:15', null, null],
  ['09-2026', null, null],
  ['Sep-26', null, null],
])('%s with the day first, and the month first', (text, dmy, mdy) => {
  expect([dayIn({ text }, 'dmy'), dayIn({ text }, 'mdy')]).toEqual([dmy, mdy]);
});
