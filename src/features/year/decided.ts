import { total } from '../../domain/money/figures';
import type { Figure } from '../../domain/plan';
import { moneyOf, reversedIds } from '../../plan/decisions/log';
import { nameOf } from '../../plan/rows/lines';
import type { Cell } from '../../sheet/edit';
import { looking } from '../../sheet/page/row';
import { pattern } from '../../sheet/style';
import { spokenDay, spokenMoney } from '../../speech';
import { decisionKinds, type DecisionKind, type DecisionRow } from '../../tabs/plan/decisions';
import * as terms from '../../terms';
import { says, type Spelled } from '../../words';
import { headers, type ReportInput, type Section } from '../review';

interface Kind {
  kind: DecisionKind;
  count: number;
  takenBack: number;
  /** Only of decisions that hold. */
  amount: Figure;
  /** What they added to the year's budget or took from it; null where this kind moves no money. */
  effect: Figure;
}

const SIGNS: Readonly<Partial<Record<DecisionKind, 1 | -1 | 0>>> = { raise: 1, cut: -1, transfer: 0 };

const standingIn = (rows: readonly DecisionRow[]): DecisionRow[] => {
  const taken = reversedIds(rows);
  return rows.filter(({ id, kind }) => kind !== 'reversal' && !taken.has(id ?? ''));
};

/** A reversal is not counted as a kind of its own: it removes what it reverses. */
const kindsDecided = (rows: readonly DecisionRow[]): Kind[] => {
  const standing = new Set(standingIn(rows));
  return (Object.keys(decisionKinds) as DecisionKind[]).flatMap((kind): Kind[] => {
    const all = rows.filter((row) => row.kind === kind);
    if (all.length === 0 || kind === 'reversal') return [];
    const amount = total(all.filter((row) => standing.has(row)).map(moneyOf));
    const sign = SIGNS[kind];
    const effect = sign === undefined ? null : sign === 0 ? 0 : sign * (amount ?? 0);
    const takenBack = all.filter((row) => !standing.has(row)).length;
    return [{ kind, count: all.length, takenBack, amount, effect }];
  });
};

const money = (value: Figure, { plan }: ReportInput): Cell =>
  looking(value, { format: pattern('money', plan.style) });
const moneySigned = (value: Figure, { plan }: ReportInput): Cell => {
  const format = pattern('money', plan.style);
  return looking(value, { format: `+${format};-${format};0`, bold: true });
};

/** The year's decisions by kind: how many, the amount, and the effect on the budget. */
export const decidedByKind: Section<Kind> = {
  kind: 'decided',
  title: { en: 'Decisions of the year', vi: 'Các quyết định trong năm' },
  items: ({ plan }) => kindsDecided(plan.decisions),
  id: ({ kind }) => kind,
  columns: [
    {
      at: 'name',
      header: terms.kind,
      cell: ({ kind }, { plan }) => looking(decisionKinds[kind][plan.language], { bold: true }),
    },
    { at: 'monthPlan', header: { en: 'How many', vi: 'Số lần' }, cell: ({ count }) => count },
    {
      at: 'monthActual',
      header: { en: 'Of them taken back', vi: 'Trong đó đã đảo lại' },
      cell: ({ takenBack }) => (takenBack === 0 ? null : takenBack),
    },
    {
      at: 'monthVariance',
      header: terms.amount,
      cell: ({ amount }, input) => money(amount, input),
    },
    {
      at: 'monthVariancePct',
      header: { en: 'Effect on the budget', vi: 'Làm ngân sách tăng, giảm' },
      cell: ({ effect }, input) => moneySigned(effect, input),
    },
  ],
};

const LET_THROUGH: readonly (string | null)[] = ['approval', 'override'];

/** The word that people write where nothing is given up. */
const NOTHING: Spelled = { en: 'nothing', vi: 'không', also: ['none', 'no', 'khong', 'khong co'] };

/**
 * What was approved over a limit, and other decisions for which something was given up. The plan's own approval is left
 * out.
 */
const costlyIn = (rows: readonly DecisionRow[]): DecisionRow[] =>
  standingIn(rows).filter(
    (row) =>
      (LET_THROUGH.includes(row.kind) && moneyOf(row) !== null) ||
      (row.givenUp !== null && !says(NOTHING, row.givenUp)),
  );

/** What it was for; for an entry without a description, its line, day and amount. */
const whatOf = ({ what, toLine, fromLine, entryDate, amount }: DecisionRow, { plan }: ReportInput): string =>
  what ??
  [
    nameOf(plan, toLine ?? fromLine),
    entryDate === null ? '' : spokenDay(entryDate, plan.style.days),
    amount === null ? '' : spokenMoney(amount, plan.language),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Approvals over a limit, and decisions for which something was given up: amounts, reasons, trade-offs. */
export const costlyDecisions: Section<DecisionRow> = {
  kind: 'costly',
  title: {
    en: 'Let through over a limit, or paid for by giving something up',
    vi: 'Duyệt vượt hạn mức, hoặc có đánh đổi',
  },
  items: ({ plan }) => costlyIn(plan.decisions),
  id: ({ id, row }) => id ?? String(row),
  columns: [
    { at: 'id', header: headers.id, cell: ({ id }) => id },
    {
      at: 'name',
      header: terms.what,
      cell: (row, input) => looking(whatOf(row, input), { wrap: true, bold: true }),
    },
    { at: 'unit', header: terms.who, cell: ({ who }) => looking(who, { wrap: true }) },
    {
      at: 'monthPlan',
      header: terms.when,
      cell: ({ when }, { plan }) =>
        looking(when === null ? null : { day: when }, { format: pattern('day', plan.style), align: 'right' }),
    },
    {
      at: 'monthActual',
      header: terms.amount,
      cell: (row, input) => money(moneyOf(row), input),
    },
    {
      at: 'monthVariance',
      header: terms.kind,
      cell: ({ kind }, { plan }) =>
        looking(kind === null ? null : decisionKinds[kind][plan.language], { align: 'center', wrap: true }),
    },
    {
      at: 'monthVariancePct',
      header: terms.budgetLineShort,
      cell: ({ toLine, fromLine }) => looking(toLine ?? fromLine, { align: 'center', wrap: true }),
    },
    { at: 'monthStatus', header: terms.reason, cell: ({ reason }) => reason },
    {
      at: 'toDateMonths',
      header: terms.givenUp,
      cell: ({ givenUp }) => givenUp,
    },
  ],
};
