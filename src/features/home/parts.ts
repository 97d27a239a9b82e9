/** Parts that the plan does not have, and why one of them would help now. */
import { isUnfinished } from '../../domain/goals/late';
import { addMonths } from '../../domain/months/months';
import type { Findings } from '../../plan/findings';
import type { DriversFound } from '../../plan/parts/drivers';
import type { Plan } from '../../plan/plan';
import type { TabRef } from '../../sheet/tab';
import { firmPartKeys, firmParts, type FirmPart } from '../../tabs/firm';
import { partKeys, parts, type PartKey } from '../../tabs/optional';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';

export type { PartKey };

export interface LackingPart {
  part: PartKey;
  name: string;
  /** One sentence; blank where there is no reason yet. */
  why: string;
}

const WHY = {
  risks: {
    en: 'The goal “{goal}” is expected to miss its target, and no risk is written down: what could still hit it, and what do you do then?',
    vi: 'Mục tiêu “{goal}” ước không đạt mà kế hoạch chưa ghi rủi ro nào: điều gì còn có thể xảy ra, khi đó mình làm gì?',
  },
  resources: {
    en: 'Work has owners and hours, but nothing says how many hours they have.',
    vi: 'Công việc đã có người phụ trách và số giờ, nhưng chưa ghi mỗi người có bao nhiêu giờ.',
  },
  products: {
    en: 'Lines are planned by quantity and price: with Products the review tells what quantity did from what price did.',
    vi: 'Có khoản mục tính theo số lượng và đơn giá: thêm trang Sản phẩm thì bản rà soát tách được phần do số lượng, phần do giá.',
  },
} as const satisfies Record<string, Words>;

/** For some parts the plan shows that they are needed. */
const reasons: Readonly<
  Partial<Record<PartKey, (plan: Plan, findings: Findings, driven: DriversFound) => string>>
> = {
  risks: ({ first, language }, { goals, month }) => {
    // No outlook is needed for a year that is over.
    if (month === addMonths(first, 11)) return '';
    const missed = goals.find(
      ({ outlook }) => outlook?.status === 'at risk' || outlook?.status === 'off track',
    )?.goal;
    return missed === undefined ? '' : fill(WHY.risks, language, { goal: missed.goal ?? missed.id ?? '' });
  },
  resources: ({ actions, language }) =>
    actions.some((action) => action.owner !== null && action.hours !== null && isUnfinished(action))
      ? WHY.resources[language]
      : '',
  products: ({ language }, _, { lines }) =>
    lines.some(({ drivers }) => drivers.some(({ kind }) => kind === 'units')) ? WHY.products[language] : '',
};

/**
 * A tab of that name without our mark is a person's own; only in a copied file, where no tab has a mark, the name is
 * enough.
 */
const isThereIn =
  (workbook: Workbook) =>
  (tab: TabRef): boolean =>
    workbook.keys().length === 0 ? workbook.sheet(tab) !== null : workbook.keys().includes(tab.key);

/** The parts that only a firm keeps and whose tabs all exist. */
export const firmPartsIn = (workbook: Workbook): FirmPart[] =>
  firmPartKeys.filter((part) => firmParts[part].every(isThereIn(workbook)));

export const lackingParts = (
  workbook: Workbook,
  plan: Plan,
  findings: Findings,
  driven: DriversFound,
): LackingPart[] => {
  const isThere = isThereIn(workbook);
  return partKeys
    .filter((part) => !isThere(parts[part]))
    .map((part) => ({
      part,
      name: parts[part].name[plan.language],
      why: reasons[part]?.(plan, findings, driven) ?? '',
    }));
};
