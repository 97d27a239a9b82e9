/** Makes lines of Budget follow Drivers: shown first, then written as formulas that people can read. */
import { done, type Feature } from '../../asking/feature';
import { total } from '../../domain/money/figures';
import { roundTo } from '../../domain/money/money';
import { openIn } from '../../plan/approved/open';
import { drivenLines, driversOf, type DriversFound } from '../../plan/parts/drivers';
import { readPlan, type Plan, type PlanLine } from '../../plan/plan';
import { lineName, linesAsRead } from '../../plan/rows/lines';
import { placesIn } from '../../plan/sites/around';
import { Refusal } from '../../refusal';
import type { Edit } from '../../sheet/edit';
import { completeTable } from '../../sheet/mending/complete';
import { voiceIn } from '../../speech';
import { budget } from '../../tabs';
import { drivers as tab } from '../../tabs/drivers';
import { monthStart } from '../../tabs/formulas';
import { namedTabs } from '../../tabs/optional';
import * as titles from '../../titles';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { notSharedOut } from '../approval';
import { lineShown, type SharedLine } from '../months';
import { formulaEdits, type DriverTabs } from './formulas';

export interface DriversAnswer {
  lines: SharedLine[];
  /** Lines that are left as they are and why, and remarks on the others. */
  left: string[];
}

const SAY = {
  gone: {
    en: 'There is no tab Drivers yet: add it under More › Add a part.',
    vi: 'Chưa có trang Yếu tố tính: hãy thêm ở Việc khác, Thêm một phần.',
  },
  none: {
    en: 'No row on Drivers can be worked out yet: write a line, how it is worked out, and its numbers.',
    vi: 'Chưa có dòng nào ở trang Yếu tố tính đủ để tính: hãy ghi khoản mục, cách tính và các con số.',
  },
  ready: { en: 'Nothing is written yet.', vi: 'Chưa ghi gì vào bảng tính.' },
  done: {
    en: 'These lines follow Drivers from now on: {lines}.',
    vi: 'Từ nay các khoản này tính theo trang Yếu tố tính: {lines}.',
  },
  same: { en: 'Every line follows Drivers already.', vi: 'Mọi khoản mục đã tính theo trang Yếu tố tính.' },
  how: { en: 'Rows on Drivers: {count}.', vi: 'Số dòng ở trang Yếu tố tính: {count}.' },
  approved: {
    en: '{line} is approved: its months change by moving money.',
    vi: '{line} đã được duyệt: muốn đổi các tháng, hãy điều chuyển.',
  },
  unshared: {
    en: 'Revenue of {line} is not shared out over the months yet: shares of revenue lack it.',
    vi: 'Doanh thu {line} chưa chia vào tháng: phần tính theo tỷ lệ doanh thu còn thiếu khoản này.',
  },
} as const satisfies Record<string, Words>;

const stageOf = (workbook: Workbook, plan: Plan, { layout }: DriversFound): DriverTabs => {
  const [own, own2] = [workbook.sheet(tab), workbook.sheet(budget)];
  if (own === null || own2 === null || layout === null || plan.layouts.budget === null)
    throw new Refusal(SAY.gone);
  return {
    plan,
    budget: { sheet: own2, layout: plan.layouts.budget },
    drivers: { sheet: own, layout },
    place: placesIn(workbook, namedTabs, plan.first),
  };
};

/** Adds formulas to driver rows below the prepared ones. */
const completed = (workbook: Workbook, { plan, place, drivers: { sheet } }: DriverTabs): Edit[] => {
  const standing = { name: sheet.name(), cells: sheet.cells(), formulas: sheet.formulas() };
  const around = { style: plan.style, place, valuesOf: () => [], monthStart };
  return completeTable(tab, standing, plan.first, workbook.dayOf, around);
};

const leftOf = (plan: Plan, found: DriversFound, closed: readonly PlanLine[]): string[] => {
  const { say } = voiceIn(plan.language);
  const hasShare = found.lines.some(({ drivers }) => drivers.some(({ kind }) => kind === 'share'));
  const unshared = hasShare
    ? notSharedOut(plan).filter(
        ({ line }) => line.type === 'revenue' && !found.lines.some((each) => each.line === line),
      )
    : [];
  return [
    ...closed.map((line) => say(SAY.approved, { line: lineName(line) })),
    ...unshared.map(({ line }) => say(SAY.unshared, { line: lineName(line) })),
  ];
};

/** Changes no other line; approved amounts stay. */
export const writeDrivers: Feature<null, DriversAnswer> = {
  title: titles.writeDrivers,
  reads: false,
  menu: null,
  accept: () => null,
  run: (workbook, _, isPreview = false) => {
    const plan = readPlan(workbook);
    const voice = voiceIn(plan.language);
    const found = driversOf(workbook, plan);
    const stage = stageOf(workbook, plan, found);
    const isOpen = openIn(workbook, plan);
    const open = found.lines.filter(({ line }) => isOpen(line));
    const closed = found.lines.filter(({ line }) => !isOpen(line));
    const months = new Map(drivenLines(plan, found).map((each) => [each.line, each.months]));
    const lines = open.map(({ line, drivers }) => {
      const own = months.get(line) ?? [];
      const annual = roundTo(total(own) ?? 0, plan.style.decimals);
      return lineShown(voice, line, {
        annual,
        months: own,
        how: voice.say(SAY.how, { count: drivers.length }),
      });
    });
    const written = [...completed(workbook, stage), ...formulaEdits(stage, open)];
    const isBudgets = written.some(({ tab: { key } }) => key === budget.key);
    const edits = [...(isBudgets ? linesAsRead(workbook, plan, open.map(({ line }) => line)) : []), ...written]; // prettier-ignore
    const answer = { lines, left: leftOf(plan, found, closed.map(({ line }) => line)) }; // prettier-ignore
    const named = { lines: lines.map(({ name }) => name).join(', ') };
    const isSame = edits.length === 0;
    const words = lines.length === 0 ? SAY.none : isSame ? SAY.same : isPreview ? SAY.ready : SAY.done;
    return {
      ...done(plan, lines.length === 0 ? [] : edits, answer, voice.say(words, named), found.problems),
      shown: answer,
    };
  },
};
