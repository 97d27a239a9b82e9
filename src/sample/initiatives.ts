import type { ActionRow } from '../tabs/plan/actions';
import type { Words } from '../words';
import { departments } from './departments';
import type { SampleRow } from './told';

type Row = SampleRow<ActionRow>;

/** A milestone or task, its days as 'MM-DD'; at its end, the money that it spends from another line than its initiative. */
export type SampleStep = readonly [
  kind: 'milestone' | 'task',
  name: Words,
  owner: string,
  department: Words,
  coordinating: Words | null,
  difficulty: ActionRow['difficulty'],
  start: string,
  due: string,
  hours: number,
  progress: number,
  money?: Pick<Row, 'line' | 'amount'>,
];

/** An initiative, and under it its steps in order: they take its goal and are numbered after it. */
export interface SampleInitiative extends Omit<Row, 'kind' | 'order' | 'partOf' | 'status'> {
  id: string;
  goal: string;
  start: string;
  due: string;
  progress: number;
  steps: readonly SampleStep[];
}

/** As they stand at the beginning of July. Money stands once: on the initiative, or on the step that spends it. */
export const initiatives: readonly SampleInitiative[] = [
  {
    id: 'A1',
    name: { en: 'Better storefronts on the marketplaces', vi: 'Nâng cấp gian hàng trên các sàn' },
    goal: 'G2',
    owner: 'Minh',
    department: departments.online,
    coordinating: departments.purchasing,
    difficulty: 'medium',
    start: '01-05',
    due: '09-30',
    line: 'MKT-CONTENT',
    amount: 24_000_000,
    progress: 0.65,
    // prettier-ignore
    steps: [
      ['task', { en: 'Retake the photos and rewrite the texts of the 60 best sellers', vi: 'Chụp lại ảnh, viết lại mô tả 60 mã bán chạy' }, 'Minh', departments.online, null, 'low', '01-05', '02-28', 16, 1],
      ['milestone', { en: 'Both storefronts are rated 4.8 stars or better', vi: 'Cả hai gian hàng đạt 4,8 sao trở lên' }, 'Minh', departments.online, null, 'medium', '03-01', '04-30', 10, 0.7],
      ['task', { en: 'Answer every message within 15 minutes from 8 to 22 h', vi: 'Trả lời tin nhắn trong 15 phút, từ 8 giờ đến 22 giờ' }, 'Minh', departments.online, departments.shop, 'medium', '04-01', '09-30', 24, 0.5],
    ],
  },
  {
    id: 'A2',
    name: { en: 'Push the best sellers for new mothers', vi: 'Đẩy mạnh hàng bán chạy cho mẹ mới sinh' },
    goal: 'G1',
    owner: 'Chị Hoa',
    department: departments.shop,
    coordinating: { en: 'Online, Purchasing', vi: 'Online, Mua hàng' },
    difficulty: 'medium',
    start: '02-01',
    due: '11-30',
    line: 'MKT-CONTENT',
    amount: 36_000_000,
    progress: 0.55,
    // prettier-ignore
    steps: [
      ['task', { en: 'Choose 30 core items and put together the hospital-bag sets', vi: 'Chọn 30 mặt hàng chủ lực, lên combo đi sinh' }, 'Chị Hoa', departments.shop, departments.purchasing, 'low', '02-01', '03-15', 12, 1],
      ['task', { en: 'Two posts a month by creators who are mothers themselves', vi: 'Mỗi tháng hai bài đăng của KOC là mẹ bỉm' }, 'Minh', departments.online, null, 'medium', '02-01', '11-30', 16, 0.5],
      ['milestone', { en: 'One online order in ten holds a hospital-bag set', vi: 'Combo đi sinh có trong 10% số đơn online' }, 'Minh', departments.online, departments.shop, 'high', '04-01', '07-31', 8, 0.6],
    ],
  },
  {
    id: 'A3',
    name: { en: 'Peak-season campaigns', vi: 'Chiến dịch mùa cao điểm' },
    goal: 'G2',
    owner: 'Minh',
    department: departments.online,
    coordinating: { en: 'Store, Purchasing', vi: 'Cửa hàng, Mua hàng' },
    difficulty: 'high',
    start: '01-05',
    due: '12-20',
    line: 'MKT-ADS',
    amount: 96_000_000,
    progress: 0.4,
    // prettier-ignore
    steps: [
      ['task', { en: 'Tết campaign', vi: 'Chiến dịch Tết' }, 'Minh', departments.online, departments.shop, 'medium', '01-05', '02-13', 20, 1],
      ['milestone', { en: 'Children’s Day week is over and its profit worked out item by item', vi: 'Xong tuần lễ Thiếu nhi 1/6, đã tính lãi lỗ từng mặt hàng' }, 'Minh', departments.online, departments.shop, 'medium', '05-15', '06-15', 20, 1],
      ['milestone', { en: 'Plan for 9.9, 11.11 and 12.12 agreed: goods, lowest prices, ad limits', vi: 'Chốt kế hoạch 9.9, 11.11, 12.12: hàng, giá bán thấp nhất, hạn mức quảng cáo' }, 'Minh', departments.online, departments.purchasing, 'high', '07-01', '07-25', 24, 0],
    ],
  },
  {
    id: 'A4',
    name: { en: 'Discipline with stock and cash', vi: 'Siết kỷ luật tồn kho và tiền mặt' },
    goal: 'G3',
    owner: 'Chị Lan',
    department: departments.company,
    coordinating: { en: 'Store, Purchasing', vi: 'Cửa hàng, Mua hàng' },
    difficulty: 'medium',
    start: '01-05',
    due: '12-31',
    line: 'SHELF',
    amount: 85_000_000,
    progress: 0.5,
    // prettier-ignore
    steps: [
      ['milestone', { en: 'New shelves are up, the store room is sorted by item', vi: 'Lắp xong kệ mới, kho xếp theo mã hàng' }, 'Chị Hoa', departments.shop, null, 'low', '02-23', '03-15', 16, 1],
      ['task', { en: 'Every Monday: stock, cash, and what is to be bought, in half an hour', vi: 'Thứ Hai hằng tuần: 30 phút xem tồn kho, tiền mặt, hàng sắp nhập' }, 'Chị Lan', departments.company, departments.shop, 'low', '01-05', '12-31', 6, 0.5],
      ['milestone', { en: 'Stock older than 90 days is below 80 million', vi: 'Hàng tồn quá 90 ngày còn dưới 80 triệu' }, 'Chị Hoa', departments.shop, departments.online, 'high', '02-23', '04-15', 12, 0.6],
      ['task', { en: 'Choose point-of-sale software that shares stock with the marketplaces', vi: 'Chọn phần mềm bán hàng dùng chung tồn kho với các sàn' }, 'Chị Lan', departments.company, { en: 'Online, Store', vi: 'Online, Cửa hàng' }, 'medium', '07-01', '08-31', 8, 0],
    ],
  },
  {
    id: 'A5',
    name: {
      en: 'Better terms with suppliers and carriers',
      vi: 'Đàm phán lại với nhà cung cấp, đơn vị giao hàng',
    },
    goal: 'G3',
    owner: 'Chị Lan',
    department: departments.purchasing,
    coordinating: departments.online,
    difficulty: 'high',
    start: '02-02',
    due: '09-30',
    progress: 0.75,
    // prettier-ignore
    steps: [
      ['milestone', { en: 'Prices and bonuses agreed anew with the three largest suppliers (two signed)', vi: 'Chốt lại giá và thưởng doanh số với ba nhà cung cấp lớn nhất (đã ký hai)' }, 'Chị Lan', departments.purchasing, null, 'high', '02-23', '03-25', 10, 0.67],
      ['task', { en: 'Sign a quarterly delivery contract', vi: 'Ký hợp đồng giao hàng theo quý' }, 'Minh', departments.online, null, 'low', '02-23', '03-10', 6, 1, { line: 'SHIP', amount: 9_000_000 }],
      ['task', { en: 'Secure July’s milk powder at the old price', vi: 'Chốt lô sữa tháng 7 theo giá cũ' }, 'Chị Lan', departments.purchasing, null, 'medium', '06-08', '06-20', 6, 1, { line: 'COGS-CORE', amount: 55_000_000 }],
    ],
  },
];
