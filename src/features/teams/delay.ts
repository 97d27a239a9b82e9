import { done, type Feature } from '../../asking/feature';
import { found, neededIn, refusal } from '../../asking/fields';
import { movedBy } from '../../domain/goals/chains';
import { isSameKey } from '../../domain/keys';
import type { Day } from '../../domain/plan';
import { readPlan } from '../../plan/plan';
import { budget, decisions, goals, kpis, risks } from '../../tabs';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import { teamWork } from './work';

export interface DelayAnswer {
  /** The delayed work itself, then all that moves with it. */
  moved: { id: string; name: string; days: number; end: Day; department: string; isLate: boolean }[];
}

const SAY = {
  moved: {
    en: 'Days more for {work}: {days}. Other work that moves: {count}, of which after its due day: {late}.',
    vi: 'Trễ thêm {days} ngày ở {work} thì {count} việc khác lùi theo; {late} việc quá hạn.',
  },
  alone: {
    en: 'Days more for {work}: {days}. Nothing else moves.',
    vi: 'Trễ thêm {days} ngày ở {work} không ảnh hưởng việc khác.',
  },
  finished: { en: '{work} is finished: it moves nothing.', vi: '{work} đã xong, không làm lùi việc nào.' },
  days: {
    en: '{field}: a whole number of days from 1 to 1,000.',
    vi: '{field}: số ngày nguyên từ 1 đến 1.000.',
  },
} as const satisfies Record<string, Words>;

const daysIn = (raw: unknown): number => {
  const days = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  if (typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 1000) return days;
  throw refusal(SAY.days, 'days');
};

/** What moves if a piece of work takes some days longer than planned. Nothing is changed. */
export const delay: Feature<{ work: string; days: number }, DelayAnswer> = {
  title: titles.delay,
  reads: true,
  menu: null,
  accept: (raw) => ({ work: neededIn(raw, 'work'), days: daysIn(raw.days) }),
  run: (workbook, { work: id, days }) => {
    const plan = readPlan(workbook, [kpis, goals, risks, decisions, budget]);
    const { language } = plan;
    const work = teamWork(plan);
    const own = found(
      work.find((each) => isSameKey(each.id, id)),
      'work',
      id,
    );
    const moved = movedBy(work, own.id, days).map(({ work: each, days: by, end }) => ({
      id: each.id,
      name: each.name,
      days: by,
      end,
      department: each.department ?? '',
      isLate: each.due !== null && end > each.due,
    }));
    const others = moved.filter((each) => each.id !== own.id);
    const words = moved.length === 0 ? SAY.finished : others.length === 0 ? SAY.alone : SAY.moved;
    const late = others.filter(({ isLate }) => isLate).length;
    const message = fill(words, language, {
      work: `${own.id} ${own.name}`,
      days,
      count: others.length,
      late,
    });
    return done(plan, [], { moved: [...moved.filter((each) => each.id === own.id), ...others] }, message);
  },
};
