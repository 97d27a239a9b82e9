import type { JSX } from 'preact';
import { cellAt, isBlank } from '../../imports/grid';
import { columnsFor, MONEY_ROLES } from '../../imports/mapping';
import { amountIn, type DecimalMark } from '../../imports/table/amounts';
import { dayIn, type DayOrder } from '../../imports/table/days';
import type { Role } from '../../imports/table/headers';
import type { Table } from '../../imports/table/table';
import { Choice } from '../parts/choice';
import { Section } from '../parts/section';
import { useSession } from '../asking/session';
import type { Import } from './useImport';
import { IMPORT } from './words';

const exampleOf = (
  table: Table,
  it: Import,
  roles: readonly Role[],
  differs: (text: string) => boolean,
): string => {
  const columns = roles.flatMap((role) => columnsFor(table, it.kept.mapping, role));
  for (const { rows } of table.blocks)
    for (const { cells } of rows)
      for (const column of columns) {
        const cell = cellAt(cells, column);
        if (!isBlank(cell) && differs(cell.text)) return cell.text;
      }
  return '';
};

const ALL_ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];
const ALL_MARKS: readonly DecimalMark[] = [',', '.'];

/** Only what fits every value in two ways, or no value in any, is asked; the answer is kept with the source. */
export const Asking = ({ table, it }: { table: Table; it: Import }): JSX.Element | null => {
  const { say } = useSession();
  const { kept, setKept, dayOrder, decimalMark } = it;
  const orders = 'either' in dayOrder ? dayOrder.either : 'none' in dayOrder ? ALL_ORDERS : [];
  const marks = 'either' in decimalMark ? decimalMark.either : 'none' in decimalMark ? ALL_MARKS : [];
  const set = (more: { dayOrder?: DayOrder; decimalMark?: DecimalMark }): void => {
    setKept({ ...kept, mapping: { ...kept.mapping, ...more } });
  };
  const day = (): string =>
    exampleOf(table, it, ['date'], (text) => dayIn({ text }, 'dmy') !== dayIn({ text }, 'mdy'));
  const amount = (): string =>
    exampleOf(table, it, MONEY_ROLES, (text) => amountIn({ text }, '.') !== amountIn({ text }, ','));
  return (
    <>
      {orders.length > 0 && (
        <Section title={say(IMPORT.days)} aside={say(IMPORT.daysGuide, { example: day() })}>
          <Choice<DayOrder | ''>
            label={say(IMPORT.days)}
            value=""
            options={orders.map((value) => ({ value, label: say(IMPORT[value]) }))}
            onInput={(value) => {
              if (value !== '') set({ dayOrder: value });
            }}
          />
        </Section>
      )}
      {marks.length > 0 && (
        <Section title={say(IMPORT.mark)} aside={say(IMPORT.markGuide, { example: amount() })}>
          <Choice<DecimalMark | ''>
            label={say(IMPORT.mark)}
            value=""
            options={marks.map((value) => ({
              value,
              label: say(value === '.' ? IMPORT.point : IMPORT.comma),
            }))}
            onInput={(value) => {
              if (value !== '') set({ decimalMark: value });
            }}
          />
        </Section>
      )}
    </>
  );
};
