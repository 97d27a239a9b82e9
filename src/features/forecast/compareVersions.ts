import { done, type Feature } from '../../asking/feature';
import { needed } from '../../asking/fields';
import type { LineType } from '../../domain/plan';
import { favourable } from '../../domain/review/variance';
import {
  comparedVersions,
  differenceTotals,
  type VersionDifference,
  type DifferenceTotals,
} from '../../domain/year/version';
import { readPlan, type Plan } from '../../plan/plan';
import { around } from '../../plan/sites/around';
import { ownSheet } from '../../plan/sites/ownSheet';
import { nameIn } from '../../plan/sites/site';
import {
  versionIn,
  versionMonths,
  versionName,
  versionsOf,
  versionTab,
  type VersionKey,
} from '../../plan/versions/version';
import { Refusal } from '../../refusal';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf, placeOfTable } from '../../sheet/layout';
import { claimed } from '../../sheet/page/frame';
import {
  builtLines,
  completedLines,
  differenceLook,
  figureLook,
  type LinedPage,
} from '../../sheet/page/lined';
import { looking, REMARK, row } from '../../sheet/page/row';
import { readTable } from '../../sheet/read';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import { looks, pattern } from '../../sheet/style';
import type { TableTab } from '../../sheet/tab';
import { actions, goals, kpis, risks } from '../../tabs';
import { comparisonName, comparisonTab } from '../../tabs/made/comparison';
import { reforecastMonth, reforecastTab } from '../../tabs/made/reforecast';
import { filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';

interface CompareInput {
  from: VersionKey;
  to: VersionKey;
}
export interface LineCompared extends VersionDifference {
  id: string;
  name: string;
  type: LineType;
  /** More revenue is favourable, more of anything else is not; null where nothing differs. */
  favourable: boolean | null;
}
export interface CompareAnswer {
  from: string;
  to: string;
  lines: LineCompared[];
  totals: DifferenceTotals;
  /** The tab that shows the comparison by month. */
  tab: string;
}

const SAY = {
  same: {
    en: 'A version can’t be compared with itself: choose two.',
    vi: 'Không thể so sánh một phiên bản với chính nó: hãy chọn hai phiên bản.',
  },
  made: {
    en: 'The comparison by month is on the tab “{tab}”. It is live: it moves with what you change.',
    vi: 'Bảng so sánh theo tháng ở trang “{tab}”, tự cập nhật khi bạn thay đổi số liệu.',
  },
  comparison: { en: 'Comparison', vi: 'So sánh' },
  guide: {
    en: 'All of it is worked out from the plan’s own tabs. The difference is always the second version less the first.',
    vi: 'Mọi số liệu đều tính từ các trang của kế hoạch. Chênh lệch luôn là phiên bản sau trừ phiên bản trước.',
  },
} as const satisfies Record<string, Words>;

const comparedLines = (workbook: Workbook, plan: Plan, { from, to }: CompareInput): LineCompared[] => {
  const [before, after] = [versionMonths(workbook, plan, from), versionMonths(workbook, plan, to)];
  const known = new Map([...plan.lines].reverse().map((line) => [line.id, line]));
  return comparedVersions(
    before,
    after,
    plan.lines.map(({ id }) => id),
  ).map(({ id, months: _, ...line }) => {
    const { type = 'cost', line: name = null } = known.get(id) ?? {};
    const good =
      line.difference === 0 ? null : favourable(line.difference, type === 'revenue' ? 'higher' : 'lower');
    return { ...line, id, name: name ?? id, type, favourable: good };
  });
};

/** Places that formulas refer to: Budget and the tabs of forecasts. */
const surroundings = (workbook: Workbook, plan: Plan, keys: readonly VersionKey[]): Surroundings => {
  const base = around(workbook, plan);
  const places = keys.flatMap((key) => {
    const month = reforecastMonth(key);
    if (month === null) return [];
    const tab = reforecastTab(month);
    const sheet = workbook.sheet(tab);
    const layout = sheet === null ? null : layoutOf(tab.columns, sheet.cells(), plan.first, plan.dayOf);
    return sheet === null || layout === null ? [] : [[key, placeOfTable(sheet.name(), layout)] as const];
  });
  const known = new Map(places);
  return { ...base, place: (tab) => known.get(tab.key) ?? base.place(tab) };
};

const DIFFERENCES = ['difference', 'differencePct', 'monthDifference'];

/** The page, on which everything is a formula. */
const pageOf = (tab: TableTab, { language, style, first }: Plan, { from, to }: CompareInput): LinedPage => {
  const name = comparisonName(versionTab(from), versionTab(to))[language];
  return {
    tab,
    first,
    band: [],
    isOurs: () => true,
    heading: [
      row('title', [
        ['id', looking(SAY.comparison[language], looks.title)],
        ['fromYear', looking(name, looks.title)],
      ]),
      row('guide', [['fromYear', looking(SAY.guide[language], REMARK)]]),
    ],
    lookOf: (key) => {
      const format = tab.columns[key]?.format;
      const look = DIFFERENCES.includes(key) ? differenceLook : figureLook;
      return look(typeof format === 'string' ? pattern(format, style) : '');
    },
  };
};

/** Adds the tab, or completes an existing one; what people wrote beside it stays. */
const tabEdits = (workbook: Workbook, plan: Plan, input: CompareInput): Edit[] => {
  const tab = comparisonTab(versionTab(input.from), versionTab(input.to));
  const { first, dayOf } = plan;
  const page = pageOf(tab, plan, input);
  const lines = plan.lines.map(({ id, type, line }): RowValues => ({ id, type, line }));
  const near = surroundings(workbook, plan, [input.from, input.to]);
  const { sheet, name } = ownSheet(workbook, tab, plan);
  const show: Edit = { kind: 'show', tab };
  if (sheet === null) return [...builtLines(page, name, lines, near), show];
  const { layout, rows } = readTable(tab, sheet.cells(), { first, dayOf });
  const ids = new Set<unknown>(rows.map((line) => (line as { id?: unknown }).id));
  return [...claimed(tab, name), ...completedLines(page, { sheet, layout, ids }, lines, dayOf, near), show];
};

/** Compares two versions of the plan, line by line over the year; by month on a tab of its own. */
export const compareVersions: Feature<CompareInput, CompareAnswer> = {
  title: { en: 'Compare versions', vi: 'So sánh phiên bản' },
  reads: false,
  menu: null,
  accept: (raw) => {
    const [from, to] = [needed(versionIn(raw.from), 'version'), needed(versionIn(raw.to), 'version')];
    if (from === to) throw new Refusal(SAY.same);
    return { from, to };
  },
  run: (workbook, input, isPreview = false) => {
    const plan = readPlan(workbook, [kpis, goals, actions, risks]);
    const { language } = plan;
    const lines = comparedLines(workbook, plan, input);
    const tab = nameIn(workbook, comparisonTab(versionTab(input.from), versionTab(input.to)), language);
    const known = versionsOf(workbook, plan);
    const nameOf = (key: VersionKey): string =>
      (known.find((version) => version.key === key)?.name ?? versionName(key))[language];
    const answer: CompareAnswer = {
      from: nameOf(input.from),
      to: nameOf(input.to),
      lines,
      totals: differenceTotals(lines),
      tab,
    };
    const edits = isPreview ? [] : tabEdits(workbook, plan, input);
    return done(plan, edits, answer, isPreview ? '' : filled(SAY.made, { tab })[language]);
  },
};
