/**
 * Fractions in a currency without decimals: where a point or comma was meant for thousands but the spreadsheet's locale
 * reads decimals, 12.500 became 12.5. Each is questioned with its cell, wherever the plan has amounts.
 */
import { worthOf } from '../../domain/money/unit';
import { formatIn } from '../../sheet/content';
import { ANSWER_COLUMN, formRows, type Cells, type Layout } from '../../sheet/layout';
import { a1 } from '../../sheet/places/address';
import { question, type Problem } from '../../sheet/problem';
import type { TableTab } from '../../sheet/tab';
import { direction } from '../../tabs';
import { isByHand } from '../../tabs/plan/kpis';
import { filled, type Words } from '../../words';
import type { Frame } from '../frame';
import { THOUSAND } from '../ledger/plainRows';

const ASK = {
  tiny: {
    en: 'an amount of one or more: this currency has no smaller unit',
    vi: 'số tiền từ 1 trở lên: loại tiền này không có đơn vị nhỏ hơn',
  },
  thousands: {
    en: 'a whole amount: in this spreadsheet that mark is the decimal mark. If you mean {meant}, type it without a mark',
    vi: 'số tiền chẵn: ở đây dấu đó là dấu thập phân. Nếu là {meant} thì hãy gõ liền, không có dấu',
  },
} as const satisfies Record<string, Words>;

/** The question about an amount; null where there is none. */
export const amountAsked = (amount: number): Words | null => {
  if (amount !== 0 && Math.abs(amount) < 1) return ASK.tiny;
  const meant = Math.round(amount * THOUSAND);
  const isMeant = Math.abs(amount) < THOUSAND && Math.abs(meant - amount * THOUSAND) < 1e-6;
  return isMeant && !Number.isInteger(amount) ? filled(ASK.thousands, { meant }) : null;
};

/** A row of any table. */
type Row = Readonly<Record<string, unknown>> & { row: number };
/** The currency that the plan is in. */
type Money = Pick<Frame, 'style'> & Partial<Pick<Frame, 'direction'>>;

/** Rows whose figures have a unit of their own are questioned if it is the plan's currency, also per something. */
const isInMoney = (row: Row, { direction }: Money): boolean => {
  if (row.kind === 'goal') return false;
  if (!('unit' in row)) return true;
  const [unit = ''] = (typeof row.unit === 'string' ? row.unit : '').split('/');
  return unit.trim() !== '' && worthOf(unit, direction?.currency ?? 'VND') === 1 && isTyped(row);
};
const isTyped = ({ madeOf }: Row): boolean => typeof madeOf !== 'string' || isByHand(madeOf);

/** Questions about amounts on Direction. */
export const answersAsked = (cells: Cells, { direction: answers, style }: Frame): Problem[] => {
  const rows = style.decimals > 0 ? new Map<string, readonly number[]>() : formRows(direction, cells);
  return Object.entries(direction.fields).flatMap(([key, { format }]) => {
    const value: unknown = answers[key as keyof typeof answers];
    const asked = format === 'money' && typeof value === 'number' ? amountAsked(value) : null;
    const [row] = rows.get(key) ?? [];
    return asked === null || row === undefined
      ? []
      : [question(direction, a1(row, ANSWER_COLUMN), String(value), asked)];
  });
};

/** Questions about all typed amounts of a table. */
export const amountsAsked = (
  tab: TableTab,
  { rows, layout }: { rows: readonly object[]; layout: Layout | null },
  money: Money,
): Problem[] => {
  if (money.style.decimals > 0 || layout === null) return [];
  const columns = Object.entries(tab.columns).filter(([, { computed }]) => !computed);
  return (rows as readonly Row[]).flatMap((row) =>
    columns.flatMap(([key, column]) => {
      if (formatIn(column, row) !== 'money' || !isInMoney(row, money)) return [];
      return [row[key]].flat().flatMap((value, month) => {
        const asked = typeof value === 'number' ? amountAsked(value) : null;
        const cell = a1(row.row, layout.columns.get(key)?.[month] ?? 1);
        return asked === null ? [] : [question(tab, cell, String(value), asked)];
      });
    }),
  );
};
