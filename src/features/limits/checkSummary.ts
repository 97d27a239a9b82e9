import { counted, fill, type Language, type Words } from '../../words';

/** An entry over a limit, as the list shows it. */
export interface CheckedEntry {
  /** Row on Actuals. */
  row: number;
  date: string;
  line: string;
  amount: number;
  description: string;
  /** Which limits it exceeds, and by how much. */
  why: string;
  /** The decision that approved it, or the request that is waiting; blank where there is none. */
  decision: string;
}
export interface CheckAnswer extends Record<'over' | 'warned' | 'approved', CheckedEntry[]> {
  /** How many entries name a line that is not on Budget; they are among the problems, too. */
  unknown: number;
  /** How many entries are on lines added after approval that never got any money: nothing limits them. */
  moneyless: number;
  /** How many requests were added. */
  requests: number;
  /** From this check on, rules are compared with their present values: what was approved is not known. */
  begins: boolean;
  /** How many cells and rows of Budget and Goals are not as approved and can be put back. */
  unlike: number;
}

interface Aside {
  unread?: readonly string[];
  /**
   * Problems of the plan's cells: those that are not understood, and those that are understood but perhaps not as
   * intended.
   */
  cells?: number;
  asked?: number;
  year?: string;
}

const SAY = {
  within: {
    en: 'All limits are checked: every entry is within its limit.',
    vi: 'Đã kiểm tra toàn bộ hạn mức: mọi khoản đều trong hạn mức.',
  },
  counted: {
    en: 'All limits are checked: every entry that counts is within its limit.',
    vi: 'Đã kiểm tra toàn bộ hạn mức: mọi khoản được tính đều trong hạn mức.',
  },
  unread: {
    en: 'Not all limits could be checked: not everything on {tabs} can be read, see the list in the sidebar.',
    vi: 'Chưa kiểm tra được hết hạn mức: có phần ở trang {tabs} không đọc được, xem danh sách trong bảng điều khiển.',
  },
  found: { en: 'Found so far: {counts}.', vi: 'Hiện thấy: {counts}.' },
  done: { en: 'All limits are checked: {counts}.', vi: 'Đã kiểm tra toàn bộ hạn mức: {counts}.' },
  over: { en: '{count} over', vi: '{count} khoản vượt' },
  warned: { en: '{count} over but only warned', vi: '{count} khoản vượt chỉ cảnh báo' },
  approved: { en: '{count} over and approved', vi: '{count} khoản vượt đã duyệt' },
  unknown: { en: '{count} not on Budget', vi: '{count} khoản không có ở Ngân sách' },
  moneyless: {
    en: '{count} on a new line without money, which nothing limits',
    vi: '{count} khoản ở khoản mục mới chưa có tiền nên không có hạn mức',
  },
  requests: { en: 'New requests in Decisions: {count}.', vi: 'Thêm {count} đề nghị ở trang Quyết định.' },
  unlike: {
    en: 'Cells or rows of Budget and Goals that are not as approved: {count}, see the list in the sidebar.',
    vi: '{count} ô hoặc dòng ở trang Ngân sách và Mục tiêu không như đã duyệt, xem danh sách trong bảng điều khiển.',
  },
  begins: {
    en: 'Thresholds, targets of KPIs, ceilings and who approves are held to what they are today: what they were when the plan was approved is not known.',
    vi: 'Ngưỡng, chỉ tiêu của KPI, mức trần và người duyệt từ nay được giữ như hôm nay: không còn biết lúc duyệt kế hoạch là bao nhiêu.',
  },
  cells: {
    en: '{count} cell{count:|s} of the plan to put right: see the list in the sidebar.',
    vi: 'Còn {count} ô của kế hoạch cần sửa: xem danh sách trong bảng điều khiển.',
  },
  asked: {
    en: '{count} {count:cell is|cells are} asked about: see the list in the sidebar.',
    vi: 'Có {count} ô cần xem lại: xem danh sách trong bảng điều khiển.',
  },
  year: {
    en: 'This is the plan of {year}; another year is checked while you work on it.',
    vi: 'Đây là kế hoạch năm {year}; năm khác được kiểm tra khi bạn chuyển sang năm đó.',
  },
} as const satisfies Record<string, Words>;

/**
 * A summary of all counts that are not zero, preceded by the tabs that can't be read in full and followed by the year
 * where the spreadsheet holds several. It does not say that all is well while cells have to be put right (`cells`) or
 * are asked about, because the menu does not show their list.
 */
export const checkSummary = (
  answer: CheckAnswer,
  language: Language,
  { unread = [], cells = 0, asked = 0, year = '' }: Aside = {},
): string => {
  const counts = counted(
    [
      ...(['over', 'warned', 'approved'] as const).map((state) => ({
        count: answer[state].length,
        words: SAY[state],
      })),
      { count: answer.unknown, words: SAY.unknown },
      { count: answer.moneyless, words: SAY.moneyless },
    ],
    language,
  );
  const more = (['requests', 'unlike'] as const)
    .map((key) => counted([{ count: answer[key], words: SAY[key] }], language))
    .filter((text) => text !== '');
  const [before, head] =
    unread.length === 0
      ? ['', SAY.done]
      : [fill(SAY.unread, language, { tabs: unread.join(', ') }), SAY.found];
  const whole = before === '' ? SAY[cells > 0 ? 'counted' : 'within'][language] : '';
  const said = counts === '' ? whole : fill(head, language, { counts });
  const of = year === '' ? '' : fill(SAY.year, language, { year });
  // If nothing else is wrong, the summary must not read as if all were well.
  const isWell = whole !== '' && counts === '' && more.length === 0;
  const left = isWell && cells > 0 ? fill(SAY.cells, language, { count: cells }) : '';
  const perhaps = isWell && asked > 0 ? fill(SAY.asked, language, { count: asked }) : '';
  const begins = answer.begins ? SAY.begins[language] : '';
  return [before, said, ...more, begins, left, perhaps, of].filter((text) => text !== '').join(' ');
};
