import type { JSX } from 'preact';
import type { Day } from '../../../domain/plan';
import { BLANK, cellAt, isBlank, type Cell } from '../../../imports/grid';
import { columnsFor, MONEY_ROLES, type Mapping } from '../../../imports/mapping/mapping';
import { isSided, withWay } from '../../../imports/mapping/sides';
import type { Unit } from '../../../imports/mapping/unit';
import { amountIn, type DecimalMark } from '../../../imports/table/amounts';
import { dayIn, type DayOrder } from '../../../imports/table/days';
import type { Role } from '../../../imports/table/headers';
import type { Table } from '../../../imports/table/table';
import { spokenMoney } from '../../../speech';
import type { Language } from '../../../words';
import { useSession } from '../../asking/session';
import { Choice } from '../../parts/fields/choice';
import { Section } from '../../parts/section';
import type { Import } from '../useImport';
import { IMPORT } from '../words';
import { asWritten } from './how';

const exampleOf = (
  table: Table,
  it: Import,
  roles: readonly Role[],
  differs: (cell: Cell) => boolean,
): Cell => {
  const columns = roles.flatMap((role) => columnsFor(table, it.kept.mapping, role));
  for (const { rows } of table.blocks)
    for (const { cells } of rows)
      for (const column of columns) {
        const cell = cellAt(cells, column);
        if (!isBlank(cell) && differs(cell)) return cell;
      }
  return BLANK;
};

/** The day with its month in words, since the question is which of two numbers is the month. */
const inWords = (day: Day | null, language: Language): string =>
  day === null
    ? ''
    : new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${day}T00:00Z`),
      );
const inMoney = (amount: number | null, language: Language): string =>
  amount === null ? '' : spokenMoney(amount, language);
/** A choice, with the example as this choice reads it. */
const readAs = (answer: string, read: string): string => (read === '' ? answer : `${answer}: ${read}`);

const ALL_ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];
const ALL_MARKS: readonly DecimalMark[] = [',', '.'];

/** Asks for the direction of money and the unit, where the file leaves them open. */
const AskedOfMoney = ({ it }: { it: Import }): JSX.Element => {
  const { say, language } = useSession();
  const { kept, setKept } = it;
  const { isSignAsked, unitAsked = null } = kept.mapping;
  const set = (more: Partial<Mapping>): void => {
    setKept({ ...kept, mapping: { ...kept.mapping, ...more } });
  };
  const areDebits = isSided(kept.mapping.columns);
  const sign = say(areDebits ? IMPORT.debits : IMPORT.sign);
  const unitGuide = ({ said, by }: Unit): string =>
    said === '' ? say(IMPORT.unitGone, { by: spokenMoney(by, language) }) : say(IMPORT.unitGuide, { said });
  return (
    <>
      {unitAsked !== null && (
        <Section title={say(IMPORT.unit)} aside={unitGuide(unitAsked)}>
          <Choice<'times' | 'as is' | ''>
            label={say(IMPORT.unit)}
            value=""
            options={[
              {
                value: 'times',
                label: say(IMPORT.unitTimes, { by: spokenMoney(unitAsked.by, language) }),
              },
              { value: 'as is', label: say(IMPORT.unitAsIs) },
            ]}
            onInput={(value) => {
              if (value !== '') set({ unit: value === 'times' ? unitAsked.by : 1, unitAsked: null });
            }}
          />
        </Section>
      )}
      {isSignAsked === true && (
        <Section title={sign} aside={say(areDebits ? IMPORT.debitsGuide : IMPORT.signGuide)}>
          <Choice<'1' | '-1' | ''>
            label={sign}
            value=""
            options={[
              { value: '1', label: say(IMPORT.signIn) },
              { value: '-1', label: say(IMPORT.signOut) },
            ]}
            onInput={(value) => {
              if (value !== '') set(withWay(kept.mapping, value === '1' ? 1 : -1));
            }}
          />
        </Section>
      )}
    </>
  );
};

/** Asks whether a value that is equal on all rows of an order belongs to the order or to each item. */
const AskedOfOrders = ({ table, it }: { table: Table; it: Import }): JSX.Element | null => {
  const { say } = useSession();
  const { kept, setKept, order } = it;
  if (order === null) return null;
  const header = asWritten(table, order);
  return (
    <Section title={say(IMPORT.order, { header })} aside={say(IMPORT.orderGuide)}>
      <Choice<'once' | 'each' | ''>
        label={say(IMPORT.order, { header })}
        value=""
        options={[
          { value: 'once', label: say(IMPORT.orderOnce) },
          { value: 'each', label: say(IMPORT.orderEach) },
        ]}
        onInput={(value) => {
          if (value === '') return;
          const perOrder = { ...kept.mapping.perOrder, [order]: value === 'once' };
          setKept({ ...kept, mapping: { ...kept.mapping, perOrder } });
        }}
      />
    </Section>
  );
};

/** Asks for the order of day and month, where every day fits both. */
const AskedOfDays = ({ table, it }: { table: Table; it: Import }): JSX.Element | null => {
  const { say, language } = useSession();
  const { kept, setKept, dayOrder } = it;
  const orders = 'either' in dayOrder ? dayOrder.either : 'none' in dayOrder ? ALL_ORDERS : [];
  if (orders.length === 0) return null;
  const isTurned = orders.includes('turned');
  const [one = 'dmy', other = 'mdy']: readonly DayOrder[] = isTurned ? orders : [];
  const day = exampleOf(table, it, ['date'], (cell) => dayIn(cell, one) !== dayIn(cell, other));
  const said = (order: DayOrder): string => say(isTurned && order !== 'turned' ? IMPORT.kept : IMPORT[order]);
  return (
    <Section
      title={say(IMPORT.days)}
      aside={isTurned ? say(IMPORT.turnedGuide) : say(IMPORT.daysGuide, { example: day.text })}
    >
      <Choice<DayOrder | ''>
        label={say(IMPORT.days)}
        value=""
        options={orders.map((value) => ({
          value,
          label: readAs(said(value), inWords(dayIn(day, value), language)),
        }))}
        onInput={(value) => {
          if (value !== '') setKept({ ...kept, mapping: { ...kept.mapping, dayOrder: value } });
        }}
      />
    </Section>
  );
};

/** Asks only where two readings fit every value or no reading fits all of them. The answer is kept with the source. */
export const Asking = ({ table, it }: { table: Table; it: Import }): JSX.Element | null => {
  const { say, language } = useSession();
  const { kept, setKept, decimalMark } = it;
  const marks = 'either' in decimalMark ? decimalMark.either : 'none' in decimalMark ? ALL_MARKS : [];
  const set = (more: Partial<Mapping>): void => {
    setKept({ ...kept, mapping: { ...kept.mapping, ...more } });
  };
  const amount =
    marks.length === 0
      ? ''
      : exampleOf(table, it, MONEY_ROLES, ({ text }) => amountIn({ text }, '.') !== amountIn({ text }, ','))
          .text;
  return (
    <>
      <AskedOfDays table={table} it={it} />
      {marks.length > 0 && (
        <Section title={say(IMPORT.mark)} aside={say(IMPORT.markGuide, { example: amount })}>
          <Choice<DecimalMark | ''>
            label={say(IMPORT.mark)}
            value=""
            options={marks.map((value) => ({
              value,
              label: readAs(
                say(value === '.' ? IMPORT.point : IMPORT.comma),
                inMoney(amountIn({ text: amount }, value), language),
              ),
            }))}
            onInput={(value) => {
              if (value !== '') set({ decimalMark: value });
            }}
          />
        </Section>
      )}
      <AskedOfMoney it={it} />
      <AskedOfOrders table={table} it={it} />
    </>
  );
};
