import { done, type Feature } from '../../asking/feature';
import type { LineType } from '../../domain/plan';
import { frameOf, rowsOf, type Frame } from '../../plan/frame';
import { spellingsIn } from '../../plan/reading/spelled';
import { spokenMonth } from '../../speech';
import { budget, goals, kpis, actions } from '../../tabs';
import { sources } from '../../tabs/imports/sources';
import { sourceSums } from '../../tabs/ledger/sourceSums';
import { counted, fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { scaffold } from '../set-up';
import type { SourceContext } from './reading';
import { factEdits, sourceProblems, sourcesNow, sumEdits, sumRows, toldOf } from './refreshed';

interface SourcesInput {
  /** Sources that lost months they used to have, but are to be taken as they are. */
  take: readonly string[];
}

export interface SourceShown {
  name: string;
  place: string;
  rows: number;
  upTo: string;
  /** What is missing; blank where nothing is. */
  told: string;
  /** It lost months that it used to have: a person decides whether it is taken as it is. */
  isShort: boolean;
  isThere: boolean;
}
/** Null where the plan has no tab of sources. */
export type SourcesAnswer = readonly SourceShown[] | null;

const SAY = {
  added: {
    en: 'The tab “Sources” is there. Write in it where your actuals stand, one row each, then read them.',
    vi: 'Đã có trang “Nguồn số liệu”. Hãy ghi nơi chứa số liệu, mỗi nguồn một dòng, rồi bấm đọc.',
  },
  none: {
    en: 'No source is written on the tab “Sources” yet.',
    vi: 'Trang “Nguồn số liệu” chưa ghi nguồn nào.',
  },
  read: { en: '{count} source{count:|s} read', vi: 'Đã đọc {count} nguồn' },
  faulty: { en: '{count} of them lack something, see below', vi: '{count} nguồn còn thiếu, xem bên dưới' },
} as const satisfies Record<string, Words>;

/** The lines of the plan as sources may name them. */
export const knownIn = (workbook: Workbook, { first }: Frame): SourceContext => {
  const spelled = spellingsIn(workbook, [kpis, goals, actions]);
  const { rows } = rowsOf(workbook, budget, { first, dayOf: workbook.dayOf, spelled });
  const types = new Map<string, LineType | null>(
    rows.flatMap(({ id, type }) => (id === null ? [] : [[id, type]])),
  );
  return {
    first,
    dayOf: workbook.dayOf,
    isLine: (id) => types.has(id),
    spelled: spelled.line ?? ((text) => text),
  };
};

/** Reads all sources, updates their sums, and adds the tab for sums where there is none. */
export const readSources: Feature<SourcesInput, SourcesAnswer> = {
  title: { en: 'Read the sources', vi: 'Đọc nguồn số liệu' },
  reads: false,
  menu: null,
  accept: ({ take }) => ({
    take: Array.isArray(take) ? take.filter((name) => typeof name === 'string') : [],
  }),
  run: (workbook, { take }, isPreview = false) => {
    const frame = frameOf(workbook);
    const { first, style, language } = frame;
    const isThere = workbook.sheet(sources) !== null;
    if (!isThere && isPreview) return done(frame, [], null, '');
    const asked = [sources, sourceSums];
    if (!isThere)
      return done(frame, scaffold(workbook, { first, style, content: {}, asked }), [], SAY.added[language]);
    const known = knownIn(workbook, frame);
    const now = sourcesNow(workbook, known, take);
    const rows = sumRows(now);
    const answer = now.map((source) => ({
      name: source.facts.name,
      place: source.facts.row.place ?? '',
      rows: source.read.rows,
      upTo: source.read.upTo === null ? '' : spokenMonth(source.read.upTo),
      told: toldOf(source, language),
      isShort: source.lost.length > 0,
      isThere: source.read.amounts !== null,
    }));
    const faulty = answer.filter(({ told }) => told !== '').length;
    const message =
      now.length === 0
        ? SAY.none[language]
        : `${fill(SAY.read, language, { count: now.length })}${
            faulty === 0 ? '' : `; ${counted([{ count: faulty, words: SAY.faulty }], language)}`
          }.`;
    const problems = now.flatMap(sourceProblems);
    if (isPreview) return done(frame, [], answer, message, problems);
    // If the sums' tab is gone, it is added again with what Budget's formulas need.
    const sums =
      workbook.sheet(sourceSums) === null
        ? scaffold(workbook, { first, style, content: { sourceSums: rows }, asked })
        : sumEdits(workbook, known, rows);
    return done(frame, [...sums, ...factEdits(workbook, known, now, language)], answer, message, problems);
  },
};
