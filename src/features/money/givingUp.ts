/** The order in which money is given up when costs must be cut, and why a line stands where it does. */
import type { Plan, PlanLine } from '../../plan/plan';
import { lineName } from '../../plan/rows/lines';
import type { Voice } from '../../speech';
import { priorities } from '../../tabs/choices';
import type { Words } from '../../words';
import { HIGHEST, goalRank } from './rank';

export const NO_GOAL: Words = { en: 'no goal', vi: 'không gắn mục tiêu' };
const SAY = {
  goal: { en: '{goal}, {priority} priority', vi: '{goal}, ưu tiên {priority}' },
  later: { en: '{tied}; can be put off', vi: '{tied}; có thể lùi lại' },
  reserve: {
    en: 'kept for what goes wrong: after what serves no goal of high priority',
    vi: 'để dành khi có sự cố: sau các khoản không phục vụ mục tiêu ưu tiên cao',
  },
  follows: {
    en: 'goes up and down with what is sold and used: late, since a smaller budget alone does not lower it',
    vi: 'tăng giảm theo mức bán, mức dùng: để sau, vì hạ ngân sách thì chi vẫn vậy',
  },
  bound: {
    en: 'people and premises, bound by contract: last, and agreed with them first',
    vi: 'lương, mặt bằng theo hợp đồng: sau cùng, cần thoả thuận trước',
  },
} as const satisfies Record<string, Words>;

/** Recognises pay and premises by words in a line's name or group; Ids may lack accents. */
const BOUND =
  /lương(?! thực)|nhân sự|nhân công|nhân viên|bảo hiểm xã hội|mặt bằng|tiền thuê|thuê (nhà|cửa hàng|văn phòng|quán|kho|xưởng)|^(luong|mat-bang)\b|\b(salar(y|ies)|wages?|payroll|people|staff|premises|rent|lease)\b/;
const isBoundByContract = (text: string): boolean => BOUND.test(text.normalize('NFC').toLowerCase());
const isBound = (line: PlanLine): boolean =>
  [line.group ?? '', lineName(line), line.id].some(isBoundByContract);

/** Recognises what is owed for each sale or used up: electricity, fees, commissions, delivery, packing, taxes. */
const FOLLOWS =
  /điện,? nước|tiền (điện|nước)|internet|\bphí (app|sàn|cà thẻ|quẹt thẻ|giao|ship|vận chuyển)|hoa hồng|giao hàng|vận chuyển|bao bì|đóng gói|thuế|^(dien-nuoc|phi-app|phi-san|hoa-hong|giao-hang|van-chuyen|bao-bi|dong-goi)\b|\b(utilities|electricity|water|heating|commissions?|delivery|shipping|postage|packing|packaging|taxes|vat|(platform|marketplace|app|card|payment) fees?|fees of)\b/;
const isFollowingSales = (text: string): boolean => FOLLOWS.test(text.normalize('NFC').toLowerCase());
const followsSales = (line: PlanLine): boolean => [lineName(line), line.id].some(isFollowingSales);

/**
 * Whether a line's money is spent whatever its budget says: 0 for what can be decided, 1 for what goes with sales and
 * use, 2 for what is bound by contract. Money is looked for in 1 and 2 only after the reserve.
 */
export const owedOf = (line: PlanLine): 0 | 1 | 2 => {
  if (line.type === 'reserve') return 0;
  if (isBound(line)) return 2;
  return followsSales(line) ? 1 : 0;
};

/**
 * First what serves no goal of high priority, then the reserve, then what does serve one. What goes with sales and use
 * comes after these, and what is bound by contract last, since a lower budget lowers neither. Within each, what matters
 * least to the goals comes first, and an investment before running costs.
 */
const orderOf = (plan: Plan, line: PlanLine): readonly number[] => {
  const rank = goalRank(plan, line);
  const later = line.type === 'investment' ? 0 : 1;
  if (line.type === 'reserve') return [1, 0, 0];
  const owed = owedOf(line);
  if (owed > 0) return [2 + owed, rank, later];
  return [rank === HIGHEST ? 2 : 0, rank, later];
};

/** Sorts by what is given up first; ties keep the budget's order. */
export const byGivingUp = <T extends { line: PlanLine }>(plan: Plan, all: readonly T[]): T[] =>
  all
    .map((each) => ({ each, order: orderOf(plan, each.line) }))
    .sort((a, b) => a.order.map((place, at) => place - (b.order[at] ?? 0)).find((apart) => apart !== 0) ?? 0)
    .map(({ each }) => each);

/** The goal that a line serves; null where it serves none. */
export const goalOf = ({ goals }: Pick<Plan, 'goals'>, { goal }: PlanLine): Plan['goals'][number] | null =>
  goals.find(({ id }) => id !== null && id === goal) ?? null;

const tiedTo = (plan: Plan, line: PlanLine, { say, language }: Voice): string => {
  const known = goalOf(plan, line);
  if (known === null) return say(NO_GOAL);
  const { id, priority } = known;
  if (priority === null) return id ?? '';
  return say(SAY.goal, { goal: id ?? '', priority: priorities[priority][language].toLowerCase() });
};

export const whyGivenUp = (plan: Plan, line: PlanLine, voice: Voice): string => {
  if (line.type === 'reserve') return voice.say(SAY.reserve);
  const owed = owedOf(line);
  if (owed > 0) return voice.say(owed === 2 ? SAY.bound : SAY.follows);
  const tied = tiedTo(plan, line, voice);
  return line.type === 'investment' ? voice.say(SAY.later, { tied }) : tied;
};
