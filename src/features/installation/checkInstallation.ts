import { done, type Feature } from '../../asking/feature';
import * as titles from '../../titles';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Seen } from './beliefs';
import { seenOf, whereIn } from './input';
import { beliefRows, type BeliefRow, type Where } from './table';

/** The results of a check so far, with the table of them. */
export interface InstallationAnswer {
  where: Where;
  seen: Seen;
  rows: readonly BeliefRow[];
}

interface InstallationInput {
  /** First what a script can try; the rest after the person has done their part. */
  step: 'try' | 'rest';
  /** What was seen so far, and where; null before anything was tried. */
  seen: Seen;
  where: Where | null;
}

const SAY = {
  title: { en: 'Checking this installation', vi: 'Đang kiểm tra bản cài' },
  lead: {
    en: 'This tab is removed at the end. Please do these four things, then go on in the sidebar.',
    vi: 'Trang này sẽ được xoá khi xong. Hãy làm bốn việc sau rồi tiếp tục ở bảng điều khiển.',
  },
  done: {
    en: '{right} of {all} checks are as expected.',
    vi: '{right} trên {all} điều đúng như dự kiến.',
  },
} as const satisfies Record<string, Words>;

/** What only a person can do; each task stands beside the cell it is done in. */
const TASKS: readonly Words[] = [
  { en: 'Type 7 into B4 and press Enter', vi: 'Gõ 7 vào B4 rồi bấm Enter' },
  { en: 'Click B5 and press Delete', vi: 'Bấm vào B5 rồi nhấn Delete' },
  {
    en: 'Copy C6, paste it into B6, then undo (Ctrl+Z)',
    vi: 'Sao chép C6, dán vào B6, rồi hoàn tác (Ctrl+Z)',
  },
  {
    en: 'Drag the corner of B7 down to B9',
    vi: 'Kéo góc dưới của B7 xuống đến B9',
  },
];

const messageOf = (rows: readonly BeliefRow[], language: Language): string => {
  const judged = rows.filter(({ state }) => state === 'as believed' || state === 'otherwise');
  const right = judged.filter(({ state }) => state === 'as believed').length;
  return fill(SAY.done, language, { right, all: judged.length });
};

const triedBy = ({ tries, userLanguage }: Workbook, step: InstallationInput['step']): Seen => {
  if (tries === null) return {};
  if (step === 'rest') return tries.rest();
  return tries.alone({
    title: SAY.title[userLanguage],
    lead: SAY.lead[userLanguage],
    tasks: TASKS.map((task) => task[userLanguage]),
  });
};

/** Tries the add-on's beliefs about Google. A preview tries nothing and only lists the beliefs. */
export const checkInstallation: Feature<InstallationInput, InstallationAnswer> = {
  title: titles.checkInstallation,
  menu: 'help',
  reads: true,
  accept: ({ step, seen, where }) => ({
    step: step === 'rest' ? 'rest' : 'try',
    seen: seenOf(seen),
    where: typeof where === 'object' && where !== null ? whereIn(where) : null,
  }),
  run: (workbook, { step, seen: before, where: known }, isPreview) => {
    const { userLanguage: language, tries } = workbook;
    const nowhere = { locale: 'en_US', timeZone: '' };
    const where = known ?? { ...((isPreview ? null : tries?.place()) ?? nowhere), language };
    const seen = isPreview ? before : { ...before, ...triedBy(workbook, step) };
    const rows = beliefRows(seen, where, language);
    return done({ language }, [], { where, seen, rows }, messageOf(rows, language));
  },
};
