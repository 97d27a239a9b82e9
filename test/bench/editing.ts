/** Service calls of one edit of the ledger, at one size of it. */
import { openSpreadsheet, type Saved } from '../../local/person';
import { actuals, decisions, kpis } from '../../src/tabs';
import { counted, type Count, type Limit } from './counting';
import { planWith, type Begun } from './plans';

const EDIT: Limit = { reads: 5, writes: 4 };
/** 15 July: late enough that the amounts below exceed limits in a ledger of any size. */
const JULY = 195;
const BEGUN: readonly Begun[] = [
  { line: 'MKT-ADS', day: JULY },
  { line: 'SHIP', day: JULY },
];
const PASTED = 200;
/** Rows that are refused, warned of, on an unknown line, or within limits; some amounts are typed as text. */
const MIXED = [
  ['MKT-ADS', '10000000000'],
  ['SHIP', '1tr'],
  ['ADS', '1k'],
  ['REV-STORE', '1,2tr'],
] as const;

/** Checks the result, since counting an action that did nothing would prove nothing. */
const expect = (what: string, found: unknown, wanted: unknown): void => {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`);
};

export const edits = (sample: Saved, size: number): Count[] => {
  const person = openSpreadsheet({ saved: planWith(sample, size, BEGUN, PASTED) });
  // The edit trigger works only after the add-on was used once.
  person.doc.kept.used = true;
  const [tab, log] = [actuals.name.en, decisions.name.en];
  const [refused, warned, block] = [size + 2, size + 3, size + 4];
  const columns = Object.keys(actuals.columns);
  const letter = (key: keyof typeof actuals.columns): string =>
    String.fromCharCode(65 + columns.indexOf(key));
  const shown = (key: keyof typeof actuals.columns, row: number): string =>
    person.displayed(tab, `${letter(key)}${row}`)[0]![0]!;
  const asked = (): number => person.values(log, 'A1:A500').filter(([id]) => /^D\d+$/.test(id)).length;
  const type = (row: number, amount: string) => () => {
    person.type(tab, `${letter('amount')}${row}`, amount);
  };
  const before = asked();
  const rows = Array.from({ length: PASTED }, (_, index) => ['7/15/2026', ...MIXED[index % MIXED.length]!]);
  const unit = `${String.fromCharCode(65 + Object.keys(kpis.columns).indexOf('unit'))}2`;
  const found = [
    counted(person, 'One edit: a description', EDIT, () => {
      person.type(tab, `${letter('description')}${size}`, 'Paper');
    }),
    counted(person, 'One edit: the unit of a KPI', EDIT, () => {
      person.type(kpis.name.en, unit, 'thousand VND');
    }),
    counted(person, 'One edit: an amount that is refused', EDIT, type(refused, '20000000000')),
    counted(person, 'One edit: an amount that is warned of', EDIT, type(warned, '50000000')),
    counted(person, 'One edit: 200 mixed rows pasted', EDIT, () => {
      person.paste(tab, `A${block}`, rows);
    }),
  ];
  expect('The refused amount', shown('amount', refused), '');
  expect('The warned amount', shown('check', warned).startsWith('Over, warned'), true);
  expect('Requests', asked() - before, 1 + PASTED / MIXED.length);
  expect(
    'What a pasted row’s line has left',
    typeof person.values(tab, `${letter('left')}${block}`)[0]![0],
    'number',
  );
  return found;
};
