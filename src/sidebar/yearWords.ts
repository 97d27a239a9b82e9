import type { Words } from '../words';

/** What the page says about the dashboard. */
export const DASHBOARD = {
  title: { en: 'Dashboard', vi: 'Tổng quan' },
  lead: {
    en: 'The year on one page: revenue, profit and cash by month, KPIs by status, budget and goals. It follows what is typed; build it again after adding KPIs, lines or goals. Your own notes and charts on it stay.',
    vi: 'Cả năm trên một trang: doanh thu, lợi nhuận, tiền mặt theo tháng, trạng thái KPI, ngân sách và mục tiêu. Số liệu tự cập nhật; thêm KPI, khoản mục hay mục tiêu thì lập lại. Ghi chú và biểu đồ riêng của bạn được giữ nguyên.',
  },
  build: { en: 'Build the dashboard', vi: 'Lập trang tổng quan' },
  building: { en: 'Building the dashboard…', vi: 'Đang lập trang tổng quan…' },
  where: { en: 'The year as expected', vi: 'Ước cả năm' },
  revenue: { en: 'Revenue', vi: 'Doanh thu' },
  profit: { en: 'Profit', vi: 'Lợi nhuận' },
  ofPlan: { en: '{outlook} (plan {plan})', vi: '{outlook} (KH {plan})' },
  lowest: { en: 'Cash is lowest', vi: 'Tiền mặt thấp nhất' },
  inMonth: { en: '{month}: {amount}', vi: '{month}: {amount}' },
} as const satisfies Record<string, Words>;

/** What the page says about the memo of a month. */
export const MEMO = {
  title: { en: 'Memo', vi: 'Bản tóm tắt' },
  lead: {
    en: 'One page in words: the result, what is off plan and why, what was decided and what is asked for. Of a closed month it uses the figures that were kept. Ready to print; you may edit it.',
    vi: 'Một trang bằng lời: kết quả, chỗ lệch kế hoạch và nguyên nhân, quyết định đã ra, điều đề nghị. Tháng đã khoá dùng số liệu lúc khoá. In được ngay và có thể sửa lại.',
  },
  month: { en: 'Month', vi: 'Tháng' },
  write: { en: 'Write the memo', vi: 'Lập bản tóm tắt' },
  writing: { en: 'Writing the memo…', vi: 'Đang lập bản tóm tắt…' },
  draft: {
    en: 'It is a draft: the month is not closed yet.',
    vi: 'Đây là bản nháp: tháng chưa khoá.',
  },
  again: { en: 'Write a second version', vi: 'Lập bản thứ hai' },
} as const satisfies Record<string, Words>;

/** What the page says about another year's plan. */
export const NEXT_YEAR = {
  title: { en: 'Start next year’s plan', vi: 'Bắt đầu kế hoạch năm sau' },
  lead: {
    en: 'Begins the plan of {year} beside this one: last year’s figures month by month, unfinished work, open risks, and what you ticked on the year end. Targets and direction are left for you to write.',
    vi: 'Lập kế hoạch năm {year} bên cạnh kế hoạch này: số liệu từng tháng của năm trước, việc chưa xong, rủi ro còn mở và những mục đã đánh dấu ở trang Tổng kết năm. Chỉ tiêu và định hướng do bạn ghi.',
  },
  none: {
    en: 'Build “Year end” in the menu first, and tick there what goes on.',
    vi: 'Trước hết hãy lập “Tổng kết năm” trong menu và đánh dấu những mục chuyển sang năm sau.',
  },
  carried: { en: 'What is carried over', vi: 'Những gì được chuyển sang' },
  start: { en: 'Start the plan of {year}', vi: 'Bắt đầu kế hoạch năm {year}' },
  starting: { en: 'Building the plan of the new year…', vi: 'Đang lập kế hoạch năm mới…' },
} as const satisfies Record<string, Words>;

export const YEARS = {
  label: { en: 'Plans of other years', vi: 'Kế hoạch các năm khác' },
  workOn: { en: 'Work on {year}', vi: 'Làm việc với năm {year}' },
  going: { en: 'Going over to the other year…', vi: 'Đang chuyển sang năm khác…' },
} as const satisfies Record<string, Words>;
