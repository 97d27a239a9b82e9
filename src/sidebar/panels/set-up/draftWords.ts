import * as terms from '../../../terms';
import type { Words } from '../../../words';

export const DRAFT = {
  legend: { en: 'A first draft', vi: 'Bản nháp đầu tiên' },
  only: terms.draftThePlan,
  guide: {
    en: 'From four or five numbers you get goals, a budget with all months, initiatives and risks. You see it before it is written, and change what you like.',
    vi: 'Từ bốn, năm con số, bạn có mục tiêu, ngân sách đủ các tháng, sáng kiến và rủi ro. Xem trước rồi mới ghi, sửa tuỳ ý.',
  },
  trade: { en: 'Kind of business', vi: 'Loại hình kinh doanh' },
  blank: { en: 'Start blank: I write it myself', vi: 'Bắt đầu trống, tôi tự ghi' },
  of: { en: 'Which revenue you know', vi: 'Bạn biết doanh thu nào' },
  lastYear: { en: 'Last year', vi: 'Năm trước' },
  expected: terms.expected,
  revenue: { en: 'Revenue of the year: {channel}', vi: 'Doanh thu cả năm: {channel}' },
  growth: { en: 'Growth over last year, in %', vi: 'Muốn tăng so với năm trước, %' },
  growthGuide: { en: 'Blank: what is usual.', vi: 'Để trống: mức thường gặp.' },
  growthError: { en: 'A percentage from 0 on, such as 15%.', vi: 'Một tỷ lệ từ 0 trở lên, ví dụ 15%.' },
  margin: { en: 'Gross margin, in %', vi: 'Biên lợi nhuận gộp, %' },
  marginGuide: {
    en: 'Of 100 sold, what is left after the goods. Blank: what is usual.',
    vi: 'Bán 100, trừ tiền hàng còn bao nhiêu. Để trống: mức thường gặp.',
  },
  directMargin: { en: 'Margin after direct costs, in %', vi: 'Tỷ lệ còn lại sau chi phí trực tiếp, %' },
  directGuide: {
    en: 'Of 100 that come in, what is left after materials and outside help. Blank: what is usual.',
    vi: 'Thu 100, trừ nguyên liệu và thuê ngoài còn bao nhiêu. Để trống: mức thường gặp.',
  },
  marginError: { en: 'A share such as 35%.', vi: 'Một tỷ lệ, ví dụ 35%.' },
  people: { en: 'People, you included', vi: 'Số người làm, tính cả bạn' },
  peopleError: { en: 'A number from 1 on.', vi: 'Một số từ 1 trở lên.' },
  pay: { en: 'Pay of one person a month', vi: 'Lương một người mỗi tháng' },
  rent: { en: 'Rent a month', vi: 'Tiền thuê mỗi tháng' },
  rentGuide: { en: '0 where you pay none.', vi: 'Ghi 0 nếu không phải thuê.' },
  error: { en: 'An amount, such as 12k.', vi: 'Một số tiền, ví dụ 12tr.' },
  show: { en: 'Show the draft', vi: 'Xem bản nháp' },
  drafting: { en: 'Drafting…', vi: 'Đang lập bản nháp…' },
  title: { en: 'Your draft', vi: 'Bản nháp của bạn' },
  sums: { en: 'The year', vi: 'Cả năm' },
  revenueSum: terms.revenue,
  running: { en: 'Running costs', vi: 'Chi phí' },
  profit: terms.leftAfterRunningCosts,
  aside: { en: 'Investment, reserve', vi: 'Đầu tư, dự phòng' },
  left: terms.leftOver,
  budget: { en: 'Budget lines: {count}', vi: 'Ngân sách: {count} khoản mục' },
  goals: terms.goals,
  actions: terms.initiatives,
  risks: { en: 'Risks, each with a signal', vi: 'Rủi ro, có dấu hiệu báo trước' },
  assumed: { en: 'What was assumed', vi: 'Đã giả định' },
} as const satisfies Record<string, Words>;

/** The kinds of business, and the two sales channels of each. */
export const TRADE_NAMES: readonly { value: string; name: Words; first: Words; second: Words }[] = [
  {
    value: 'cafe',
    name: { en: 'Café, drinks', vi: 'Quán cà phê, đồ uống' },
    first: { en: 'on the spot', vi: 'bán tại quán' },
    second: { en: 'apps and orders', vi: 'qua app, đặt hàng' },
  },
  {
    value: 'restaurant',
    name: { en: 'Restaurant, food stall', vi: 'Quán ăn, nhà hàng' },
    first: { en: 'on the spot', vi: 'bán tại quán' },
    second: { en: 'apps and orders', vi: 'qua app, đặt hàng' },
  },
  {
    value: 'shop',
    name: { en: 'Shop, grocery, pharmacy', vi: 'Cửa hàng, tạp hoá, nhà thuốc' },
    first: { en: 'in the shop', vi: 'tại cửa hàng' },
    second: { en: 'online', vi: 'online' },
  },
  {
    value: 'online',
    name: { en: 'Online seller', vi: 'Bán hàng online' },
    first: { en: 'marketplaces', vi: 'trên sàn' },
    second: { en: 'own page, live', vi: 'kênh riêng, livestream' },
  },
  {
    value: 'services',
    name: { en: 'Services, salon, gym', vi: 'Dịch vụ, salon, phòng tập' },
    first: { en: 'services', vi: 'dịch vụ' },
    second: { en: 'products', vi: 'bán kèm sản phẩm' },
  },
  {
    value: 'maker',
    name: { en: 'Small maker', vi: 'Xưởng sản xuất nhỏ' },
    first: { en: 'sold directly', vi: 'bán trực tiếp' },
    second: { en: 'by dealers', vi: 'qua đại lý' },
  },
  {
    value: 'wholesale',
    name: { en: 'Wholesale', vi: 'Bán buôn, phân phối' },
    first: { en: 'dealers and shops', vi: 'đại lý, cửa hàng' },
    second: { en: 'direct, online', vi: 'trực tiếp, online' },
  },
  {
    value: 'school',
    name: { en: 'School or clinic', vi: 'Trường, trung tâm, phòng khám' },
    first: { en: 'fees', vi: 'học phí, phí khám' },
    second: { en: 'books, medicine, other', vi: 'sách, thuốc, khác' },
  },
  {
    value: 'other',
    name: { en: 'Something else', vi: 'Loại khác' },
    first: { en: 'main source of income', vi: 'nguồn thu chính' },
    second: { en: 'other income', vi: 'nguồn thu khác' },
  },
];
