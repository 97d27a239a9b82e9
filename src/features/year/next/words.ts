import type { Words } from '../../../words';

export const SAY = {
  noYearEnd: {
    en: 'Build “Year end” first, and tick there what {year} is to pay and what money goes on. Then start the plan of {year}.',
    vi: 'Hãy lập “Tổng kết năm” trước và đánh dấu ở đó khoản nào năm {year} phải trả, khoản mục nào được chuyển tiền sang. Sau đó bắt đầu kế hoạch năm {year}.',
  },
  unmarked: {
    en: 'This file is a copy that lost the hidden marks on its tabs. Choose “Set up the plan” once, build “Year end” again, then start the plan of {year}.',
    vi: 'Tệp này là bản sao đã mất dấu ẩn trên các trang. Hãy chọn “Thiết lập kế hoạch” một lần, lập lại “Tổng kết năm”, rồi bắt đầu kế hoạch năm {year}.',
  },
  there: {
    en: 'There is a plan of {year} already. Choose “Work on {year}” at the top of the sidebar to switch to it.',
    vi: 'Đã có kế hoạch năm {year}. Chọn “Làm việc với năm {year}” ở đầu bảng điều khiển để chuyển sang.',
  },
  ready: {
    en: 'This starts the plan of {year} on tabs of its own. Those of {last} stay as they are.',
    vi: 'Sẽ bắt đầu kế hoạch năm {year} trên các trang riêng. Các trang của năm {last} giữ nguyên.',
  },
  done: {
    en: 'The plan of {year} is started, and you are now working on it. Answer the questions on Direction {year}, write the targets on Goals {year}, then go through Budget {year}. You can go back to {last} at the top of the sidebar.',
    vi: 'Đã bắt đầu kế hoạch năm {year} và bạn đang làm việc với năm này. Hãy trả lời các câu hỏi ở trang Định hướng {year}, ghi chỉ tiêu ở trang Mục tiêu {year}, rồi rà lại Ngân sách {year}. Muốn quay lại năm {last}, chọn ở đầu bảng điều khiển.',
  },
  lines: {
    en: 'Budget lines: {count}, with {last} as it was, month by month',
    vi: 'Khoản mục ngân sách: {count}, theo số từng tháng của năm {last}',
  },
  aligned: { en: ', moved to the new Tết.', vi: ', dời theo Tết mới.' },
  unaligned: {
    en: '. When Tết is in {unknown} is not known here: the months are not moved to it.',
    vi: '. Chưa có ngày Tết năm {unknown}: các tháng chưa được dời theo Tết.',
  },
  without: {
    en: 'Left out, since nothing came of {count:it|them} in {last}: {lines}.',
    vi: 'Không chuyển, vì năm {last} không phát sinh: {lines}.',
  },
  expected: {
    en: 'Of {from}–{to} nothing is reported yet: there the current plan stands in for it.',
    vi: 'Từ {from} đến {to} chưa có số thực hiện: tạm lấy theo kế hoạch hiện hành.',
  },
  left: {
    en: 'Money left, as ticked, is added to the first month: {lines}.',
    vi: 'Tiền còn lại đã đánh dấu được cộng vào tháng đầu: {lines}.',
  },
  commitments: {
    en: 'Commitments still to be paid, as ticked, on {day}: {lines}.',
    vi: 'Cam kết chi chưa thanh toán đã đánh dấu, ghi ngày {day}: {lines}.',
  },
  nothing: {
    en: 'Nothing is ticked on “{tab}”: no money and no commitment goes on.',
    vi: 'Chưa đánh dấu mục nào ở trang “{tab}”: không chuyển tiền hay cam kết chi nào.',
  },
  products: {
    en: 'Products: {count} row{count:|s}, planned with the quantities and prices of {last}.',
    vi: 'Sản phẩm: {count} dòng, lấy số lượng và đơn giá năm {last} làm kế hoạch.',
  },
  goals: {
    en: 'Goals: {count}, each from where it stands; their targets are for you to write, and their names where they say last year’s figures.',
    vi: 'Mục tiêu: {count}, tính từ mức hiện tại; chỉ tiêu mới do bạn ghi; hãy sửa tên nào còn nêu số năm trước.',
  },
  kpis: {
    en: 'KPIs: {count}, with the months of {last} beside them.',
    vi: 'KPI: {count}, kèm số từng tháng của năm {last}.',
  },
  departments: {
    en: 'Departments with who leads and approves: {count}. Their ceilings are yours to write.',
    vi: 'Bộ phận, kèm người phụ trách và người duyệt: {count}. Mức trần do bạn ghi.',
  },
  rest: {
    en: 'Unfinished work: {actions}. People and capacity: {resources}. Risks still open: {risks}.',
    vi: 'Việc chưa xong: {actions}. Nhân sự và năng lực: {resources}. Rủi ro còn mở: {risks}.',
  },
  oldDates: {
    en: 'Work with a due date before {day}: {count}. It keeps that date, and counts as late until you write a new one on Action plan {year}: {work}.',
    vi: 'Việc có hạn trước ngày {day}: {count}. Hạn cũ được giữ và việc bị coi là trễ cho đến khi bạn ghi hạn mới ở trang Kế hoạch hành động {year}: {work}.',
  },
  dated: { en: '{name} ({day})', vi: '{name} ({day})' },
  moreWork: { en: '{work} and {count} more', vi: '{work} và {count} việc nữa' },
  item: { en: '{name} {amount}', vi: '{name} {amount}' },
  standing: {
    whole: { en: 'How {year} ended:', vi: 'Kết quả năm {year}:' },
    part: {
      en: 'How {year} is expected to end, by its months up to {month}:',
      vi: 'Ước kết quả năm {year}, theo số liệu đến tháng {month}:',
    },
    goal: {
      en: '{goal}: {actual} of {target}, {reached} of the way{from}.',
      vi: '{goal}: đạt {actual} so với chỉ tiêu {target}, hoàn thành {reached}{from}.',
    },
    from: { en: ' from {start}', vi: ' tính từ mức {start}' },
    noTarget: { en: '{goal}: {actual}.', vi: '{goal}: đạt {actual}.' },
    unknown: { en: '{goal}: there are no figures.', vi: '{goal}: chưa có số liệu.' },
    score: { en: 'Score of the year: {score}.', vi: 'Điểm cả năm: {score}.' },
  },
} as const satisfies Record<string, Words | Record<string, Words>>;
