import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** The words of the memo panel. */
export const MEMO = {
  title: titles.memo,
  lead: {
    en: 'One page in words: the result, what is off plan and why, what was decided and what is asked for. Of a closed month it uses the figures that were kept. Ready to print; you may edit it.',
    vi: 'Một trang bằng lời: kết quả, chỗ lệch kế hoạch và nguyên nhân, quyết định đã ra, điều đề nghị. Tháng đã khoá dùng số liệu lúc khoá. In được ngay và có thể sửa lại.',
  },
  month: terms.month,
  write: { en: 'Write the memo', vi: 'Lập bản tóm tắt' },
  writing: { en: 'Writing the memo…', vi: 'Đang lập bản tóm tắt…' },
  draft: {
    en: 'It is a draft: the month is not closed yet.',
    vi: 'Đây là bản nháp: tháng chưa khoá.',
  },
  again: { en: 'Write a second version', vi: 'Lập bản thứ hai' },
} as const satisfies Record<string, Words>;
