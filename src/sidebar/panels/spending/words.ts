import type { SpendingAnswer } from '../../../features/spending';
import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const ASK = {
  title: titles.askSpending,
  noPlan: {
    en: 'There is no plan yet, so there are no limits to check.',
    vi: 'Chưa có kế hoạch nên chưa có hạn mức để hỏi.',
  },
  modes: { en: 'What is the question?', vi: 'Câu hỏi' },
  spend: { en: 'Spend', vi: 'Chi tiền' },
  cut: { en: 'Cut costs', vi: 'Cắt giảm' },
  miss: { en: 'Missed goal', vi: 'Hụt mục tiêu' },
  what: { en: 'What for?', vi: 'Chi cho việc gì?' },
  whatGuide: { en: 'A few words are enough.', vi: 'Vài chữ là đủ.' },
  line: terms.budgetLine,
  anyLine: { en: 'Not sure yet', vi: 'Chưa rõ khoản mục' },
  goal: terms.goal,
  lineGoal: { en: 'The line’s own goal', vi: 'Theo mục tiêu của khoản mục' },
  opportunity: {
    en: 'A new opportunity that the plan did not foresee',
    vi: 'Cơ hội mới, kế hoạch chưa tính đến',
  },
  ask: { en: 'Ask the plan', vi: 'Hỏi kế hoạch' },
  asking: { en: 'Checking it against the plan…', vi: 'Đang đối chiếu với kế hoạch…' },
  change: { en: 'Change', vi: 'Sửa' },
  back: { en: 'Back', vi: 'Quay lại' },
  again: { en: 'Ask about something else', vi: 'Hỏi khoản khác' },
  retry: { en: 'Ask again about “{what}”', vi: 'Hỏi lại “{what}”' },
  available: { en: 'Available on {name}', vi: 'Còn được chi ở {name}' },
  before: { en: 'Before', vi: 'Trước' },
  after: { en: 'After', vi: 'Sau' },
  year: terms.year,
  toDate: { en: 'To {month}', vi: 'Đến {month}' },
  serves: { en: 'The goal', vi: 'Mục tiêu' },
  aside: { en: 'Not this year?', vi: 'Thuộc việc chưa làm năm nay?' },
  elsewhere: { en: 'Where money is left', vi: 'Nơi còn tiền' },
  roomy: { en: 'Lines with room for it', vi: 'Khoản mục còn đủ tiền' },
  sameGoal: { en: 'Same goal', vi: 'Cùng mục tiêu' },
  sameDepartment: { en: 'Same department', vi: 'Cùng bộ phận' },
  reserve: terms.reserve,
  leftToDate: { en: '{figure} to {month}', vi: 'đến {month}: {figure}' },
  choose: { en: 'Choose {name}', vi: 'Chọn {name}' },
  chooseThis: { en: 'Choose this line', vi: 'Chọn khoản mục này' },
  stays: { en: 'left', vi: 'còn lại' },
  goes: { en: 'this', vi: 'khoản này' },
  over: { en: 'too much', vi: 'vượt' },
  ways: { en: 'How do we go on?', vi: 'Làm gì tiếp?' },
} as const satisfies Record<string, Words>;

export const VERDICTS: Readonly<Record<SpendingAnswer['outcome'] | 'approved' | 'tracked', Words>> = {
  fits: { en: 'Fits', vi: 'Trong ngân sách' },
  tracked: { en: 'Can be spent', vi: 'Chi được' },
  warned: { en: 'Fits, with a warning', vi: 'Chi được, có cảnh báo' },
  'does not fit': { en: 'Does not fit', vi: 'Không đủ' },
  'no line': { en: 'Which line?', vi: 'Chi từ khoản mục nào?' },
  approved: { en: 'Over, but approved', vi: 'Vượt, nhưng đã duyệt' },
};

/** The words of the next steps: name, effect, and what is running meanwhile. */
export const WAYS = {
  commitSpending: {
    title: titles.commitSpending,
    guide: {
      en: 'Enters it on Actuals as committed and keeps the “yes” in Decisions.',
      vi: 'Ghi vào trang Thực hiện là đã cam kết chi, và lưu quyết định.',
    },
    doing: { en: 'Committing…', vi: 'Đang ghi cam kết…' },
  },
  requestSpending: {
    title: titles.requestSpending,
    guide: {
      en: 'Puts a request into Decisions. Nothing is entered until somebody approves it.',
      vi: 'Ghi một đề nghị vào trang Quyết định. Được duyệt rồi mới ghi khoản chi.',
    },
    doing: { en: 'Asking for approval…', vi: 'Đang gửi đề nghị…' },
  },
  dropSpending: {
    title: titles.dropSpending,
    guide: {
      en: 'Keeps the “no” in Decisions, so that it need not be argued again.',
      vi: 'Lưu lại quyết định không chi, để khỏi phải bàn lại từ đầu.',
    },
    doing: { en: 'Keeping the no…', vi: 'Đang lưu quyết định…' },
  },
} as const satisfies Record<string, Record<'title' | 'guide' | 'doing', Words>>;

export const DECIDE = {
  title: titles.decisionsList,
  reading: { en: 'Reading the decisions…', vi: 'Đang đọc các quyết định…' },
  open: { en: 'Waiting for a decision', vi: 'Chờ quyết định' },
  none: { en: 'No request is waiting.', vi: 'Không có đề nghị nào đang chờ.' },
  recent: { en: 'Recent decisions', vi: 'Quyết định gần đây' },
  noRecent: { en: 'Nothing has been decided yet.', vi: 'Chưa có quyết định nào.' },
  by: { en: 'asked by {who}', vi: '{who} đề nghị' },
  row: { en: 'Already in row {row} of Actuals.', vi: 'Đã ghi ở dòng {row} trang Thực hiện.' },
  then: { en: 'Reason when it was asked:', vi: 'Lý do khi đề nghị:' },
  now: { en: 'Now: {over}', vi: 'Hiện nay: {over}' },
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
    en: 'The request stays in Decisions, as refused.',
    vi: 'Đề nghị vẫn lưu ở trang Quyết định, kèm lời từ chối.',
  },
  approvingThere: {
    en: 'Lets just this entry through, as it stands in row {row} of Actuals.',
    vi: 'Chỉ cho qua đúng khoản này, như đang ghi ở dòng {row} trang Thực hiện.',
  },
  refusingThere: {
    en: 'The request stays in Decisions, as refused. Row {row} of Actuals stays over its limit until it is taken out.',
    vi: 'Đề nghị vẫn lưu ở trang Quyết định, kèm lời từ chối. Dòng {row} trang Thực hiện vẫn vượt hạn mức cho đến khi được rút lại.',
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

export const ENTRANCE = {
  importActuals: titles.importActuals,
  requests: { en: 'Requests waiting: {count}', vi: 'Đề nghị chờ duyệt: {count}' },
} as const satisfies Record<string, Words>;
