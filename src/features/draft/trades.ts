/**
 * Long because it is one table, a row for each trade. These usual figures serve a first draft only: whoever runs the
 * business knows better, and overwrites them. Shares are fractions; `base` says of what. Each trade names the source of
 * its figures.
 */
import type { Effect } from '../../domain/months/effects';
import type { TradeLine, Trade } from '../../domain/year/draft';
import type { Words } from '../../words';

export type TradeName =
  'cafe' | 'restaurant' | 'shop' | 'online' | 'services' | 'maker' | 'wholesale' | 'school' | 'other';

export const GROUPS = {
  revenue: { en: 'Revenue', vi: 'Doanh thu' },
  goods: { en: 'Cost of goods sold', vi: 'Giá vốn' },
  people: { en: 'People', vi: 'Nhân sự' },
  selling: { en: 'Marketing and selling', vi: 'Marketing và bán hàng' },
  direct: { en: 'Direct costs', vi: 'Chi phí trực tiếp' },
  outreach: { en: 'Outreach', vi: 'Quảng bá' },
  running: { en: 'Running costs', vi: 'Vận hành' },
  investment: { en: 'Investment', vi: 'Đầu tư' },
  reserve: { en: 'Reserve', vi: 'Dự phòng' },
} as const satisfies Record<string, Words>;

/** The role of a line in the plan, the same in every trade. */
export type TradeRole =
  | ('first' | 'second' | 'goods' | 'moreGoods' | 'wages' | 'rent' | 'ads')
  | ('fees' | 'delivery' | 'power' | 'upkeep' | 'office' | 'investment' | 'reserve');

export interface TradeRow extends TradeLine {
  role: TradeRole;
  id: Words;
  name: Words;
  group: keyof typeof GROUPS;
}

export interface TradeInitiative {
  name: Words;
  /** The wording where the trade sells by its first channel alone. */
  alone?: Words;
  /** The line that pays for it. */
  paidBy: TradeRole;
  /** The measure that it serves. */
  serves: Measure;
  when: When;
}
/**
 * From month to month, both included: of the fiscal year; or of the calendar, where the words name a season or a day.
 */
export type When = { fiscal: readonly [number, number] } | { calendar: readonly [number, number] };

export type Measure = 'revenue' | 'margin' | 'second' | 'profit' | 'ads';
interface RiskTold {
  risk: Words;
  fallback: Words;
  signal: Measure;
  likelihood: number;
  impact: number;
}

export interface TradeData extends Trade<TradeRow> {
  /** When the trade, and its second channel, is busy and quiet, in words. */
  busy: Words;
  busyToo?: Words;
  source: Words;
  initiatives: readonly TradeInitiative[];
  risks: readonly RiskTold[];
}

/**
 * One person's monthly pay and insurance in đồng, where it is not given: rounded from an average income of 7.6 million
 * (General Statistics Office of Viet Nam, first quarter of 2024).
 */
export const USUAL_PAY = 8_000_000;

const THUMB: Words = { en: 'rule of thumb', vi: 'kinh nghiệm chung' };
const FOOD: Words = {
  en: 'rule of thumb of restaurants (a third goods, up to a third people: thinktank.pmq.com, thread 11282)',
  vi: 'kinh nghiệm chung ngành ăn uống (một phần ba nguyên liệu, đến một phần ba nhân sự: thinktank.pmq.com, chủ đề 11282)',
};

type Shares = Readonly<
  Record<'wages' | 'rent' | 'ads' | 'power' | 'upkeep' | 'office' | 'investment' | 'reserve', number>
>;
type Common = readonly [keyof Shares, Words, Words, TradeRow['group'], Omit<TradeLine, 'share'>];
// prettier-ignore
const COMMON: readonly Common[] = [
  ['wages', { en: 'SALARY', vi: 'LUONG' }, { en: 'Salaries and insurance', vi: 'Lương, thưởng, bảo hiểm' }, 'people', { type: 'cost', base: 'wages', course: 'even' }],
  ['rent', { en: 'RENT', vi: 'MAT-BANG' }, { en: 'Rent', vi: 'Thuê mặt bằng' }, 'running', { type: 'cost', base: 'rent', course: 'even' }],
  ['ads', { en: 'MARKETING', vi: 'QUANG-CAO' }, { en: 'Marketing', vi: 'Quảng cáo, khuyến mãi' }, 'selling', { type: 'cost', base: 'revenue', course: 'with' }],
  ['power', { en: 'UTILITIES', vi: 'DIEN-NUOC' }, { en: 'Electricity, water, internet', vi: 'Điện, nước, internet' }, 'running', { type: 'cost', base: 'revenue', course: 'with' }],
  ['upkeep', { en: 'UPKEEP', vi: 'SUA-CHUA' }, { en: 'Repairs and small tools', vi: 'Sửa chữa, dụng cụ nhỏ' }, 'running', { type: 'cost', base: 'revenue', course: 'even' }],
  ['office', { en: 'OFFICE', vi: 'QUAN-LY' }, { en: 'Software, bank, accounting', vi: 'Phần mềm, ngân hàng, kế toán' }, 'running', { type: 'cost', base: 'revenue', course: 'even' }],
  ['investment', { en: 'INVEST', vi: 'DAU-TU' }, { en: 'Equipment and renewal', vi: 'Mua sắm, nâng cấp' }, 'investment', { type: 'investment', base: 'left', course: 'once' }],
  ['reserve', { en: 'RESERVE', vi: 'DU-PHONG' }, { en: 'Reserve', vi: 'Dự phòng' }, 'reserve', { type: 'reserve', base: 'left', course: 'even' }],
];
/** Lines that every trade has. */
const common = (shares: Shares): TradeRow[] =>
  COMMON.map(([role, id, name, group, line]) => ({ ...line, role, id, name, group, share: shares[role] }));
const sells = (role: 'first' | 'second', id: Words, name: Words, season?: readonly Effect[]): TradeRow => ({
  role,
  id,
  name,
  group: 'revenue',
  type: 'revenue',
  base: role,
  share: 1,
  course: 'with',
  ...(season && { season }),
});
const buys = (
  role: 'goods' | 'moreGoods',
  share: number,
  id: Words,
  name: Words,
  soldBy?: 'second',
): TradeRow => ({
  role,
  id,
  name,
  group: 'goods',
  type: 'cost',
  base: 'goods',
  share,
  course: 'with',
  ...(soldBy && { soldBy }),
});
const sellingCost = (
  role: 'fees' | 'delivery',
  base: 'first' | 'second' | 'revenue',
  share: number,
  id: Words,
  name: Words,
): TradeRow => ({
  role,
  id,
  name,
  group: 'selling',
  type: 'cost',
  base,
  share,
  course: 'with',
});
/** Puts a row into a group, optionally under another name. */
const inGroup = (group: TradeRow['group'], row: TradeRow, name = row.name): TradeRow => ({
  ...row,
  group,
  name,
});

/** The effect of Tết on a shop, before and after it. */
const TET: readonly Effect[] = [
  { occasion: 'tet', before: 28, from: 0, times: 1.6 },
  { occasion: 'tet', before: 0, from: 14, times: 0.5 },
];
/** Parcels must be sent a week before Tết; sales on doubled dates (such as 11.11) last for days. */
const PARCELS: readonly Effect[] = [
  { occasion: 'tet', before: 35, from: -7, times: 1.4 },
  { occasion: 'tet', before: 7, from: 10, times: 0.3 },
  { occasion: 'singlesDay', before: 3, from: 2, times: 3 },
  { occasion: 'twelveTwelve', before: 3, from: 2, times: 2.5 },
];
const APPS: readonly Effect[] = [
  { occasion: 'tet', before: 3, from: 7, times: 0.3 },
  { months: [5, 6, 7, 8], times: 1.1 },
];

/** A place that serves food and drink: a café or a restaurant. */
// prettier-ignore
const servedFood = (goods: readonly [TradeRow, TradeRow], packing: Words, shares: Shares, season: readonly Effect[]): TradeRow[] => [
  sells('first', { en: 'REV-SHOP', vi: 'DT-QUAN' }, { en: 'Sales on the spot', vi: 'Bán tại quán' }),
  sells('second', { en: 'REV-APP', vi: 'DT-APP' }, { en: 'Delivery apps and orders', vi: 'Bán qua app, đặt hàng' }, season),
  ...goods,
  ...common(shares),
  sellingCost('fees', 'second', 0.22, { en: 'APP-FEES', vi: 'PHI-APP' }, { en: 'Fees of delivery apps', vi: 'Phí app giao đồ ăn' }),
  sellingCost('delivery', 'second', 0.05, { en: 'PACKAGING', vi: 'BAO-BI' }, packing),
];
// prettier-ignore
const SERVED: readonly TradeInitiative[] = [
  { name: { en: 'Cut the menu to what sells and earns; work out every item’s cost again', vi: 'Gọn lại thực đơn còn món bán chạy, có lời; tính lại giá vốn từng món' }, paidBy: 'upkeep', serves: 'margin', when: { fiscal: [1, 2] } },
  { name: { en: 'Bring guests back: stamp card and messages to regulars', vi: 'Kéo khách quay lại: thẻ tích điểm, nhắn tin khách quen' }, paidBy: 'ads', serves: 'revenue', when: { fiscal: [2, 6] } },
];

const WEAK: RiskTold = {
  risk: { en: 'Customers spend less for some months', vi: 'Khách chi tiêu ít đi trong vài tháng' },
  fallback: {
    en: 'Keep the goals. Buy less of what sells slowly, put the investment off, use the reserve for what sells.',
    vi: 'Giữ mục tiêu. Giảm nhập thứ bán chậm, lùi khoản mua sắm, dành dự phòng cho thứ bán chạy.',
  },
  signal: 'revenue',
  likelihood: 3,
  impact: 4,
};
/** What can be changed before prices are: in a kitchen, and in a shop. */
const MENU: Words = { en: 'portions or the menu', vi: 'định lượng, cơ cấu món' };
const RANGE: Words = { en: 'what you sell most of', vi: 'cơ cấu hàng' };
const dearer = (what: Words, changes = RANGE): RiskTold => ({
  risk: what,
  fallback: {
    en: `Agree prices by the quarter with the two largest suppliers; change ${changes.en} before prices; raise prices last.`,
    vi: `Chốt giá theo quý với hai nhà cung cấp lớn nhất; đổi ${changes.vi} trước, tăng giá bán sau cùng.`,
  },
  signal: 'margin',
  likelihood: 4,
  impact: 4,
});
const DEARER_WORK: RiskTold = {
  ...dearer({ en: 'What is bought becomes dearer', vi: 'Giá đầu vào tăng' }),
  fallback: {
    en: 'Agree prices by the quarter with the two largest suppliers; ask two others; do first what brings most for its cost.',
    vi: 'Chốt giá theo quý với hai nhà cung cấp lớn nhất; hỏi giá thêm hai nơi; ưu tiên việc đem lại nhiều so với chi phí.',
  },
};
const LESS_INCOME: RiskTold = {
  ...WEAK,
  risk: { en: 'Less comes in for some months', vi: 'Nguồn thu giảm trong vài tháng' },
  fallback: {
    en: 'Keep the goals. Put the investment off, slow what can wait, use the reserve for what matters most.',
    vi: 'Giữ mục tiêu. Lùi khoản mua sắm, hoãn việc chưa gấp, dành dự phòng cho việc quan trọng nhất.',
  },
};
const ADS_FAIL: RiskTold = {
  risk: { en: 'Advertising brings less', vi: 'Quảng cáo kém hiệu quả' },
  fallback: {
    en: 'Stop the two weakest campaigns and write to past customers; do not cut everything at once.',
    vi: 'Tắt hai chiến dịch kém nhất, chăm lại khách cũ; không cắt hết một lần.',
  },
  signal: 'ads',
  likelihood: 3,
  impact: 4,
};
const PEOPLE_LEAVE: RiskTold = {
  risk: { en: 'A key person leaves, and pay rises', vi: 'Người chủ chốt nghỉ, chi phí lương tăng' },
  fallback: {
    en: 'Train a second person for each key task; share out hours before hiring.',
    vi: 'Mỗi việc chính có hai người làm được; sắp lại ca trước khi tuyển.',
  },
  signal: 'profit',
  likelihood: 3,
  impact: 4,
};

// prettier-ignore
export const trades: Readonly<Record<TradeName, TradeData>> = {
  cafe: {
    margin: 0.66, growth: 0.1, source: FOOD,
    season: [{ occasion: 'tet', before: 3, from: 7, times: 0.5 }, { months: [4, 5, 6, 7, 8], times: 1.08 }, { months: [12], times: 1.1 }],
    busy: { en: 'quiet in the week of Tết, busier from April to August and in December', vi: 'vắng tuần Tết, đông hơn từ tháng 4 đến tháng 8 và tháng 12' },
    lines: servedFood(
      [
        buys('goods', 0.6, { en: 'COGS-DRINKS', vi: 'GV-PHA-CHE' }, { en: 'Ingredients: drinks', vi: 'Nguyên liệu pha chế' }),
        buys('moreGoods', 0.4, { en: 'COGS-FOOD', vi: 'GV-BEP' }, { en: 'Ingredients: food and cakes', vi: 'Nguyên liệu bếp, bánh' }),
      ],
      { en: 'Cups, boxes, bags', vi: 'Ly, hộp, bao bì mang đi' },
      { wages: 0.25, rent: 0.12, ads: 0.03, power: 0.04, upkeep: 0.015, office: 0.01, investment: 0.02, reserve: 0.02 },
      APPS,
    ),
    initiatives: [
      ...SERVED,
      { name: { en: 'A summer menu, tried out before the hottest months', vi: 'Thực đơn mùa hè, bán thử trước khi vào hè' }, paidBy: 'ads', serves: 'revenue', when: { calendar: [3, 5] } },
    ],
    risks: [dearer({ en: 'Coffee, milk and food become dearer', vi: 'Giá cà phê, sữa, thực phẩm tăng' }, MENU), WEAK, PEOPLE_LEAVE],
  },
  restaurant: {
    margin: 0.62, growth: 0.1, source: FOOD,
    season: [{ occasion: 'tet', before: 3, from: 7, times: 0.4 }, { months: [12], times: 1.1 }],
    busy: { en: 'quiet in the week of Tết, busier in December', vi: 'vắng tuần Tết, đông hơn vào tháng 12' },
    lines: servedFood(
      [
        buys('goods', 0.85, { en: 'COGS-FOOD', vi: 'GV-THUC-PHAM' }, { en: 'Food: meat, vegetables, rice', vi: 'Thực phẩm: thịt, rau, gạo, bún' }),
        buys('moreGoods', 0.15, { en: 'COGS-DRINKS', vi: 'GV-DO-UONG' }, { en: 'Drinks', vi: 'Đồ uống' }),
      ],
      { en: 'Boxes, bags, cutlery', vi: 'Hộp, túi, đũa muỗng mang đi' },
      { wages: 0.25, rent: 0.1, ads: 0.02, power: 0.05, upkeep: 0.015, office: 0.01, investment: 0.02, reserve: 0.02 },
      [{ occasion: 'tet', before: 3, from: 7, times: 0.3 }],
    ),
    initiatives: [
      ...SERVED,
      { name: { en: 'Dishes and prices of their own for apps: drop what earns nothing after fees', vi: 'Món và giá riêng cho app: bỏ món trừ phí là hết lời' }, alone: { en: 'A set meal at a fixed price for quiet hours', vi: 'Suất ăn giá cố định cho giờ vắng khách' }, paidBy: 'ads', serves: 'second', when: { fiscal: [2, 4] } },
    ],
    risks: [dearer({ en: 'Meat, vegetables and rice become dearer', vi: 'Giá thịt, rau, gạo tăng' }, MENU), WEAK, PEOPLE_LEAVE],
  },
  shop: {
    margin: 0.3, growth: 0.1, source: THUMB,
    season: [...TET, { months: [12], times: 1.1 }],
    busy: { en: 'four strong weeks before Tết and two quiet ones after it, a good December', vi: 'bốn tuần trước Tết bán mạnh, hai tuần sau Tết vắng, tháng 12 khá' },
    busyToo: { en: ', online 11/11 and 12/12', vi: '; online có 11/11 và 12/12' },
    lines: [
      sells('first', { en: 'REV-SHOP', vi: 'DT-CUA-HANG' }, { en: 'Sales in the shop', vi: 'Bán tại cửa hàng' }),
      sells('second', { en: 'REV-ONLINE', vi: 'DT-ONLINE' }, { en: 'Online sales', vi: 'Bán online' }, PARCELS),
      buys('goods', 0.7, { en: 'COGS-CORE', vi: 'GV-CHU-LUC' }, { en: 'Goods: best sellers', vi: 'Nhập hàng chủ lực' }),
      buys('moreGoods', 0.3, { en: 'COGS-OTHER', vi: 'GV-KHAC' }, { en: 'Goods: all others', vi: 'Nhập hàng khác' }),
      ...common({ wages: 0.09, rent: 0.06, ads: 0.025, power: 0.01, upkeep: 0.005, office: 0.008, investment: 0.01, reserve: 0.01 }),
      sellingCost('fees', 'second', 0.12, { en: 'PLATFORM-FEES', vi: 'PHI-SAN' }, { en: 'Marketplace fees', vi: 'Phí sàn thương mại điện tử' }),
      sellingCost('delivery', 'second', 0.04, { en: 'DELIVERY', vi: 'GIAO-HANG' }, { en: 'Delivery', vi: 'Giao hàng' }),
    ],
    initiatives: [
      { name: { en: 'Stock list: what has lain for 90 days goes, best sellers never run out', vi: 'Rà tồn kho: hàng quá 90 ngày bán hết, hàng chủ lực không để thiếu' }, paidBy: 'upkeep', serves: 'margin', when: { fiscal: [1, 3] } },
      { name: { en: 'Photos, answers and reviews for the 50 best sellers online', vi: 'Ảnh, trả lời, đánh giá cho 50 mặt hàng bán chạy trên kênh online' }, alone: { en: 'Regulars known by name: a list, and a word when their goods are in', vi: 'Khách quen: có danh sách, có hàng thì nhắn' }, paidBy: 'ads', serves: 'second', when: { fiscal: [2, 5] } },
      { name: { en: 'Orders for Tết placed early, with prices agreed', vi: 'Đặt hàng Tết sớm, chốt giá trước' }, paidBy: 'goods', serves: 'revenue', when: { calendar: [9, 11] } },
    ],
    risks: [dearer({ en: 'Purchase prices rise', vi: 'Giá nhập hàng tăng' }), WEAK, ADS_FAIL],
  },
  online: {
    margin: 0.45, growth: 0.15, source: THUMB,
    season: PARCELS,
    busy: { en: 'peaks at 11/11, 12/12 and until a week before Tết, hardly any orders around Tết', vi: 'cao điểm 11/11, 12/12 và đến một tuần trước Tết, gần như nghỉ quanh Tết' },
    lines: [
      sells('first', { en: 'REV-MARKET', vi: 'DT-SAN' }, { en: 'Marketplaces', vi: 'Bán trên sàn' }),
      sells('second', { en: 'REV-OWN', vi: 'DT-RIENG' }, { en: 'Own page, live, website', vi: 'Facebook, livestream, website' }),
      buys('goods', 0.7, { en: 'COGS-CORE', vi: 'GV-CHU-LUC' }, { en: 'Goods: best sellers', vi: 'Nhập hàng chủ lực' }),
      buys('moreGoods', 0.3, { en: 'COGS-OTHER', vi: 'GV-KHAC' }, { en: 'Goods: all others', vi: 'Nhập hàng khác' }),
      ...common({ wages: 0.1, rent: 0.02, ads: 0.08, power: 0.005, upkeep: 0.005, office: 0.01, investment: 0.01, reserve: 0.015 }),
      sellingCost('fees', 'first', 0.13, { en: 'PLATFORM-FEES', vi: 'PHI-SAN' }, { en: 'Marketplace fees', vi: 'Phí sàn' }),
      sellingCost('delivery', 'revenue', 0.03, { en: 'PARCELS', vi: 'DONG-GOI' }, { en: 'Packing, delivery, returns', vi: 'Đóng gói, giao, hoàn hàng' }),
    ],
    initiatives: [
      { name: { en: 'Drop the fifth of goods that earns nothing after fees', vi: 'Bỏ một phần năm mặt hàng trừ phí là hết lời' }, paidBy: 'upkeep', serves: 'margin', when: { fiscal: [1, 3] } },
      { name: { en: 'Bring customers from marketplaces to the own page', vi: 'Kéo khách từ sàn về kênh riêng' }, paidBy: 'ads', serves: 'second', when: { fiscal: [2, 8] } },
      { name: { en: 'Stock and films ready for 11/11 and 12/12', vi: 'Sẵn hàng, sẵn video cho 11/11 và 12/12' }, paidBy: 'ads', serves: 'revenue', when: { calendar: [8, 11] } },
    ],
    risks: [dearer({ en: 'Marketplace fees or purchase prices rise', vi: 'Phí sàn hoặc giá nhập tăng' }), ADS_FAIL, WEAK],
  },
  services: {
    margin: 0.75, growth: 0.1, source: THUMB,
    season: [
      { occasion: 'tet', before: 28, from: 0, times: 1.6 }, { occasion: 'tet', before: 0, from: 14, times: 0.4 },
      { occasion: 'womensDay', before: 7, from: 1, times: 1.4 }, { occasion: 'vietnameseWomensDay', before: 7, from: 1, times: 1.4 },
      { months: [12], times: 1.1 },
    ],
    busy: { en: 'full before Tết, quiet for two weeks after it, busy around 8/3, 20/10 and in December', vi: 'kín lịch trước Tết, vắng hai tuần sau Tết, đông dịp 8/3, 20/10 và tháng 12' },
    lines: [
      sells('first', { en: 'REV-SERVICE', vi: 'DT-DICH-VU' }, { en: 'Services', vi: 'Dịch vụ' }),
      sells('second', { en: 'REV-PRODUCTS', vi: 'DT-SAN-PHAM' }, { en: 'Products sold', vi: 'Bán kèm sản phẩm' }),
      buys('goods', 0.7, { en: 'COGS-SUPPLIES', vi: 'GV-VAT-TU' }, { en: 'Supplies', vi: 'Vật tư làm dịch vụ' }),
      buys('moreGoods', 0.3, { en: 'COGS-PRODUCTS', vi: 'GV-SAN-PHAM' }, { en: 'Products for sale', vi: 'Nhập sản phẩm bán kèm' }, 'second'),
      ...common({ wages: 0.35, rent: 0.1, ads: 0.04, power: 0.03, upkeep: 0.02, office: 0.015, investment: 0.02, reserve: 0.02 }),
    ],
    initiatives: [
      { name: { en: 'Appointments with reminders: fewer empty hours', vi: 'Đặt lịch có nhắc hẹn: bớt giờ trống' }, paidBy: 'office', serves: 'revenue', when: { fiscal: [1, 3] } },
      { name: { en: 'Packages for regulars, and a price list by time and skill', vi: 'Gói cho khách quen, bảng giá theo thời gian và tay nghề' }, paidBy: 'ads', serves: 'margin', when: { fiscal: [2, 5] } },
      { name: { en: 'Two people trained for each service that is asked for most', vi: 'Mỗi dịch vụ đông khách có hai người làm được' }, paidBy: 'wages', serves: 'profit', when: { fiscal: [3, 8] } },
    ],
    risks: [PEOPLE_LEAVE, WEAK, ADS_FAIL],
  },
  maker: {
    margin: 0.4, growth: 0.1, source: THUMB,
    season: [{ occasion: 'tet', before: 50, from: -7, times: 1.5 }, { occasion: 'tet', before: 7, from: 14, times: 0.2 }],
    busy: { en: 'seven strong weeks until a week before Tết, closed around Tết', vi: 'bảy tuần cao điểm đến sát Tết một tuần, nghỉ quanh Tết' },
    lines: [
      sells('first', { en: 'REV-DIRECT', vi: 'DT-TRUC-TIEP' }, { en: 'Sold directly', vi: 'Bán trực tiếp' }),
      sells('second', { en: 'REV-DEALERS', vi: 'DT-DAI-LY' }, { en: 'Sold by dealers and shops', vi: 'Bán qua đại lý, cửa hàng' }),
      buys('goods', 0.8, { en: 'COGS-MATERIAL', vi: 'GV-NGUYEN-LIEU' }, { en: 'Raw materials', vi: 'Nguyên vật liệu' }),
      buys('moreGoods', 0.2, { en: 'COGS-PACKING', vi: 'GV-BAO-BI' }, { en: 'Packaging and outsourced work', vi: 'Bao bì, gia công ngoài' }),
      ...common({ wages: 0.18, rent: 0.04, ads: 0.02, power: 0.025, upkeep: 0.015, office: 0.01, investment: 0.03, reserve: 0.02 }),
      sellingCost('fees', 'second', 0.05, { en: 'COMMISSION', vi: 'HOA-HONG' }, { en: 'Dealers’ commission', vi: 'Hoa hồng đại lý' }),
      sellingCost('delivery', 'revenue', 0.02, { en: 'TRANSPORT', vi: 'VAN-CHUYEN' }, { en: 'Transport', vi: 'Vận chuyển' }),
    ],
    initiatives: [
      { name: { en: 'Count what is wasted in each batch, and halve it', vi: 'Đo hao hụt từng mẻ và giảm một nửa' }, paidBy: 'upkeep', serves: 'margin', when: { fiscal: [1, 4] } },
      { name: { en: 'Ten more dealers, visited in person', vi: 'Thêm mười đại lý, đến gặp tận nơi' }, paidBy: 'ads', serves: 'second', when: { fiscal: [3, 8] } },
      { name: { en: 'Materials and helpers for Tết arranged in good time', vi: 'Lo sớm nguyên liệu và người làm cho mùa Tết' }, paidBy: 'goods', serves: 'revenue', when: { calendar: [8, 11] } },
    ],
    risks: [dearer({ en: 'Raw materials become dearer', vi: 'Giá nguyên liệu tăng' }), WEAK, PEOPLE_LEAVE],
  },
  wholesale: {
    margin: 0.15, growth: 0.1, source: THUMB,
    season: [{ occasion: 'tet', before: 60, from: -14, times: 1.4 }, { occasion: 'tet', before: 14, from: 14, times: 0.4 }],
    busy: { en: 'dealers order from two months to two weeks before Tết; then a month of quiet', vi: 'đại lý lấy hàng từ hai tháng đến hai tuần trước Tết, sau đó vắng một tháng' },
    lines: [
      sells('first', { en: 'REV-DEALERS', vi: 'DT-DAI-LY' }, { en: 'Sales to dealers and shops', vi: 'Bán cho đại lý, cửa hàng' }),
      sells('second', { en: 'REV-DIRECT', vi: 'DT-TRUC-TIEP' }, { en: 'Direct and online sales', vi: 'Bán trực tiếp, online' }),
      buys('goods', 0.8, { en: 'COGS-MAIN', vi: 'GV-CHINH' }, { en: 'Goods: main suppliers', vi: 'Nhập hàng nhà cung cấp chính' }),
      buys('moreGoods', 0.2, { en: 'COGS-OTHER', vi: 'GV-KHAC' }, { en: 'Goods: other suppliers', vi: 'Nhập hàng nhà cung cấp khác' }),
      ...common({ wages: 0.04, rent: 0.015, ads: 0.005, power: 0.003, upkeep: 0.004, office: 0.004, investment: 0.005, reserve: 0.01 }),
      sellingCost('fees', 'first', 0.01, { en: 'BONUS', vi: 'CHIET-KHAU' }, { en: 'Bonuses to dealers', vi: 'Thưởng, chiết khấu đại lý' }),
      sellingCost('delivery', 'revenue', 0.02, { en: 'TRANSPORT', vi: 'VAN-CHUYEN' }, { en: 'Transport', vi: 'Vận chuyển' }),
    ],
    initiatives: [
      { name: { en: 'A limit and a date for what each dealer owes', vi: 'Hạn mức và hạn trả cho công nợ từng đại lý' }, paidBy: 'office', serves: 'profit', when: { fiscal: [1, 3] } },
      { name: { en: 'Terms for the year with the three main suppliers', vi: 'Chốt điều kiện cả năm với ba nhà cung cấp chính' }, paidBy: 'goods', serves: 'margin', when: { fiscal: [1, 4] } },
      { name: { en: 'Full lorries: delivery days by route', vi: 'Gom đơn theo tuyến, xe chạy đủ tải' }, paidBy: 'delivery', serves: 'profit', when: { fiscal: [4, 7] } },
    ],
    risks: [
      dearer({ en: 'Suppliers raise prices or cut discounts', vi: 'Nhà cung cấp tăng giá, cắt chiết khấu' }), WEAK,
      { risk: { en: 'Dealers pay late and cash runs short', vi: 'Đại lý trả chậm, thiếu tiền mặt' }, fallback: { en: 'No new delivery before what is overdue is paid; a discount for cash.', vi: 'Chưa trả nợ quá hạn thì chưa giao tiếp; chiết khấu cho ai trả ngay.' }, signal: 'profit', likelihood: 3, impact: 5 },
    ],
  },
  school: {
    margin: 0.8, growth: 0.08, source: THUMB,
    season: [{ occasion: 'tet', before: 7, from: 10, times: 0.2 }, { months: [6, 7], times: 0.75 }, { months: [9, 10], times: 1.1 }],
    busy: { en: 'follows the school year: quieter in June and July and around Tết, full from September', vi: 'theo năm học: tháng 6, 7 và dịp Tết vắng hơn, đông từ tháng 9' },
    lines: [
      sells('first', { en: 'REV-FEES', vi: 'DT-CHINH' }, { en: 'Tuition, or patients’ fees', vi: 'Học phí, hoặc phí khám' }),
      sells('second', { en: 'REV-OTHER', vi: 'DT-KHAC' }, { en: 'Books, medicine, other services', vi: 'Sách vở, thuốc, dịch vụ khác' }),
      buys('goods', 0.7, { en: 'COGS-SUPPLIES', vi: 'GV-VAT-TU' }, { en: 'Teaching material, medical supplies', vi: 'Học liệu, vật tư y tế' }),
      buys('moreGoods', 0.3, { en: 'COGS-OTHER', vi: 'GV-KHAC' }, { en: 'Books, medicine, meals', vi: 'Sách, thuốc, suất ăn' }, 'second'),
      ...common({ wages: 0.42, rent: 0.13, ads: 0.04, power: 0.03, upkeep: 0.02, office: 0.015, investment: 0.02, reserve: 0.03 }),
    ],
    initiatives: [
      { name: { en: 'Open days and trials before the new school year', vi: 'Ngày trải nghiệm trước năm học mới' }, paidBy: 'ads', serves: 'revenue', when: { calendar: [5, 8] } },
      { name: { en: 'Ask those who leave why, and fix the first two reasons', vi: 'Hỏi người nghỉ vì sao và sửa hai lý do đầu' }, paidBy: 'office', serves: 'revenue', when: { fiscal: [1, 4] } },
      { name: { en: 'A summer offer that fills quiet rooms, ready in good time', vi: 'Chuẩn bị sớm chương trình hè lấp phòng trống' }, paidBy: 'ads', serves: 'profit', when: { calendar: [3, 6] } },
    ],
    risks: [WEAK, PEOPLE_LEAVE, ADS_FAIL],
  },
  other: {
    margin: 0.4, growth: 0.1, source: THUMB,
    season: [],
    busy: { en: 'alike all year', vi: 'đều cả năm' },
    lines: [
      sells('first', { en: 'REV-MAIN', vi: 'DT-CHINH' }, { en: 'Main source of income', vi: 'Nguồn thu chính' }),
      sells('second', { en: 'REV-OTHER', vi: 'DT-KHAC' }, { en: 'Other income', vi: 'Nguồn thu khác' }),
      inGroup('direct', buys('goods', 0.8, { en: 'DIRECT-MAIN', vi: 'TT-CHINH' }, { en: 'Materials and supplies for the work', vi: 'Nguyên liệu, vật tư cho công việc' })),
      inGroup('direct', buys('moreGoods', 0.2, { en: 'DIRECT-OTHER', vi: 'TT-KHAC' }, { en: 'Outside help and services', vi: 'Thuê ngoài' })),
      ...common({ wages: 0.15, rent: 0.06, ads: 0.04, power: 0.015, upkeep: 0.01, office: 0.015, investment: 0.02, reserve: 0.02 }).map((row) =>
        row.role === 'ads' ? inGroup('outreach', row, { en: 'Marketing and events', vi: 'Quảng bá, sự kiện' }) : row,
      ),
      inGroup('running', sellingCost('delivery', 'revenue', 0.02, { en: 'TRANSPORT', vi: 'VAN-CHUYEN' }, { en: 'Transport and travel', vi: 'Vận chuyển, đi lại' })),
    ],
    initiatives: [
      { name: { en: 'Ask the ten who matter most for income what they would want more of', vi: 'Hỏi mười người đem lại nguồn thu lớn nhất họ muốn thêm gì' }, paidBy: 'ads', serves: 'revenue', when: { fiscal: [1, 3] } },
      { name: { en: 'Know what each piece of work costs and brings; fix or drop the worst', vi: 'Tính chi phí và kết quả của từng mảng việc; sửa hoặc bỏ mảng kém nhất' }, paidBy: 'office', serves: 'margin', when: { fiscal: [2, 5] } },
      { name: { en: 'One week’s cost looked at each month, and one thing saved', vi: 'Mỗi tháng soi chi phí một tuần, bớt được một khoản' }, paidBy: 'office', serves: 'profit', when: { fiscal: [3, 12] } },
    ],
    risks: [DEARER_WORK, LESS_INCOME, PEOPLE_LEAVE],
  },
};
