import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** The words of the dashboard panel. */
export const DASHBOARD = {
  title: titles.dashboard,
  lead: {
    en: 'The year on one page: revenue, profit and cash by month, KPIs by status, budget and goals. It follows what is typed; build it again after adding KPIs, lines or goals. Your own notes and charts on it stay.',
    vi: 'Cả năm trên một trang: doanh thu, lợi nhuận, tiền mặt theo tháng, trạng thái KPI, ngân sách và mục tiêu. Số liệu tự cập nhật; thêm KPI, khoản mục hay mục tiêu thì lập lại. Ghi chú và biểu đồ riêng của bạn được giữ nguyên.',
  },
  build: { en: 'Build the dashboard', vi: 'Lập trang tổng quan' },
  building: { en: 'Building the dashboard…', vi: 'Đang lập trang tổng quan…' },
  where: { en: 'The year as expected', vi: 'Ước cả năm' },
  revenue: terms.revenue,
  profit: terms.profit,
  ofPlan: { en: '{outlook} (plan {plan})', vi: '{outlook} (KH {plan})' },
  lowest: { en: 'Cash is lowest', vi: 'Tiền mặt thấp nhất' },
  inMonth: { en: '{month}: {amount}', vi: '{month}: {amount}' },
} as const satisfies Record<string, Words>;
