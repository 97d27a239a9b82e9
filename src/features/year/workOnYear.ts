import type { Feature } from '../../asking/feature';
import { readFrame } from '../../plan/frame';
import { workOn } from '../../plan/sites/years';
import { Refusal } from '../../refusal';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';

const SAY = {
  now: {
    en: 'You are now working on the plan of {year}. Everything you do applies to its tabs; those of other years stay as they are.',
    vi: 'Bạn đang làm việc với kế hoạch năm {year}. Mọi thao tác từ đây là trên các trang của năm này; trang của năm khác giữ nguyên.',
  },
  unknown: {
    en: 'There is no plan of {year} in this spreadsheet.',
    vi: 'Bảng tính này không có kế hoạch năm {year}.',
  },
} as const satisfies Record<string, Words>;

/** Switches to the plan of another year. No cell changes. */
export const workOnYear: Feature<{ year: string }, { year: string }> = {
  title: { en: 'Work on another year', vi: 'Làm việc với năm khác' },
  reads: false,
  menu: null,
  accept: (raw) => ({ year: typeof raw.year === 'string' ? raw.year.trim() : '' }),
  run: (workbook: Workbook, { year }) => {
    if (!workbook.years.includes(year)) throw new Refusal(filled(SAY.unknown, { year: year.slice(0, 20) }));
    const language = readFrame(workbook)?.language ?? workbook.userLanguage;
    return {
      edits: workOn(workbook, year, workbook.years),
      problems: [],
      answer: { year },
      message: fill(SAY.now, language, { year }),
      language,
    };
  },
};
