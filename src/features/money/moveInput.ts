import { amountIn, monthIn, needed, textIn, type AskedField, type Raw } from '../../asking/fields';
import type { Month } from '../../domain/plan';
import type { MoveKind } from './moves';

export interface MoveInput {
  kind: MoveKind;
  /** Null for a raise; not needed where the source is the reserve. */
  from: string | null;
  /**
   * Null takes from the year's end, month by month. The reserve gives what it holds up to this month, or up to
   * `toMonth` where this is null.
   */
  fromMonth: Month | null;
  /** Null for a cut. */
  to: string | null;
  toMonth: Month | null;
  amount: number;
  reason: string | null;
  givenUp: string | null;
  who: string | null;
  approver: string | null;
}

const KINDS: readonly MoveKind[] = ['transfer', 'raise', 'cut', 'reserve'];

export const acceptMove = (raw: Raw): MoveInput => {
  const kind = KINDS.find((each) => each === raw.kind) ?? 'transfer';
  const text = (field: AskedField): string | null => textIn(raw, field);
  const input: MoveInput = {
    kind,
    from: kind === 'raise' ? null : text('from'),
    to: kind === 'cut' ? null : text('to'),
    fromMonth: kind === 'raise' ? null : monthIn(raw, 'fromMonth'),
    toMonth: kind === 'cut' ? null : monthIn(raw, 'toMonth'),
    amount: amountIn(raw),
    reason: text('reason'),
    givenUp: text('givenUp'),
    who: text('who'),
    approver: text('approver'),
  };
  if (kind === 'transfer' || kind === 'cut') needed(input.from, 'from');
  if (kind !== 'cut') needed(input.to, 'to');
  if (kind !== 'cut') needed(input.toMonth, 'toMonth');
  return input;
};
