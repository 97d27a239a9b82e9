import type { PartKey } from '../../../features/home';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** What each optional part of a plan is for, in the order in which they are offered. */
export const PARTS: Readonly<Record<PartKey, Words>> = {
  risks: {
    en: 'Risks: what could hit the goals, how you see it come, and what you do then.',
    vi: 'Rủi ro: điều gì có thể ảnh hưởng mục tiêu, dấu hiệu nào báo trước, khi đó mình làm gì.',
  },
  resources: {
    en: 'Resources: who has how many hours a month, beside what their work takes.',
    vi: 'Nguồn lực: ai có bao nhiêu giờ mỗi tháng, so với số giờ công việc cần.',
  },
  products: {
    en: 'Products: quantity and price by month, planned and actual. The review then says what volume, mix and price changed.',
    vi: 'Sản phẩm: số lượng, đơn giá từng tháng, kế hoạch và thực hiện. Bản rà soát khi đó cho biết ảnh hưởng của sản lượng, cơ cấu và giá.',
  },
  drivers: {
    en: 'Drivers: quantity × price, people × pay with a month of hire, share of revenue. They write the months of budget lines.',
    vi: 'Yếu tố tính: số lượng × đơn giá, số người × lương kèm tháng nhận việc, tỷ lệ doanh thu. Từ đó tính ra các tháng của khoản mục.',
  },
  departments: {
    en: 'Departments, for a firm that plans by department: who leads and approves, ceilings, and how far each plan has come.',
    vi: 'Bộ phận, dành cho công ty lập kế hoạch theo bộ phận: ai phụ trách, ai duyệt, mức trần và tình trạng kế hoạch.',
  },
  whatIfs: {
    en: 'What-ifs: prices up, a hire in July, an initiative dropped; what each makes of revenue, profit, cash and goals.',
    vi: 'Phương án giả định: tăng giá, tuyển người từ tháng 7, bỏ một sáng kiến; mỗi phương án làm doanh thu, lợi nhuận, tiền mặt và mục tiêu thay đổi ra sao.',
  },
};
export const PART_KEYS = Object.keys(PARTS) as PartKey[];

export const ADD_PART = {
  title: titles.addPart,
  lead: {
    en: 'A small plan can do without these. Each is a tab of its own; nothing else changes.',
    vi: 'Kế hoạch nhỏ có thể chưa cần các phần này. Mỗi phần là một trang riêng; nội dung khác giữ nguyên.',
  },
  all: { en: 'The plan has all its parts.', vi: 'Kế hoạch đã có đủ các phần.' },
  add: { en: 'Add {name}', vi: 'Thêm {name}' },
  adding: { en: 'Adding the tab…', vi: 'Đang thêm trang…' },
} as const satisfies Record<string, Words>;
