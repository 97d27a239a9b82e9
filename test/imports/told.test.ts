/** What a person is told before anything is written, and what is listed after the ledger’s one write. */
import { actuals, decisions } from '../../src/tabs';
import { importRules } from '../../src/tabs/imports/importRules';
import { imports } from '../../src/tabs/imports/imports';
import { close } from '../features/closing/months';
import { restated, RESTATED, smallPlan } from '../features/closing/small';
import { ask } from '../plans/shop';
import { amounts, book, looked, page, taken } from './book';
import { rule } from './rows';

jest.setTimeout(120_000);

const SMALL = [rule({ direction: 'out', line: 'SMALL' })];

test('what would pass a limit is told before it is written, and nothing is asked for yet', async () => {
  const person = book();
  const { sent } = await looked(person, page([['01/03/2026', 'Ca phe', -20_000]]), { rules: SMALL });
  const told = ask(person, 'writeImport', sent.input, true);
  expect(told.answer).toMatchObject({ taken: 1, over: 1, lines: ['SMALL'], requests: ['D1'] });
  expect(told.message).toBe(
    'Over the limit: 1 (lines: SMALL). They are written and marked, and asked for in D1.',
  );
  expect([amounts(person), person.values(decisions.name.en)[1]![0]]).toEqual([[], '']);
});

test('what is within the limits says nothing beforehand', async () => {
  const person = book();
  const { sent } = await looked(person, page([['01/03/2026', 'Ca phe', -20]]));
  expect(ask(person, 'writeImport', sent.input, true).message).toBe('');
});

test('an import that is not listed yet is shown, taken for known, and can be taken back', async () => {
  const person = book();
  const rows = page([['01/03/2026', 'Ca phe', -20]]);
  const { sent } = await looked(person, rows, { rules: SMALL });
  ask(person, 'writeImport', sent.input);
  expect(person.tabs()).not.toContain(imports.name.en);
  expect(ask(person, 'importActuals').answer).toMatchObject({
    isBehind: true,
    imports: [{ id: 'N1', file: 'file.csv', who: 'Lan', taken: 1, standing: 1, state: 'in' }],
  });
  expect((await looked(person, rows, { rules: SMALL })).sent.sums.duplicates.rows).toBe(1);
  ask(person, 'undoImport', { id: 'N1' });
  expect(amounts(person)).toEqual([]);
  expect(person.displayed(imports.name.en)[1]).toEqual(expect.arrayContaining(['N1', 'file.csv', 'Undone']));
  expect(person.displayed(importRules.name.en)[1]).toContain('SMALL');
});

test('its Id is not used again', async () => {
  const person = book();
  const [one, two] = ['Ca phe', 'Tra'].map((text) => page([['01/03/2026', text, -20]]));
  for (const rows of [one!, two!])
    ask(person, 'writeImport', (await looked(person, rows, { rules: SMALL })).sent.input);
  ask(person, 'listImports');
  expect(
    person
      .displayed(imports.name.en)
      .slice(1, 4)
      .map(([id]) => id),
  ).toEqual(['N1', 'N2', '']);
});

test('the other side of a transfer is shown with its row, though it came from another file', async () => {
  const person = book();
  await taken(person, page([['01/03/2026', 'Chuyen sang ACB', -900]]));
  const other = ['Ngày;Diễn giải;Ghi có;Ghi nợ', '02/03/2026;Tu VCB chuyen sang;900;', ''].join('\n');
  const { known, sent } = await looked(person, other);
  expect(known).toMatchObject({ near: [], otherSides: [{ at: 0, row: 2, line: 'GOODS', amount: 900 }] });
  expect(sent.sums.taken.rows).toBe(1);
  const choices = new Map([[0, { leaveOut: 'own transfer' as const }]]);
  const chosen = await looked(person, other, { choices });
  expect(chosen.sent.sums.leftOut).toMatchObject([{ rows: 1, in: 900 }]);
  expect(person.displayed(actuals.name.en)[1]![2]).toBe('900');
});

describe('rows of a closed month', () => {
  const rules = [rule({ direction: 'in', line: 'REV' })];
  const LATE = page([
    ['15/01/2026', 'Ban le cuoi thang', 50],
    ['03/02/2026', 'Ban le', 7],
  ]);

  test('are told before they are written, taken as others, and shown as restated in the next review', async () => {
    const person = smallPlan();
    close(person, '2026-01');
    const { sent } = await looked(person, LATE, { rules });
    const before = ask(person, 'writeImport', sent.input, true);
    expect([before.answer.closed, before.message]).toEqual([
      ['2026-01'],
      'Closed months get rows: 01/2026. They will be shown as restated after close.',
    ]);
    expect(restated(person)).toEqual([]);

    expect(ask(person, 'writeImport', sent.input)).toMatchObject({
      answer: { taken: 2, closed: ['2026-01'] },
      message: 'N1: 2 rows written to Actuals. Closed months with new rows are shown as restated: 01/2026.',
    });
    expect(restated(person)).toEqual(RESTATED);

    ask(person, 'listImports');
    ask(person, 'undoImport', { id: 'N1' });
    expect(restated(person)).toEqual([]);
  });

  test('are nothing to tell where the month is open', async () => {
    const person = smallPlan();
    const { sent } = await looked(person, LATE, { rules });
    const before = ask(person, 'writeImport', sent.input, true);
    expect([before.answer.closed, before.message]).toEqual([[], '']);
  });
});
