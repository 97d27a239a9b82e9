import type { Feature } from '../../asking/feature';
import { decimalsOf } from '../../domain/money/currency';
import { readFrame } from '../../plan/frame';
import { Refusal } from '../../refusal';
import type { SampleRows } from '../../sample';
import * as titles from '../../titles';
import { fill, LANGUAGES, type Language, type Words } from '../../words';
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
const FIRM_OPENED: Words = {
  en: 'The sample plan of a firm with departments is open. Try “Departments” next: in the sidebar, under “More”.',
  vi: 'Đã mở kế hoạch mẫu của một công ty có nhiều bộ phận. Hãy thử “Bộ phận”: ở bảng điều khiển, trong mục “Việc khác”.',
};

interface SampleInput {
  language: Language | null;
  /** The sample firm with departments instead of the shop. */
  isFirm: boolean;
}
/** The sample data that is shipped: the shop's rows, and the firm's. */
type Shipped = SampleRows & PlanContent & { firm: SampleRows & PlanContent };

/**
 * Opens the sample year of a shop or a firm, with every tab filled in. A sample that was opened only half is completed;
 * any other plan is left alone.
 */
export const openSample: Feature<SampleInput, null> = {
  title: titles.openSample,
  reads: false,
  menu: 'confirm',
  begins: true,
  accept: (raw) => ({
    language: LANGUAGES.find((language) => language === raw.language) ?? null,
    isFirm: raw.isFirm === true,
  }),
  run: (workbook, input) => {
    const frame = readFrame(workbook);
    const language = frame?.language ?? input.language ?? workbook.userLanguage;
    const shipped = workbook.shipped(`sample-${language}`) as Shipped;
    const content = input.isFirm ? shipped.firm : shipped;
    const { company, currency, year, firstMonth } = content.direction;
    const isAnother = frame !== null && frame.direction.company !== company;
    // A later year of the sample shop is not its half-opened first year either.
    if (isAnother || workbook.years.length > 0) throw new Refusal(THERE_IS_A_PLAN);
    const edits = scaffold(workbook, {
      first: `${year ?? 2026}-${String(firstMonth ?? 1).padStart(2, '0')}`,
      style: { language, decimals: decimalsOf(currency ?? 'VND'), days: dayPatternOf(workbook.locale()) },
      content,
    });
    return {
      edits,
      problems: [],
      answer: null,
      message: fill(input.isFirm ? FIRM_OPENED : OPENED, language, {}),
      language,
    };
  },
};
