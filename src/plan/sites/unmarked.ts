/** A file that lost the add-on's marks: a copy, or one imported from .xlsx. */
import { question, type Problem } from '../../sheet/problem';
import { direction } from '../../tabs';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';

const LOST: Words = {
  en: '“Set up the plan”, once: this file lost the add-on’s marks, as some copies do. Until then entries are held against their limits by “Check all limits” only, not as they are typed',
  vi: 'bấm “Thiết lập kế hoạch” một lần: tệp này đã mất dấu của tiện ích, như một số bản sao. Trước đó các khoản chỉ được so với hạn mức khi “Kiểm tra toàn bộ hạn mức”, không phải ngay khi gõ',
};

/** Its tabs can still be found by name, but edits do not look at names: people are told. */
export const unmarked = (workbook: Workbook): Problem[] =>
  workbook.keys().length === 0 ? [question(direction, '', '', LOST)] : [];
