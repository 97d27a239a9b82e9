import type { SpendingAnswer } from '../features/spending/askSpending';
import type { MoveKind } from '../features/money/moveMoney';
import type { Words } from '../words';

/** The texts of the panels about money, in both languages. */

export const FORM = {
  optional: { en: '(optional)', vi: '(không bắt buộc)' },
  needed: { en: 'Please fill this in.', vi: 'Cần điền mục này.' },
  choose: { en: 'Choose…', vi: 'Chọn…' },
  otherGroup: { en: 'Other', vi: 'Khác' },
  left: { en: '{name} · {left} left', vi: '{name} · còn {left}' },
  amount: { en: 'Amount', vi: 'Số tiền' },
  amountGuide: { en: 'For example 350m or 1.25bn.', vi: 'Ví dụ 350tr hoặc 1,25 tỷ.' },
  amountRead: { en: '= {figure}', vi: '= {figure}' },
  amountError: {
    en: 'An amount above zero, such as 350000000 or 350m.',
    vi: 'Một số tiền lớn hơn 0, ví dụ 350000000 hoặc 350tr.',
  },
  date: { en: 'Date', vi: 'Ngày' },
  dateError: { en: 'A date, please.', vi: 'Cần chọn ngày.' },
  who: { en: 'Your name', vi: 'Tên bạn' },
  approver: { en: 'Approver', vi: 'Người duyệt' },
  reason: { en: 'Reason', vi: 'Lý do' },
  purpose: { en: 'For: {what}', vi: 'Để chi: {what}' },
  givenUp: { en: 'What is given up', vi: 'Đánh đổi điều gì' },
  cancel: { en: 'Cancel', vi: 'Huỷ' },
  noPlan: {
    en: 'There is no plan yet, so there is no limit to ask.',
    vi: 'Chưa có kế hoạch nên chưa có hạn mức để hỏi.',
  },
  noLines: {
    en: 'Write the year’s lines and limits on Budget first.',
    vi: 'Trước hết hãy ghi các khoản mục và hạn mức ở trang Ngân sách.',
  },
} as const satisfies Record<string, Words>;

export const ASK = {
  title: { en: 'Ask before spending', vi: 'Hỏi trước khi chi' },
  modes: { en: 'What is the question?', vi: 'Câu hỏi' },
  spend: { en: 'Spend', vi: 'Chi tiền' },
  cut: { en: 'Cut costs', vi: 'Cắt giảm' },
  miss: { en: 'Missed goal', vi: 'Hụt mục tiêu' },
  what: { en: 'What for?', vi: 'Chi cho việc gì?' },
  whatGuide: { en: 'A few words are enough.', vi: 'Vài chữ là đủ.' },
  line: { en: 'Budget line', vi: 'Khoản mục ngân sách' },
  anyLine: { en: 'Not sure yet', vi: 'Chưa rõ khoản mục' },
  goal: { en: 'Goal', vi: 'Mục tiêu' },
  lineGoal: { en: 'The line’s own goal', vi: 'Theo mục tiêu của khoản mục' },
  opportunity: {
    en: 'A new opportunity that the plan did not foresee',
    vi: 'Cơ hội mới, kế hoạch chưa tính đến',
  },
  ask: { en: 'Ask the plan', vi: 'Hỏi kế hoạch' },
  asking: { en: 'Holding it against the plan…', vi: 'Đang đối chiếu với kế hoạch…' },
  change: { en: 'Change', vi: 'Sửa' },
  back: { en: 'Back', vi: 'Quay lại' },
  again: { en: 'Ask about something else', vi: 'Hỏi khoản khác' },
  retry: { en: 'Ask again about “{what}”', vi: 'Hỏi lại “{what}”' },
  available: { en: 'Available on {name}', vi: 'Còn được chi ở {name}' },
  before: { en: 'Before', vi: 'Trước' },
  after: { en: 'After', vi: 'Sau' },
  year: { en: 'Year', vi: 'Cả năm' },
  toDate: { en: 'To {month}', vi: 'Đến {month}' },
  serves: { en: 'The goal', vi: 'Mục tiêu' },
  aside: { en: 'Not this year?', vi: 'Thuộc việc chưa làm năm nay?' },
  elsewhere: { en: 'Where money is left', vi: 'Nơi còn tiền' },
  roomy: { en: 'Lines with room for it', vi: 'Khoản mục còn đủ tiền' },
  sameGoal: { en: 'Same goal', vi: 'Cùng mục tiêu' },
  sameDepartment: { en: 'Same department', vi: 'Cùng bộ phận' },
  reserve: { en: 'Reserve', vi: 'Dự phòng' },
  leftToDate: { en: '{figure} to {month}', vi: 'đến {month}: {figure}' },
  choose: { en: 'Choose {name}', vi: 'Chọn {name}' },
  chooseThis: { en: 'Choose this line', vi: 'Chọn khoản mục này' },
  stays: { en: 'left', vi: 'còn lại' },
  goes: { en: 'this', vi: 'khoản này' },
  over: { en: 'too much', vi: 'vượt' },
  ways: { en: 'How do we go on?', vi: 'Làm gì tiếp?' },
} as const satisfies Record<string, Words>;

export const VERDICTS: Readonly<Record<SpendingAnswer['outcome'] | 'approved', Words>> = {
  fits: { en: 'Fits', vi: 'Trong ngân sách' },
  warned: { en: 'Fits, with a warning', vi: 'Chi được, có cảnh báo' },
  'does not fit': { en: 'Does not fit', vi: 'Không đủ' },
  'no line': { en: 'Which line?', vi: 'Chi từ khoản mục nào?' },
  approved: { en: 'Over, but approved', vi: 'Vượt, nhưng đã duyệt' },
};

/** The ways on from an answer: what each is called, what it does, and what is being done meanwhile. */
export const WAYS = {
  commitSpending: {
    title: { en: 'Commit it', vi: 'Cam kết chi' },
    guide: {
      en: 'Enters it on Actuals as committed and keeps the yes in Decisions.',
      vi: 'Ghi vào trang Thực hiện là đã cam kết chi, và lưu quyết định.',
    },
    doing: { en: 'Committing…', vi: 'Đang ghi cam kết…' },
  },
  requestSpending: {
    title: { en: 'Ask for approval', vi: 'Đề nghị duyệt' },
    guide: {
      en: 'Puts a request into Decisions. Nothing is entered until somebody approves it.',
      vi: 'Ghi một đề nghị vào trang Quyết định. Chưa ghi chi cho đến khi được duyệt.',
    },
    doing: { en: 'Asking for approval…', vi: 'Đang gửi đề nghị…' },
  },
  dropSpending: {
    title: { en: 'Drop it', vi: 'Bỏ, không chi' },
    guide: {
      en: 'Keeps the no in Decisions, so that it need not be argued anew.',
      vi: 'Lưu lại quyết định không chi, để khỏi phải bàn lại từ đầu.',
    },
    doing: { en: 'Keeping the no…', vi: 'Đang lưu quyết định…' },
  },
} as const satisfies Record<string, Record<'title' | 'guide' | 'doing', Words>>;

export const MOVE = {
  title: { en: 'Move money', vi: 'Điều chuyển ngân sách' },
  first: { en: 'Move money first', vi: 'Điều chuyển trước' },
  lead: {
    en: 'The plan as approved stays; what moves is written in Decisions and can be taken back.',
    vi: 'Kế hoạch gốc giữ nguyên; mọi thay đổi được ghi ở trang Quyết định và có thể đảo lại.',
  },
  kind: { en: 'What to do', vi: 'Cần làm gì' },
  from: { en: 'From line', vi: 'Từ khoản mục' },
  fromMonth: { en: 'From month', vi: 'Từ tháng' },
  to: { en: 'To line', vi: 'Đến khoản mục' },
  toMonth: { en: 'To month', vi: 'Đến tháng' },
  cutLine: { en: 'Line to cut', vi: 'Khoản mục cắt giảm' },
  raiseLine: { en: 'Line to raise', vi: 'Khoản mục bổ sung' },
  month: { en: 'Month', vi: 'Tháng' },
  fromEnd: { en: 'Latest first', vi: 'Từ cuối năm' },
  givenUpGuide: {
    en: 'Needed for new money, and when money leaves a line of a higher goal.',
    vi: 'Bắt buộc khi bổ sung tiền mới, hoặc khi rút tiền của mục tiêu ưu tiên hơn.',
  },
  look: { en: 'Show before and after', vi: 'Xem trước và sau' },
  looking: { en: 'Working out before and after…', vi: 'Đang tính trước và sau…' },
  shown: { en: 'Before and after', vi: 'Trước và sau' },
  already: {
    en: 'This very move was made before. If it is meant anew, say so in the reason.',
    vi: 'Việc này đã thực hiện trước đó. Nếu muốn làm thêm lần nữa, hãy ghi rõ trong lý do.',
  },
  moving: { en: 'Writing it into Decisions…', vi: 'Đang ghi vào Quyết định…' },
  more: { en: 'Move more money', vi: 'Điều chuyển tiếp' },
  original: { en: 'Original', vi: 'Gốc' },
  current: { en: 'Current', vi: 'Hiện tại' },
  used: { en: 'Used', vi: 'Đã dùng' },
  available: { en: 'Available', vi: 'Còn lại' },
} as const satisfies Record<string, Words>;

export const MOVE_KINDS: Readonly<Record<MoveKind, { title: Words; confirm: Words }>> = {
  transfer: {
    title: { en: 'Transfer', vi: 'Điều chuyển' },
    confirm: { en: 'Transfer {amount}', vi: 'Điều chuyển {amount}' },
  },
  reserve: {
    title: { en: 'Use the reserve', vi: 'Dùng dự phòng' },
    confirm: { en: 'Take {amount} from the reserve', vi: 'Lấy {amount} từ dự phòng' },
  },
  raise: {
    title: { en: 'Raise', vi: 'Bổ sung' },
    confirm: { en: 'Raise by {amount}', vi: 'Bổ sung {amount}' },
  },
  cut: {
    title: { en: 'Cut', vi: 'Cắt giảm' },
    confirm: { en: 'Cut {amount}', vi: 'Cắt giảm {amount}' },
  },
};

export const CUT = {
  lead: {
    en: 'Finds money that is not committed, first where it serves the goals least.',
    vi: 'Tìm tiền chưa cam kết chi, bắt đầu từ nơi ít gắn với mục tiêu nhất.',
  },
  amount: { en: 'How much must be saved?', vi: 'Cần cắt giảm bao nhiêu?' },
  find: { en: 'Find where to cut', vi: 'Tìm chỗ cắt giảm' },
  finding: { en: 'Looking for money that is free…', vi: 'Đang tìm phần tiền chưa dùng…' },
  lines: { en: 'Lines to cut', vi: 'Khoản mục có thể cắt' },
  of: { en: 'of {figure}', vi: 'trên {figure}' },
  cut: { en: 'Cut', vi: 'Cắt giảm' },
  transfer: { en: 'Transfer', vi: 'Điều chuyển' },
  back: { en: 'Back to the proposal', vi: 'Về đề xuất cắt giảm' },
  noGoal: { en: 'no goal', vi: 'không gắn mục tiêu' },
  high: { en: '{goal}, high priority', vi: '{goal}, ưu tiên cao' },
  medium: { en: '{goal}, medium priority', vi: '{goal}, ưu tiên trung bình' },
  low: { en: '{goal}, low priority', vi: '{goal}, ưu tiên thấp' },
} as const satisfies Record<string, Words>;

export const MISS = {
  lead: {
    en: 'Shows what serves a goal: the work, the lines, and what is unspent there.',
    vi: 'Cho thấy những gì phục vụ một mục tiêu: việc, khoản mục, và tiền chưa chi.',
  },
  goal: { en: 'Which goal is missed?', vi: 'Mục tiêu nào đang hụt?' },
  show: { en: 'Show what serves it', vi: 'Xem những gì phục vụ' },
  showing: { en: 'Gathering what serves the goal…', vi: 'Đang tập hợp những gì phục vụ mục tiêu…' },
  noGoals: { en: 'Write down goals on Goals first.', vi: 'Trước hết hãy ghi mục tiêu ở trang Mục tiêu.' },
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

export const DECIDE = {
  title: { en: 'Decisions', vi: 'Quyết định' },
  reading: { en: 'Reading the decisions…', vi: 'Đang đọc các quyết định…' },
  open: { en: 'Waiting for a decision', vi: 'Chờ quyết định' },
  none: { en: 'No request is waiting.', vi: 'Không có đề nghị nào đang chờ.' },
  recent: { en: 'Recent decisions', vi: 'Quyết định gần đây' },
  noRecent: { en: 'Nothing has been decided yet.', vi: 'Chưa có quyết định nào.' },
  by: { en: 'asked by {who}', vi: '{who} đề nghị' },
  row: { en: 'Stands in row {row} of Actuals already.', vi: 'Đã ghi ở dòng {row} trang Thực hiện.' },
  within: { en: 'Within its limits now.', vi: 'Hiện nằm trong hạn mức.' },
  approve: { en: 'Approve', vi: 'Duyệt' },
  refuse: { en: 'Refuse', vi: 'Từ chối' },
  approveId: { en: 'Approve {id}', vi: 'Duyệt {id}' },
  refuseId: { en: 'Refuse {id}', vi: 'Từ chối {id}' },
  approving: {
    en: 'Lets just this entry through and enters it on Actuals.',
    vi: 'Chỉ cho qua đúng khoản này và ghi vào trang Thực hiện.',
  },
  refusing: {
    en: 'The request stays in Decisions, with the no.',
    vi: 'Đề nghị vẫn lưu ở trang Quyết định, kèm lời từ chối.',
  },
  parts: { en: 'The {count} parts of {id}', vi: '{count} phần của {id}' },
  deciding: { en: 'Writing the decision…', vi: 'Đang ghi quyết định…' },
  reverse: { en: 'Take back', vi: 'Đảo lại' },
  reverseId: { en: 'Take {id} back', vi: 'Đảo lại {id}' },
  reversing: {
    en: 'Another decision takes it back; both stay in the log.',
    vi: 'Ghi thêm một quyết định để đảo lại; cả hai đều được lưu.',
  },
} as const satisfies Record<string, Words>;

export const APPROVE = {
  title: { en: 'Approve the plan', vi: 'Duyệt kế hoạch' },
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
  fixed: {
    en: 'These formulas become the values that they show now; each formula is kept in its cell’s note:',
    vi: 'Các công thức sau sẽ thành giá trị đang hiển thị; công thức được giữ trong ghi chú của ô:',
  },
  more: { en: 'and {count} more', vi: 'và {count} công thức nữa' },
  summary: {
    en: '{count} lines, approved by {who} on {day}.',
    vi: '{count} khoản mục, {who} duyệt ngày {day}.',
  },
  approve: { en: 'Approve the plan', vi: 'Duyệt kế hoạch' },
  approving: { en: 'Fixing the original plan…', vi: 'Đang chốt kế hoạch gốc…' },
} as const satisfies Record<string, Words>;

export const CHECK = {
  title: { en: 'Check all limits', vi: 'Kiểm tra toàn bộ hạn mức' },
  lead: {
    en: 'Judges every entry of Actuals in the order of its date, marks what is over, and asks for approval where nobody has.',
    vi: 'Xét mọi dòng ở trang Thực hiện theo thứ tự ngày, đánh dấu khoản vượt, và lập đề nghị cho khoản chưa ai xin duyệt.',
  },
  check: { en: 'Check now', vi: 'Kiểm tra ngay' },
  checking: { en: 'Judging every entry…', vi: 'Đang xét từng khoản…' },
  over: { en: 'Over the limit', vi: 'Vượt hạn mức' },
  warned: { en: 'Over, only warned', vi: 'Vượt, chỉ cảnh báo' },
  approved: { en: 'Over, but approved', vi: 'Vượt, đã được duyệt' },
  none: { en: 'None.', vi: 'Không có.' },
  row: { en: 'Row {row}', vi: 'Dòng {row}' },
  waits: { en: '{id} waits for a decision.', vi: '{id} đang chờ quyết định.' },
  by: { en: 'Approved by {id}.', vi: 'Đã duyệt ở {id}.' },
  decide: { en: 'Decide on requests', vi: 'Xem các đề nghị' },
  unlike: { en: 'Not as approved ({count})', vi: 'Không như đã duyệt ({count})' },
  unlikeLead: {
    en: 'Cells and rows of Budget and Goals that were changed after the plan was approved, listed below. Moves that you made stay.',
    vi: 'Ô và dòng ở trang Ngân sách và Mục tiêu đã bị sửa sau khi duyệt, liệt kê bên dưới. Các lần điều chuyển vẫn giữ nguyên.',
  },
  putBack: { en: 'Put the approved plan back', vi: 'Trả lại như đã duyệt' },
  puttingBack: { en: 'Putting it back…', vi: 'Đang trả lại…' },
} as const satisfies Record<string, Words>;

export const ENTRANCE = {
  importActuals: { en: 'Import actuals', vi: 'Nhập số liệu thực hiện' },
  requests: { en: 'Requests waiting: {count}', vi: 'Đề nghị chờ duyệt: {count}' },
} as const satisfies Record<string, Words>;
