import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const DEPARTMENTS = {
  title: terms.departments,
  lead: {
    en: 'The money of each department and group on a tab, a page for each department, and their plans as they hand them in.',
    vi: 'Số tiền của từng bộ phận, từng nhóm trên một trang; trang riêng của mỗi bộ phận; và kế hoạch các bộ phận nộp lên.',
  },
  month: terms.month,
  make: { en: 'Build “By department”', vi: 'Lập trang “Theo bộ phận”' },
  making: { en: 'Summing the departments…', vi: 'Đang cộng theo bộ phận…' },
  none: { en: 'Name them on Departments first.', vi: 'Trước hết hãy ghi ở trang Bộ phận.' },
  all: { en: 'All departments', vi: 'Các bộ phận' },
  page: { en: 'Its page', vi: 'Trang riêng' },
  pageOf: { en: 'The page of {name}', vi: 'Trang riêng của {name}' },
  out: { en: 'Tab to hand out', vi: 'Trang giao đi' },
  outOf: { en: 'A tab to hand out to {name}', vi: 'Trang giao cho {name}' },
  'handed in': { en: 'Hand in', vi: 'Nộp' },
  agreed: { en: 'Agree', vi: 'Thống nhất' },
  'sent back': { en: 'Send back', vi: 'Trả lại' },
  saying: { en: 'The plan of {name}.', vi: 'Kế hoạch của {name}.' },
  merge: titles.mergePlans,
  mergeLead: {
    en: 'Copy a department’s rows with their headers, or copy its tab into this file. What would be added, changed and refused is shown first; rows that are not among them stay as they are.',
    vi: 'Sao chép các dòng của bộ phận kèm tiêu đề, hoặc chép trang của họ vào tệp này. Dòng thêm, dòng đổi, dòng bị từ chối được cho xem trước; dòng không có trong đó giữ nguyên.',
  },
  department: terms.department,
  block: { en: 'Rows', vi: 'Các dòng' },
  blockGuide: {
    en: 'Paste here, with the headers of each tab.',
    vi: 'Dán vào đây, kèm tiêu đề của từng trang.',
  },
  tab: { en: 'Or the name of a tab', vi: 'Hoặc tên một trang' },
  either: {
    en: 'Paste the rows here, or name a tab below.',
    vi: 'Hãy dán các dòng vào đây, hoặc ghi tên một trang bên dưới.',
  },
  look: { en: 'Show what it changes', vi: 'Xem sẽ thay đổi gì' },
  looking: { en: 'Comparing the rows…', vi: 'Đang so sánh các dòng…' },
  merging: { en: 'Bringing the rows in…', vi: 'Đang đưa các dòng vào…' },
  take: { en: 'Bring them in', vi: 'Đưa vào kế hoạch' },
  takeAnew: { en: 'Bring them in and have it agreed again', vi: 'Đưa vào và thống nhất lại' },
} as const satisfies Record<string, Words>;

/** The fates of rows that were handed in. */
export const MERGED = {
  refused: { en: 'Refused: {count}', vi: 'Bị từ chối: {count}' },
  changed: { en: 'Changed: {count}', vi: 'Thay đổi: {count}' },
  added: { en: 'Added: {count}', vi: 'Thêm mới: {count}' },
  same: { en: 'As they stand: {count}', vi: 'Không đổi: {count}' },
} as const satisfies Record<string, Words>;
