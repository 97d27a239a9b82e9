import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const BREAKDOWN = {
  title: titles.breakdown,
  lead: {
    en: 'Who has spent what. Plan is the current budget, with all that was moved. Open a row for its lines, and a figure for the entries behind it.',
    vi: 'Ai đã chi bao nhiêu. KH là ngân sách hiện hành, gồm các khoản đã điều chuyển. Mở một dòng để xem các khoản mục, rồi xem từng bút toán.',
  },
  by: { en: 'Sum by', vi: 'Cộng theo' },
  department: terms.department,
  group: terms.group,
  reach: { en: 'Span', vi: 'Khoảng thời gian' },
  month: terms.month,
  toDate: terms.toDate,
  year: terms.year,
  upTo: terms.month,
  counting: { en: 'Summing the plan…', vi: 'Đang cộng số liệu…' },
  looking: { en: 'Looking for the entries…', vi: 'Đang tìm bút toán…' },
  none: { en: 'No {facet} named', vi: 'Chưa ghi {facet}' },
  total: terms.together,
  plan: terms.planShort,
  actual: terms.actualShort,
  variance: terms.variance,
  committed: terms.committed,
  outlook: { en: 'Outlook for the year', vi: 'Ước cả năm' },
  lines: { en: 'Lines: {count}', vi: 'Khoản mục: {count}' },
  entries: terms.entries,
  entriesOf: { en: 'Entries: {name}', vi: 'Bút toán: {name}' },
  back: { en: 'Back to the sums', vi: 'Về bảng cộng' },
  open: { en: 'Committed and still open', vi: 'Đã cam kết, chưa chi' },
  noReference: { en: 'without a reference', vi: 'không có số chứng từ' },
  rest: {
    en: '{count} more entries, together {sum}, stand on Actuals.',
    vi: 'Còn {count} bút toán, tổng {sum}, ở trang Thực hiện.',
  },
  row: { en: 'row {row}', vi: 'dòng {row}' },
  empty: {
    en: 'Write the year’s lines on Budget first; name a department or a group for each.',
    vi: 'Trước hết hãy ghi các khoản mục ở trang Ngân sách, mỗi khoản một bộ phận hoặc một nhóm.',
  },
} as const satisfies Record<string, Words>;
