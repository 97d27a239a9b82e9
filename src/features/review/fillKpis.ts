/** Figures of KPIs that people fill in by hand, asked for when their month is reviewed, one each. */
import { done, type Feature } from '../../asking/feature';
import { monthIn, needed } from '../../asking/fields';
import { fiscalMonth } from '../../domain/months/months';
import type { Month } from '../../domain/plan';
import { handFigure } from '../../plan/handFigure';
import { readPlan, type PlanKpi } from '../../plan/plan';
import { Refusal } from '../../refusal';
import { layoutOf } from '../../sheet/layout';
import { anyHeld, columnBlocks } from '../../sheet/mending/gaps';
import { spokenMonth } from '../../speech';
import { kpis } from '../../tabs';
import { fill, filled, own, type Words } from '../../words';

interface FillInput {
  month: Month;
  /** What was typed, by the KPI's Id; blank fields are left out. */
  figures: Readonly<Record<string, string>>;
}

const SAY = {
  unread: {
    en: '{kpi}: “{found}” is not a figure.',
    vi: '{kpi}: “{found}” không phải là số.',
  },
  lost: {
    en: 'The tab KPIs has lost its header row. Put it back, for example from the version history.',
    vi: 'Trang KPI đã mất dòng tiêu đề. Hãy khôi phục, có thể từ lịch sử phiên bản.',
  },
  done: {
    en: '{count} figure{count:|s} of {month} {count:is|are} on KPIs.',
    vi: 'Đã ghi {count} số liệu tháng {month} vào trang KPI.',
  },
} as const satisfies Record<string, Words>;

const figureOf = (kpi: PlanKpi, text: string): number => {
  const value = handFigure(kpi, text);
  if (value === null) throw new Refusal(filled(SAY.unread, { kpi: kpi.name, found: text }));
  return value;
};

export const fillKpis: Feature<FillInput, { count: number }> = {
  title: { en: 'Fill in KPIs', vi: 'Ghi số liệu KPI' },
  menu: null,
  reads: false,
  accept: (raw) => ({
    month: needed(monthIn(raw, 'month'), 'month'),
    figures: Object.fromEntries(
      Object.entries(typeof raw.figures === 'object' && raw.figures !== null ? raw.figures : {}).filter(
        (each): each is [string, string] => typeof each[1] === 'string',
      ),
    ),
  }),
  run: (workbook, { month, figures }) => {
    const plan = readPlan(workbook);
    const sheet = workbook.sheet(kpis);
    const layout = layoutOf(kpis.columns, sheet?.cells() ?? [], plan.first, workbook.dayOf);
    const at = layout?.columns.get('actual')?.[(fiscalMonth(plan.first, month) ?? 0) - 1];
    if (sheet === null || at === undefined) throw new Refusal(SAY.lost);
    const gaps = plan.kpis.flatMap((kpi) => {
      const text = (own(figures, kpi.id) ?? '').trim();
      return kpi.madeOf !== null || text === '' ? [] : [{ row: kpi.row, content: figureOf(kpi, text) }];
    });
    const edits = columnBlocks(kpis, at, gaps, anyHeld(sheet, workbook.dayOf, at));
    const said = { count: gaps.length, month: spokenMonth(month) };
    return done(plan, edits, { count: gaps.length }, fill(SAY.done, plan.language, said));
  },
};
