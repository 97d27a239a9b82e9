import type { Status } from '../domain/plan';
import * as terms from '../terms';
import type { Words } from '../words';

/** Words that several panels use; those of one capability stand with its panels. */

export const STATUS: Readonly<Record<Status, Words>> = {
  'on track': terms.onTrack,
  'at risk': terms.atRisk,
  'off track': terms.offTrack,
  'no data': terms.noData,
  'no plan': terms.noPlan,
};

export const COMMON = {
  back: { en: 'Back', vi: 'Quay lại' },
  toPlan: { en: 'Back to the plan', vi: 'Về kế hoạch' },
  tryAgain: { en: 'Try again', vi: 'Thử lại' },
  slow: {
    en: 'Google is taking longer than usual…',
    vi: 'Google phản hồi chậm hơn thường lệ…',
  },
  more: { en: 'Show {count} more', vi: 'Xem thêm {count} mục' },
} as const satisfies Record<string, Words>;

export const LOST = {
  title: { en: 'No answer came back.', vi: 'Không nhận được phản hồi.' },
  accounts: {
    en: 'Is this browser signed in to several Google accounts? Google then mixes them up. Open the spreadsheet in a private window, or sign out of the other accounts.',
    vi: 'Trình duyệt này có đang đăng nhập nhiều tài khoản Google không? Khi đó Google dễ nhầm tài khoản. Hãy mở bảng tính trong cửa sổ ẩn danh, hoặc đăng xuất các tài khoản khác.',
  },
  connection: {
    en: 'Is there a connection to the internet? Check it, then try again.',
    vi: 'Máy có đang kết nối internet không? Hãy kiểm tra rồi thử lại.',
  },
  technical: { en: 'Technical details: {text}', vi: 'Chi tiết kỹ thuật: {text}' },
} as const satisfies Record<string, Words>;

export const PROBLEMS = {
  title: terms.cellsToPutRight,
  asked: { en: 'Cells to look over', vi: 'Các ô cần xem lại' },
  found: terms.found,
  expected: terms.toWrite,
  blank: { en: '(blank)', vi: '(trống)' },
  understood: { en: 'Counted all the same.', vi: 'Vẫn được tính.' },
  again: { en: 'Look again', vi: 'Kiểm tra lại' },
  decide: { en: 'Decide this change', vi: 'Quyết định thay đổi này' },
} as const satisfies Record<string, Words>;

/** The words of buttons that lead to a cell. */
export const GO = {
  to: { en: 'Go to {where}', vi: 'Mở ô {where}' },
  going: { en: 'Opening the tab…', vi: 'Đang mở trang…' },
} as const satisfies Record<string, Words>;

/** The question about a name that is not on Budget but resembles a line. */
export const MENDS = {
  asked: {
    en: '“{from}” is not on Budget ({count} ×). Do you mean {to}?',
    vi: 'Ngân sách không có “{from}” ({count} ô). Có phải là {to}?',
  },
  mend: { en: 'Change all to {to}', vi: 'Đổi hết thành {to}' },
  mending: { en: 'Putting the lines right…', vi: 'Đang sửa tên khoản mục…' },
} as const satisfies Record<string, Words>;

export const CONFIRM = {
  title: { en: 'What will be added', vi: 'Nội dung sẽ thêm' },
  show: { en: 'Show what will be added', vi: 'Xem nội dung sẽ thêm' },
  add: { en: 'Add to this spreadsheet', vi: 'Thêm vào bảng tính này' },
  drop: { en: 'Not yet', vi: 'Để sau' },
  newTabs: { en: 'New tabs: {count}', vi: 'Trang mới: {count}' },
  missing: {
    en: 'Columns, headers and formulas that are missing are filled in.',
    vi: 'Bổ sung cột, tiêu đề và công thức còn thiếu.',
  },
  untouched: {
    en: 'Nothing that is there already is changed.',
    vi: 'Nội dung đang có không bị thay đổi.',
  },
  looking: { en: 'Working out what will be added…', vi: 'Đang tính nội dung sẽ thêm…' },
  adding: { en: 'Adding to the spreadsheet…', vi: 'Đang thêm vào bảng tính…' },
} as const satisfies Record<string, Words>;

/** Words that all forms use. */
export const FORM = {
  optional: { en: '(optional)', vi: '(không bắt buộc)' },
  needed: { en: 'Please fill this in.', vi: 'Cần điền mục này.' },
  choose: { en: 'Choose…', vi: 'Chọn…' },
  otherGroup: terms.other,
  left: { en: '{name} · {left} left', vi: '{name} · còn {left}' },
  amount: terms.amount,
  amountGuide: { en: 'For example 12,500, 12k or 1.5m.', vi: 'Ví dụ 12tr hoặc 1,25 tỷ.' },
  amountRead: { en: '= {figure}', vi: '= {figure}' },
  amountEither: {
    en: 'Three decimals, or thousands? Write {decimals} or {whole}.',
    vi: 'Ba số cuối là phần lẻ hay hàng nghìn? Hãy ghi {decimals} hoặc {whole}.',
  },
  amountError: {
    en: 'An amount above zero, such as 12500 or 12.5k.',
    vi: 'Một số tiền lớn hơn 0, ví dụ 350000000 hoặc 350tr.',
  },
  date: terms.date,
  monthOnly: {
    en: 'This is a month. Write a day in it: for example {day}.',
    vi: 'Đây mới là tháng. Cần ghi một ngày trong tháng, ví dụ {day}.',
  },
  dateError: { en: 'A date, please: for example {day}.', vi: 'Cần ghi ngày, ví dụ {day}.' },
  who: { en: 'Your name', vi: 'Tên bạn' },
  approver: terms.approver,
  approverGuide: {
    en: 'Between departments, and for more money: whose right it is on Departments.',
    vi: 'Khi chuyển giữa hai bộ phận hoặc thêm tiền: người có quyền duyệt theo trang Bộ phận.',
  },
  reason: terms.reason,
  purpose: { en: 'For: {what}', vi: 'Để chi: {what}' },
  givenUp: terms.givenUp,
  cancel: { en: 'Cancel', vi: 'Huỷ' },
  noPlan: {
    en: 'There is no plan yet. Set it up first.',
    vi: 'Chưa có kế hoạch. Trước hết hãy thiết lập kế hoạch.',
  },
  noLines: {
    en: 'Write the year’s lines and limits on Budget first.',
    vi: 'Trước hết hãy ghi các khoản mục và hạn mức ở trang Ngân sách.',
  },
} as const satisfies Record<string, Words>;

/** The words beside a KPI's bars. */
export const BARS = {
  actual: terms.actual,
  plan: terms.plan,
  outlook: terms.outlook,
  prior: { en: 'Prior year', vi: 'Cùng kỳ' },
  toDate: terms.toDate,
  year: terms.year,
  ofPlan: { en: 'Plan {figure}', vi: 'KH {figure}' },
  better: { en: '{variance} better', vi: '{variance} tốt hơn' },
  worse: { en: '{variance} worse', vi: '{variance} kém hơn' },
  same: { en: 'as planned', vi: 'đúng KH' },
  drawn: {
    en: '{span}: {what} {actual}, plan {plan}, prior year {prior}. {verdict}',
    vi: '{span}: {what} {actual}, kế hoạch {plan}, cùng kỳ năm trước {prior}. {verdict}',
  },
} as const satisfies Record<string, Words>;

export const YEARS = {
  label: { en: 'Plans of other years', vi: 'Kế hoạch các năm khác' },
  workOn: { en: 'Work on {year}', vi: 'Làm việc với năm {year}' },
  going: { en: 'Switching to the other year…', vi: 'Đang chuyển sang năm khác…' },
} as const satisfies Record<string, Words>;
