import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const APPROVE = {
  title: titles.approvePlan,
  lead: {
    en: 'Fixes the budget as it is now as the original plan.',
    vi: 'Chốt ngân sách hiện tại làm kế hoạch gốc.',
  },
  means: { en: 'What it means', vi: 'Điều này nghĩa là' },
  first: {
    en: 'From then on the budget changes only by moving money: transfers, raises, cuts.',
    vi: 'Từ đó ngân sách chỉ đổi bằng điều chuyển, bổ sung, cắt giảm.',
  },
  second: {
    en: 'A change that is typed over an approved month is put back and offered as a move.',
    vi: 'Sửa tay vào tháng đã duyệt sẽ được trả về giá trị cũ và gợi ý điều chuyển.',
  },
  third: {
    en: 'Google warns before such an edit. The owner of the file can still change anything; it is then found and shown.',
    vi: 'Google sẽ cảnh báo trước khi sửa. Chủ tệp vẫn sửa được mọi thứ; thay đổi đó sẽ được phát hiện và chỉ ra.',
  },
  look: { en: 'Check before approving', vi: 'Kiểm tra trước khi duyệt' },
  looking: { en: 'Checking the budget…', vi: 'Đang kiểm tra ngân sách…' },
  ready: { en: 'Ready to approve', vi: 'Sẵn sàng để duyệt' },
  not: { en: 'Not yet', vi: 'Chưa duyệt được' },
  revenue: terms.revenue,
  cost: { en: 'Going out', vi: 'Tổng chi' },
  left: terms.leftOver,
  short: { en: 'More goes out than comes in.', vi: 'Chi nhiều hơn thu.' },
  below: {
    en: 'Months in which more goes out than comes in: {months}.',
    vi: 'Tháng chi nhiều hơn thu: {months}.',
  },
  allBelow: { en: 'In every month more goes out than comes in.', vi: 'Tháng nào cũng chi nhiều hơn thu.' },
  noneBelow: { en: 'Every month brings in what it spends.', vi: 'Tháng nào cũng thu đủ chi.' },
  unshared: {
    en: 'Lines not shared out over the months: {count}.',
    vi: 'Khoản mục chưa chia vào tháng: {count}.',
  },
  blank: { en: 'Lines without an amount: {count}.', vi: 'Khoản mục chưa có số tiền: {count}.' },
  allDone: {
    en: 'Nothing is written under “Not this year” on Direction: what do you leave aside, so that the rest gets done?',
    vi: 'Trang Định hướng chưa ghi “Việc chưa làm năm nay”: gác lại việc gì để dồn sức cho việc còn lại?',
  },
  aside: {
    en: '“{name}” stands on the Action plan, though “{line}” is agreed not to be done this year.',
    vi: '“{name}” có trong Kế hoạch hành động, dù đã thống nhất chưa làm “{line}” trong năm nay.',
  },
  without: {
    en: 'Not in this plan: {parts}. It can be approved without, and they can be added at any time: More › Add a part.',
    vi: 'Kế hoạch chưa có: {parts}. Vẫn duyệt được, và có thể thêm bất cứ lúc nào: Việc khác › Thêm một phần.',
  },
  fixed: {
    en: 'These formulas become the values that they show now; each formula is kept in its cell’s note:',
    vi: 'Các công thức sau sẽ thành giá trị đang hiển thị; công thức được giữ trong ghi chú của ô:',
  },
  more: { en: 'and {count} more', vi: 'và {count} mục nữa' },
  named: {
    en: 'These goals get an Id for the year:',
    vi: 'Các mục tiêu sau có mã để gọi trong năm:',
  },
  summary: {
    en: '{count} line{count:|s}, approved by {who} on {day}.',
    vi: '{count} khoản mục, {who} duyệt ngày {day}.',
  },
  approve: titles.approvePlan,
  approving: { en: 'Fixing the original plan…', vi: 'Đang chốt kế hoạch gốc…' },
} as const satisfies Record<string, Words>;

/** What the page says about deciding what was changed by hand. */
export const DECIDE = {
  lead: {
    en: 'The change holds once the person responsible decides it, with a reason and what is given up for it. The decision is logged and can be taken back; no cell is changed.',
    vi: 'Thay đổi có hiệu lực khi người có quyền quyết định, có lý do và nói rõ đánh đổi điều gì. Quyết định được ghi vào nhật ký và có thể đảo lại; không ô nào bị sửa.',
  },
  deciding: { en: 'Writing the decision…', vi: 'Đang ghi quyết định…' },
  none: {
    en: 'No change was chosen. “Check all limits” lists what is not as approved, each with its button.',
    vi: 'Chưa chọn thay đổi nào. “Kiểm tra toàn bộ hạn mức” liệt kê những chỗ không như đã duyệt, mỗi chỗ có nút riêng.',
  },
} as const satisfies Record<string, Words>;
