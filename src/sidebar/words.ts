import type { Status } from '../domain/plan';
import type { Words } from '../words';

/** Every text of the page that does not come from the server, in both languages. */

export const STATUS: Readonly<Record<Status, Words>> = {
  'on track': { en: 'On track', vi: 'Đúng tiến độ' },
  'at risk': { en: 'At risk', vi: 'Có nguy cơ' },
  'off track': { en: 'Off track', vi: 'Không đạt' },
  'no data': { en: 'No data', vi: 'Chưa có số liệu' },
  'no plan': { en: 'No plan', vi: 'Không có kế hoạch' },
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

export const HOME = {
  loading: { en: 'Reading the plan…', vi: 'Đang đọc kế hoạch…' },
  unnamed: { en: 'Your plan', vi: 'Kế hoạch của bạn' },
  year: { en: 'Plan {year}', vi: 'Kế hoạch {year}' },
  figures: { en: 'figures to {month}', vi: 'số liệu đến {month}' },
  noFigures: { en: 'no figures yet', vi: 'chưa có số liệu' },
  refresh: { en: 'Refresh', vi: 'Làm mới' },
  waiting: { en: 'What else waits', vi: 'Việc khác đang chờ' },
  nothingWaits: { en: 'Nothing else is waiting.', vi: 'Không có việc nào khác đang chờ.' },
  kpis: { en: 'KPIs', vi: 'KPI' },
  noKpis: { en: 'No KPIs are written down yet.', vi: 'Chưa ghi KPI nào.' },
  over: { en: 'Lines over their limit', vi: 'Khoản mục vượt hạn mức' },
  noneOver: { en: 'Every line is within its limit.', vi: 'Mọi khoản mục đều trong hạn mức.' },
  overYear: { en: 'Over the annual limit', vi: 'Vượt hạn mức năm' },
  overToDate: { en: 'Over the limit to date', vi: 'Vượt hạn mức luỹ kế' },
} as const satisfies Record<string, Words>;

export const HOME_GROUPS = {
  money: { en: 'Money and decisions', vi: 'Tiền và quyết định' },
  month: { en: 'Month and year', vi: 'Tháng và cả năm' },
  plan: { en: 'The plan itself', vi: 'Bản kế hoạch' },
} as const satisfies Record<string, Words>;

export const WELCOME = {
  title: { en: 'Plan your year', vi: 'Lập kế hoạch cho năm' },
  lead: {
    en: 'An annual operating plan settles three things, so that daily decisions get easier:',
    vi: 'Kế hoạch vận hành năm (AOP) chốt ba điều để quyết định hằng ngày dễ hơn:',
  },
  first: { en: 'what matters most,', vi: 'điều gì quan trọng nhất;' },
  second: {
    en: 'what comes first, and what waits,',
    vi: 'việc gì làm trước, việc gì chưa làm trong năm nay;',
  },
  third: {
    en: 'what money, people and time go to it.',
    vi: 'dành bao nhiêu tiền, người và thời gian.',
  },
  setUp: {
    en: 'Takes about five minutes. You see what will be added before anything is.',
    vi: 'Mất khoảng năm phút. Bạn xem trước mọi nội dung sẽ thêm.',
  },
  sample: {
    en: 'Or look around first, in the year of a shop for mothers and babies.',
    vi: 'Hoặc xem thử trước kế hoạch cả năm của một cửa hàng mẹ và bé.',
  },
} as const satisfies Record<string, Words>;

export const PROBLEMS = {
  title: { en: 'Cells to put right', vi: 'Các ô cần sửa' },
  found: { en: 'Found', vi: 'Đang ghi' },
  expected: { en: 'Expected', vi: 'Cần ghi' },
  blank: { en: '(blank)', vi: '(trống)' },
  understood: { en: 'Counted all the same.', vi: 'Vẫn được tính.' },
  again: { en: 'Look again', vi: 'Kiểm tra lại' },
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

export const SET_UP = {
  title: { en: 'Set up the plan', vi: 'Thiết lập kế hoạch' },
  complete: { en: 'Complete the plan', vi: 'Bổ sung kế hoạch' },
  completeLead: {
    en: 'There is a plan here already. Its own answers stay as they are; only tabs, columns and formulas that are missing are added. Where Direction names another language, the tabs’ own words are translated.',
    vi: 'Bảng tính này đã có kế hoạch. Các câu trả lời của kế hoạch được giữ nguyên; chỉ thêm những trang, cột và công thức còn thiếu. Nếu trang Định hướng chọn ngôn ngữ khác, phần chữ của tiện ích trên các trang được dịch theo.',
  },
  optional: { en: 'If you keep quantities', vi: 'Nếu theo dõi số lượng' },
  products: {
    en: 'Add the tab Products: quantity and price by month, planned and actual. The review then says what volume, mix and price changed.',
    vi: 'Thêm trang Sản phẩm: số lượng, đơn giá từng tháng, kế hoạch và thực hiện. Bản rà soát khi đó cho biết ảnh hưởng của sản lượng, cơ cấu và giá.',
  },
  frame: { en: 'The plan', vi: 'Kế hoạch' },
  language: { en: 'Language', vi: 'Ngôn ngữ' },
  company: { en: 'Company', vi: 'Tên cửa hàng, công ty' },
  year: { en: 'Fiscal year', vi: 'Năm tài chính' },
  yearError: { en: 'A year such as 2026.', vi: 'Một năm, ví dụ 2026.' },
  firstMonth: { en: 'First month', vi: 'Tháng bắt đầu' },
  month: { en: '{name} ({number})', vi: 'Tháng {number}' },
  usualMonth: { en: '{name} ({number}), usual', vi: 'Tháng {number}, thường dùng' },
  currency: { en: 'Currency', vi: 'Tiền tệ' },
  other: { en: 'Other…', vi: 'Khác…' },
  code: { en: 'Currency code', vi: 'Mã tiền tệ' },
  codeError: { en: 'A code such as THB.', vi: 'Một mã, ví dụ THB.' },
  questions: { en: 'Three questions', vi: 'Ba câu hỏi' },
  questionsGuide: {
    en: 'A few sentences each. You can change them later on the tab Direction.',
    vi: 'Mỗi câu vài dòng là đủ. Có thể sửa sau ở trang Định hướng.',
  },
  standing: { en: 'Where do we stand after last year?', vi: 'Sau năm qua, mình đang ở đâu?' },
  standingGuide: {
    en: 'Results, what worked, what hurt.',
    vi: 'Kết quả, điều gì tốt, điều gì vướng.',
  },
  result: { en: 'What result must this year bring?', vi: 'Năm nay phải đạt được kết quả gì?' },
  resultGuide: { en: 'In figures where you can.', vi: 'Bằng con số nếu được.' },
  priority: { en: 'What matters most now?', vi: 'Điều gì quan trọng nhất lúc này?' },
  priorityGuide: {
    en: 'One thing, two at the most.',
    vi: 'Một điều, nhiều nhất là hai.',
  },
} as const satisfies Record<string, Words>;

export const SAMPLE = {
  title: { en: 'Open the sample plan', vi: 'Mở kế hoạch mẫu' },
  lead: {
    en: 'BabyCare House sells for mothers and babies, in one shop and online. Its whole year is filled in: goals, budget, actions, people, risks, KPIs and actuals.',
    vi: 'BabyCare House bán đồ cho mẹ và bé, có một cửa hàng và một kênh online. Cả năm đã được điền sẵn: mục tiêu, ngân sách, kế hoạch hành động, nguồn lực, rủi ro, KPI và thực hiện.',
  },
} as const satisfies Record<string, Words>;

export const REVIEW = {
  title: { en: 'Monthly review', vi: 'Rà soát tháng' },
  lead: {
    en: 'Builds the review of a month or a quarter on its own tab, or brings it up to date. What you wrote there stays.',
    vi: 'Lập bản rà soát của tháng hoặc quý trên một trang riêng, hoặc cập nhật bản đã có. Phần bạn đã ghi được giữ nguyên.',
  },
  month: { en: 'Month or quarter', vi: 'Tháng hoặc quý' },
  against: { en: 'Against', vi: 'So với' },
  plan: { en: 'The plan', vi: 'Kế hoạch' },
  build: { en: 'Build the review', vi: 'Lập bản rà soát' },
  building: {
    en: 'Checking the limits, then building the review…',
    vi: 'Đang kiểm tra hạn mức, rồi lập bản rà soát…',
  },
  none: {
    en: 'There is no plan to review yet.',
    vi: 'Chưa có kế hoạch để rà soát.',
  },
  result: { en: 'The month {month}', vi: 'Tháng {month}' },
  toExplain: { en: 'To explain', vi: 'Cần giải trình' },
  over: { en: 'Lines over their limit', vi: 'Khoản mục vượt hạn mức' },
  where: {
    en: 'It is on the tab “{tab}”.',
    vi: 'Bản rà soát ở trang “{tab}”.',
  },
  explain: {
    en: 'Write cause, corrective action, owner and due date there.',
    vi: 'Hãy ghi nguyên nhân, biện pháp khắc phục, người phụ trách và hạn hoàn thành tại đó.',
  },
} as const satisfies Record<string, Words>;

export const RESCORE = {
  title: { en: 'Risks scored anew', vi: 'Đánh giá lại rủi ro' },
  lead: {
    en: 'Fill in the yellow cells of the review under “Risks scored anew”, then take the scores over to Risks.',
    vi: 'Điền vào các ô vàng ở mục “Đánh giá lại rủi ro” của bản rà soát, rồi chép điểm sang trang Rủi ro.',
  },
  look: { en: 'Show the new scores', vi: 'Xem điểm mới' },
  take: { en: 'Write them on Risks', vi: 'Ghi sang trang Rủi ro' },
  looking: { en: 'Reading the review…', vi: 'Đang đọc bản rà soát…' },
  taking: { en: 'Writing on Risks…', vi: 'Đang ghi sang trang Rủi ro…' },
} as const satisfies Record<string, Words>;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const monthName = (number: number): string => MONTHS[number - 1] ?? '';

export const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

export const CURRENCIES: readonly { code: string; words: Words }[] = [
  { code: 'VND', words: { en: 'VND, Vietnamese đồng', vi: 'VND, đồng Việt Nam' } },
  { code: 'USD', words: { en: 'USD, US dollar', vi: 'USD, đô la Mỹ' } },
  { code: 'EUR', words: { en: 'EUR, euro', vi: 'EUR, euro' } },
  { code: 'GBP', words: { en: 'GBP, pound sterling', vi: 'GBP, bảng Anh' } },
  { code: 'JPY', words: { en: 'JPY, Japanese yen', vi: 'JPY, yên Nhật' } },
  { code: 'SGD', words: { en: 'SGD, Singapore dollar', vi: 'SGD, đô la Singapore' } },
];
