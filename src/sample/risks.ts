import type { RiskRow } from '../tabs/plan/risks';
import type { SampleRow } from './told';

/** The few that touch cash or growth. */
export const risks: readonly SampleRow<RiskRow>[] = [
  {
    id: 'R1',
    risk: { en: 'Purchase prices of nappies and milk powder rise', vi: 'Giá nhập bỉm, sữa tăng' },
    goal: 'G3',
    likelihood: 4,
    impact: 4,
    kpi: 'K5',
    trigger: 0.3,
    fallback: {
      en: 'Favour groups with a higher margin (toys, clothes) and move budget to them; fix prices by the quarter with the large suppliers.',
      vi: 'Ưu tiên nhóm hàng biên cao (đồ chơi, quần áo), điều chuyển ngân sách sang nhóm này; chốt giá theo quý với nhà cung cấp lớn.',
    },
    owner: 'Chị Lan',
    status: 'open',
  },
  {
    id: 'R2',
    risk: {
      en: 'Advertising works less well',
      vi: 'Quảng cáo kém hiệu quả',
    },
    goal: 'G2',
    likelihood: 3,
    impact: 4,
    kpi: 'K6',
    trigger: 0.05,
    fallback: {
      en: 'Stop the ads that sell least and move the money to creators and past customers; never cut the whole budget in a hurry.',
      vi: 'Tắt quảng cáo bán kém nhất, điều chuyển tiền sang KOC và chăm khách cũ; không vội cắt cả ngân sách.',
    },
    owner: 'Minh',
    status: 'open',
  },
  {
    id: 'R3',
    risk: { en: 'Demand is weak for a few months', vi: 'Sức mua yếu trong vài tháng' },
    goal: 'G1',
    likelihood: 3,
    impact: 4,
    kpi: 'K1',
    trigger: 400_000_000,
    fallback: {
      en: 'Keep the goals; buy 15% less of other products, put September’s investment off, use the reserve only for best sellers.',
      vi: 'Giữ mục tiêu; giảm 15% tiền nhập nhóm khác, lùi khoản đầu tư tháng 9, chỉ dùng dự phòng cho hàng bán chạy.',
    },
    owner: 'Chị Hoa',
    status: 'open',
  },
  {
    id: 'R4',
    risk: { en: 'Cash is stuck in stock', vi: 'Tiền nằm trong hàng tồn' },
    goal: 'G3',
    likelihood: 3,
    impact: 5,
    kpi: 'K8',
    trigger: 900_000_000,
    fallback: {
      en: 'For two weeks buy only nappies and milk powder; sell what is older than 90 days in sets, at cost if need be.',
      vi: 'Trong hai tuần chỉ nhập bỉm, sữa; bán hàng quá 90 ngày theo combo, cần thì bán bằng giá vốn.',
    },
    owner: 'Chị Lan',
    status: 'happened',
  },
];
