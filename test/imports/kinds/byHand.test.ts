/** Books that people keep by hand, and sheets of wages. */
import { utils, write } from '@e965/xlsx';
import { DMY, eachHolds } from './madeUp';

const xlsx = (rows: (string | number | null)[][], merges: readonly string[]): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'T1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
};

eachHolds({
  'a book kept by hand: the day once, its payments below': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Bán hàng;2.000.000;',
      ';Mua rau;;300.000',
      ';Mua thịt;;500.000',
      '14/03/2026;Bán hàng;1.000.000;',
      ';Tổng cộng;3.000.000;800.000',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-13', -300_000],
      ['2026-03-13', -500_000],
      ['2026-03-14', 1_000_000],
    ],
    held: ['total in', 'total out'],
  },
  'a book kept by hand: what was there at first and sums of days, dated': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '01/03/2026;Dư đầu kỳ;5.000.000;',
      '13/03/2026;Bán hàng;2.000.000;',
      '13/03/2026;Mua rau;;300.000',
      '13/03/2026;Cộng ngày 13/03;2.000.000;300.000',
      '14/03/2026;Bán hàng;1.000.000;',
      '14/03/2026;Cộng ngày 14/03;1.000.000;0',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-13', -300_000],
      ['2026-03-14', 1_000_000],
    ],
  },
  'a cash book kept by hand: merged headings of its months, totals between': {
    file: xlsx(
      [
        ['SỔ THU CHI QUÁN PHỞ HÒA', null, null, null, null],
        [null],
        ['Ngày', 'Nội dung', 'Thu', 'Chi', 'Tồn'],
        ['THÁNG 1/2026', null, null, null, null],
        [null, 'Tồn đầu tháng', null, null, 5000000],
        ['05/01/2026', 'Bán hàng', 2000000, null, 7000000],
        ['06/01/2026', 'Mua thịt bò', null, 1200000, 5800000],
        ['Cộng tháng 1', null, 2000000, 1200000, 5800000],
        ['THÁNG 2/2026', null, null, null, null],
        ['03/02/2026', 'Bán hàng', 2500000, null, 8300000],
        ['04/02/2026', 'Tiền gas', null, 450000, 7850000],
        ['Cộng tháng 2', null, 2500000, 450000, 7850000],
        ['TỔNG CỘNG', null, 4500000, 1650000, 7850000],
      ],
      ['A1:E1', 'A4:E4', 'A9:E9'],
    ),
    answers: DMY,
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -1_200_000],
      ['2026-02-03', 2_500_000],
      ['2026-02-04', -450_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'what was paid and came back stands below zero among what went out': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Bán lẻ;2.000.000;',
      '14/03/2026;Mua gas;;450.000',
      '15/03/2026;Trả lại vỏ gas;;-50.000',
      ';Tổng cộng;2.000.000;400.000',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-14', -450_000],
      ['2026-03-15', 50_000],
    ],
    held: ['total in', 'total out'],
  },
  'what was there at first among what came in, and in its sum': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '01/03/2026;Tồn đầu kỳ;5.000.000;',
      '13/03/2026;Bán lẻ;2.000.000;',
      '14/03/2026;Mua gas;;450.000',
      ';Tổng cộng;7.000.000;450.000',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-14', -450_000],
    ],
    held: ['total in', 'total out'],
  },
  'signatures and a printed-on day below, empty columns between': {
    file: [
      ';Ngày;;Nội dung;;Thu;Chi;;',
      ';13/03/2026;;Bán lẻ;;1.500.000;;;',
      ';14/03/2026;;Tiền điện;;;300.000;;',
      ';;;Tổng;;1.500.000;300.000;;',
      ';;;;;;;;',
      ';;;;;Ngày 31 tháng 3 năm 2026;;;',
      ';Người lập;;;;Giám đốc;;;',
      ';(Ký, họ tên);;;;(Ký, đóng dấu);;;',
      ';Nguyễn Thị Lan;;;;Trần Văn Ba;;;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out'],
  },
  'cells copied from a sheet: thousands as shown, a total below': {
    file: [
      'Ngày\tKhoản\tThu\tChi',
      '13/3/2026\tBán lẻ\t1.500.000 ₫\t',
      '14/3/2026\tTiền điện\t\t300.000 ₫',
      'Tổng\t\t1.500.000 ₫\t300.000 ₫',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out'],
  },
  'a purse on the phone': {
    file: [
      'ID;Ngày;Nhóm;Số tiền;Đơn vị tiền tệ;Ghi chú;Ví',
      '1;13/03/2026;Lương;1500000;VND;Bán;Tiền mặt',
      '2;14/03/2026;Hóa đơn;-300000;VND;Điện;Tiền mặt',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
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
      ['2026-03-31', -7_500_000],
      ['2026-03-31', -6_000_000],
    ],
    answers: { ...DMY, sign: -1 },
  },
  'wages: what was paid out of what was earned': {
    file: [
      'STT;Họ và tên;Lương cơ bản;Ngày công;Tổng thu nhập;BHXH;Thực lĩnh;Ngày chi lương',
      '1;Lan;6.000.000;26;7.000.000;630.000;6.370.000;31/03/2026',
    ],
    rows: [['2026-03-31', -6_370_000]],
  },
  'a book kept by hand: Thu and Chi below Phát sinh, sums of weeks between': {
    isPlaced: true,
    file: [
      'SỔ CHI TIẾT THU CHI;;;;;;',
      'Ngày;Chứng từ;;Diễn giải;Phát sinh;;Tồn',
      ';Số;Ngày;;Thu;Chi;',
      ';;;Tồn đầu kỳ;;;10.000.000',
      '13/03/2026;PT1;13/03/2026;Bán hàng;2.500.000;;12.500.000',
      '14/03/2026;PC1;14/03/2026;Mua rau;;1.200.000;11.300.000',
      ';;;Cộng tuần 1;2.500.000;1.200.000;',
      '20/03/2026;PC2;19/03/2026;Tiền điện;;800.000;10.500.000',
      ';;;Tồn cuối kỳ;;;10.500.000',
    ],
    answers: DMY,
    rows: [
      ['2026-03-13', 2_500_000],
      ['2026-03-14', -1_200_000],
      ['2026-03-20', -800_000],
    ],
    held: ['closing balance', 'running balance'],
  },
});
