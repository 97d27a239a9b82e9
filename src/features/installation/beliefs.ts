/**
 * Long because it is one list.
 * The add-on's beliefs about Google, one an entry: the belief, and what is seen where it is true. The self-test tries
 * them, `local/` is held to them, and docs/architecture.md lists those that no run at Google has confirmed yet.
 */
import type { Words } from '../../words';

/** Whether the spreadsheet writes numbers with a decimal comma or a point. */
export interface Numbers {
  comma: boolean;
}

export interface Belief {
  says: Words;
  /** What is seen where the belief is true; null where it is only measured and nothing can be wrong. */
  expected: string | ((numbers: Numbers) => string) | null;
}

/** Joins several things that are seen. */
export const beside = (...parts: readonly string[]): string => parts.join(' | ');
const twice = (part: string): string => beside(part, part);

export const REFUSED = 'refused';
export const WRITTEN = 'written';

/** Days on or next to which clocks change somewhere. */
// prettier-ignore
export const DAYS = ['2026-03-08', '2026-03-09', '2026-03-29', '2026-03-30', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-11-02'];

export const BELIEFS = {
  'formula.semicolon': {
    says: {
      en: 'Formulas with “;” between arguments are understood: by setFormula, setFormulas and setValues',
      vi: 'Công thức dùng “;” giữa các đối số được hiểu: qua setFormula, setFormulas và setValues',
    },
    expected: beside('3', '3', '3'),
  },
  'formula.comma': {
    says: {
      en: 'Formulas with “,” between arguments are understood only where the decimal sign is a point',
      vi: 'Công thức dùng “,” giữa các đối số chỉ được hiểu khi dấu thập phân là dấu chấm',
    },
    expected: ({ comma }) => (comma ? beside(REFUSED, REFUSED, REFUSED) : beside('"a"', '"a"', '"a"')),
  },
  'formula.point': {
    says: {
      en: '“1.5” in a formula is a number only where the decimal sign is a point',
      vi: '“1.5” trong công thức chỉ là số khi dấu thập phân là dấu chấm',
    },
    expected: ({ comma }) => twice(comma ? REFUSED : '2.5'),
  },
  'formula.decimal comma': {
    says: {
      en: '“1,5” in a formula is a number only where the decimal sign is a comma',
      vi: '“1,5” trong công thức chỉ là số khi dấu thập phân là dấu phẩy',
    },
    expected: ({ comma }) => twice(comma ? '2.5' : REFUSED),
  },
  'formula.fraction': {
    says: { en: '=1/10 and =10% are the same number', vi: '=1/10 và =10% là cùng một số' },
    expected: beside('0.1', '0.1', '0.1', '0.1'),
  },
  'formula.true': {
    says: { en: 'TRUE is understood in every locale', vi: 'TRUE được hiểu ở mọi ngôn ngữ bảng tính' },
    expected: twice('1'),
  },
  'formula.date': {
    says: { en: 'DATE takes year, month and day', vi: 'DATE nhận năm, tháng, ngày' },
    expected: twice('3'),
  },
  'formula.stack': {
    says: { en: 'VSTACK puts values below each other', vi: 'VSTACK xếp các giá trị thành cột' },
    expected: twice('3'),
  },
  'formula.open': {
    says: {
      en: 'A column open below ($A$1:$A) reaches to the end',
      vi: 'Cột để ngỏ bên dưới ($A$1:$A) tính đến hết cột',
    },
    expected: twice('4'),
  },
  'formula.letters': {
    says: {
      en: '“=” takes capital letters for small ones, in Vietnamese too',
      vi: 'Dấu “=” coi chữ hoa như chữ thường, cả chữ có dấu',
    },
    expected: twice('TRUE'),
  },
  'formula.keys': {
    says: {
      en: 'COUNTIF counts a key behind our mark as text: 0641 is not 641',
      vi: 'COUNTIF đếm mã có dấu riêng phía trước như văn bản: 0641 khác 641',
    },
    expected: twice('1'),
  },
  'formula.accents': {
    says: {
      en: 'COUNTIF tells accents apart: thuê is not thuế',
      vi: 'COUNTIF phân biệt dấu: thuê khác thuế',
    },
    expected: twice('1'),
  },
  'formula.back': {
    says: {
      en: 'getFormulas gives back what was written; spaces, case and the sign between arguments aside',
      vi: 'getFormulas trả lại đúng công thức đã ghi, chỉ có thể khác khoảng trắng, hoa thường và dấu giữa các đối số',
    },
    expected: twice('same'),
  },
  'formula.as given': {
    says: {
      en: 'What getFormulas gives for “=sum( 1 ; 2 )”',
      vi: 'getFormulas trả về gì với “=sum( 1 ; 2 )”',
    },
    expected: null,
  },
  'text.apostrophe': {
    says: {
      en: 'Text behind an apostrophe stays text, and is read back without it',
      vi: 'Văn bản sau dấu nháy đơn giữ nguyên là văn bản, đọc lại không có dấu nháy',
    },
    expected: beside('"=1+1"', '"00123"', '"(500)"', '"1/2"', '"true"'),
  },
  'text.letters': {
    says: {
      en: 'Text with a month’s name and a year, written without an apostrophe, stays text',
      vi: 'Văn bản có tên tháng và năm, ghi không có dấu nháy, vẫn là văn bản',
    },
    expected: beside('"Jan 2026"', '"tháng 1 2026"'),
  },
  'text.format': {
    says: {
      en: 'A cell of the format “@” keeps digits as text, with an apostrophe before them or without one',
      vi: 'Ô định dạng “@” giữ chữ số như văn bản, dù có hay không có dấu nháy đơn phía trước',
    },
    expected: twice('"00641"'),
  },
  'date.number': {
    says: {
      en: 'A day written as its number is that day when it is read in the spreadsheet’s time zone, where clocks change too',
      vi: 'Ngày ghi bằng số thứ tự đọc lại đúng ngày đó theo múi giờ của bảng tính, kể cả quanh lúc đổi giờ',
    },
    expected: beside(...DAYS),
  },
  'date.instant': {
    says: {
      en: 'An instant that is written comes back as it was, on both sides of a change of clocks',
      vi: 'Thời điểm đã ghi đọc lại y nguyên, trước và sau lúc đổi giờ',
    },
    expected: 'same',
  },
  'date.calendar': {
    says: {
      en: 'The script engine’s calendar knows time zones as Google’s own does',
      vi: 'Lịch của bộ chạy tập lệnh biết các múi giờ như lịch của Google',
    },
    expected: 'same',
  },
  'format.shown': {
    says: {
      en: 'Number formats are written as in the USA and shown as the spreadsheet’s locale has it',
      vi: 'Định dạng số viết theo kiểu Mỹ, hiển thị theo kiểu của bảng tính',
    },
    expected: ({ comma }) =>
      comma
        ? beside('1.234.567', '1.234,5', '12,3%', '+5', '29/03/2026', '03/2026')
        : beside('1,234,567', '1,234.5', '12.3%', '+5', '29/03/2026', '03/2026'),
  },
  'rule.semicolon': {
    says: {
      en: 'A colour rule’s formula is understood with “;”, and read back as it was',
      vi: 'Công thức tô màu có điều kiện hiểu dấu “;” và đọc lại đúng',
    },
    expected: 'same',
  },
  'rule.other tab': {
    says: {
      en: 'A colour rule that names another tab is refused',
      vi: 'Quy tắc tô màu nhắc tới trang khác bị từ chối',
    },
    expected: REFUSED,
  },
  'validation.flag': {
    says: {
      en: 'A rule that only flags lets scripts write what breaks it',
      vi: 'Quy tắc chỉ cảnh báo vẫn để tập lệnh ghi giá trị sai',
    },
    expected: WRITTEN,
  },
  'validation.reject': {
    says: {
      en: 'A rule that rejects lets no script write what breaks it',
      vi: 'Quy tắc chặn không để tập lệnh ghi giá trị sai',
    },
    expected: REFUSED,
  },
  'validation.semicolon': {
    says: {
      en: 'A rule’s formula is understood with “;”, and read back as it was',
      vi: 'Công thức kiểm tra dữ liệu hiểu dấu “;” và đọc lại đúng',
    },
    expected: beside(WRITTEN, 'same'),
  },
  'validation.box': {
    says: {
      en: 'A box that was never ticked holds FALSE',
      vi: 'Ô đánh dấu chưa bao giờ bấm có giá trị FALSE',
    },
    expected: 'FALSE',
  },
  'protection.warning': {
    says: {
      en: 'A protection that only asks lets scripts write',
      vi: 'Bảo vệ kiểu chỉ hỏi lại vẫn để tập lệnh ghi',
    },
    expected: beside(WRITTEN, 'asks'),
  },
  'protection.twice': {
    says: {
      en: 'Protecting a tab twice leaves one protection',
      vi: 'Bảo vệ một trang hai lần vẫn chỉ có một bảo vệ',
    },
    expected: '1',
  },
  'mark.tab': {
    says: {
      en: 'A tab’s mark is found after it was renamed',
      vi: 'Dấu của trang vẫn tìm được sau khi đổi tên trang',
    },
    expected: 'found',
  },
  'mark.row': { says: { en: 'A row’s mark moves with it', vi: 'Dấu của dòng đi theo dòng' }, expected: '62' },
  'mark.column': {
    says: { en: 'A column’s mark moves with it', vi: 'Dấu của cột đi theo cột' },
    expected: '21',
  },
  'mark.copy': {
    says: {
      en: 'A copy of a tab has copies of its marks: of the tab, its row and its column',
      vi: 'Bản sao của trang có cả bản sao các dấu: của trang, dòng và cột',
    },
    expected: '3',
  },
  'chart.options': {
    says: {
      en: 'A chart’s title, its direction and its cells are read back as they were set',
      vi: 'Tiêu đề, chiều dữ liệu và vùng ô của biểu đồ đọc lại đúng như đã đặt',
    },
    expected: beside('1', 'try', 'rows', 'H1:I4'),
  },
  'chart.changed': {
    says: {
      en: 'A chart’s cells and title can be changed where it stands',
      vi: 'Đổi được vùng ô và tiêu đề của biểu đồ tại chỗ',
    },
    expected: WRITTEN,
  },
  'group.columns': {
    says: { en: 'Columns are grouped one level deep', vi: 'Nhóm được cột một bậc' },
    expected: '1',
  },
  'store.property': {
    says: {
      en: 'A property holds 9 KB, and setting some leaves the others',
      vi: 'Một thuộc tính chứa 9 KB, và đặt thuộc tính này không mất thuộc tính khác',
    },
    expected: beside('9216', 'kept'),
  },
  'store.cache': {
    says: {
      en: 'The cache holds 100 KB under a key of 250 letters, and refuses more',
      vi: 'Bộ nhớ đệm chứa 100 KB với khoá 250 chữ, nhiều hơn thì từ chối',
    },
    expected: beside('102400', REFUSED),
  },
  'store.lock': {
    says: {
      en: 'The document’s lock is taken, held and given back',
      vi: 'Khoá của tệp lấy được, giữ được và trả lại được',
    },
    expected: beside('taken', 'held', 'free'),
  },
  'page.file': {
    says: {
      en: 'A data file of the project is read as it was pasted',
      vi: 'Tệp dữ liệu của dự án đọc được đúng như khi dán',
    },
    expected: 'read',
  },
  'user.owner': {
    says: {
      en: 'The two permissions are enough to ask who owns the spreadsheet',
      vi: 'Hai quyền đã cấp đủ để hỏi ai là chủ bảng tính',
    },
    expected: 'allowed',
  },
  'user.address': {
    says: {
      en: 'Whether the address of the person is given: to the menu, to an edit',
      vi: 'Có cho biết địa chỉ của người dùng không: khi chạy từ menu, khi sửa ô',
    },
    expected: null,
  },
  'function.range': {
    says: {
      en: 'A function of the add-on takes a range with a blank in it, and its answers fill the cells below',
      vi: 'Hàm của tiện ích nhận vùng có ô trống và trả kết quả xuống các ô bên dưới',
    },
    expected: beside('1250000000', 'blank', '12000'),
  },
  'function.one': {
    says: {
      en: 'A blank cell is blank to a function, 10% is a tenth',
      vi: 'Với hàm của tiện ích, ô trống là trống, 10% là một phần mười',
    },
    expected: beside('blank', '0.1'),
  },
  'function.date': {
    says: {
      en: 'A date cell is a date to a function, no number, and the day that it shows',
      vi: 'Với hàm của tiện ích, ô ngày là ngày chứ không phải số, và đúng ngày đang hiển thị',
    },
    expected: beside(REFUSED, '4'),
  },
  'function.error': {
    says: {
      en: 'A function that is given an error answers an error',
      vi: 'Hàm nhận ô lỗi thì trả lỗi',
    },
    expected: REFUSED,
  },
  'function.occupied': {
    says: {
      en: 'Answers that would fill a cell that is taken are an error, and what is there stays',
      vi: 'Kết quả tràn vào ô đã có dữ liệu thì báo lỗi, dữ liệu ở đó còn nguyên',
    },
    expected: beside(REFUSED, '"taken"'),
  },
  'edit.typed': {
    says: {
      en: 'Typing into a cell tells what is there now and what was there before',
      vi: 'Gõ vào ô thì biết giá trị mới và giá trị cũ',
    },
    expected: beside('B4', '"7"', '"3"'),
  },
  'edit.cleared': {
    says: {
      en: 'Clearing a cell tells what was there before, and nothing of now',
      vi: 'Xoá ô thì biết giá trị cũ, không có giá trị mới',
    },
    expected: beside('B5', 'none', '"5"'),
  },
  'edit.pasted': {
    says: {
      en: 'Pasting into a blank cell tells no value of before',
      vi: 'Dán vào ô trống thì không có giá trị cũ',
    },
    expected: beside('B6', '"8"', 'none'),
  },
  'edit.undone': {
    says: {
      en: 'Undoing is an edit like any other',
      vi: 'Hoàn tác cũng là một lần sửa ô',
    },
    expected: beside('B6', 'none', '"8"'),
  },
  'edit.filled': {
    says: {
      en: 'Filling down is one edit of several cells, without values',
      vi: 'Kéo điền xuống là một lần sửa nhiều ô, không kèm giá trị',
    },
    expected: beside('B8:B9', 'none', 'none'),
  },
  'edit.silent': {
    says: {
      en: 'What a script writes is no edit',
      vi: 'Tập lệnh ghi ô thì không tính là sửa ô',
    },
    expected: 'none',
  },
  'file.marks': {
    says: {
      en: 'How many marks of tabs this file holds, and how many are right; in a copy of a plan, what a copy keeps',
      vi: 'Tệp này có bao nhiêu dấu của trang, bao nhiêu dấu đúng; trong bản sao của kế hoạch, cho biết bản sao giữ được gì',
    },
    expected: null,
  },
  'cost.asked': {
    says: {
      en: 'Milliseconds of one question from the sidebar, the loading of all code among them',
      vi: 'Một lần hỏi từ bảng điều khiển mất bao nhiêu mili giây, gồm cả tải mã',
    },
    expected: null,
  },
  'cost.cells': {
    says: {
      en: 'Milliseconds to write 5,000 cells; to read 1, 500, 5,000',
      vi: 'Mili giây để ghi 5.000 ô; để đọc 1, 500, 5.000 ô',
    },
    expected: null,
  },
  'cost.all': {
    says: {
      en: 'Milliseconds of the whole check on its tab',
      vi: 'Mili giây của cả lần kiểm tra trên trang riêng',
    },
    expected: null,
  },
} as const satisfies Readonly<Record<string, Belief>>;

export type BeliefId = keyof typeof BELIEFS;
export const beliefIds = Object.keys(BELIEFS) as BeliefId[];

/** What was seen for the beliefs tried so far. */
export type Seen = Partial<Readonly<Record<BeliefId, string>>>;

/** What a script can't try. A person has to, and until then it stays unproved. */
export const UNTRIED: readonly Words[] = [
  {
    en: 'The look of a row is copied over all rows below it, and to another tab, with its dropdowns (there with its notes, too) and in place of what was there: in a plan that was just set up, grey columns are grey to the end of their tab, and Better when on KPIs has its dropdown there, too',
    vi: 'Định dạng của một dòng, kèm danh sách chọn, được sao chép xuống mọi dòng bên dưới, và sang trang khác (ở đó kèm cả ghi chú), thay cho những gì có ở đó: trong kế hoạch vừa thiết lập, các cột xám phải xám đến cuối trang, và cột Tốt hơn khi ở trang KPI cũng có danh sách chọn đến cuối trang',
  },
  {
    en: 'A tab that is made from another one stands still in the same rows and columns, and its columns are as wide: in a plan that was just set up, the header of KPIs and its first two columns stay in sight, and its first column is as narrow as that of Goals',
    vi: 'Trang được tạo theo mẫu của trang khác giữ cố định cùng số hàng, số cột, và cột rộng như nhau: trong kế hoạch vừa thiết lập, dòng tiêu đề và hai cột đầu của trang KPI luôn nằm trong tầm nhìn, cột đầu hẹp như ở trang Mục tiêu',
  },
  {
    en: 'A copy of the file keeps the tabs’ marks, or loses them all: run the check in a copy of a plan (File › Make a copy)',
    vi: 'Bản sao của tệp giữ đủ dấu của các trang, hoặc mất hết: chạy kiểm tra trong bản sao của một kế hoạch (Tệp › Tạo bản sao)',
  },
];

/** What must be seen where a belief is true; null where it is only measured. */
export const expectedOf = (id: BeliefId, numbers: Numbers): string | null => {
  const { expected }: Belief = BELIEFS[id];
  return typeof expected === 'function' ? expected(numbers) : expected;
};
