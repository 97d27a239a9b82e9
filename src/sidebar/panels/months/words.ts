import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const SHARE = {
  title: titles.shareOut,
  lead: {
    en: 'A year’s amount becomes twelve months that add up to it exactly. Months that are filled in stay; months without a year give the year.',
    vi: 'Số cả năm chia thành 12 tháng, khớp từng đồng. Tháng đã ghi được giữ nguyên; khoản mới có số tháng thì cộng thành số cả năm.',
  },
  line: { en: 'Which lines', vi: 'Khoản mục' },
  all: { en: 'All that lack months', vi: 'Mọi khoản còn thiếu tháng' },
  way: { en: 'How', vi: 'Cách chia' },
  season: { en: 'By season', vi: 'Theo mùa' },
  even: { en: 'Evenly', vi: 'Chia đều' },
  'last year': { en: 'As last year', vi: 'Như năm trước' },
  days: { en: 'By days', vi: 'Theo số ngày' },
  trade: { en: 'Whose seasons', vi: 'Mùa vụ của' },
  tet: { en: 'Tết alone, as on Direction', vi: 'Chỉ Tết, theo trang Định hướng' },
  replace: { en: 'Write over its months', vi: 'Ghi đè các tháng đã có' },
  show: { en: 'Show the months', vi: 'Xem các tháng' },
  looking: { en: 'Working out the months…', vi: 'Đang tính các tháng…' },
  ready: { en: 'What will be written', vi: 'Sẽ ghi vào bảng tính' },
  nothing: { en: 'Nothing to write', vi: 'Không có gì để ghi' },
  write: { en: 'Write to Budget', vi: 'Ghi vào Ngân sách' },
  writing: { en: 'Writing the months…', vi: 'Đang ghi các tháng…' },
  other: { en: 'Choose otherwise', vi: 'Chọn lại' },
  month: terms.month,
  was: { en: 'Now', vi: 'Hiện tại' },
  becomes: { en: 'Will be', vi: 'Sẽ là' },
  left: { en: 'Left as they are', vi: 'Giữ nguyên' },
} as const satisfies Record<string, Words>;
