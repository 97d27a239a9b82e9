import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const COLUMNS = {
  title: titles.foldColumns,
  lead: {
    en: 'The tabs open with what a shop needs. Nothing is lost: the other columns are folded, and each tab keeps what you choose.',
    vi: 'Các trang mở ra với những cột cần nhất. Không cột nào mất: các cột khác chỉ được thu gọn, và trang nào giữ lựa chọn của trang đó.',
  },
  essentials: { en: 'Show what is needed', vi: 'Chỉ hiện cột cần thiết' },
  all: { en: 'Open every column', vi: 'Mở hết các cột' },
  working: { en: 'Folding and opening columns…', vi: 'Đang thu gọn và mở cột…' },
} as const satisfies Record<string, Words>;
