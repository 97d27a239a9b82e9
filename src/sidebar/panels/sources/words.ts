import type { Words } from '../../../words';

export const SOURCES = {
  title: { en: 'Actuals on other tabs', vi: 'Số liệu ở trang khác' },
  lead: {
    en: 'An extract of a warehouse, a pivot table or another tool’s tab counts with the ledger, line by line and month by month. Nothing is copied into Actuals.',
    vi: 'Bản trích xuất từ kho dữ liệu, bảng tổng hợp hay trang của công cụ khác được tính cùng sổ thực hiện, theo từng khoản mục và tháng. Không chép gì vào trang Thực hiện.',
  },
  none: {
    en: 'This adds the tab “Sources”, a row for each place where actuals stand. Nothing else changes.',
    vi: 'Sẽ thêm trang “Nguồn số liệu”, mỗi nơi chứa số liệu một dòng. Ngoài ra không thay đổi gì.',
  },
  add: { en: 'Add the tab Sources', vi: 'Thêm trang Nguồn số liệu' },
  read: { en: 'Read them now', vi: 'Đọc ngay' },
  reading: { en: 'Reading the sources…', vi: 'Đang đọc các nguồn…' },
  rows: { en: '{rows} row{rows:|s}, actuals to {month}', vi: '{rows} dòng, số liệu đến {month}' },
  noRows: { en: 'Nothing of this year', vi: 'Chưa có số liệu năm nay' },
  take: { en: 'Take it as it is now', vi: 'Lấy theo số hiện nay' },
  check: {
    en: 'Every check and every review reads them again.',
    vi: 'Mỗi lần kiểm tra hạn mức hoặc rà soát, các nguồn được đọc lại.',
  },
} as const satisfies Record<string, Words>;
