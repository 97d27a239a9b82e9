import { BLANK, type Day } from '../../../domain/plan';
import type { Plan } from '../../../plan/plan';
import type { Cell } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { ruleColours } from '../../../sheet/style';
import { actionKinds, actionStatuses } from '../../../tabs/choices';
import * as terms from '../../../terms';
import { headers } from '../headers';
import type { ReportInput, Section } from '../rows';
import { dueVerdict, workColumns } from './work';

interface Item {
  action: Plan['actions'][number];
  due: Day | null;
  /** Days late; null where it is not late. */
  late: number | null;
  /** Due by the end of the next period. */
  isNext: boolean;
}

/** All initiatives except dropped ones in the plan's order, then other work that is late or due next. */
const itemsOf = ({ plan, findings }: ReportInput): Item[] => {
  const found = new Map(findings.actions.map((finding) => [finding.action, finding]));
  const itemOf = (action: Item['action']): Item => {
    const finding = found.get(action);
    return { action, due: action.due, late: finding?.late ?? null, isNext: finding?.late === null };
  };
  const own = plan.actions.filter(({ kind, status }) => kind === 'initiative' && status !== 'dropped');
  const rest = findings.actions.map(({ action }) => action).filter(({ kind }) => kind !== 'initiative');
  return [...own, ...rest].map(itemOf);
};

const verdict = ({ action, due, late, isNext }: Item, input: ReportInput): Cell => {
  if (late !== null || isNext) return dueVerdict({ late, due }, input);
  const status = action.status ?? BLANK.status;
  const said = actionStatuses[status][input.plan.language];
  return looking(said, { ...(status === 'done' ? ruleColours.good : {}), align: 'center', wrap: true });
};

/** How far the initiatives have come, and which work is late or due in the next quarter. */
export const initiativesAndWork: Section<Item> = {
  kind: 'initiative',
  title: {
    en: 'Initiatives, and work late or due next quarter',
    vi: 'Sáng kiến trọng tâm; việc trễ hạn hoặc đến hạn quý sau',
  },
  items: itemsOf,
  id: ({ action }) => action.id ?? '',
  columns: [
    ...workColumns<Item>(({ action }) => action.kind === 'initiative'),
    {
      at: 'monthVariancePct',
      header: terms.kind,
      cell: ({ action: { kind } }, { plan }) =>
        looking(kind === null ? null : actionKinds[kind][plan.language], { align: 'center', wrap: true }),
    },
    { at: 'monthStatus', header: headers.verdict, cell: verdict },
  ],
};
