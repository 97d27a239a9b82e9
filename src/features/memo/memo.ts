import { done, type Feature } from '../../asking/feature';
import { monthIn } from '../../asking/fields';
import type { Day, Month } from '../../domain/plan';
import type { Snapshot } from '../../domain/review/closing';
import { snapshotNow } from '../../plan/closings/present';
import { figuresOf } from '../../plan/findings';
import { readPlan, type Plan } from '../../plan/plan';
import { siteFor } from '../../plan/sites/site';
import type { Edit } from '../../sheet/edit';
import { claimed } from '../../sheet/page/frame';
import { spokenMonth } from '../../speech';
import { actions, risks } from '../../tabs';
import * as titles from '../../titles';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { foundFor, type ReviewFound } from '../review';
import { memoEdits, memoTab, sumOfText, tabText, textsOf } from './page';
import { memoText, type KpiName, type Paragraph } from './text';

export interface MemoAnswer {
  month: Month;
  label: string;
  /** The name of the memo's tab. */
  tab: string;
  /** Just written; already there and the same; or edited by a person, and therefore left as it is. */
  state: 'written' | 'same' | 'edited';
  isDraft: boolean;
}

const SAY = {
  written: { en: 'The memo is on the tab “{tab}”.', vi: 'Bản tóm tắt ở trang “{tab}”.' },
  same: {
    en: 'The memo on the tab “{tab}” is up to date.',
    vi: 'Bản tóm tắt ở trang “{tab}” đã đúng với số liệu.',
  },
  edited: {
    en: 'Somebody wrote in “{tab}”: it stays as it is. A second version can be written beside it.',
    vi: 'Đã có người sửa trang “{tab}”: trang được giữ nguyên. Có thể lập bản thứ hai bên cạnh.',
  },
} as const satisfies Record<string, Words>;

const namesOf = (plan: Plan): ReadonlyMap<string, KpiName> => {
  const goals = plan.goals.map(({ kpi }) => kpi);
  return new Map(
    plan.kpis.map(({ id, name, inPoints, betterWhen, decimals }) => {
      const goal = goals.indexOf(id);
      return [id, { name, inPoints, betterWhen, decimals, goal: goal < 0 ? null : goal + 1 }];
    }),
  );
};

/** For a closed month, what closing froze; otherwise the month as it is now. */
const told = (
  plan: Plan,
  { month, closed, archive, previous }: ReviewFound,
): { snapshot: Snapshot; closed: { on: Day; by: string } | null } => {
  const own = closed.get(month);
  const kept = archive.closings.find(({ id }) => id === own?.id);
  if (own !== undefined && kept !== undefined)
    return { snapshot: kept.snapshot, closed: { on: own.on, by: own.by } };
  const explanations = previous?.explanations ?? new Map();
  return { snapshot: snapshotNow(plan, month, figuresOf(plan, month), explanations), closed: null };
};

interface Version {
  number: number;
  name: string;
  cells: readonly (readonly unknown[])[] | null;
  state: 'none' | 'ours' | 'edited';
  /** The tab lost its mark, or never got one. */
  isUnmarked: boolean;
}

const versionOf = (workbook: Workbook, plan: Plan, month: Month, number: number, text: string): Version => {
  const tab = memoTab(month, number);
  const site = siteFor(workbook, tab, plan.language, (sheet) => tabText(sheet.cells()) === text);
  const cells = site.sheet?.cells() ?? null;
  const isSame = cells !== null && tabText(cells) === text;
  const isOurs = cells !== null && (isSame || sumOfText(tabText(cells)) === workbook.carried(tab));
  return {
    number,
    name: site.name,
    cells,
    isUnmarked: !site.isMarked,
    state: cells === null ? 'none' : isOurs ? 'ours' : 'edited',
  };
};

/** The latest version of the memo, or the first to be made. */
const latest = (workbook: Workbook, plan: Plan, month: Month, text: string): Version => {
  for (let number = 1; ; number++) {
    const version = versionOf(workbook, plan, month, number, text);
    const isLast = !workbook.keys().includes(memoTab(month, number + 1).key);
    if (isLast || version.state === 'none') return version;
  }
};

const editsFor = (
  { number, name, cells, isUnmarked }: Version,
  month: Month,
  paragraphs: readonly Paragraph[],
  language: Language,
): Edit[] => {
  const tab = memoTab(month, number);
  const lost = cells !== null && isUnmarked ? name : '';
  return [...claimed(tab, lost), ...memoEdits(tab, name, paragraphs, cells, language)];
};

/** Describes a month on one page. What a person wrote in it is never overwritten. */
export const memo: Feature<{ month: Month | null; again: boolean }, MemoAnswer> = {
  title: titles.memo,
  reads: false,
  menu: null,
  accept: (raw) => ({ month: monthIn(raw, 'month'), again: raw.again === true || raw.again === 'yes' }),
  run: (workbook, asked) => {
    const plan = readPlan(workbook, [actions, risks]);
    const month = asked.month ?? plan.lastMonth;
    const found = told(plan, foundFor(workbook, plan, month));
    const paragraphs = memoText({
      language: plan.language,
      days: plan.style.days,
      company: plan.direction.company,
      kpis: namesOf(plan),
      ...found,
      decisions: plan.decisions,
      lines: new Map(plan.lines.map(({ id, line }) => [id, line ?? id])),
    });
    const text = textsOf(paragraphs);
    const last = latest(workbook, plan, month, text);
    const isNew = last.state === 'edited' && asked.again;
    const version = isNew ? versionOf(workbook, plan, month, last.number + 1, text) : last;
    const tab = memoTab(month, version.number);
    const isSame = version.state === 'ours' && !version.isUnmarked && tabText(version.cells ?? []) === text;
    const state = version.state === 'edited' ? 'edited' : isSame ? 'same' : 'written';
    const edits: Edit[] =
      state === 'written' ? editsFor(version, month, paragraphs, plan.language) : [{ kind: 'show', tab }];
    const message = fill(SAY[state], plan.language, { tab: version.name });
    const answer = {
      month,
      label: spokenMonth(month),
      tab: version.name,
      state,
      isDraft: found.closed === null,
    } as const;
    return done(plan, edits, answer, message);
  },
};
