import type { ResourceRow } from '../tabs/plan/resources';
import { departments } from './departments';
import type { SampleRow } from './told';

/** No new hires: who is short of time is helped by who has some left. */
export const resources: readonly SampleRow<ResourceRow>[] = [
  {
    name: 'Chị Lan',
    kind: 'person',
    department: departments.company,
    headcount: 1,
    available: 32,
    plan: {
      en: 'The owner; watches stock and cash herself.',
      vi: 'Chủ cửa hàng, trực tiếp theo dõi tồn kho và dòng tiền.',
    },
  },
  {
    name: 'Chị Hoa',
    kind: 'person',
    department: departments.shop,
    headcount: 1,
    available: 30,
    plan: {
      en: 'Takes over the hospital-bag sets if Minh falls behind.',
      vi: 'Lo thêm phần combo đi sinh nếu Minh không kịp.',
    },
  },
  {
    name: 'Minh',
    kind: 'person',
    department: departments.online,
    headcount: 1,
    available: 60,
    plan: {
      en: 'Leads online alone and has too much to do. No new hires: from August the shop assistants answer messages (24 hours).',
      vi: 'Một mình phụ trách online, đang quá tải. Không tuyển thêm: từ tháng 8 giao nhân viên bán hàng trả lời tin nhắn (24 giờ).',
    },
  },
  {
    name: { en: 'Shop assistants', vi: 'Nhân viên bán hàng' },
    kind: 'person',
    department: departments.shop,
    headcount: 2,
    available: 40,
    plan: {
      en: 'In quiet hours; learn to answer messages in July.',
      vi: 'Tận dụng giờ vắng khách; trong tháng 7 học cách trả lời tin nhắn.',
    },
  },
  {
    name: { en: 'Store room', vi: 'Kho hàng' },
    kind: 'other',
    department: departments.purchasing,
    plan: {
      en: 'About 85% full. We rent no more: clear old stock before the autumn purchases.',
      vi: 'Đầy khoảng 85%. Không thuê thêm: xả hàng tồn lâu trước khi nhập hàng mùa cuối năm.',
    },
  },
  {
    name: { en: 'Live-stream corner', vi: 'Góc livestream' },
    kind: 'other',
    department: departments.online,
    plan: {
      en: 'Three evenings a week; product photos by day.',
      vi: 'Ba buổi tối mỗi tuần; ban ngày dùng chụp ảnh sản phẩm.',
    },
  },
];
