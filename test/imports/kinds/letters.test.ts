/** How a file is encoded: letters, quotes and delimiters. */
import { toTCVN3 } from 'vietnamese-conversion';
import { eachHolds } from './madeUp';

eachHolds({
  'quoted texts with line breaks, delimiters and quotes in them': {
    file: [
      '"Date","Description","Amount"',
      '"2026-03-13","Retail, ""shop""\nsecond line","1,500.00"',
      '"2026-03-14","Power; water","(300.00)"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    texts: ['Retail, "shop" second line', 'Power; water'],
  },
  'a table drawn with bars': {
    file: [
      '| Ngày | Nội dung | Số tiền |',
      '|------|------|------|',
      '| 13/03/2026 | Bán lẻ | 1.500.000 |',
      '| 14/03/2026 | Điện | -300.000 |',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'UTF-16 with tabs and a mark': {
    file: Buffer.from(
      '\uFEFFNgày\tNội dung\tSố tiền\r\n13/03/2026\tBán lẻ\t1.500.000\r\n14/03/2026\tTiền điện\t-300.000\r\n',
      'utf16le',
    ),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    texts: ['Bán lẻ', 'Tiền điện'],
  },
  'UTF-16 the other way round, without a mark': {
    file: (() => {
      const b = Buffer.from(
        'Ngày\tNội dung\tSố tiền\r\n13/03/2026\tBán lẻ\t1.500.000\r\n14/03/2026\tĐiện\t-300.000\r\n',
        'utf16le',
      );
      b.swap16();
      return b;
    })(),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'letters and accents apart': {
    file: [
      'Ngày giao dịch;Diễn giải;Số tiền ghi nợ;Số tiền ghi có'.normalize('NFD'),
      '13/03/2026;Bán lẻ;;1.500.000'.normalize('NFD'),
      '14/03/2026;Tiền điện;300.000;'.normalize('NFD'),
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    texts: ['Bán lẻ', 'Tiền điện'],
  },
  'a font of its own, TCVN3, capitals and all': {
    file: Buffer.from(
      toTCVN3(
        'Ngày;Diễn giải;Số tiền;Số dư\n13/03/2026;Bán lẻ cửa hàng;1.500.000;1.500.000\n14/03/2026;Trả tiền điện tháng hai;-300.000;1.200.000\n',
        'unicode',
      ),
      'latin1',
    ),
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    texts: ['Bán lẻ cửa hàng', 'Trả tiền điện tháng hai'],
    held: ['running balance'],
  },
});
