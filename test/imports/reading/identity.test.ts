import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { hashOf } from '../../../src/domain/sign';
import type { Entry } from '../../../src/imports/entry';
import { identities } from '../../../src/imports/fates/identity';
import { prepared } from '../../../src/imports/fates/prepared';
import { proposedMapping } from '../../../src/imports/mapping/mapping';
import { sheetsOfText } from '../../../src/imports/reading/file';
import type { Table } from '../../../src/imports/table/table';
import { tablesIn } from '../../../src/imports/table/tables';
import { plain } from '../../../src/words';
import { FOLDER, parseXml, readFile, readText, type ReadSheet } from '../read';
import { entry } from '../rows';

const keys = ({ mapping, statements }: ReadSheet): string[] =>
  identities(
    mapping.source || mapping.headers.join(' '),
    statements.flatMap(({ entries }) => entries),
  );

const VIETNAMESE = { dayOrder: 'dmy', decimalMark: ',', sign: 1 } as const;
const HEADER = 'Ngày;Diễn giải;Số tiền';
const list = (...lines: string[]): string => [HEADER, ...lines, ''].join('\n');
const keysOf = async (text: string): Promise<string[]> => keys((await readText(text, VIETNAMESE))[0]!);

/** Needed for files whose days could be read in two orders. */
const ASKED = { dayOrder: 'dmy' } as const;

test.each(readdirSync(FOLDER))(
  '%s read again has the same keys, one a row: nothing of it is new',
  async (name) => {
    const [one, other] = [await readFile(name, ASKED), await readFile(name, ASKED)];
    const [first, again] = [one.flatMap(keys), other.flatMap(keys)];
    expect(first.length).toBeGreaterThan(0);
    expect(again.filter((key) => !first.includes(key))).toEqual([]);
    expect(again).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  },
);

test('two coffees on one day stay two, and are the same two in the next export', async () => {
  const coffee = '02/03/2026;Cà phê;-45.000';
  const first = await keysOf(list('27/02/2026;Tiền điện;-300.000', coffee, coffee));
  const second = await keysOf(list(coffee, coffee, '28/03/2026;Tiền nước;-90.000'));
  expect(new Set([...first, ...second]).size).toBe(4);
});

test('two overlapping halves have each row once', async () => {
  const lines = Array.from(
    { length: 28 },
    (_, at) => `${String(at + 1).padStart(2, '0')}/02/2026;Bán lẻ;${(at % 3) + 1}00.000`,
  );
  const whole = await keysOf(list(...lines));
  const halves = [await keysOf(list(...lines.slice(0, 18))), await keysOf(list(...lines.slice(12)))].flat();
  expect([...new Set(halves)].sort()).toEqual([...whole].sort());
});

test('numbers that a spreadsheet program cut are no references: such rows are known by all else that they say', async () => {
  const file = (...rows: string[]): Promise<readonly Table[]> =>
    sheetsOfText(['Ngày;Số tham chiếu;Nội dung;Số tiền', ...rows, ''].join('\n'), parseXml).then(tablesIn);
  const [coffee, tea] = ['02/03/2026;5,76461E+17;Cà phê;-45.000', '03/03/2026;5,76461E+17;Trà;-45.000'];
  const known = ([table]: readonly Table[]): string[] => {
    const mapping = { ...proposedMapping(table!), source: 'Sao kê' };
    return prepared(table!, mapping, { dayOrder: 'dmy', decimalMark: ',' }).keys.map((key) => key);
  };
  const found = await file(coffee, tea, '04/03/2026;FT26063;Bánh;-20.000');
  expect(found[0]!.cut).toBe('Số tham chiếu');
  expect(new Set(known(found)).size).toBe(3);
  expect(known(found)[2]).toContain('|#|ft26063');
  // The same rows in the next file, with identifiers shortened differently.
  const next = await file(tea.replace('5,76461', '5,765'), coffee.replace('5,76461', '5,765'));
  expect(known(next).sort()).toEqual(known(found).slice(0, 2).sort());
});

test.each([
  ['another amount', '02/03/2026;Cà phê;-46.000'],
  ['another day', '03/03/2026;Cà phê;-45.000'],
  ['another text', '02/03/2026;Trà;-45.000'],
])('%s is a different row', async (_, other) => {
  const [one, two] = await keysOf(list('02/03/2026;Cà phê;-45.000', other));
  expect(one).not.toBe(two);
});

test('a bank’s reference makes the row, however its text and day are told later', async () => {
  const header = 'Ngày;Số tham chiếu;Nội dung;Số tiền';
  const [one] = await keysOf([header, '13/03/2026;FT1;CK DON HD1;450.000', ''].join('\n'));
  const [other] = await keysOf([header, '14/03/2026;FT1;Chuyển khoản đơn HD1;450.000', ''].join('\n'));
  expect(one).toBe(other);
});

test('references are told apart by all of their letters, though numbers made of them are alike', async () => {
  const header = 'Ngày;Số tham chiếu;Nội dung;Số tiền';
  const row = (reference: string): string => `13/03/2026;${reference};CK;450.000`;
  expect(hashOf('costarring')).toBe(hashOf('liquid'));
  const rows = ['costarring', 'FT1', 'liquid', 'costarring', 'FT2'].map(row);
  const found = await keysOf([header, ...rows, ''].join('\n'));
  expect(found.map((key) => key.split('|').slice(-2).join('|'))).toEqual([
    ...['costarring|1', 'ft1|1', 'liquid|1', 'costarring|2', 'ft2|1'],
  ]);
});

test('keys are those that stand in ledgers already, to the letter', async () => {
  const header = 'Ngày;Số tham chiếu;Nội dung;Số tiền;Số dư';
  const written = await keysOf(
    [
      'Số tài khoản: 0123 (VND)',
      ...[
        header,
        '13/03/2026;FT|1a;CK  ĐƠN;-450.000,5;',
        '13/03/2026;;Cà  phê | SỮA\u00a0đá;45.000;1.000,25',
      ],
      ...['13/03/2026;;Cà  phê | SỮA\u00a0đá;45.000;1.000,25', ''],
    ].join('\n'),
  );
  const start = 'ngay noi dung so du so tham chieu so tien|0123|amount|';
  expect(written).toEqual([
    `${start}|-450000.5|#|ft/1a|1`,
    `${start}|45000|2026-03-13|cà phê / sữa đá|1000.25|1`,
    `${start}|45000|2026-03-13|cà phê / sữa đá|1000.25|2`,
  ]);
});

test('references that differ only in case and blanks make equal rows, told apart by their order', () => {
  const rows = ['FT1', 'ft2', 'ft1', ' Ft1', '\t', 'FT|2', 'ft/2', ''].map((reference) =>
    entry({ reference }),
  );
  expect(identities('x', rows).map((key) => key.split('|').slice(5).join('|'))).toEqual([
    ...['#|ft1|1', '#|ft2|1', '#|ft1|2', '#| ft1|1', '#||1', '#|ft/2|1', '#|ft/2|2'],
    expect.not.stringContaining('#') as string,
  ]);
});

const letter = fc.constantFrom(
  ...Array.from('aAàÀĐđ09 -|#.\n\t\u00a0ΣσİΑ'),
  '\u0301',
  '\u2000',
  '\u212b',
  '  ',
);
const words = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
const anyEntry = fc
  .record({
    account: words,
    ledgerAccount: fc.constantFrom('', '511', 'TK '),
    text: words,
    reference: words,
    part: fc.constantFrom('amount' as const, 'fee' as const),
    amount: fc.constantFrom(-45_000, 0.5, 1e21, 0),
    day: fc.constantFrom(null, '2026-03-02'),
    balance: fc.constantFrom(null, 100),
  })
  .map(entry);

/** A row's key as one text, written out independently of the code. */
const saidBy = (one: Entry): string => {
  const [account, ledgerAccount, text, reference] = [
    ...[one.account, one.ledgerAccount, one.text, one.reference],
  ].map((each) => each.replaceAll('|', '/'));
  const whose = `${account}|${one.part}|${ledgerAccount}|${one.amount}|`;
  const said = reference === '' ? `${one.day ?? ''}|${text}|${one.balance ?? ''}` : `#|${reference}`;
  return plain(whose + said);
};

test('a key is the plain text of all that a row says, with its ordinal among equals', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 6 }), (entries) => {
      const said = entries.map(saidBy);
      const ordinal = (at: number): number =>
        said.slice(0, at + 1).filter((each) => each === said[at]).length;
      expect(identities('Sao kê', entries)).toEqual(said.map((each, at) => `sao kê|${each}|${ordinal(at)}`));
    }),
  );
});
