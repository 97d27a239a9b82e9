/** Cash books number their vouchers anew each month, so number and amount may equal those of another month's. */
import { actuals } from '../../src/tabs';
import { amounts, book, looked, taken } from './book';

jest.setTimeout(120_000);

const HEADERS = 'Ngày CT;Số CT;Diễn giải;Thu;Chi';
const month = (...rows: readonly string[]): string => [HEADERS, ...rows, ''].join('\n');
const RENT = ['02/01/2026;PC01;Tiền nhà tháng 1;;5.000.000', '03/02/2026;PC01;Tiền nhà tháng 2;;5.000.000'];
const [JANUARY, FEBRUARY] = RENT.map((row) => month(row));
const dates = (person: ReturnType<typeof book>): number =>
  person.values(actuals.name.en).findIndex(([, line]) => line === 'GOODS') + 1;

test('the same voucher and amount in the next month is another payment, and each is taken once', async () => {
  const person = book();
  await taken(person, JANUARY!);
  expect((await taken(person, FEBRUARY!)).sent.sums).toMatchObject({ taken: { rows: 1 } });
  expect(amounts(person)).toEqual([5_000_000, 5_000_000]);
  for (const again of [JANUARY!, FEBRUARY!, month(...RENT), month(...[...RENT].reverse())])
    expect((await looked(person, again)).sent.sums).toMatchObject({ taken: { rows: 0 } });
});

test('a file of both months first, then of the second alone: nothing is new', async () => {
  const person = book();
  await taken(person, month(...RENT));
  expect((await looked(person, FEBRUARY!)).sent.sums).toMatchObject({ taken: { rows: 0 } });
});

test('a payment that a bank books a day later, in the next month, is the same', async () => {
  const person = book();
  await taken(person, month('31/01/2026;PC09;Tiền nhà;;5.000.000'));
  const later = await looked(person, month('01/02/2026;PC09;Tiền nhà;;5.000.000'));
  expect(later.sent.sums).toMatchObject({ duplicates: { rows: 1 } });
});

test('a row that a person moved to another month is not taken again', async () => {
  const person = book();
  await taken(person, JANUARY!);
  person.type(actuals.name.en, `A${dates(person)}`, '3/15/2026');
  expect((await looked(person, JANUARY!)).sent.sums).toMatchObject({ duplicates: { rows: 1 } });
});
