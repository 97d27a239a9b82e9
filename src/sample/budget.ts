import type { BudgetRow } from '../tabs/plan/budget';
import { departments } from './departments';
import { table } from './told';

const groups = {
  revenue: { en: 'Revenue', vi: 'Doanh thu' },
  goods: { en: 'Cost of goods sold', vi: 'Giá vốn' },
  marketing: { en: 'Marketing', vi: 'Marketing' },
  selling: { en: 'Selling', vi: 'Bán hàng' },
  operations: { en: 'Operations', vi: 'Vận hành' },
  investment: { en: 'Investment', vi: 'Đầu tư' },
  reserve: { en: 'Reserve', vi: 'Dự phòng' },
};

/** What should come in, and the limits of what may go out. */
// prettier-ignore
export const budget = table<BudgetRow>()(
  [
    'id',
    'type',
    'group',
    'line',
    'department',
    'owner',
    'goal',
    'yearPolicy',
    'toDatePolicy',
    'tolerance',
    'annual',
    'months',
  ],
  [
    ['REV-STORE', 'revenue', groups.revenue, { en: 'Store revenue', vi: 'Doanh thu cửa hàng' }, departments.shop, 'Chị Hoa', 'G1', null, null, null, 3_960_000_000, [435_600_000, 277_200_000, 316_800_000, 316_800_000, 316_800_000, 316_800_000, 277_200_000, 316_800_000, 316_800_000, 316_800_000, 356_400_000, 396_000_000]],
    ['REV-ONLINE', 'revenue', groups.revenue, { en: 'Online revenue', vi: 'Doanh thu online' }, departments.online, 'Minh', 'G2', null, null, null, 3_240_000_000, [259_200_000, 162_000_000, 226_800_000, 226_800_000, 259_200_000, 291_600_000, 259_200_000, 259_200_000, 291_600_000, 291_600_000, 356_400_000, 356_400_000]],
    ['COGS-CORE', 'cost', groups.goods, { en: 'Core products purchasing', vi: 'Nhập hàng nhóm chủ lực' }, departments.purchasing, 'Chị Lan', 'G3', 'stop', 'warn', 0, 3_276_000_000, [294_840_000, 196_560_000, 262_080_000, 262_080_000, 262_080_000, 262_080_000, 262_080_000, 262_080_000, 294_840_000, 294_840_000, 327_600_000, 294_840_000]],
    ['COGS-OTHER', 'cost', groups.goods, { en: 'Other products purchasing', vi: 'Nhập hàng nhóm khác' }, departments.purchasing, 'Chị Lan', 'G3', 'stop', 'warn', 0, 1_404_000_000, [126_360_000, 84_240_000, 112_320_000, 112_320_000, 112_320_000, 112_320_000, 112_320_000, 112_320_000, 126_360_000, 126_360_000, 140_400_000, 126_360_000]],
    ['MKT-ADS', 'cost', groups.marketing, { en: 'Online advertising', vi: 'Quảng cáo online' }, departments.online, 'Minh', 'G2', 'stop', 'stop', 0, 240_000_000, [19_200_000, 12_000_000, 16_800_000, 16_800_000, 19_200_000, 21_600_000, 19_200_000, 19_200_000, 21_600_000, 21_600_000, 26_400_000, 26_400_000]],
    ['MKT-CONTENT', 'cost', groups.marketing, { en: 'Content and creators', vi: 'Nội dung và KOC' }, departments.online, 'Minh', 'G2', 'stop', 'warn', 0.05, 60_000_001, [5_000_001, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000]],
    ['FEE-PLATFORM', 'cost', groups.selling, { en: 'Marketplace fees', vi: 'Phí sàn thương mại điện tử' }, departments.online, 'Minh', 'G2', 'warn', 'track', 0.1, 194_400_000, [15_552_000, 9_720_000, 13_608_000, 13_608_000, 15_552_000, 17_496_000, 15_552_000, 15_552_000, 17_496_000, 17_496_000, 21_384_000, 21_384_000]],
    ['SHIP', 'cost', groups.selling, { en: 'Delivery', vi: 'Phí giao hàng' }, departments.online, 'Minh', 'G2', 'warn', 'warn', 0, 97_200_000, [7_776_000, 4_860_000, 6_804_000, 6_804_000, 7_776_000, 8_748_000, 7_776_000, 7_776_000, 8_748_000, 8_748_000, 10_692_000, 10_692_000]],
    ['RENT', 'cost', groups.operations, { en: 'Rent', vi: 'Thuê mặt bằng' }, departments.shop, 'Chị Hoa', 'G3', 'stop', 'stop', 0, 300_000_000, [25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 25_000_000]],
    ['SALARY', 'cost', groups.operations, { en: 'Salaries and benefits', vi: 'Lương và phúc lợi' }, departments.shop, 'Chị Lan', 'G3', 'stop', 'warn', 0, 780_000_000, [120_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000, 60_000_000]],
    ['UTIL', 'cost', groups.operations, { en: 'Utilities', vi: 'Điện, nước, internet' }, departments.shop, 'Chị Hoa', 'G3', 'warn', 'track', 0.1, 96_000_000, [6_720_000, 6_720_000, 7_680_000, 7_680_000, 8_640_000, 9_600_000, 9_600_000, 8_640_000, 7_680_000, 7_680_000, 7_680_000, 7_680_000]],
    ['SHELF', 'investment', groups.investment, { en: 'Shelving and point-of-sale software', vi: 'Kệ và phần mềm bán hàng' }, departments.shop, 'Chị Hoa', 'G1', 'stop', 'track', 0, 85_000_000, [0, 0, 42_500_000, 0, 0, 0, 0, 0, 42_500_000, 0, 0, 0]],
    ['RESERVE', 'reserve', groups.reserve, groups.reserve, departments.company, 'Chị Lan', null, 'stop', 'track', 0, 60_000_000, [5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000]],
  ],
);
