/**
 * One rule for keys: whatever an Id or reference looks like and however it is spelled elsewhere, Budget's cells, the
 * ledger's, a KPI's, the functions, the review, the sidebar and a check count it alike, and what cannot be counted is
 * named.
 */
import fc from 'fast-check';
import type { Person } from '../../../local/person';
import { AOP_AVAILABLE, AOP_CHECK } from '../../../src/functions';
import { daysFrom } from '../../../src/functions/days';
import { ask, fillIn, review, reviewTable, table } from '../../plans/shop';
import { line, tillWith, type Till } from './till';

const LIMIT = 1200;

// The till's spreadsheet is in Vietnam.
beforeAll(() => {
  daysFrom(() => (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
});

type Typed = readonly [line: string, amount: number, stage?: string, reference?: string, settles?: string];

/** The plan with these lines and a KPI for each, and the ledger pasted without the trigger. */
const counted = (till: Till, lines: readonly string[], entries: readonly Typed[]): Person => {
  const { person } = till;
  person.doc.kept.used = false;
  person.clear('Actuals', 'A2:G40');
  fillIn(
    person,
    'budget',
    'en',
    lines.map((id) => line(id)),
  );
  person.paste(
    'Actuals',
    'A2',
    entries.map(([id, amount, stage = 'Spent', reference = '', settles = '']) => [
      ...['1/5/2026', id, amount, stage, '', reference, settles],
    ]),
  );
  person.doc.kept.used = true;
  fillIn(
    person,
    'kpis',
    'en',
    lines.map((id, at) => ({
      id: `K${at + 1}`,
      name: id,
      unit: 'VND',
      rollUp: 'Sum',
      madeOf: ` ${id.toLowerCase()}`,
    })),
  );
  return person;
};

/** What is left of a line in the year, according to each of its readers. */
const leftIn = (person: Person) => {
  const { rows } = table(person, 'Budget', 'budget', 'en');
  const [budget, actuals] = [person.values('Budget'), person.values('Actuals')];
  return (id: string) => {
    const row = rows.find(({ values }) => values.id === id)!.values;
    const [, year] = (AOP_AVAILABLE(id, '2026-12', budget, actuals) as any)[0] ?? [];
    const more = Number(row.availableYear) + 1;
    const [verdict] = (AOP_CHECK(id, '2026-12-31', more, budget, actuals) as any)[0] ?? [];
    return { cell: row.availableYear, function: year, verdict };
  };
};
/** What was spent, according to a KPI for each line. */
const measured = (person: Person): Map<string, unknown> =>
  new Map(table(person, 'KPIs', 'kpis', 'en').rows.map(({ values }) => [values.name, values.actualToDate]));
/** What is left according to the ledger's own cells, by the spelling used there. */
const leftBeside = (person: Person): Map<string, unknown> => {
  const [header = [], ...rows] = person.values('Actuals');
  const [id, says] = ['Budget line', 'Line has left, year'].map((text) => header.indexOf(text));
  return new Map(rows.map((row) => [row[id!], row[says!]]));
};
const shown = (person: Person): Map<string, number> =>
  new Map(
    ask(person, 'glance').answer.plan.lines.map((each: any) => [
      each.id,
      Number(each.left.replaceAll(',', '').replace('−', '-')),
    ]),
  );

const NBSP = '\u00a0';
const CASES: [told: string, lines: string[], entries: Typed[], left: Record<string, number>][] = [
  [
    'case, also of Đ',
    ['ADS', 'Đất'],
    [
      ['ads', 100],
      ['đẤt', 30],
    ],
    { ADS: 1100, Đất: 1170 },
  ],
  [
    'spaces of every kind',
    ['MKT ADS'],
    [
      [' mkt  ads ', 10],
      [`MKT${NBSP}ADS${NBSP}`, 20],
    ],
    { 'MKT ADS': 1170 },
  ],
  [
    'digits are text',
    ['641', '0641', '1E2', '100'],
    [
      ['641', 10],
      ['0641', 20],
      ['1e2', 5],
      ['100', 7],
    ],
    { 641: 1190, '0641': 1180, '1E2': 1195, 100: 1193 },
  ],
  [
    'nothing is a pattern',
    ['ADS*', 'ADS-1', 'A?', 'AB', '*', '>5', 'A~*', 'TRUE'],
    [
      ['ADS-1', 100],
      ['AB', 50],
      ['true', 9],
      ['>5', 4],
      ['A~*', 2],
      ['ads*', 1],
      ['*', 3],
      ['a?', 8],
    ],
    { 'ADS*': 1199, 'ADS-1': 1100, 'A?': 1192, AB: 1150, '*': 1197, '>5': 1196, 'A~*': 1198, TRUE: 1191 },
  ],
  [
    'rent is not tax: accents tell keys apart',
    ['Thuê', 'Thuế', 'THUE', 'Đa', 'Da'],
    [
      ['thuê', 100],
      ['THUẾ', 30],
      ['thue', 7],
      ['đa', 5],
      ['dA', 3],
    ],
    { Thuê: 1100, Thuế: 1170, THUE: 1193, Đa: 1195, Da: 1197 },
  ],
  [
    'a reference is text',
    ['ADS'],
    [
      ['ADS', 100, 'Committed', '001'],
      ['ADS', 60, 'Spent', '', '1'],
      ['ADS', 40, 'Spent', '', '0001'],
    ],
    { ADS: 1000 },
  ],
  [
    'references of 19 digits',
    ['ADS'],
    [
      ['ADS', 100, 'Committed', '1234567890123456781'],
      ['ADS', 60, 'Spent', '', '1234567890123456782'],
    ],
    { ADS: 1040 },
  ],
  [
    'a reference in another spelling',
    ['ADS'],
    [
      ['ADS', 100, 'Committed', 'PO-1'],
      ['ADS', 50, 'Spent', '', 'po-1'],
      ['ADS', 10, 'Spent', '', `PO-1${NBSP}`],
    ],
    { ADS: 1100 },
  ],
  [
    'accents apart are another’s nowhere',
    ['Quảng cáo'],
    [
      ['Quảng cáo'.normalize('NFD'), 100],
      ['quảng cáo', 7],
    ],
    { 'Quảng cáo': 1193 },
  ],
];

describe('the same figure everywhere', () => {
  const till = tillWith([line('ADS')], {}, Math.max(...CASES.map(([, lines]) => lines.length)));
  test.each(CASES)('%s', (_told, lines, entries, expected) => {
    const person = counted(till, lines, entries);
    const beside = leftBeside(person);
    const [glance, kpis] = [shown(person), measured(person)];
    review(person, '2026-01');
    const reviewed = new Map(
      reviewTable(person, '2026-01', 'en').rows.map(({ values }) => [values.name, values.toDateActual]),
    );
    const [left, { row }] = [leftIn(person), table(person, 'Budget', 'budget', 'en')];
    for (const [id, year] of Object.entries(expected)) {
      const { actualToDate } = row(id).values;
      expect([id, kpis.get(id), reviewed.get(id)]).toEqual([id, actualToDate, actualToDate]);
      expect({ id, ...left(id) }).toEqual({ id, cell: year, function: year, verdict: 'stop' });
      expect([id, glance.get(id)]).toEqual([id, year]);
    }
    for (const [spelled] of entries) {
      const own = Object.entries(expected).find(
        ([id]) => id.toLowerCase() === spelled.trim().replace(/\s+/g, ' ').toLowerCase(),
      );
      expect([spelled, beside.get(spelled)]).toEqual([spelled, own?.[1] ?? '']);
    }
  });

  test('a key that cells cannot count by is named with its cell, and counts nowhere', () => {
    const odd = 'Quảng cáo'.normalize('NFD');
    const person = counted(
      till,
      ['ADS'],
      [
        [odd, 100],
        ['ADS', 50, 'Committed', odd],
        ['ADS', 20, 'Spent', '', odd],
      ],
    );
    const { problems } = ask(person, 'checkLimits');
    expect(problems.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['Actuals!B2', 'Actuals!F3', 'Actuals!G4']),
    );
    expect(leftIn(person)('ADS')).toMatchObject({ cell: LIMIT - 70, function: LIMIT - 70 });
  });

  test('an entry that spells its line differently is judged against the line’s limit', () => {
    const person = counted(till, ['ADS'], [['ADS', 1000]]);
    const row = 3;
    till.type(row, 'date', '1/6/2026');
    till.type(row, 'line', `aDs${NBSP}`);
    till.type(row, 'amount', 201);
    expect(till.value('amount', row)).toBe('');
    expect(till.lastRequest()).toMatchObject({ toLine: 'ADS', amount: 201 });
    expect(leftIn(person)('ADS').cell).toBe(200);
  });
});

describe('for random keys', () => {
  const letters = fc.constantFrom(...Array.from('aAbBđĐơƠảẢéÉ019.-_/*?~<>=E#@&"\'%'));
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
  const key = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
  const law = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const spelled = (text: string, how: number): string =>
    [
      text,
      text.toUpperCase(),
      text.toLowerCase(),
      ` ${text}`,
      text.replaceAll(' ', `  ${NBSP}`),
      `${text}${NBSP}`,
    ][how]!;
  const isTypable = (text: string): boolean => !/^['=+\-@]/.test(text) && !/total|left over/i.test(text);
  const keys = (count: number) =>
    fc.uniqueArray(key.filter(isTypable), { minLength: count, maxLength: count, selector: law });
  const entry = fc.record({
    line: fc.nat(3),
    how: fc.nat(5),
    amount: fc.integer({ min: 1, max: 50 }),
    kind: fc.constantFrom('spent', 'committed', 'settles'),
    reference: fc.nat(2),
  });

  test('Budget, ledger, functions and sidebar say what is spent and still committed', () => {
    const till = tillWith([line('ADS')]);
    fc.assert(
      fc.property(
        keys(4),
        keys(3),
        fc.array(entry, { minLength: 6, maxLength: 14 }),
        (lines, references, list) => {
          const [spent, promised, settled] = [
            new Map<string, number>(),
            new Map<string, number>(),
            new Map<string, number>(),
          ];
          const add = (sums: Map<string, number>, of: string, amount: number) =>
            sums.set(of, (sums.get(of) ?? 0) + amount);
          // Each reference belongs to one line, so that its open part is easy to compute.
          const entries = list.map(({ line: at, how, amount, kind, reference }): Typed => {
            const [named, own] = [references[reference]!, kind === 'spent' ? lines[at]! : lines[reference]!];
            if (kind === 'committed') add(promised, own, amount);
            else add(spent, own, amount);
            if (kind === 'settles') add(settled, own, amount);
            return [
              ...[spelled(own, how), amount, kind === 'committed' ? 'Committed' : 'Spent'],
              ...[
                kind === 'committed' ? spelled(named, 5 - how) : '',
                kind === 'settles' ? spelled(named, how) : '',
              ],
            ] as unknown as Typed;
          });
          const person = counted(till, lines, entries);
          const glance = shown(person);
          const beside = leftBeside(person);
          const left = leftIn(person);
          for (const id of lines) {
            const open = Math.max(0, (promised.get(id) ?? 0) - (settled.get(id) ?? 0));
            const year = LIMIT - (spent.get(id) ?? 0) - open;
            expect({ id, ...left(id) }).toEqual({ id, cell: year, function: year, verdict: 'stop' });
            expect([id, glance.get(id)]).toEqual([id, year]);
            for (const [text] of entries)
              if (law(text) === law(id)) expect([text, beside.get(text)]).toEqual([text, year]);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
