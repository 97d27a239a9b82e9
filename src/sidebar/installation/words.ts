import * as terms from '../../terms';
import * as titles from '../../titles';
import type { Words } from '../../words';

export const INSTALLATION = {
  title: titles.checkInstallation,
  lead: {
    en: 'Tests what AOP Planner assumes about Google Sheets, on a tab of its own that is removed at the end. Takes under a minute. Your plan is neither read nor changed, and nothing is sent anywhere.',
    vi: 'Thử những điều AOP Planner dựa vào ở Google Sheets, trên một trang riêng sẽ được xoá khi xong. Chưa đến một phút. Kế hoạch không bị đọc hay sửa, không gì được gửi đi.',
  },
  start: terms.check,
  trying: { en: 'Trying what can be tried…', vi: 'Đang thử…' },
  hands: {
    en: 'Now your part: do the four things on the tab that was opened, wait a few seconds, then go on here.',
    vi: 'Đến phần của bạn: làm bốn việc ghi ở trang vừa mở, đợi vài giây rồi tiếp tục ở đây.',
  },
  go: { en: 'Done, show the result', vi: 'Xong, xem kết quả' },
  expected: terms.expected,
  seen: terms.seen,
  otherwise: { en: 'Otherwise', vi: 'Khác dự kiến' },
  'not seen': { en: 'Not tried', vi: 'Chưa thử' },
  'as believed': { en: 'As expected', vi: 'Đúng dự kiến' },
  measured: { en: 'Measured', vi: 'Số đo' },
  text: {
    en: 'As text, to send to whoever helps you: it holds nothing of your plan.',
    vi: 'Dạng văn bản để gửi cho người hỗ trợ: không có gì của kế hoạch trong đó.',
  },
  copy: { en: 'Copy as text', vi: 'Sao chép văn bản' },
  copied: { en: 'Copied.', vi: 'Đã sao chép.' },
  keep: { en: 'Keep as a tab', vi: 'Lưu thành trang' },
  keeping: { en: 'Writing the tab…', vi: 'Đang ghi trang…' },
} as const satisfies Record<string, Words>;
