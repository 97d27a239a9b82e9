/** Lists of invoices bought and sold. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'invoices bought, as the tax office lists them': {
    file: [
      'DANH SÁCH HÓA ĐƠN MUA VÀO;;;;;;;;;;',
      'Từ ngày 01/03/2026 đến ngày 31/03/2026;;;;;;;;;;',
      'STT;Ký hiệu hóa đơn;Số hóa đơn;Ngày lập;MST người bán;Tên người bán;Tổng tiền chưa thuế;Tổng tiền thuế;Tổng tiền thanh toán;Đơn vị tiền tệ;Trạng thái hóa đơn',
      '1;1C26TAA;15;13/03/2026;0100000001;Cty A;1.000.000;100.000;1.100.000;VND;Hóa đơn mới',
      '2;1C26TBB;16;14/03/2026;0100000002;Cty B;2.000.000;200.000;2.200.000;VND;Hóa đơn đã bị thay thế',
      '3;1C26TBB;17;14/03/2026;0100000002;Cty B;1.900.000;190.000;2.090.000;VND;Hóa đơn thay thế',
      '4;1C26TCC;18;15/03/2026;0100000003;Cty C;500.000;50.000;550.000;VND;Hóa đơn đã bị hủy',
    ],
    answers: { ...DMY, sign: -1 },
    rows: [
      ['2026-03-13', -1_100_000],
      ['2026-03-14', -2_090_000],
    ],
    leftOut: [
      [5, 'replaced by another'],
      [7, 'cancelled'],
    ],
    currencies: ['VND', 'VND', 'VND', 'VND'],
  },
  'invoices bought, with their tax': {
    file: [
      'Ngày hóa đơn;Số hóa đơn;Tên người bán;Doanh số mua chưa thuế;Thuế GTGT;Tổng tiền thanh toán',
      '05/01/2026;00001;Cty A;1.000.000;100.000;1.100.000',
      '16/01/2026;00002;Cty B;2.000.000;200.000;2.200.000',
    ],
    answers: { ...DMY, sign: -1 },
    rows: [
      ['2026-01-05', -1_100_000],
      ['2026-01-16', -2_200_000],
    ],
  },
  'sales of an accountant’s program, with their tax': {
    file: [
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Diễn giải;Khách hàng;Tổng tiền hàng;Tiền chiết khấu;Tiền thuế GTGT;Tổng tiền thanh toán',
      '13/03/2026;13/03/2026;BH1;Bán sữa;Lan;1.000.000;100.000;72.000;972.000',
    ],
    rows: [['2026-03-13', 972_000]],
    answers: { ...DMY, sign: 1 },
  },
  'what was bought, with a column called Tiền VAT, and what both come to': {
    file: [
      'Ngày;Nội dung;Số tiền;VAT %;Tiền VAT;Tổng thanh toán',
      '13/03/2026;Mua hàng;1.000.000;10%;100.000;1.100.000',
      '14/03/2026;Mua hàng;500.000;8%;40.000;540.000',
    ],
    answers: { ...DMY, sign: -1 },
    rows: [
      ['2026-03-13', -1_100_000],
      ['2026-03-14', -540_000],
    ],
  },
});
