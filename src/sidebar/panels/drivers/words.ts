import type { Words } from '../../../words';

export const DRIVERS = {
  title: { en: 'Months from drivers', vi: 'Tính tháng từ yếu tố' },
  lead: {
    en: 'Write on Drivers how many at which price, how many people at which pay and from when, or a share of revenue. The lines’ months on Budget then follow, by formulas that you can read.',
    vi: 'Ghi ở trang Yếu tố tính: bao nhiêu với giá nào, bao nhiêu người với lương nào và từ tháng nào, hoặc tỷ lệ doanh thu. Các tháng của khoản mục ở trang Ngân sách sẽ tính theo, bằng công thức đọc được.',
  },
  looking: { en: 'Working out the months…', vi: 'Đang tính các tháng…' },
  writing: { en: 'Writing the formulas…', vi: 'Đang ghi công thức…' },
  ready: { en: 'What will be written', vi: 'Sẽ ghi vào bảng tính' },
  nothing: { en: 'Nothing to write', vi: 'Không có gì để ghi' },
  write: { en: 'Write to Budget', vi: 'Ghi vào Ngân sách' },
  again: { en: 'Look again', vi: 'Xem lại' },
} as const satisfies Record<string, Words>;
