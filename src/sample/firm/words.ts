import type { Language } from '../../words';

/** The firm's own words in Vietnamese; names of people, and what is said alike in both languages, are not among them. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  'Sales North': 'Kinh doanh miền Bắc',
  'Sales South': 'Kinh doanh miền Nam',
  Warehouse: 'Kho vận',
  'HR/Admin': 'Nhân sự – Hành chính',
  Revenue: 'Doanh thu',
  COGS: 'Giá vốn',
  Personnel: 'Nhân sự',
  Occupancy: 'Mặt bằng',
  Operating: 'Vận hành',
  Capex: 'Đầu tư',
  Reserve: 'Dự phòng',
  Beverage: 'Đồ uống',
  Snacks: 'Bánh kẹo',
  Household: 'Đồ gia dụng',
  'Personal care': 'Chăm sóc cá nhân',
  Frozen: 'Hàng đông lạnh',
  Dairy: 'Sữa',
  North: 'miền Bắc',
  South: 'miền Nam',
  Payroll: 'Lương',
  'Bonus and commission': 'Thưởng và hoa hồng',
  'Social insurance': 'Bảo hiểm xã hội',
  Travel: 'Công tác phí',
  Rent: 'Thuê mặt bằng',
  Utilities: 'Điện, nước, internet',
  Supplies: 'Vật tư',
  'Outside services': 'Dịch vụ thuê ngoài',
  Training: 'Đào tạo',
  Miscellaneous: 'Chi khác',
  Forklifts: 'Xe nâng',
  'Racking South DC': 'Kệ kho tổng miền Nam',
  'WMS rollout': 'Triển khai phần mềm kho',
  Laptops: 'Máy tính xách tay',
  'Trade-show booth': 'Gian hàng hội chợ',
  'Reserve of the CEO': 'Dự phòng của giám đốc',
  'Grow revenue North': 'Tăng doanh thu miền Bắc',
  'Grow revenue South': 'Tăng doanh thu miền Nam',
  'Lift gross margin': 'Nâng biên lợi nhuận gộp',
  'Fill rate of 97 %': 'Tỷ lệ giao đủ hàng 97%',
  'Lower opex ratio': 'Giảm tỷ lệ chi phí hoạt động',
  'Train every team': 'Đào tạo mọi đội nhóm',
  'Revenue North': 'Doanh thu miền Bắc',
  'Revenue South': 'Doanh thu miền Nam',
  'Revenue, total': 'Tổng doanh thu',
  'Gross margin %': 'Biên lợi nhuận gộp',
  'Opex / revenue': 'Chi phí hoạt động / doanh thu',
  DSO: 'Số ngày thu tiền bình quân',
  Headcount: 'Số nhân sự',
  'Fill rate %': 'Tỷ lệ giao đủ hàng',
  'Customer churn %': 'Tỷ lệ mất khách',
  'Inventory turns': 'Vòng quay tồn kho',
  'Training hours per head': 'Giờ đào tạo mỗi người',
  days: 'ngày',
  people: 'người',
  x: 'lần',
  hours: 'giờ',
  'Key account lost': 'Mất khách hàng lớn',
  'Supplier price rise': 'Nhà cung cấp tăng giá',
  Strike: 'Đình công',
  FX: 'Tỷ giá',
  'WMS delay': 'Phần mềm kho chậm tiến độ',
  'Cold-chain failure': 'Hỏng chuỗi lạnh',
  'Credit losses': 'Nợ khó đòi',
  Attrition: 'Nhân sự nghỉ việc',
  'Fuel price': 'Giá nhiên liệu',
  'Cyber attack': 'Tấn công mạng',
  Regulation: 'Thay đổi quy định',
  Flood: 'Ngập lụt',
  'Brand relaunch': 'Làm mới thương hiệu',
  'CRM refresh': 'Nâng cấp CRM',
  'Cold chain': 'Chuỗi lạnh',
  'Credit control': 'Kiểm soát công nợ',
  'Cycle counting': 'Kiểm kê luân phiên',
  'DC South racking': 'Lắp kệ kho tổng miền Nam',
  'Data warehouse': 'Kho dữ liệu',
  'E-ordering portal': 'Cổng đặt hàng trực tuyến',
  'Energy saving': 'Tiết kiệm năng lượng',
  'Key-account programme North': 'Chương trình khách hàng lớn miền Bắc',
  'Payroll system': 'Hệ thống tính lương',
  'Price architecture': 'Cơ cấu giá bán',
  'Returns centre': 'Trung tâm hàng trả lại',
  'Route density South': 'Tối ưu tuyến giao miền Nam',
  'Safety programme': 'Chương trình an toàn lao động',
  'Sales academy': 'Học viện bán hàng',
  'Succession plan': 'Kế hoạch kế nhiệm',
  'Supplier rebates': 'Chiết khấu nhà cung cấp',
  'Trade marketing calendar': 'Lịch tiếp thị thương mại',
};

const known = new Map(Object.entries(VIETNAMESE));

/** A word or a name of the firm in a language; one of several parts, as "COGS Dairy North", part by part. */
export const saidIn = (text: string, language: Language): string => {
  if (language === 'en') return text;
  const whole = known.get(text);
  if (whole !== undefined) return whole;
  // The longest beginning that is known, and what is left.
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const begin = known.get(words.slice(0, count).join(' '));
    if (begin !== undefined) return `${begin} ${saidIn(words.slice(count).join(' '), language)}`;
  }
  return text;
};

/** What a KPI is made of: names in brackets are the firm's, types are the plan's. */
export const madeIn = (text: string, language: Language): string => {
  if (language === 'en') return text;
  if (text === 'manual') return 'nhập tay';
  return text
    .replaceAll('[type:revenue]', '[loại:doanh thu]')
    .replaceAll('[type:cost]', '[loại:chi phí]')
    .replace(/\[group:([^\]]*)\]/g, (_, group: string) => `[nhóm:${saidIn(group, language)}]`);
};
