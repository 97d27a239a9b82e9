import type { Words } from '../../words';

export const SAY = {
  there: {
    en: 'There is a plan in this spreadsheet already, with rows of its own. A draft fills blank tables only: open a new spreadsheet for it.',
    vi: 'Bảng tính này đã có kế hoạch với nội dung riêng. Bản nháp chỉ điền vào các trang còn trống: hãy mở một bảng tính mới.',
  },
  trade: { en: 'Kind of business: please choose one.', vi: 'Loại hình: hãy chọn một loại.' },
  amount: {
    en: '{field}: “{found}” is not an amount. Write 12500 or 12.5k.',
    vi: '{field}: “{found}” không phải là số tiền. Hãy ghi 350000000 hoặc 350tr.',
  },
  growth: {
    en: '{field}: “{found}” is not a percentage from 0 to 300%. Write 15%.',
    vi: '{field}: “{found}” không phải tỷ lệ từ 0 đến 300%. Hãy ghi 15%.',
  },
  share: {
    en: '{field}: “{found}” is not a share between 0% and 100%. Write 35%.',
    vi: '{field}: “{found}” không phải tỷ lệ giữa 0% và 100%. Hãy ghi 35%.',
  },
  people: {
    en: '{field}: “{found}” is not a number of people. Count yourself, too: 1 at least.',
    vi: '{field}: “{found}” không phải số người. Tính cả bạn, ít nhất là 1.',
  },
  ready: {
    en: 'This is a draft. Nothing is written yet.',
    vi: 'Đây là bản nháp. Chưa ghi gì vào bảng tính.',
  },
  done: {
    en: 'Your draft is in the spreadsheet: {lines} lines, {goals} goals. Change what you know better, then approve the plan.',
    vi: 'Đã ghi bản nháp: {lines} khoản mục, {goals} mục tiêu. Sửa chỗ nào bạn biết rõ hơn, rồi duyệt kế hoạch.',
  },
} as const satisfies Record<string, Words>;

export const FIELDS = {
  first: { en: 'Revenue', vi: 'Doanh thu' },
  second: { en: 'Second channel', vi: 'Kênh thứ hai' },
  growth: { en: 'Growth', vi: 'Mức tăng' },
  margin: { en: 'Margin', vi: 'Biên lợi nhuận' },
  people: { en: 'People', vi: 'Số người' },
  pay: { en: 'Pay of one person', vi: 'Lương một người' },
  rent: { en: 'Rent', vi: 'Tiền thuê' },
} as const satisfies Record<string, Words>;

/** Explanations of how an amount came about. */
export const HOW = {
  told: { en: 'as you expect it', vi: 'theo dự kiến của bạn' },
  grown: { en: 'last year {from}, and {growth} more', vi: 'năm trước {from}, thêm {growth}' },
  revenue: { en: '{share} of revenue', vi: '{share} doanh thu' },
  first: { en: '{share} of “{name}”', vi: '{share} của “{name}”' },
  second: { en: '{share} of “{name}”', vi: '{share} của “{name}”' },
  goods: { en: '{share} of the cost of goods', vi: '{share} giá vốn' },
  direct: { en: '{share} of direct costs', vi: '{share} chi phí trực tiếp' },
  heads: {
    en: '{people} {people:person|people} × {pay} × {months} months',
    vi: '{people} người × {pay} × {months} tháng',
  },
  rent: { en: '{rent} × 12 months', vi: '{rent} × 12 tháng' },
  noted: {
    en: 'Draft: {how}. Overwrite it with what you know better.',
    vi: 'Bản nháp: {how}. Sửa lại theo thực tế của bạn.',
  },
} as const satisfies Record<string, Words>;

export const ASSUMED = {
  growth: {
    en: 'Revenue grows by {growth} over last year.',
    vi: 'Doanh thu tăng {growth} so với năm trước.',
  },
  expected: { en: 'Revenue is what you expect.', vi: 'Doanh thu theo số bạn dự kiến.' },
  marginUsual: {
    en: '{name} {margin}, as is usual.',
    vi: '{name} {margin}, mức thường gặp.',
  },
  marginTold: { en: '{name} {margin}, as you said.', vi: '{name} {margin}, theo bạn.' },
  payUsual: {
    en: 'One person costs {pay} a month, insurance included (rule of thumb).',
    vi: 'Mỗi người {pay} một tháng, gồm bảo hiểm (theo kinh nghiệm chung).',
  },
  payUnknown: {
    en: 'What one person is paid in {currency} is not known here: people cost {share} of revenue, as is usual.',
    vi: 'Chưa rõ lương một người tính bằng {currency}: chi phí nhân sự lấy {share} doanh thu, mức thường gặp.',
  },
  bonus: {
    en: 'A thirteenth month is paid before Tết, in {month}.',
    vi: 'Lương tháng 13 trả trước Tết, vào tháng {month}.',
  },
  wagesUsual: {
    en: 'People cost {share} of revenue, as is usual.',
    vi: 'Chi phí nhân sự bằng {share} doanh thu, mức thường gặp.',
  },
  rentUsual: {
    en: 'Rent is {share} of revenue, as is usual.',
    vi: 'Tiền thuê bằng {share} doanh thu, mức thường gặp.',
  },
  source: {
    en: 'Where what is usual and the share at each line come from: {source}.',
    vi: 'Mức thường gặp và tỷ lệ ở từng khoản lấy từ: {source}.',
  },
  season: { en: 'The year: {busy}. {tet}', vi: 'Mùa trong năm: {busy}. {tet}' },
  tet: { en: 'Tết is on {day}.', vi: 'Tết vào ngày {day}.' },
  noTet: {
    en: 'Tết, the Vietnamese new year, is left out; “Share out over the months” can bring it in.',
    vi: 'Không tính Tết. Có thể thêm ở “Chia vào các tháng”.',
  },
  unknown: {
    en: 'When Tết is in {year} is not known here: months are even.',
    vi: 'Chưa rõ ngày Tết năm {year}: các tháng chia đều.',
  },
  left: {
    en: 'Taxes and repaid loans are not in it: add a line for what you pay.',
    vi: 'Chưa có thuế và trả nợ vay: hãy thêm dòng nếu có.',
  },
  loss: {
    en: 'By these figures the year ends with a loss of {left}. What must change: revenue, margin, people or rent?',
    vi: 'Theo các số này cả năm lỗ {left}. Cần đổi gì: doanh thu, biên lợi nhuận, nhân sự hay tiền thuê?',
  },
} as const satisfies Record<string, Words>;

/** The name of the margin: gross margin on goods, or what is left of income after direct costs where work is sold. */
export const MARGINS = {
  goods: { en: 'Gross margin', vi: 'Biên lợi nhuận gộp' },
  direct: { en: 'Margin after direct costs', vi: 'Tỷ lệ còn lại sau chi phí trực tiếp' },
} as const satisfies Record<string, Words>;

export const GOALS = {
  revenue: { en: 'Revenue of {amount}', vi: 'Doanh thu đạt {amount}' },
  grown: { en: 'Revenue up {growth} to {amount}', vi: 'Doanh thu tăng {growth}, đạt {amount}' },
  margin: { en: '{name} of at least {share}', vi: '{name} ít nhất {share}' },
  second: { en: '{name}: at least {share} of revenue', vi: '{name}: ít nhất {share} doanh thu' },
  profit: {
    en: 'At least {amount} left after running costs',
    vi: 'Lãi sau chi phí ít nhất {amount}',
  },
} as const satisfies Record<string, Words>;

export const KPIS = {
  revenue: { en: 'Revenue', vi: 'Doanh thu' },
  margin: { en: '{margin}', vi: '{margin}' },
  second: { en: '{name}: share of revenue', vi: '{name}: tỷ trọng doanh thu' },
  profit: { en: 'Left after running costs', vi: 'Lãi sau chi phí' },
  ads: { en: 'Marketing to revenue', vi: 'Chi phí quảng cáo trên doanh thu' },
} as const satisfies Record<string, Words>;
