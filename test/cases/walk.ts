/** What the walk through the firm's case needs: its plan, the inputs, and the expected results. */
import type { Person } from '../../local/person';
import { saidIn } from '../../src/sample/firm/words';
import type { Language } from '../../src/words';
import { letters, table } from '../plans/shop';
import { firmInCents, summedInCents } from './firmInCents';
import { shortFirm } from './firmSample';
import * as firm from './firmWork';

export const WORDS = {
  en: {
    table: 'Department or group',
    all: 'All of the plan',
    path: 'Strategy path',
    tree: 'Goal tree',
    onPath: 'On the path',
    behind: 'Behind the path',
    parts: 'Its parts, by weight (100% has data)',
    coordination: 'Coordination',
    agreed: 'Agreed',
    load: 'Load',
    money: 'money',
    hours: 'hours',
    moved: 'Work that moved',
    late: 'Late work by department',
    progress: 'Initiatives: planned progress and actual',
    less: '{goal} weighs {weight} and is given {share} of the {what}: too little',
    more: '{goal} weighs {weight} and is given {share} of the {what}: too much',
  },
  vi: {
    table: 'Bộ phận hoặc nhóm',
    all: 'Cả kế hoạch',
    path: 'Lộ trình chiến lược',
    tree: 'Cây mục tiêu',
    onPath: 'Đúng lộ trình',
    behind: 'Chậm hơn lộ trình',
    parts: 'Mục tiêu con, theo trọng số (100% có số liệu)',
    coordination: 'Phối hợp',
    agreed: 'Đã thống nhất',
    load: 'Tải công việc',
    money: 'tiền',
    hours: 'giờ',
    moved: 'Việc có chuyển biến',
    late: 'Việc trễ hạn theo bộ phận',
    progress: 'Sáng kiến: tiến độ kế hoạch và thực tế',
    less: '{goal} có trọng số {weight} mà chỉ được {share} {what}: quá ít',
    more: '{goal} có trọng số {weight} mà được {share} {what}: quá nhiều',
  },
} as const;

export const cents = (cell: unknown): bigint => BigInt(Math.round(Number(cell) * 100));
export const MONTH = '2026-10';
/** The number of months that have passed. */
export const PASSED = 7;
export type Line = Record<string, string>;
export const isRevenue = (line: Line): boolean => line.type === 'Revenue';

export type Walk = ReturnType<typeof walkOf>;
/** Opens the plan before the first test, and keeps it for all of them. */
export const walkOf = (language: Language) => {
  const said = (text: string): string => saidIn(text, language);
  const typed = (figure: number | string): string =>
    language === 'vi' ? String(figure).replace('.', ',') : String(figure);
  const choiceOf = (words: Record<string, Record<Language, string>>, english = ''): string =>
    english === '' ? '' : words[english.toLowerCase()]![language];
  /** The money in the case's files, plus what the walk types, added by hand. */
  const books = firmInCents();
  const yearEnd = (isIn: (line: Line) => boolean): number => {
    const [before, after] = [summedInCents(books, isIn, 0, PASSED), summedInCents(books, isIn, PASSED, 12)];
    return Number(before.actual + after.plan) / 100;
  };
  /** Goals 1 and 2 are measured by the revenue of the North and the South, from a start to a target. */
  const reached = (goal: 'G1' | 'G2'): number => {
    const { start, target, department } = firm.goals.find(({ id }) => id === goal)!;
    const outlook = yearEnd((line) => isRevenue(line) && line.department === department);
    const part = (outlook - Number(start)) / (Number(target) - Number(start));
    return Math.min(1.2, Math.max(0, part));
  };
  const walk = { person: null as unknown as Person };
  const typeIn = (tab: string, key: string, row: number, values: Line): void => {
    const { at } = table(walk.person, tab, key, language);
    for (const [name, text] of Object.entries(values))
      walk.person.type(tab, `${letters(at[name]![0]!)}${row}`, text);
  };
  const linesUnder = (tab: string, title: string): unknown[][] => {
    const cells = walk.person.values(tab);
    const rows = cells.slice(cells.findIndex(([first]) => first === title) + 1);
    return rows.slice(
      0,
      rows.findIndex((line) => line.slice(0, 12).every((cell) => cell === '')),
    );
  };
  beforeAll(() => {
    walk.person = shortFirm(language);
  });
  return Object.assign(walk, {
    language,
    words: WORDS[language],
    said,
    typed,
    choiceOf,
    books,
    yearEnd,
    reached,
    typeIn,
    linesUnder,
  });
};
