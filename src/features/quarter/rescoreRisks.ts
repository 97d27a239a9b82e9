import type { Feature, Outcome } from '../../asking/feature';
import { kindOf } from '../../domain/months/months';
import type { Period } from '../../domain/plan';
import { frameOf, rowsOf } from '../../plan/frame';
import { periodFrom, periodOf, spokenPeriod, type AskedPeriod } from '../../plan/period';
import { Refusal } from '../../refusal';
import { rowsAt } from '../../sheet/append';
import type { Content, Edit } from '../../sheet/edit';
import type { Layout } from '../../sheet/layout';
import { saidIn } from '../../sheet/page/standing';
import { a1 } from '../../sheet/places/address';
import type { Surroundings } from '../../sheet/scaffold/surroundings';
import type { Style } from '../../sheet/style';
import { risks as riskTab } from '../../tabs';
import { monthStart } from '../../tabs/formulas';
import { reviewTab } from '../../tabs/made/review';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { previousOf, QUARTER, SCORED, scoreOf, type Previous } from '../review';

/** A risk whose score changes. */
export interface Rescored {
  id: string;
  risk: string;
  before: number | null;
  now: number | null;
}
export interface RescoreAnswer {
  quarter: Period;
  risks: Rescored[];
}

const SAY = {
  none: {
    en: 'There is no review of {period} yet: build it first.',
    vi: 'Chưa có bản rà soát {period}: hãy lập trước.',
  },
  notQuarter: { en: '“{period}” is not a quarter.', vi: '“{period}” không phải là quý.' },
  score: {
    en: '{where}: found “{found}”; expected: a whole number from 1 to 5, or blank.',
    vi: '{where}: đang ghi “{found}”; cần ghi một số nguyên từ 1 đến 5, hoặc để trống.',
  },
  ready: { en: '{count} {count:risk has|risks have} a new score.', vi: '{count} rủi ro có điểm mới.' },
  nothing: {
    en: 'No new score was filled in on “{tab}”.',
    vi: 'Chưa điền điểm mới nào ở trang “{tab}”.',
  },
  done: {
    en: 'The new scores of {count} risk{count:|s} stand on Risks now.',
    vi: 'Đã chép điểm mới của {count} rủi ro sang trang Rủi ro.',
  },
} as const satisfies Record<string, Words>;

type Part = keyof typeof SCORED.now;
type Scored = Readonly<Record<Part, number | null>>;
const PARTS: readonly Part[] = ['likelihood', 'impact'];

/** 1 to 5 as it was filled in; null where it was left blank. */
const pointsIn = (content: Content | undefined, where: () => string): number | null => {
  if (content === undefined || content === null) return null;
  const points = typeof content === 'string' ? Number(content.trim().replace(',', '.')) : content;
  if (typeof points === 'number' && Number.isInteger(points) && points >= 1 && points <= 5) return points;
  throw new Refusal(filled(SAY.score, { where: where(), found: saidIn(content) }));
};

const filledIn = (previous: Previous, name: string, id: string): Scored => {
  const tag = `rescore ${id}`;
  const cells = previous.written.get(tag);
  const pointsOf = (part: Part): number | null => {
    const key = SCORED.now[part];
    const cell = (): string => a1(previous.tags.indexOf(tag) + 1, previous.layout.columns.get(key)?.[0] ?? 1);
    return pointsIn(cells?.get(key), () => `${name}!${cell()}`);
  };
  return { likelihood: pointsOf('likelihood'), impact: pointsOf('impact') };
};

/** Only scores that differ. */
const changed = (
  { layout, row }: { layout: Layout; row: number },
  before: Scored,
  after: Scored,
  style: Style,
): Edit[] => {
  const around: Surroundings = { style, place: () => undefined, valuesOf: () => [], monthStart };
  const parts = PARTS.filter((part) => after[part] !== before[part]);
  return rowsAt({ tab: riskTab, layout }, row, [after], around, parts);
};
const run = (
  workbook: Workbook,
  asked: { month: AskedPeriod | null },
  isPreview = false,
): Outcome<RescoreAnswer> => {
  const frame = frameOf(workbook);
  const { first, language } = frame;
  const period = periodOf(first, asked.month ?? '');
  const spoken = spokenPeriod(period, language);
  if (kindOf(period) !== 'quarter') throw new Refusal(filled(SAY.notQuarter, { period: spoken }));
  const tab = reviewTab(period);
  const sheet = workbook.keys().includes(tab.key) ? workbook.sheet(tab) : null;
  if (sheet === null) throw new Refusal(filled(SAY.none, { period: spoken }));
  const context = { first, dayOf: workbook.dayOf };
  const { rows, layout } = rowsOf(workbook, riskTab, context);
  const previous = previousOf(sheet, tab, context, QUARTER);
  const found = rows.flatMap((risk) => {
    const points = filledIn(previous, tab.name[language], risk.id ?? '');
    const after = {
      ...risk,
      likelihood: points.likelihood ?? risk.likelihood,
      impact: points.impact ?? risk.impact,
    };
    const isSame = after.likelihood === risk.likelihood && after.impact === risk.impact;
    return isSame || risk.id === null ? [] : [{ risk, after }];
  });
  const words = found.length === 0 ? SAY.nothing : isPreview ? SAY.ready : SAY.done;
  return {
    edits:
      layout === null
        ? []
        : found.flatMap(({ risk, after }) => changed({ layout, row: risk.row }, risk, after, frame.style)),
    problems: [],
    answer: {
      quarter: period,
      risks: found.map(({ risk, after }) => ({
        id: risk.id ?? '',
        risk: risk.risk ?? '',
        before: scoreOf(risk),
        now: scoreOf(after),
      })),
    },
    message: fill(words, language, { count: found.length, tab: tab.name[language] }),
    language,
    shown: found.map(({ risk, after }) => [risk.id, ...PARTS.map((part) => [risk[part], after[part]])]),
  };
};

/** Writes the scores that a person filled in on a quarter's review to Risks, after a preview. */
export const rescoreRisks: Feature<{ month: AskedPeriod | null }, RescoreAnswer> = {
  title: { en: 'Take over the new risk scores', vi: 'Chép điểm rủi ro mới' },
  reads: false,
  menu: null,
  accept: (raw) => ({ month: periodFrom(raw.month) }),
  run,
};
