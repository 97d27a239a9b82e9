import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const WHAT_IFS = {
  title: titles.compareWhatIfs,
  lead: {
    en: 'What each what-if on the tab What-ifs would make of the year, beside the plan as it is now. Nothing changes until one is taken over.',
    vi: 'Mỗi phương án ở trang Phương án giả định làm cả năm thay đổi ra sao, so với kế hoạch hiện nay. Chưa có gì thay đổi cho đến khi áp dụng một phương án.',
  },
  none: {
    en: 'Write one on the tab What-ifs first: a name, what changes, and by how much.',
    vi: 'Trước hết hãy ghi ở trang Phương án giả định: tên, thay đổi gì, thay đổi bao nhiêu.',
  },
  plan: terms.planNow,
  revenue: terms.revenue,
  profit: terms.profit,
  lowest: { en: 'Lowest cash', vi: 'Tiền mặt thấp nhất' },
  comparing: { en: 'Working the what-ifs out…', vi: 'Đang tính các phương án…' },
  taking: { en: 'Taking it over…', vi: 'Đang áp dụng…' },
  onTab: { en: 'Compare on a tab', vi: 'So sánh trên một trang' },
  take: { en: 'Take over', vi: 'Áp dụng' },
  takeOne: { en: 'Take over “{name}”', vi: 'Áp dụng “{name}”' },
  guide: {
    en: 'Limits are raised and cut by it, month by month, as decisions that can be taken back. Revenue is left to a reforecast.',
    vi: 'Hạn mức được bổ sung và cắt giảm theo từng tháng, ghi thành quyết định có thể đảo lại. Doanh thu để dự báo lại.',
  },
} as const satisfies Record<string, Words>;
