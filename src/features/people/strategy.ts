import { done, type Feature } from '../../asking/feature';
import type { Figure } from '../../domain/plan';
import { findingsOf } from '../../plan/findings';
import { strategyOf, type StrategyFound, type Theme } from '../../plan/goals/strategy';
import { readPlan, type Plan } from '../../plan/plan';
import { madePage, madeTab, type MadeColumn, type PageKept } from '../../plan/sites/madePage';
import { Refusal } from '../../refusal';
import type { Cell, Look } from '../../sheet/edit';
import { placed } from '../../sheet/page/page';
import { looking, row, type PageCell, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { pattern, ruleColours } from '../../sheet/style';
import { strategy as strategyTab } from '../../tabs/firm';
import * as terms from '../../terms';
import * as titles from '../../titles';
import { fill, filled, same, type Language, type Words } from '../../words';

export interface StrategyAnswer {
  tab: string;
  themes: { id: string; name: string; mark: Figure; outlook: Figure; goals: string[] }[];
  unservedThemes: string[];
  unservedGoals: string[];
}

const SAY = {
  none: {
    en: 'There is no tab “{tab}” yet: add it first.',
    vi: 'Chưa có trang “{tab}”: hãy thêm trước.',
  },
  title: { en: 'The strategy, and this year on it', vi: 'Chiến lược, và năm nay đang ở đâu' },
  source: {
    en: 'Years that were set are bold, those between lie on the path. The outlook is that of the KPI. Build it again to refresh.',
    vi: 'Năm có ghi chỉ tiêu in đậm, năm ở giữa nằm trên lộ trình. Ước thực hiện lấy theo KPI. Bấm lại “Lộ trình chiến lược” để cập nhật.',
  },
  done: {
    en: 'The path of {count} theme{count:|s} is on the tab “{tab}”. Themes without a goal: {themes}. Goals without a theme: {goals}.',
    vi: 'Lộ trình của {count} chủ đề ở trang “{tab}”. Chủ đề chưa có mục tiêu: {themes}. Mục tiêu chưa gắn chủ đề: {goals}.',
  },
  holds: { en: 'On the path', vi: 'Đúng lộ trình' },
  behind: { en: 'Behind the path', vi: 'Chậm hơn lộ trình' },
  noTheme: { en: 'serves no theme', vi: 'chưa phục vụ chủ đề nào' },
  unknown: { en: 'there is no theme “{theme}”', vi: 'không có chủ đề “{theme}”' },
  nobody: { en: 'no goal serves it this year', vi: 'năm nay chưa có mục tiêu nào phục vụ' },
} as const satisfies Record<string, Words>;

const MOST_YEARS = 8;

/** The years that the themes cover, in order. */
const yearsOf = (themes: readonly Theme[], plan: Plan): number[] => {
  const firsts = themes.map(({ from }) => from);
  const first = firsts.length === 0 ? Number(plan.first.slice(0, 4)) : Math.min(...firsts);
  const last = Math.min(first + MOST_YEARS - 1, Math.max(first, ...firsts) + 4);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

const pathTab = (years: readonly number[]) => {
  const headings: Record<string, MadeColumn> = {
    id: [terms.id, 60],
    name: [terms.theme, 280],
    unit: [{ en: 'Measure', vi: 'Thước đo' }, 170],
    start: [{ en: 'Start', vi: 'Mức xuất phát' }, 120],
    ...Object.fromEntries(years.map((year): [string, MadeColumn] => [`y${year}`, [same(String(year)), 120]])),
    mark: [{ en: 'This year’s mark', vi: 'Mức của năm nay' }, 125],
    outlook: [terms.outlook, 125],
    held: [terms.verdict, 120],
    needed: [{ en: 'Needed in each year left', vi: 'Mỗi năm còn lại cần thêm' }, 125],
    goals: [terms.goals, 120],
  };
  return madeTab({ key: 'strategy path', name: titles.strategyPath }, headings, {
    colour: '#681da8',
    frozenColumns: 2,
  });
};

const verdict = ({ held: { holds } }: Theme, language: Language): Cell => {
  if (holds === null) return { content: null };
  const look = holds ? ruleColours.good : ruleColours.bad;
  return looking(SAY[holds ? 'holds' : 'behind'][language], { ...look, align: 'center', wrap: true });
};

const themeRow = (theme: Theme, years: readonly number[], { style, language }: Plan): PageRow => {
  const format = pattern(theme.format, style);
  const figure = (value: Figure, look: Look = {}): Cell => looking(value, { format, ...look });
  const cellOf = (year: number): PageCell => {
    const at = year - theme.from;
    const isSet = (theme.targets[at] ?? null) !== null;
    return figure(theme.path[at] ?? null, isSet ? { bold: true } : { italic: true });
  };
  return row(`theme ${theme.id}`, [
    ['id', theme.id],
    ['name', looking(theme.row.theme, { wrap: true, bold: true })],
    ['unit', looking(theme.measure, { wrap: true })],
    ['start', figure(theme.row.start)],
    ...years.map((year): [string, PageCell] => [`y${year}`, cellOf(year)]),
    ['mark', figure(theme.mark, { bold: true })],
    ['outlook', figure(theme.outlook)],
    ['held', verdict(theme, language)],
    ['needed', figure(theme.held.neededAYear)],
    ['goals', theme.goals.join(', ')],
  ]);
};

interface PathInput extends PageKept {
  found: StrategyFound;
  plan: Plan;
}

interface Lone {
  id: string;
  name: string;
  what: string;
}
const lone = ({ found, plan }: PathInput): Lone[] => {
  const { language } = plan;
  const name = (id: string): string => plan.goals.find((goal) => goal.id === id)?.goal ?? '';
  return [
    ...found.themes
      .filter(({ id }) => found.served.themes.includes(id))
      .map(({ id, row: { theme } }) => ({ id, name: theme ?? '', what: SAY.nobody[language] })),
    ...found.served.goals.map(({ id, theme }) => ({
      id,
      name: name(id),
      what: theme === null ? SAY.noTheme[language] : fill(SAY.unknown, language, { theme }),
    })),
  ];
};

const alone: Section<Lone, PathInput> = {
  kind: 'alone',
  title: {
    en: 'Themes without a goal, goals without a theme',
    vi: 'Chủ đề, mục tiêu chưa gắn với nhau',
  },
  items: lone,
  id: ({ id }) => id,
  columns: [
    { at: 'id', header: terms.id, cell: ({ id }) => id },
    { at: 'name', header: terms.name, cell: ({ name }) => looking(name, { wrap: true }) },
    { at: 'unit', header: { en: 'Found', vi: 'Nhận xét' }, cell: ({ what }) => what },
  ],
};

/** Builds or refreshes the page of the strategy's path, with this year's outlook. */
export const strategyPath: Feature<null, StrategyAnswer> = {
  title: titles.strategyPath,
  reads: false,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readPlan(workbook);
    const { language } = plan;
    const found = strategyOf(workbook, plan, () => findingsOf(plan));
    if (found === null) throw new Refusal(filled(SAY.none, { tab: strategyTab.name[language] }));
    const years = yearsOf(found.themes, plan);
    const tab = pathTab(years);
    const edits = madePage<PathInput>(workbook, plan, {
      tab,
      kind: 'theme',
      title: SAY.title[language],
      lead: [SAY.source[language]],
      table: found.themes.map((theme) => themeRow(theme, years, plan)),
      sections: [placed(alone)],
      input: ({ kept }) => ({ found, plan, kept }),
    });
    const listed = (ids: readonly string[]): string => (ids.length === 0 ? '–' : ids.join(', '));
    const answer: StrategyAnswer = {
      tab: tab.name[language],
      themes: found.themes.map(({ id, row: { theme }, mark, outlook, goals }) => ({
        id,
        name: theme ?? id,
        mark,
        outlook,
        goals: [...goals],
      })),
      unservedThemes: found.served.themes,
      unservedGoals: found.served.goals.map(({ id }) => id),
    };
    const message = fill(SAY.done, language, {
      tab: answer.tab,
      count: answer.themes.length,
      themes: listed(answer.unservedThemes),
      goals: listed(answer.unservedGoals),
    });
    return done(plan, edits, answer, message, [...plan.problems, ...found.problems]);
  },
};
