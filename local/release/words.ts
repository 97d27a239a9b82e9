/** The words of the page on installing the add-on without any tool. */
import type { Words } from '../../src/words';

export const PAGE = {
  title: { en: 'Put AOP Planner into your spreadsheet', vi: 'Đưa AOP Planner vào bảng tính của bạn' },
  lead: {
    en: 'Ten minutes, once. Nothing is installed on your computer. Version {version}.',
    vi: 'Mười phút, một lần. Không cài gì lên máy. Phiên bản {version}.',
  },
  open: {
    en: 'In your spreadsheet choose Extensions › Apps Script. A new tab opens, with an empty project.',
    vi: 'Trong bảng tính chọn Tiện ích mở rộng › Apps Script. Một thẻ mới mở ra, với một dự án trống.',
  },
  manifest: {
    en: 'Click the cog, Project Settings, and tick Show “appsscript.json” manifest file in editor. Go back to the editor, < >.',
    vi: 'Bấm bánh răng, Cài đặt dự án, đánh dấu Hiển thị tệp kê khai “appsscript.json” trong trình chỉnh sửa. Rồi quay lại trình chỉnh sửa, < >.',
  },
  files: {
    en: 'Bring in the files below, in this order. For each: add it with + (the first and the last are there already), click Copy here, select everything in the file there, and paste.',
    vi: 'Đưa các tệp dưới đây vào, theo đúng thứ tự. Với mỗi tệp: thêm bằng dấu + (tệp đầu và tệp cuối đã có sẵn), bấm Sao chép ở đây, chọn hết nội dung của tệp bên kia rồi dán.',
  },
  save: {
    en: 'Save (Ctrl+S), and load the spreadsheet anew. After some seconds the menu Extensions has an entry with the project’s name. Google asks once for permission, and says that it has not verified the app, since the script is your own: Advanced › Go to …. Then Help › Check this installation, in that menu, tells in two minutes whether all of it works.',
    vi: 'Lưu (Ctrl+S) rồi tải lại bảng tính. Vài giây sau, menu Tiện ích mở rộng có thêm mục mang tên dự án. Google hỏi quyền một lần và báo ứng dụng chưa được xác minh, vì tập lệnh là của chính bạn: Nâng cao › Đi tới …. Sau đó Trợ giúp › Kiểm tra bản cài trong menu ấy cho biết trong hai phút mọi thứ có chạy đúng không.',
  },
  upgrade: {
    en: 'For a newer version do the same in the same project: paste each file over the old one, and delete a file that is no longer in the list.',
    vi: 'Khi có phiên bản mới, làm như vậy trong chính dự án đó: dán từng tệp đè lên tệp cũ, và xoá tệp không còn trong danh sách.',
  },
  file: { en: 'File', vi: 'Tệp' },
  kind: { en: 'How it is added there', vi: 'Thêm ở bên kia thế nào' },
  copy: { en: 'Copy', vi: 'Sao chép' },
  copied: { en: 'Copied', vi: 'Đã chép' },
  isCode: { en: 'is there: Code.gs', vi: 'có sẵn: Code.gs (Mã.gs)' },
  isManifest: { en: 'is there: appsscript.json', vi: 'có sẵn: appsscript.json' },
  addScript: { en: '+ › Script, name it {name}', vi: '+ › Tập lệnh, đặt tên {name}' },
  addPage: { en: '+ › HTML, name it {name}', vi: '+ › HTML, đặt tên {name}' },
  menuExtensions: { en: 'Extensions', vi: 'Tiện ích mở rộng' },
  settings: { en: 'Project Settings', vi: 'Cài đặt dự án' },
  tick: { en: 'Show “appsscript.json” in editor', vi: 'Hiển thị “appsscript.json”' },
  picture: {
    en: 'Drawn, not photographed: Google may have moved something.',
    vi: 'Hình vẽ, không phải ảnh chụp: Google có thể đã đổi vị trí đôi chỗ.',
  },
} satisfies Record<string, Words>;
