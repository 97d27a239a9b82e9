/** The summary of the check of all limits tells what has to be corrected from what is only asked about. */
import { checkSummary } from '../../../src/features/limits/checkSummary';
import type { Language } from '../../../src/words';
import { NOTHING_FOUND } from './nothingFound';

// prettier-ignore
const WITHIN = {
  en: ['All limits are checked: every entry is within its limit.', 'All limits are checked: every entry that counts is within its limit.'],
  vi: ['Đã kiểm tra toàn bộ hạn mức: mọi khoản đều trong hạn mức.', 'Đã kiểm tra toàn bộ hạn mức: mọi khoản được tính đều trong hạn mức.'],
};

test.each<[Language, { cells?: number; asked?: number }, string]>([
  ['en', {}, ''],
  ['vi', { cells: 2 }, ' Còn 2 ô của kế hoạch cần sửa: xem danh sách trong bảng điều khiển.'],
  ['en', { cells: 2 }, ' 2 cells of the plan to put right: see the list in the sidebar.'],
  ['en', { asked: 1 }, ' 1 cell is asked about: see the list in the sidebar.'],
  ['en', { asked: 3 }, ' 3 cells are asked about: see the list in the sidebar.'],
  ['vi', { asked: 3 }, ' Có 3 ô cần xem lại: xem danh sách trong bảng điều khiển.'],
])('in %s, of %j', (language, aside, said) => {
  const within = WITHIN[language][aside.cells === undefined ? 0 : 1];
  expect(checkSummary(NOTHING_FOUND, language, aside)).toBe(`${within}${said}`);
});
