import type { Direction } from '../tabs/plan/direction';
import type { Language, Words } from '../words';
import { inLanguage, type Filled, type SampleRow } from './told';
import { YEAR } from './year';

const answers: SampleRow<Omit<Direction, 'notThisYear' | 'language'>> = {
  company: 'BabyCare House',
  year: YEAR,
  firstMonth: 1,
  currency: 'VND',
  openingCash: 180_000_000,
  standing: {
    en: 'Revenue in 2025 was 6 billion, 30% of it online, at a gross margin of about 33%. We rushed money into whatever sold, so the year ended with more than 900 million in stock and cash always short. When costs rose we cut advertising in a hurry, and online sales fell at once.',
    vi: 'Năm 2025 doanh thu 6 tỷ, online chiếm 30%, biên lợi nhuận gộp khoảng 33%. Hàng nào chạy là dồn tiền nhập hàng đó, nên cuối năm còn tồn hơn 900 triệu, tiền mặt lúc nào cũng căng. Thấy chi phí tăng thì vội cắt quảng cáo, doanh thu online tụt ngay.',
  },
  result: {
    en: 'Revenue of 7.2 billion (+20%), 45% of it online, and a gross margin of at least 35% for the whole year. Stock down to 760 million by December, with the people we have.',
    vi: 'Doanh thu 7,2 tỷ (tăng 20%), online chiếm 45%, biên lợi nhuận gộp cả năm ít nhất 35%. Đến tháng 12 tồn kho còn 760 triệu, vẫn với số người hiện có.',
  },
  priority: {
    en: 'Sell more online without giving up margin. What serves neither waits.',
    vi: 'Bán online nhiều hơn mà không hy sinh biên lợi nhuận. Việc nào không giúp được một trong hai điều này thì để sau.',
  },
};

const notThisYear: readonly Words[] = [
  { en: 'Open a second shop', vi: 'Mở cửa hàng thứ hai' },
  { en: 'Hire more people', vi: 'Tuyển thêm người' },
  { en: 'Build our own website or app', vi: 'Làm website hay ứng dụng bán hàng riêng' },
  {
    en: 'Take on bulky goods: prams, cots, nursery furniture',
    vi: 'Nhập thêm hàng cồng kềnh: xe đẩy, cũi, nội thất phòng bé',
  },
  { en: 'Follow every price cut of our competitors', vi: 'Chạy theo mọi đợt giảm giá của đối thủ' },
];

export type DirectionAnswers = Filled<Omit<Direction, 'notThisYear'>> & { readonly notThisYear: string[] };

/** The shop's direction; settings stay blank, so that the defaults hold. */
export const directionIn = (language: Language): DirectionAnswers => ({
  ...inLanguage<Omit<Direction, 'notThisYear' | 'language'>>(answers, language),
  language,
  notThisYear: notThisYear.map((words) => words[language]),
});
