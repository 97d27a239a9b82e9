/** How much is read of a plan each time it is looked at, known before anything is read. */
import { problem, type Problem } from '../../sheet/read';
import { spokenNumber } from '../../speech';
import { actuals } from '../../tabs';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';

/** Google reads a cell in 31 to 100 µs, as users report it: so many take 3 to 10 seconds. */
export const QUICK_CELLS = 100_000;
/** What people fill in of an entry, and its Check: what is read of a row. */
export const READ = 10;

const LESS: Words = {
  en: 'fewer rows: {cells} cells are read each time, which takes long. Let sums by month take the place of entries: “Actuals on other tabs”, in the sidebar',
  vi: 'ít dòng hơn: mỗi lần phải đọc {cells} ô nên rất lâu. Hãy thay các bút toán bằng số tổng theo tháng: “Số liệu ở trang khác”, trên bảng điều khiển',
};

/** The ledger is named where it makes all that looks at it slow. Nothing is read for that. */
export const sizeProblems = ({ sheet }: Pick<Workbook, 'sheet'>): Problem[] => {
  const { rows, columns } = sheet(actuals)?.size() ?? { rows: 0, columns: 0 };
  const cells = rows * Math.min(columns, READ);
  if (cells <= QUICK_CELLS) return [];
  const expected = (language: 'en' | 'vi'): string =>
    filled(LESS, { cells: spokenNumber(cells, language) })[language];
  return [problem(actuals, '', spokenNumber(rows, 'en'), { en: expected('en'), vi: expected('vi') }, true)];
};
