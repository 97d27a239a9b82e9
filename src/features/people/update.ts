import { done, type Feature } from '../../asking/feature';
import { signedIn, type Signed } from '../../asking/fields';
import { contradiction, followed, type WorkState } from '../../domain/goals/progress';
import { byKey, isSameKey } from '../../domain/keys';
import { amount } from '../../domain/money/amount';
import { CONTRADICTIONS } from '../../plan/goals/progress';
import { readPlan, type Plan } from '../../plan/plan';
import { standalone } from '../../plan/sites/around';
import { addedTo, ownTable } from '../../plan/sites/ownTable';
import { Refusal } from '../../refusal';
import { contentOf } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { layoutOf } from '../../sheet/layout';
import { anyHeld, columnBlocks } from '../../sheet/mending/gaps';
import { actions } from '../../tabs';
import { actionStatuses, type ActionStatus } from '../../tabs/choices';
import { progress as logTab, type ProgressRow } from '../../tabs/firm/progress';
import type { ActionRow } from '../../tabs/plan/actions';
import * as titles from '../../titles';
import { fill, filled, own, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { OTHER_TABS } from './tasks';

/** What was typed about a piece of work; blank fields are left as they are. */
export interface UpdateSaid {
  id: string;
  /** In percent. */
  progress: string;
  status: string;
  note: string;
}
interface UpdateInput extends Signed {
  said: readonly UpdateSaid[];
}

const SAY = {
  unread: {
    en: '{work}: “{found}” is not a progress from 0 to 100.',
    vi: '{work}: “{found}” không phải là tiến độ từ 0 đến 100.',
  },
  gone: {
    en: 'There is no “{work}” on the Action plan any more.',
    vi: 'Kế hoạch hành động không còn “{work}”.',
  },
  against: { en: '{work}: expected {expected}.', vi: '{work}: cần {expected}.' },
  nothing: { en: 'No task was updated.', vi: 'Chưa ghi gì cho việc nào.' },
  lost: {
    en: 'The Action plan has lost its header row. Put it back, for example from the version history.',
    vi: 'Kế hoạch hành động đã mất dòng tiêu đề. Hãy khôi phục, có thể từ lịch sử phiên bản.',
  },
  stays: {
    en: 'The log is only added to: report a change in a new update.',
    vi: 'Nhật ký chỉ thêm chứ không sửa: hãy ghi thay đổi ở lần cập nhật mới.',
  },
  done: {
    en: '{count} {count:task is|tasks are} up to date, and in the log.',
    vi: 'Đã cập nhật {count} việc và ghi vào nhật ký.',
  },
} as const satisfies Record<string, Words>;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** '40', '40%' and '40,5' are all percent. */
const progressOf = (text: string, work: string): number | null => {
  if (text === '') return null;
  const figure = amount(text.replace(/\s*%$/, ''));
  if (figure === null || !(figure >= 0 && figure <= 100))
    throw new Refusal(filled(SAY.unread, { work, found: text }));
  return figure / 100;
};

const saidOf = (raw: unknown): UpdateSaid[] => {
  if (typeof raw !== 'object' || raw === null) return [];
  const { id, progress, status, note } = raw as Record<string, unknown>;
  const said = {
    id: textOf(id),
    progress: textOf(progress),
    status: textOf(status),
    note: textOf(note).slice(0, 500),
  };
  const isBlank = said.progress === '' && said.status === '' && said.note === '';
  return said.id === '' || isBlank ? [] : [said];
};

/** A status by its English name; null where it is blank and follows from progress. */
const statusOf = (text: string): ActionStatus | null =>
  own(actionStatuses, text) === undefined ? null : (text as ActionStatus);

interface Now extends WorkState {
  row: ActionRow;
  note: string | null;
}

/** The new state of each piece of work; a Refusal where status and progress contradict each other. */
const nowOf = ({ actions: rows, language }: Plan, said: readonly UpdateSaid[]): Now[] => {
  const known = byKey(rows);
  return said.map(({ id, progress, status, note }): Now => {
    const row = known(id);
    if (row === undefined) throw new Refusal(filled(SAY.gone, { work: id }));
    const now = followed(row, { progress: progressOf(progress, id), status: statusOf(status) });
    const wrong = contradiction(now);
    if (wrong !== null)
      throw new Refusal(filled(SAY.against, { work: id, expected: CONTRADICTIONS[wrong][language] }));
    return { row, note: note === '' ? null : note, ...now };
  });
};

/** The cells of the Action plan that change: one write a column, however many rows. */
const written = (workbook: Workbook, { first, language, dayOf }: Plan, now: readonly Now[]): Edit[] => {
  const sheet = workbook.sheet(actions);
  const layout = layoutOf(actions.columns, sheet?.cells() ?? [], first, dayOf);
  const changed = now.filter(
    ({ row, progress, status }) => row.progress !== progress || row.status !== status,
  );
  if (changed.length === 0) return [];
  if (sheet === null || layout === null) throw new Refusal(SAY.lost);
  return (['progress', 'status'] as const).flatMap((key): Edit[] => {
    const at = layout.columns.get(key)?.[0];
    const gaps = changed
      .filter((each) => each.row[key] !== each[key])
      .map((each) => ({
        row: each.row.row,
        content: contentOf(actions.columns[key], each[key], language),
      }))
      .sort((one, other) => one.row - other.row);
    if (at === undefined) throw new Refusal(SAY.lost);
    return columnBlocks(actions, at, gaps, anyHeld(sheet, dayOf, at));
  });
};

/** Prevents writing a row again that a run wrote before it died. */
const isLogged = (there: readonly ProgressRow[], { who, date }: UpdateInput, now: Now): boolean =>
  there.some(
    (row) =>
      row.when === date &&
      row.who === who &&
      isSameKey(row.work, now.row.id) &&
      row.progress === now.progress &&
      row.status === now.status &&
      row.note === now.note,
  );

/** Writes the update of each task to the Action plan, and adds it to the progress log. */
export const updateProgress: Feature<UpdateInput, { count: number }> = {
  title: titles.updateProgress,
  reads: false,
  menu: null,
  accept: (raw) => ({
    ...signedIn(raw),
    said: (Array.isArray(raw.said) ? (raw.said as unknown[]) : []).flatMap(saidOf),
  }),
  run: (workbook, input) => {
    const plan = readPlan(workbook, OTHER_TABS);
    if (input.said.length === 0) throw new Refusal(SAY.nothing);
    const now = nowOf(plan, input.said);
    const log = ownTable(workbook, plan, logTab);
    const rows = now
      .filter((each) => !isLogged(log.rows, input, each))
      .map(({ row, progress, status, note }) => ({
        when: input.date,
        who: input.who,
        work: row.id,
        progress,
        status,
        note,
      }));
    const style = { ...standalone(plan.language), style: plan.style };
    const edits: Edit[] = [
      ...written(workbook, plan, now),
      ...addedTo(log, rows, plan, style),
      { kind: 'protect tab', tab: logTab, why: SAY.stays[plan.language] },
    ];
    return done(plan, edits, { count: now.length }, fill(SAY.done, plan.language, { count: now.length }));
  },
};
