import { done, type Feature, type Outcome } from '../../asking/feature';
import { needed, neededDayIn, neededIn, textIn } from '../../asking/fields';
import { isSamePerson } from '../../domain/firm/approvals';
import { rewardOf, type RatingStep } from '../../domain/goals/scorecard';
import { isSameKey } from '../../domain/keys';
import { amount } from '../../domain/money/amount';
import { roundTo, THOUSANDTHS } from '../../domain/money/money';
import { BLANK, type Day, type Figure } from '../../domain/plan';
import { appraisalOf, cardPeriod, type Appraisal, type Card } from '../../plan/goals/scorecards';
import { controlOf, leftIn } from '../../plan/ledger/money';
import { spokenPeriod } from '../../plan/period';
import { readPlan, type Plan } from '../../plan/plan';
import { nameOf } from '../../plan/rows/lines';
import { standalone } from '../../plan/sites/around';
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
import { cardFaults, spentOn } from './appraisalPage';

interface AgreeInput {
  who: string;
  period: string;
  by: string;
  date: Day;
  /** Not stored: only the reward that follows from it is. */
  salary: Figure;
  reason: string | null;
}
export interface AgreeAnswer {
  who: string;
  score: string;
  rating: string;
  /** Blank where the rating brings no reward, or the salary was not given. */
  reward: string;
  /** What the line has left, and whether it is too little; blank where no line pays. */
  line: string;
}

const SAY = {
  gone: { en: 'There is no card of “{who}” for {period}.', vi: 'Không có phiếu của “{who}” cho {period}.' },
  faults: { en: 'The card is not complete: {faults}.', vi: 'Phiếu chưa đủ: {faults}.' },
  own: {
    en: 'Nobody agrees to their own rating: somebody other than {who} must.',
    vi: 'Không ai tự thống nhất xếp loại của mình: phải do người khác, không phải {who}.',
  },
  noScore: { en: 'None of its items has data yet.', vi: 'Chưa mục nào có số liệu.' },
  noRating: {
    en: 'The rating scale has no step for {score}.',
    vi: 'Thang xếp loại không có bậc nào cho {score}.',
  },
  salary: {
    en: '“{rating}” brings a share of the salary: say what the salary is. It is not kept.',
    vi: 'Loại “{rating}” hưởng theo tỷ lệ lương: hãy cho biết mức lương. Mức lương không được lưu.',
  },
  notSalary: { en: 'Salary: “{found}” is not an amount.', vi: 'Lương: “{found}” không phải là số tiền.' },
  reason: {
    en: 'It was already agreed, with another score or reward: say why it changes.',
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
    en: 'It is already agreed as it is.',
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

type Rated = Card & { step: RatingStep };

const cardOf = (found: Appraisal, { who, period }: AgreeInput, plan: Plan): Rated => {
  const { language } = plan;
  const of = cardPeriod(period, plan.first);
  const card = found.cards.find((each) => isSameKey(each.who, who) && each.period === of);
  if (card === undefined) throw new Refusal(filled(SAY.gone, { who, period }));
  const faults = cardFaults(card, language);
  if (faults.length > 0) throw new Refusal(filled(SAY.faults, { faults: faults.join('; ') }));
  const { score } = card.score;
  if (score === null) throw new Refusal(SAY.noScore);
  const { step } = card;
  if (step === null) throw new Refusal(filled(SAY.noRating, { score: spokenPercent(score, language) }));
  return { ...card, step };
};

/** The reward of an earlier agreement on this card, which the new one replaces and must not be counted twice. */
const before = ({ agreed }: Card, line: string): number =>
  agreed !== null && isSameKey(agreed.line, line) ? Math.max(0, agreed.reward ?? 0) : 0;

/** The card to agree on, with what is needed to judge it. */
interface Agreeing {
  workbook: Workbook;
  plan: Plan;
  found: Appraisal;
  card: Rated;
}

/** The reward that a rating brings, the line that pays it and its standing, and what prevents the agreement. */
interface Brought {
  reward: Figure;
  line: string | null;
  told: string;
  hinders: Words | null;
}

/**
 * Compares the reward with what its line has left; prevents the agreement if the line's policy is `stop` and the reward
 * exceeds it.
 */
const againstLine = (of: Agreeing, line: string, reward: number): Brought => {
  const { workbook, plan, found, card } = of;
  const { language, lines } = plan;
  const spent = spentOn(workbook, plan, found).find((each) => isSameKey(each.line, line));
  const available = spent === undefined ? leftIn(controlOf(plan), line, plan) : spent.available;
  // Rewards already on the ledger are no longer in what is available, so they are not counted again.
  const others = (spent?.sum ?? 0) - (spent?.entered ?? 0) - before(card, line);
  const sum = roundTo(others + Math.max(0, reward), THOUSANDTHS);
  const say = (value: Figure): string => (value === null ? '–' : spokenMoney(value, language));
  const values = { line: nameOf(plan, line), sum: say(sum), available: say(available) };
  const isOver = available !== null && sum > available;
  const policy = lines.find(({ id }) => isSameKey(id, line))?.yearPolicy ?? BLANK.yearPolicy;
  return {
    reward,
    line,
    told: fill(isOver ? SAY.over : SAY.within, language, values),
    hinders: isOver && policy === 'stop' ? filled(SAY.over, values) : null,
  };
};

const madeOf = ({ items }: Card, plan: Plan): string =>
  items
    .map(({ row: { item, weight }, counted }) => {
      const part = counted === null ? '–' : spokenPercent(counted, plan.language);
      return `${item ?? ''} ${spokenPercent(weight ?? 0, plan.language)} × ${part}`;
    })
    .join('; ');

/** Whether exactly this was agreed before. */
const isAgreed = ({ agreed, score, step }: Rated, reward: Figure): boolean =>
  agreed !== null &&
  Math.abs((agreed.score ?? -1) - (score.score ?? -1)) < 5e-5 &&
  agreed.rating === step.rating &&
  agreed.reward === reward;

/** A reward that no line of the rating scale pays is refused, even in a preview. */
const broughtBy = (of: Agreeing, salary: Figure): Brought => {
  const { step } = of.card;
  const reward = rewardOf(step, salary, of.plan.style.decimals);
  const { rating } = step;
  if (reward === null) return { reward, line: null, told: '', hinders: filled(SAY.salary, { rating }) };
  if (reward <= 0) return { reward, line: null, told: '', hinders: null };
  const line = of.found.scale.find((each) => each.rating === rating)?.line ?? null;
  if (line === null) throw new Refusal(filled(SAY.noLine, { rating }));
  return againstLine(of, line, reward);
};

/** The row to add below earlier agreements; none where the same agreement is there, perhaps from a run that died. */
const agreedRows = (workbook: Workbook, plan: Plan, rows: readonly RowValues[]): Edit[] => {
  const around = { ...standalone(plan.language), style: plan.style };
  const added = addedTo(ownTable(workbook, plan, agreements), rows, plan, around);
  const isNew = rows.length > 0;
  return [
    ...added,
    ...(isNew ? [{ kind: 'protect tab' as const, tab: agreements, why: SAY.stays[plan.language] }] : []),
  ];
};

/** The record of the agreement, which later changes to the plan do not affect. */
const rowOf = ({ plan, card }: Agreeing, { reward, line }: Brought, input: AgreeInput): RowValues => ({
  who: card.who,
  period: card.period,
  score: card.score.score,
  covered: card.score.covered,
  rating: card.step.rating,
  reward,
  line,
  by: input.by,
  on: input.date,
  reason: input.reason,
  items: madeOf(card, plan),
});

const run = (workbook: Workbook, input: AgreeInput, isPreview = false): Outcome<AgreeAnswer> => {
  const plan = readPlan(workbook);
  const { language } = plan;
  const found = neededCards(appraisalOf(workbook, plan), plan);
  const card = cardOf(found, input, plan);
  const { who, period, step, agreed } = card;
  if (isSamePerson(who, input.by)) throw new Refusal(filled(SAY.own, { who }));
  const of: Agreeing = { workbook, plan, found, card };
  const brought = broughtBy(of, input.salary);
  const { reward, told, hinders } = brought;
  const isSame = isAgreed(card, reward);
  const unsaid = agreed !== null && !isSame && input.reason === null ? SAY.reason : null;
  const fault = hinders ?? unsaid;
  // A preview still shows the result.
  if (fault !== null && !isPreview) throw new Refusal(fault);
  const said = spokenPercent(card.score.score ?? 0, language);
  const values = { who, period: spokenPeriod(period, language), score: said, rating: step.rating };
  const answer: AgreeAnswer = {
    who,
    score: said,
    rating: step.rating,
    line: told,
    reward: reward === null || reward === 0 ? '' : spokenMoney(reward, language),
  };
  const words = isSame ? SAY.same : isPreview ? SAY.ready : SAY.done;
  const edits = agreedRows(workbook, plan, isSame ? [] : [rowOf(of, brought, input)]);
  return done(plan, edits, answer, fill(words, language, values), found.problems);
};

/** Freezes a card's rating, with who agreed and when; a later change needs a reason. */
export const agreeRating: Feature<AgreeInput, AgreeAnswer> = {
  title: titles.agreeRating,
  reads: false,
  menu: null,
  accept: (raw) => ({
    who: needed(textIn(raw, 'who'), 'card'),
    period: neededIn(raw, 'period'),
    by: needed(textIn(raw, 'by'), 'agreedBy'),
    date: neededDayIn(raw),
    salary: salaryIn(raw.salary),
    reason: textIn(raw, 'reason'),
  }),
  run,
};
