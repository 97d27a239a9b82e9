import * as titles from '../../../titles';
import type { Words } from '../../../words';
import { SHARE } from '../months/words';

export const DRIVERS = {
  title: titles.writeDrivers,
  lead: {
    en: 'Write on Drivers how many at which price, how many people at which pay and from when, or a share of revenue. The lines’ months on Budget then follow, by formulas that you can read.',
    vi: 'Ghi ở trang Yếu tố tính: số lượng và đơn giá; số người, lương và từ tháng nào; hoặc tỷ lệ doanh thu. Các tháng ở trang Ngân sách sẽ tính theo, bằng công thức bạn đọc được.',
  },
  looking: SHARE.looking,
  writing: { en: 'Writing the formulas…', vi: 'Đang ghi công thức…' },
  ready: SHARE.ready,
  nothing: SHARE.nothing,
  write: SHARE.write,
  again: { en: 'Look again', vi: 'Xem lại' },
} as const satisfies Record<string, Words>;
