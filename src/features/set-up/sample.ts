import type { SampleRows } from '../../sample';
import { fill, LANGUAGES, type Language, type Words } from '../../words';
import { decimalsOf } from '../../domain/money';
import { readFrame } from '../../plan/frame';
import { Refusal } from '../../refusal';
import type { Feature } from '../../asking/feature';
import { dayPatternOf } from './dayPatterns';
import { scaffold, type PlanContent } from './scaffold';

const THERE_IS_A_PLAN: Words = {
  en: 'This spreadsheet has a plan already. Open the sample in a new spreadsheet, so that nothing of yours is touched.',
  vi: 'Bảng tính này đã có kế hoạch. Hãy mở kế hoạch mẫu trong một bảng tính mới để không đụng tới dữ liệu của bạn.',
};
const OPENED: Words = {
  en: 'The sample plan of BabyCare House is open. Try “Monthly review” next.',
  vi: 'Đã mở kế hoạch mẫu của BabyCare House. Hãy thử “Rà soát tháng”.',
};

/** Opens a real shop's year, every tab filled in. A half-opened one is finished; another plan is left alone. */
export const openSample: Feature<{ language: Language | null }, null> = {
  title: { en: 'Open the sample plan', vi: 'Mở kế hoạch mẫu' },
  reads: false,
  menu: 'confirm',
  accept: (raw) => ({ language: LANGUAGES.find((language) => language === raw.language) ?? null }),
  run: (workbook, input) => {
    const frame = readFrame(workbook);
    const language = frame?.language ?? input.language ?? workbook.userLanguage;
    const content = workbook.shipped(`sample-${language}`) as SampleRows & PlanContent;
    const { company, currency, year, firstMonth } = content.direction;
    const isAnother = frame !== null && frame.direction.company !== company;
    // Nor is a later year of the sample's shop its half-opened year.
    if (isAnother || workbook.years.length > 0) throw new Refusal(THERE_IS_A_PLAN);
    const edits = scaffold(workbook, {
      first: `${year ?? 2026}-${String(firstMonth ?? 1).padStart(2, '0')}`,
      style: { language, decimals: decimalsOf(currency ?? 'VND'), days: dayPatternOf(workbook.locale()) },
      content,
    });
    return { edits, problems: [], answer: null, message: fill(OPENED, language, {}), language };
  },
};
