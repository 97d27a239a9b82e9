import type { Words } from '../../src/words';

/** All texts of the page itself, in the words of Google Sheets where it has them. */
export const words = {
  document: { en: 'Annual plan', vi: 'Kế hoạch năm' },
  notGoogle: { en: 'Local spreadsheet – not Google', vi: 'Bảng tính trên máy – không phải Google' },
  notGoogleWhy: {
    en: 'The add-on runs here, on this computer, in a stand-in for Google Sheets. Nothing is sent anywhere.',
    vi: 'Tiện ích chạy ngay trên máy này, trong một bảng tính thay cho Google Sheets. Không có gì được gửi đi đâu.',
  },
  extensions: { en: 'Extensions', vi: 'Tiện ích mở rộng' },
  noMenu: { en: '(the add-on put nothing in its menu)', vi: '(tiện ích không đưa gì vào menu)' },
  working: { en: 'Working…', vi: 'Đang chạy…' },
  saving: { en: 'Saving…', vi: 'Đang lưu…' },
  saved: { en: 'Saved on this computer', vi: 'Đã lưu trên máy này' },
  notSaved: {
    en: 'Not saved: the local server does not answer. Is npm start still running?',
    vi: 'Chưa lưu được: máy chủ cục bộ không trả lời. Lệnh npm start còn chạy không?',
  },
  savedElsewhere: {
    en: 'This spreadsheet was changed in another window. Reload this page to go on from there; until then nothing here is saved.',
    vi: 'Bảng tính này đã được sửa ở một cửa sổ khác. Hãy tải lại trang để làm tiếp từ đó; từ giờ đến lúc đó, những gì làm ở đây không được lưu.',
  },
  close: { en: 'Close', vi: 'Đóng' },
  ok: { en: 'OK', vi: 'OK' },
  cancel: { en: 'Cancel', vi: 'Hủy' },
  yes: { en: 'Yes', vi: 'Có' },
  no: { en: 'No', vi: 'Không' },
  dismiss: { en: 'Dismiss', vi: 'Đóng' },
  addonFailed: { en: 'The add-on failed', vi: 'Tiện ích gặp lỗi' },
  failed: { en: 'Something failed', vi: 'Có lỗi' },
  invalid: { en: 'There was a problem', vi: 'Đã xảy ra sự cố' },
  headsUp: { en: 'Heads up!', vi: 'Xin lưu ý!' },
  protectedCells: {
    en: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
    vi: 'Bạn đang cố gắng chỉnh sửa một phần của trang tính này mà không nên vô tình thay đổi. Vẫn chỉnh sửa?',
  },
  loading: { en: 'Opening the spreadsheet…', vi: 'Đang mở bảng tính…' },
} satisfies Record<string, Words>;
