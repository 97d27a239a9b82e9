import type { Words } from '../../words';

/** The sentences of a memo. */
export const SAY = {
  title: { en: 'Memo {month}', vi: 'Bản tóm tắt tháng {month}' },
  closed: {
    en: 'The month was closed on {on} by {by}. Figures as they were closed.',
    vi: 'Đã khoá ngày {on}, người khoá: {by}. Số liệu theo lần khoá.',
  },
  draft: {
    en: 'DRAFT. The month is not closed: its figures may still change.',
    vi: 'BẢN NHÁP. Tháng chưa khoá, số liệu còn có thể thay đổi.',
  },
  result: { en: 'The result', vi: 'Kết quả' },
  summary: {
    en: '{good} of {all} KPIs were on track in the month, {risk} at risk, {off} off track.',
    vi: 'Trong tháng, {good}/{all} KPI đúng tiến độ, {risk} có nguy cơ, {off} không đạt.',
  },
  silent: {
    en: '{count} could not be judged, for want of a figure or a plan.',
    vi: '{count} KPI chưa đánh giá được vì thiếu số liệu hoặc kế hoạch.',
  },
  inMonth: {
    en: '{name}: {actual} in the month against a plan of {plan} ({change}), {status}.',
    vi: '{name}: tháng này {actual}, kế hoạch {plan} ({change}), {status}.',
  },
  noFigure: { en: '{name}: no figure for the month.', vi: '{name}: chưa có số liệu tháng.' },
  toDate: {
    en: 'To date {actual} against {plan} ({change}).',
    vi: 'Luỹ kế {actual}, kế hoạch {plan} ({change}).',
  },
  months: {
    en: 'To date, {has} of {of} months have a figure.',
    vi: 'Luỹ kế mới có số liệu {has}/{of} tháng.',
  },
  year: {
    en: 'The year is expected to end at {actual} against {plan}, {status}.',
    vi: 'Ước cả năm {actual}, kế hoạch {plan}, {status}.',
  },
  ended: {
    en: 'The year ended at {actual} against {plan}, {status}.',
    vi: 'Cả năm đạt {actual}, kế hoạch {plan}, {status}.',
  },
  needed: {
    en: 'Each month left must bring {amount}.',
    vi: 'Mỗi tháng còn lại cần đạt {amount}.',
  },
  atMost: {
    en: 'Each month left may take at most {amount}.',
    vi: 'Mỗi tháng còn lại không được quá {amount}.',
  },
  offPlan: { en: 'Off plan, and why', vi: 'Lệch kế hoạch và nguyên nhân' },
  worse: {
    en: '{name}: worse than planned by {by}, {actual} against {plan}.',
    vi: '{name} kém kế hoạch {by}: {actual} so với {plan}.',
  },
  cause: { en: 'Cause: {cause}.', vi: 'Nguyên nhân: {cause}.' },
  action: { en: 'What we do: {action}', vi: 'Biện pháp: {action}' },
  owner: { en: 'Owner: {owner}.', vi: 'Người phụ trách: {owner}.' },
  due: { en: 'Due {due}.', vi: 'Hạn: {due}.' },
  unexplained: { en: 'Not explained yet.', vi: 'Chưa giải trình.' },
  noneWorse: {
    en: 'No KPI was worse than planned in the month.',
    vi: 'Trong tháng không có KPI nào kém kế hoạch.',
  },
  moreGoals: {
    en: 'Left out here, and in the review: {list}.',
    vi: 'Không nêu ở đây, xem bản rà soát: {list}.',
  },
  moreWorse: {
    en: 'Also worse than planned, in the review: {list}.',
    vi: 'Cũng kém kế hoạch, xem bản rà soát: {list}.',
  },
  moreOff: {
    en: 'Off track to date or for the year, in the review: {list}.',
    vi: 'Luỹ kế hoặc cả năm không đạt, xem bản rà soát: {list}.',
  },
  decisions: { en: 'Decisions taken', vi: 'Quyết định đã ra' },
  decision: { en: '{on}, {who}: {kind}. {what}', vi: '{on}, {who}: {kind}. {what}' },
  reason: { en: 'Reason: {reason}', vi: 'Lý do: {reason}' },
  givenUp: { en: 'Given up for it: {givenUp}', vi: 'Đánh đổi: {givenUp}' },
  noDecision: { en: 'No decision was taken in the month.', vi: 'Trong tháng không có quyết định nào.' },
  more: {
    en: 'And {count} more, in Decisions.',
    vi: 'Còn {count} mục nữa, xem trang Quyết định.',
  },
  asks: { en: 'What we ask for', vi: 'Đề nghị' },
  ask: {
    en: '{id}: {amount} for {line}, asked on {on}.',
    vi: '{id}: {amount} cho {line}, đề nghị ngày {on}.',
  },
  noAsk: { en: 'No request waits for a decision.', vi: 'Không có đề nghị nào đang chờ quyết định.' },
  someone: { en: 'not named', vi: 'không ghi tên' },
} as const satisfies Record<string, Words>;
