import type { LedgerRow } from '../tabs/ledger/actuals';
import type { Language } from '../words';
import { everyday, type LedgerDays } from './days';
import { inLanguage, table, type Filled, type SampleRow } from './told';
import { dayIn } from './year';

const two = (value: number | string): string => String(value).padStart(2, '0');
const amountOf = (text: string): number => (text.endsWith('d') ? parseInt(text, 10) : Number(text) * 1000);

/** The entries of one line, as the ledger's rows. */
export const entriesOf = ({ line, stage, description, months }: LedgerDays): SampleRow<LedgerRow>[] =>
  months.flatMap((days, index) =>
    days.split(' ').map((entry) => {
      const [date = '', amount = ''] = entry.split(':');
      return {
        date: dayIn(`${two(index + 1)}-${two(date)}`),
        line,
        amount: amountOf(amount),
        stage,
        description,
      };
    }),
  );

/** What is promised before it is paid, and what was bought once. */
const single = table<LedgerRow>()(
  ['date', 'line', 'amount', 'stage', 'description', 'reference', 'settles'],
  [
    ['2026-03-04', 'SHELF', 41_650_000, 'spent', { en: 'Display shelves', vi: 'Kệ trưng bày' }, null, null],
    [
      '2026-03-10',
      'SHIP',
      9_000_000,
      'committed',
      { en: 'Quarterly delivery contract', vi: 'Hợp đồng giao hàng quý' },
      'C1',
      null,
    ],
    [
      '2026-04-05',
      'SHIP',
      4_000_000,
      'spent',
      { en: 'Delivery under the contract', vi: 'Giao hàng theo hợp đồng' },
      null,
      'C1',
    ],
    [
      '2026-06-20',
      'COGS-CORE',
      55_000_000,
      'committed',
      { en: 'Deposit on July’s milk powder', vi: 'Đặt cọc lô sữa tháng 7' },
      'C2',
      null,
    ],
    [
      '2026-09-02',
      'SHELF',
      30_000_000,
      'committed',
      { en: 'Point-of-sale software', vi: 'Phần mềm bán hàng' },
      'C3',
      null,
    ],
  ],
);

const placeOf = ({ date, line }: Filled<LedgerRow>): string => `${date ?? ''} ${line ?? ''}`;

/** The ledger by day, and within a day by line. */
export const ledgerIn = (language: Language): Filled<LedgerRow>[] =>
  [...everyday.flatMap(entriesOf), ...single]
    .map((row) => inLanguage<LedgerRow>(row, language))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
