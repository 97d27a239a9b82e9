/** Tills, restaurants, deliveries and what they collect. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
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
  'invoices of a till after their discount, one cancelled': {
    file: [
      'Mã hóa đơn;Thời gian;Khách hàng;Tổng tiền hàng;Giảm giá hóa đơn;Khách cần trả;Khách đã trả;Trạng thái',
      'HD1;13/03/2026 10:00;Lan;500.000;50.000;450.000;450.000;Hoàn thành',
      'HD2;14/03/2026 10:00;Hoa;300.000;0;300.000;0;Đã hủy',
    ],
    rows: [['2026-03-13', 450_000]],
    answers: DMY,
  },
  'orders of a till, one cancelled': {
    file: [
      'Mã đơn hàng;Ngày tạo;Khách hàng;Trạng thái;Trạng thái thanh toán;Tổng tiền;Khách phải trả',
      'SON1;13/03/2026 10:00;Lan;Hoàn thành;Đã thanh toán;450.000;450.000',
      'SON2;14/03/2026 10:00;Hoa;Đã hủy;Chưa thanh toán;300.000;300.000',
    ],
    rows: [['2026-03-13', 450_000]],
    answers: { ...DMY, sign: 1 },
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
    answers: DMY,
  },
  'days of a till by means of payment, and their total': {
    file: [
      'Ngày;Tiền mặt;Chuyển khoản;Thẻ;Tổng cộng',
      '05/01/2026;1.000.000;500.000;200.000;1.700.000',
      '06/01/2026;900.000;600.000;0;1.500.000',
      'Tổng;1.900.000;1.100.000;200.000;3.200.000',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-01-05', 1_700_000],
      ['2026-01-06', 1_500_000],
    ],
  },
  'bills of a restaurant: before discount, and what was taken': {
    file: [
      'Mã hoá đơn;Ngày;Bàn;Tổng tiền;Giảm giá;Phí dịch vụ;Thực thu;Phương thức',
      'B1;13/03/2026;5;500.000;50.000;0;450.000;Tiền mặt',
      'B2;14/03/2026;6;300.000;0;15.000;315.000;Thẻ',
    ],
    answers: { ...DMY, sign: 1 },
    rows: [
      ['2026-03-13', 450_000],
      ['2026-03-14', 315_000],
    ],
  },
  'goods that customers brought back': {
    file: [
      'Mã trả hàng,Thời gian,Tổng tiền hàng trả,Đã trả khách,Trạng thái',
      'TH1,13/03/2026 09:00,"1,200,000","1,200,000",Đã trả',
    ],
    rows: [['2026-03-13', -1_200_000]],
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
  'a cash book of a till that says when it was noted': {
    file: [
      'Mã phiếu;Loại phiếu;Ngày ghi nhận;Hình thức thanh toán;Giá trị;Người nộp/nhận;Trạng thái',
      'RVN1;Phiếu thu;13/03/2026 10:00;Tiền mặt;1.500.000;Lan;Hoàn thành',
      'PVN1;Phiếu chi;14/03/2026 10:00;Chuyển khoản;300.000;EVN;Hoàn thành',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'receipts of a till: what was taken back stands above zero': {
    file: [
      'Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Status',
      '2026-03-13 10:15,1-1001,Sale,110.00,10.00,100.00,0.00,Closed',
      '2026-03-14 11:15,1-1002,Refund,25.00,0.00,25.00,0.00,Closed',
    ],
    rows: [
      ['2026-03-13', 100],
      ['2026-03-14', -25],
    ],
  },
  'a till in a country where days come first': {
    file: [
      'Date,Time,Gross Sales,Total Collected,Fees,Net Total,Payment ID,Transaction ID,Source',
      '25/03/2026,10:00,£12.00,£12.00,-£0.21,£11.79,p1,t1,Register',
      '05/03/2026,10:00,£5.00,£5.00,-£0.09,£4.91,p2,t2,Register',
    ],
    rows: [
      ['2026-03-25', 12],
      ['2026-03-25', -0.21],
      ['2026-03-05', 5],
      ['2026-03-05', -0.09],
    ],
  },
  'a till of America: what was collected, and its fees': {
    file: [
      'Date,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Fees,Net Total,Transaction ID',
      '03/13/2026,$100.00,-$10.00,$90.00,$8.00,$5.00,$103.00,-$2.78,$100.22,TX1',
      '03/14/2026,-$20.00,$0.00,-$20.00,-$1.78,$0.00,-$21.78,$0.57,-$21.21,TX2',
    ],
    rows: [
      ['2026-03-13', 103],
      ['2026-03-13', -2.78],
      ['2026-03-14', -21.78],
      ['2026-03-14', 0.57],
    ],
  },
  'a courier of food: order, promotion, commission and what is left': {
    file: [
      'Ngày,Mã đơn hàng,Cửa hàng,Trạng thái,Giá trị đơn hàng,Khuyến mãi,Phí hoa hồng,Tổng thu nhập ròng',
      '05/01/2026 11:20,GF-1,Phở Hòa,Hoàn thành,120000,-10000,-27500,82500',
      '05/01/2026 12:05,GF-2,Phở Hòa,Đã hủy,90000,0,0,0',
    ],
    answers: DMY,
    rows: [['2026-01-05', 82_500]],
    leftOut: [[3, 'cancelled']],
  },
  'a kitchen for couriers: its commission and the tax on it': {
    file: [
      'Order ID,Created On,Status,Amount (VND),Commission,Tax on Commission,Total',
      'GF-1,13 Mar 2026 11:05 AM,Transferred,"1,500,000","-375,000","-37,500","1,087,500"',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-13', -412_500],
    ],
  },
  'what a courier keeps for itself and for the tax office': {
    file: [
      'Transaction Date,Transaction ID,Status,Net Sales,Grab Fee (Commission),Marketing Fee,Tax (Withheld),Net Earnings',
      '13 Mar 2026,G1,Transferred,180000,-45000,0,-2700,132300',
      '14 Mar 2026,G2,Transferred,100000,-25000,-2000,-1500,71500',
    ],
    rows: [
      ['2026-03-13', 180_000],
      ['2026-03-13', -47_700],
      ['2026-03-14', 100_000],
      ['2026-03-14', -28_500],
    ],
  },
  'what a carrier collected, and what is left of it': {
    file: [
      'Mã đơn;Ngày đối soát;Tiền thu hộ;Phí vận chuyển;Thực nhận',
      'G1;13/03/2026;500.000;30.000;470.000',
      'G2;14/03/2026;0;25.000;-25.000',
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', 470_000],
      ['2026-03-14', -25_000],
    ],
  },
  'a reader of cards that says net, tax, fee and what it pays out of each sale, one failed': {
    file: [
      'Date,Transaction ID,Transaction Type,Status,Description,Total,Net,Tax Amount,Tip Amount,Fee,Payout,Payout Date',
      '2026-03-02 10:00:00,T1,Sale,Successful,Coffee,5.00,4.55,0.45,0.00,0.08,4.92,2026-03-03',
      '2026-03-02 11:00:00,T2,Sale,Failed,Cake,7.00,6.36,0.64,0.00,0.00,0.00,',
      '2026-03-03 12:00:00,T3,Refund,Successful,Coffee,-5.00,-4.55,-0.45,0.00,-0.08,-4.92,2026-03-04',
    ],
    rows: [
      ['2026-03-02', 5],
      ['2026-03-02', -0.08],
      ['2026-03-03', -5],
      ['2026-03-03', 0.08],
    ],
    leftOut: [[3, 'did not go through']],
  },
});
