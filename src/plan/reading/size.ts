/** How much of a plan is read each time, known before anything is read. */
import { question, type Problem } from '../../sheet/problem';
import { spokenNumber } from '../../speech';
import { actuals } from '../../tabs';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';

/** Users report that Google takes 31 to 100 µs to read a cell: this many take 3 to 10 seconds. */
export const QUICK_CELLS = 100_000;
/** The number of columns read of an entry: those that people fill in, and Check. */
export const COLUMNS_READ = 10;

const LESS: Words = {
  en: 'fewer rows: {cells} cells are read each time, which takes long. Let sums by month take the place of entries: “Actuals on other tabs”, in the sidebar',
  vi: 'ít dòng hơn: mỗi lần phải đọc {cells} ô nên rất lâu. Hãy thay các bút toán bằng số tổng theo tháng: “Số liệu ở trang khác”, trên bảng điều khiển',
};

/** Reports a ledger so large that everything that reads it is slow. Nothing is read for this. */
export const sizeProblems = ({ sheet }: Pick<Workbook, 'sheet'>): Problem[] => {
  const { rows, columns } = sheet(actuals)?.size() ?? { rows: 0, columns: 0 };
  const cells = rows * Math.min(columns, COLUMNS_READ);
  if (cells <= QUICK_CELLS) return [];
  const expected = (language: 'en' | 'vi'): string =>
    filled(LESS, { cells: spokenNumber(cells, language) })[language];
  return [question(actuals, '', spokenNumber(rows, 'en'), { en: expected('en'), vi: expected('vi') })];
};
