import { done, type Feature, type Outcome } from '../../asking/feature';
import { neededDayIn, neededIn, textIn } from '../../asking/fields';
import { isSamePerson } from '../../domain/firm/approvals';
import { rewardOf, type Step } from '../../domain/goals/scorecard';
import { isSameKey } from '../../domain/keys';
import { amount } from '../../domain/money/amount';
import { roundTo, THOUSANDTHS } from '../../domain/money/money';
import { BLANK, type Day, type Figure } from '../../domain/plan';
import { appraisalOf, cardPeriod, type Appraisal, type Card } from '../../plan/goals/scorecards';
import { controlOf, leftIn } from '../../plan/ledger/money';
import { spokenPeriod } from '../../plan/period';
import { readPlan, type Plan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { alone } from '../../plan/sites/around';
import { addedTo, ownTable } from '../../plan/sites/ownTable';
import { Refusal } from '../../refusal';
import type { RowValues } from '../../sheet/content';
import type { Edit } from '../../sheet/edit';
import { spokenMoney, spokenPercent } from '../../speech';
import { agreements } from '../../tabs/firm';
import * as titles from '../../titles';
import { fill, filled, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { neededCards } from './appraisal';
import { faultsIn, spentOn } from './appraisalPage';

interface AgreeInput {
  who: string;
  period: string;
  by: string;
  date: Day;
  /** Not kept: only the reward that follows from it is. */
  salary: Figure;
  reason: string | null;
}
export interface AgreeAnswer {
  who: string;
  score: string;
  rating: string;
  /** Blank where the rating brings nothing, or nobody said the salary. */
  reward: string;
  /** What the line has left for it, and whether it is too little; blank where no line pays. */
  line: string;
}

const SAY = {
  gone: { en: 'There is no card of “{who}” for {period}.', vi: 'Không có phiếu của “{who}” cho {period}.' },
  faults: { en: 'The card is not whole: {faults}.', vi: 'Phiếu chưa đủ: {faults}.' },
  own: {
    en: 'Nobody agrees their own rating: somebody else than {who} does.',
    vi: 'Không ai tự thống nhất xếp loại của mình: phải do người khác, không phải {who}.',
  },
  noScore: { en: 'None of its items has data yet.', vi: 'Chưa mục nào có số liệu.' },
  noRating: {
    en: 'The rating scale has no step for {score}.',
    vi: 'Thang xếp loại không có bậc nào cho {score}.',
  },
  salary: {
    en: '“{rating}” brings a share of the salary: say what it is. It is not kept.',
    vi: 'Loại “{rating}” hưởng theo tỷ lệ lương: hãy cho biết mức lương. Mức lương không được lưu.',
  },
  notSalary: { en: 'Salary: “{found}” is not an amount.', vi: 'Lương: “{found}” không phải là số tiền.' },
  reason: {
    en: 'It was agreed already, on another score or reward: say why it changes.',
    vi: 'Phiếu đã thống nhất với điểm hoặc mức thưởng khác: hãy ghi lý do thay đổi.',
  },
  noLine: {
    en: 'The rating scale names no budget line for “{rating}”: its reward needs one.',
    vi: 'Thang xếp loại chưa ghi khoản mục ngân sách cho loại “{rating}”: thưởng phải có khoản mục trả tiền.',
  },
  over: {
    en: '{line} has {available} left for rewards, and this one makes them {sum}.',
    vi: '{line} còn {available} để thưởng, thêm khoản này thành {sum}.',
  },
  within: {
    en: 'On {line}, rewards come to {sum} of the {available} left in the year.',
    vi: 'Lấy từ “{line}”: {sum} trên {available} cả năm còn được chi.',
  },
  ready: { en: '{who}: {score}, rated {rating}.', vi: '{who}: {score}, xếp loại {rating}.' },
  done: {
    en: 'Agreed: {who}, {period}: {score}, rated {rating}. It stays as it is now.',
    vi: 'Đã thống nhất: {who}, {period}: {score}, xếp loại {rating}. Kết quả được giữ nguyên từ đây.',
  },
  stays: {
    en: 'What was agreed stays: agree again, with a reason, instead of editing.',
    vi: 'Kết quả đã thống nhất được giữ nguyên: hãy thống nhất lại kèm lý do thay vì sửa.',
  },
  same: {
    en: 'It is agreed already, as it stands.',
    vi: 'Phiếu đã thống nhất đúng như hiện nay.',
  },
} as const satisfies Record<string, Words>;

const salaryIn = (raw: unknown): Figure => {
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';
  if (text === '') return null;
  const value = amount(text);
  if (value === null || value < 0) throw new Refusal(filled(SAY.notSalary, { found: text }));
  return value;
};

type Rated = Card & { step: Step };

const cardOf = (found: Appraisal, { who, period }: AgreeInput, plan: Plan): Rated => {
  const { language } = plan;
  const of = cardPeriod(period, plan.first);
  const card = found.cards.find((each) => isSameKey(each.who, who) && each.period === of);
  if (card === undefined) throw new Refusal(filled(SAY.gone, { who, period }));
  const faults = faultsIn(card, language);
  if (faults.length > 0) throw new Refusal(filled(SAY.faults, { faults: faults.join('; ') }));
  const { score } = card.score;
  if (score === null) throw new Refusal(SAY.noScore);
  const { step } = card;
  if (step === null) throw new Refusal(filled(SAY.noRating, { score: spokenPercent(score, language) }));
  return { ...card, step };
};

/** What an earlier agreement counts for, so that it is not counted beside the one that follows it. */
const before = ({ agreed }: Card, line: string): number =>
  agreed !== null && isSameKey(agreed.line, line) ? Math.max(0, agreed.reward ?? 0) : 0;

/** The reward against what its line has left; refused where the line stops what is above it. */
const againstLine = (
  workbook: Workbook,
  plan: Plan,
  found: Appraisal,
  card: Card,
  line: string,
  reward: number,
  isPreview: boolean,
): string => {
  const { language, lines } = plan;
  const spent = spentOn(workbook, plan, found).find((each) => isSameKey(each.line, line));
  const available = spent === undefined ? leftIn(controlOf(plan), line, plan) : spent.available;
  // What stands on the ledger already is not available any more, and is not asked for again.
  const others = (spent?.sum ?? 0) - (spent?.entered ?? 0) - before(card, line);
  const sum = roundTo(others + Math.max(0, reward), THOUSANDTHS);
  const say = (value: Figure): string => (value === null ? '–' : spokenMoney(value, language));
  const values = { line: nameOf(plan, line), sum: say(sum), available: say(available) };
  if (available === null || sum <= available) return fill(SAY.within, language, values);
  const policy = lines.find(({ id }) => isSameKey(id, line))?.yearPolicy ?? BLANK.yearPolicy;
  if (policy === 'stop' && !isPreview) throw new Refusal(filled(SAY.over, values));
  return fill(SAY.over, language, values);
};

const madeOf = ({ items }: Card, plan: Plan): string =>
  items
    .map(({ row: { item, weight }, counted }) => {
      const part = counted === null ? '–' : spokenPercent(counted, plan.language);
      return `${item ?? ''} ${spokenPercent(weight ?? 0, plan.language)} × ${part}`;
    })
    .join('; ');

/** Whether it was agreed just so. */
const isAgreed = ({ agreed, score, step }: Rated, reward: Figure): boolean =>
  agreed !== null &&
  Math.abs((agreed.score ?? -1) - (score.score ?? -1)) < 5e-5 &&
  agreed.rating === step.rating &&
  agreed.reward === reward;

/** What a rating brings of which line, and how that line stands; refused where something is missing for it. */
const rewarded = (
  workbook: Workbook,
  plan: Plan,
  found: Appraisal,
  card: Rated,
  salary: Figure,
  isPreview: boolean,
) => {
  const { rating } = card.step;
  const reward = rewardOf(card.step, salary, plan.style.decimals);
  if (reward === null && !isPreview) throw new Refusal(filled(SAY.salary, { rating }));
  if (reward === null || reward <= 0) return { reward, line: null, told: '' };
  const line = found.scale.find((step) => step.rating === rating)?.line ?? null;
  if (line === null) throw new Refusal(filled(SAY.noLine, { rating }));
  return { reward, line, told: againstLine(workbook, plan, found, card, line, reward, isPreview) };
};

/** The row below all that was agreed before; none where it was agreed just so, by a run that died perhaps. */
const agreedRows = (workbook: Workbook, plan: Plan, rows: readonly RowValues[]): Edit[] => {
  const around = { ...alone(plan.language), style: plan.style };
  const added = addedTo(ownTable(workbook, plan, agreements), rows, plan, around);
  const isNew = rows.length > 0;
  return [
    ...added,
    ...(isNew ? [{ kind: 'protect tab' as const, tab: agreements, why: SAY.stays[plan.language] }] : []),
  ];
};

const run = (workbook: Workbook, input: AgreeInput, isPreview = false): Outcome<AgreeAnswer> => {
  const plan = readPlan(workbook);
  const { language } = plan;
  const found = neededCards(appraisalOf(workbook, plan), plan);
  const card = cardOf(found, input, plan);
  const { who, period, step, agreed } = card;
  if (isSamePerson(who, input.by)) throw new Refusal(filled(SAY.own, { who }));
  const { score, covered } = card.score;
  const { reward, line, told } = rewarded(workbook, plan, found, card, input.salary, isPreview);
  const isSame = isAgreed(card, reward);
  if (agreed !== null && !isSame && input.reason === null && !isPreview) throw new Refusal(SAY.reason);
  const kept: RowValues = {
    who,
    period,
    score,
    covered,
    rating: step.rating,
    reward,
    line,
    by: input.by,
    on: input.date,
    reason: input.reason,
    items: madeOf(card, plan),
  };
  const said = spokenPercent(score ?? 0, language);
  const values = { who, period: spokenPeriod(period, language), score: said, rating: step.rating };
  const answer: AgreeAnswer = {
    who,
    score: said,
    rating: step.rating,
    line: told,
    reward: reward === null || reward === 0 ? '' : spokenMoney(reward, language),
  };
  const words = isSame ? SAY.same : isPreview ? SAY.ready : SAY.done;
  const edits = agreedRows(workbook, plan, isSame ? [] : [kept]);
  return done(plan, edits, answer, fill(words, language, values), found.problems);
};

/** Freezes what a card says, with who agreed and when; what changes later needs a reason. */
export const agreeRating: Feature<AgreeInput, AgreeAnswer> = {
  title: titles.agreeRating,
  reads: false,
  menu: null,
  accept: (raw) => ({
    who: neededIn({ what: raw.who }, 'what'),
    period: neededIn(raw, 'period'),
    by: neededIn({ who: raw.by }, 'who'),
    date: neededDayIn(raw),
    salary: salaryIn(raw.salary),
    reason: textIn(raw, 'reason'),
  }),
  run,
};
