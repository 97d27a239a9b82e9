import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const MISS = {
  lead: {
    en: 'Shows what serves a goal: the work, the lines, and what is unspent there.',
    vi: 'Cho thấy những gì phục vụ một mục tiêu: việc, khoản mục, và tiền chưa chi.',
  },
  goal: { en: 'Which goal is missed?', vi: 'Mục tiêu nào đang hụt?' },
  show: { en: 'Show what serves it', vi: 'Xem những gì phục vụ' },
  showing: { en: 'Gathering what serves the goal…', vi: 'Đang tập hợp những gì phục vụ mục tiêu…' },
  noGoals: { en: 'Write your goals on Goals first.', vi: 'Trước hết hãy ghi mục tiêu ở trang Mục tiêu.' },
  work: { en: 'Work for it', vi: 'Việc phục vụ' },
  noWork: {
    en: 'No initiative serves it: that may be why.',
    vi: 'Chưa có sáng kiến nào phục vụ: có thể vì vậy.',
  },
  lines: { en: 'Lines for it', vi: 'Khoản mục phục vụ' },
  noLines: { en: 'No line of the budget serves it.', vi: 'Chưa có khoản mục nào phục vụ.' },
  unspent: { en: 'Unspent in the year', vi: 'Chưa chi trong năm' },
  used: { en: 'used {figure}', vi: 'đã dùng {figure}' },
} as const satisfies Record<string, Words>;

/** The words of the panel that changes a target. */
export const GOAL = {
  title: titles.changeGoal,
  lead: {
    en: 'An approved target changes with a reason and with what is given up for it. You see what follows before anything is changed; the decision is logged and can be taken back.',
    vi: 'Chỉ tiêu đã duyệt chỉ đổi khi có lý do và nói rõ đánh đổi điều gì. Bạn xem trước điều gì sẽ theo sau; quyết định được ghi vào nhật ký và có thể đảo lại.',
  },
  none: {
    en: 'No goal is approved yet: until then targets are written on Goals. Approving the plan guards them.',
    vi: 'Chưa có mục tiêu nào được duyệt: cứ ghi chỉ tiêu ở trang Mục tiêu. Duyệt kế hoạch rồi thì chỉ tiêu được giữ.',
  },
  goal: terms.goal,
  target: terms.newTarget,
  now: { en: 'Now {target}', vi: 'Hiện là {target}' },
  who: terms.approver,
  look: { en: 'Show what follows', vi: 'Xem điều gì theo sau' },
  looking: { en: 'Working out what follows…', vi: 'Đang tính điều gì theo sau…' },
  follows: { en: 'What follows', vi: 'Điều gì theo sau' },
  before: { en: 'As it is', vi: 'Hiện nay' },
  after: { en: 'Then', vi: 'Sau khi đổi' },
  aim: terms.target,
  today: { en: 'Reached so far', vi: 'Đã đạt đến nay' },
  outlook: { en: 'By the year’s outlook', vi: 'Ước đạt cả năm' },
  needed: { en: 'Needed a month', vi: 'Cần mỗi tháng' },
  serves: { en: 'What serves it', vi: 'Những gì phục vụ mục tiêu' },
  kpis: terms.kpis,
  work: terms.work,
  lines: { en: 'Budget lines', vi: 'Khoản mục' },
  nothing: { en: 'nothing', vi: 'không có' },
  change: { en: 'Change it to {target}', vi: 'Đổi thành {target}' },
  changing: { en: 'Changing the target…', vi: 'Đang đổi chỉ tiêu…' },
} as const satisfies Record<string, Words>;
