import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

export const SET_UP = {
  title: titles.setUpPlan,
  complete: { en: 'Complete the plan', vi: 'Bổ sung kế hoạch' },
  completeLead: {
    en: 'There is a plan here already. Its own answers stay as they are; only tabs, columns and formulas that are missing are added. Where Direction names another language, the tabs’ own words are translated.',
    vi: 'Bảng tính này đã có kế hoạch. Các câu trả lời của kế hoạch được giữ nguyên; chỉ thêm những trang, cột và công thức còn thiếu. Nếu trang Định hướng chọn ngôn ngữ khác, phần chữ của tiện ích trên các trang được dịch theo.',
  },
  optional: { en: 'If wanted, now or later', vi: 'Thêm nếu cần, lúc này hoặc sau' },
  frame: terms.thePlan,
  language: terms.language,
  company: terms.company,
  year: terms.fiscalYear,
  yearError: { en: 'A year such as 2026.', vi: 'Một năm, ví dụ 2026.' },
  firstMonth: terms.firstMonth,
  month: { en: '{name} ({number})', vi: 'Tháng {number}' },
  usualMonth: { en: '{name} ({number}), usual', vi: 'Tháng {number}, thường dùng' },
  currency: terms.currency,
  other: { en: 'Other…', vi: 'Khác…' },
  code: { en: 'Currency code', vi: 'Mã tiền tệ' },
  codeError: { en: 'A code such as THB.', vi: 'Một mã, ví dụ THB.' },
  questions: { en: 'Three questions', vi: 'Ba câu hỏi' },
  questionsGuide: {
    en: 'A few sentences each. You can change them later on the tab Direction.',
    vi: 'Mỗi câu vài dòng là đủ. Có thể sửa sau ở trang Định hướng.',
  },
  standing: terms.whereWeStand,
  standingGuide: {
    en: 'Results, what worked, what hurt.',
    vi: 'Kết quả, điều gì tốt, điều gì vướng.',
  },
  result: terms.resultThisYear,
  resultGuide: terms.inFigures,
  priority: terms.whatMattersMost,
  priorityGuide: {
    en: 'One thing, two at the most.',
    vi: 'Một điều, nhiều nhất là hai.',
  },
  notThisYear: { en: 'What do we not do this year?', vi: 'Việc gì chưa làm trong năm nay?' },
  notThisYearGuide: {
    en: 'One thing a row. “Ask before spending” reminds you of it.',
    vi: 'Mỗi dòng một việc. “Hỏi trước khi chi” sẽ nhắc lại.',
  },
} as const satisfies Record<string, Words>;

export const SAMPLE = {
  title: titles.openSample,
  lead: {
    en: 'BabyCare House sells for mothers and babies, in one shop and online. Its whole year is filled in: goals, budget, actions, people, risks, KPIs and actuals.',
    vi: 'BabyCare House bán đồ cho mẹ và bé, có một cửa hàng và một kênh online. Cả năm đã được điền sẵn: mục tiêu, ngân sách, kế hoạch hành động, nguồn lực, rủi ro, KPI và thực hiện.',
  },
  firmLead: {
    en: 'A distribution firm of six departments and 25 people: 90 budget lines, 40 initiatives and milestones, seven months of actuals, ceilings and approval rights.',
    vi: 'Một công ty phân phối có sáu bộ phận, 25 người: 90 khoản mục, 40 sáng kiến và mốc, bảy tháng thực hiện, có mức trần và phân quyền duyệt.',
  },
  which: { en: 'Which one', vi: 'Chọn mẫu' },
  shop: { en: 'A shop', vi: 'Cửa hàng' },
  firm: { en: 'A firm', vi: 'Công ty' },
} as const satisfies Record<string, Words>;

export const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

export const CURRENCIES: readonly { code: string; words: Words }[] = [
  { code: 'VND', words: { en: 'VND, Vietnamese đồng', vi: 'VND, đồng Việt Nam' } },
  { code: 'USD', words: { en: 'USD, US dollar', vi: 'USD, đô la Mỹ' } },
  { code: 'EUR', words: { en: 'EUR, euro', vi: 'EUR, euro' } },
  { code: 'GBP', words: { en: 'GBP, pound sterling', vi: 'GBP, bảng Anh' } },
  { code: 'JPY', words: { en: 'JPY, Japanese yen', vi: 'JPY, yên Nhật' } },
  { code: 'SGD', words: { en: 'SGD, Singapore dollar', vi: 'SGD, đô la Singapore' } },
];

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const monthName = (number: number): string => MONTHS[number - 1] ?? '';
