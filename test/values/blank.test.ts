/** A choice that is left blank has one meaning: in cells, reviews, checks and the sidebar. */
import type { Person } from '../../local/person';
import { LINE_TYPES, type LineType, type Stage } from '../../src/domain/plan';
import type { Entry } from '../../src/imports/entry';
import { fatesOf } from '../../src/imports/fates/fates';
import { fits, RULE_KEYS, rulesOf, type Payment, type RuleRow } from '../../src/imports/fates/rules';
import type { AnyTab } from '../../src/sheet/tab';
import {
  actionKinds,
  languages,
  policies,
  riskStatuses,
  rollUps,
  stages,
  actionStatuses,
  betterWhens,
  lineTypes,
  outlookMethods,
  planStates,
  priorities,
  resourceKinds,
} from '../../src/tabs/choices';
import { itemKinds, rewardRules } from '../../src/tabs/firm/scorecards';
import { pathKinds } from '../../src/tabs/firm/strategy';
import { matches } from '../../src/tabs/imports/importRules';
import { sources } from '../../src/tabs/imports/sources';
import { namedTabs } from '../../src/tabs/optional';
import { openedHere } from '../plans/opened';
import {
  answerCell,
  ask,
  fillIn,
  review,
  reviewName,
  SETUP,
  shortPlan,
  table,
  tabs,
  type Row,
} from '../plans/shop';

jest.setTimeout(180_000);

/** The meaning of each choice that may be left blank, row by row; null: none of its words. */
const STANDS_FOR: Readonly<Record<string, readonly string[] | null>> = {
  'direction language': [languages.en.en],
  'goals betterWhen': [betterWhens.higher.en, betterWhens.lower.en],
  'goals priority': null,
  'budget type': [lineTypes.revenue.en, lineTypes.cost.en],
  'budget yearPolicy': [policies.stop.en, policies.stop.en],
  'budget toDatePolicy': [policies.warn.en, policies.warn.en],
  'actions kind': [actionKinds.task.en],
  'actions difficulty': [priorities.medium.en],
  'actions status': [actionStatuses['not started'].en],
  'resources kind': [resourceKinds.person.en],
  'risks status': [riskStatuses.open.en],
  'kpis betterWhen': [betterWhens.higher.en, betterWhens.lower.en, betterWhens.higher.en],
  'kpis rollUp': [rollUps.sum.en, rollUps.sum.en, rollUps.ratio.en],
  'kpis outlookMethod': Array.from({ length: 3 }, () => outlookMethods.plan.en),
  'actuals stage': [stages.received.en, stages.spent.en, stages.spent.en],
  // A rule without a choice applies to both directions, and leaves nothing out.
  'importRules match': [matches.contains.en],
  'importRules direction': null,
  'importRules stage': [stages.received.en, stages.spent.en],
  'importRules leaveOut': null,
  // A firm's: test/features/departments and test/features/people read them so. A driver of no kind is named, and counts nowhere.
  'departments policy': [policies.stop.en],
  'departments state': [planStates.draft.en],
  'drivers kind': null,
  // Blank refers to the line itself; test/features/what-ifs covers both.
  'whatIfs driver': null,
  'strategy betterWhen': [betterWhens.higher.en],
  'strategy path': [pathKinds.straight.en],
  'scorecards kind': null,
  'scorecards of': [itemKinds.hand.en],
  'ratings rule': [rewardRules.none.en],
  // test/features/sources reads the same rows with and without it.
  'sources kind': [sources.columns.kind.choices!.entries!.en],
};
/** Rows that always state their choice, by number: no line is revenue by default. */
const SAID: Readonly<Record<string, readonly number[]>> = { 'budget type': [0], 'kpis betterWhen': [1] };

const columnsOf = (tab: AnyTab) => Object.entries(tab.kind === 'form' ? tab.fields : tab.columns);
/** Logs are written by the add-on, which leaves no choice blank. */
const walked = namedTabs
  .filter((tab) => tab.kind === 'form' || !tab.isLog)
  .flatMap((tab) =>
    columnsOf(tab).flatMap(([key, { choices, computed }]) =>
      choices === undefined || computed ? [] : [[tab.key, key] as const],
    ),
  );

test('every choice that a tab offers is walked', () => {
  expect(Object.keys(STANDS_FOR).sort()).toEqual(walked.map((each) => each.join(' ')).sort());
});

const twelve = (...figures: number[]) => [
  ...figures,
  ...new Array<number | string>(12 - figures.length).fill(''),
];
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  budget: ['REV', 'ADS'].map((id, index) => {
    const month = [1000, 100][index]!;
    return { id, line: id, annual: 12 * month, months: new Array<number>(12).fill(month) };
  }),
  goals: [
    { id: 'G1', goal: 'Orders', kpi: 'K1', start: 0, target: 150, weight: '50%' },
    { id: 'G2', goal: 'Days', kpi: 'K2', start: 30, target: 10, weight: '50%' },
  ],
  kpis: [
    {
      id: 'K1',
      name: 'Orders',
      unit: 'orders',
      madeOf: 'manual',
      denominator: '',
      plan: new Array<number>(12).fill(10),
      actual: twelve(8, 9),
    },
    {
      id: 'K2',
      name: 'Days',
      unit: 'days',
      madeOf: 'manual',
      denominator: '',
      plan: new Array<number>(12).fill(2),
      actual: twelve(3, 1),
    },
    { id: 'K3', name: 'Ads', unit: '%', madeOf: 'ADS', denominator: 'REV', plan: [], actual: [] },
  ],
  actions: [
    {
      id: 'A1',
      name: 'Shelves',
      goal: 'G1',
      owner: 'Lan',
      due: '2/10/2026',
      hours: 10,
      line: 'ADS',
      amount: 100,
      progress: '0%',
    },
  ],
  resources: [{ name: 'Lan', available: 5 }],
  risks: [{ id: 'R1', risk: 'Fewer orders', kpi: 'K1', trigger: 9, likelihood: 3, impact: 4 }],
  actuals: [
    { date: '1/10/2026', line: 'REV', amount: 800 },
    { date: '1/11/2026', line: 'ADS', amount: 150 },
    { date: '2/11/2026', line: 'ADS', amount: 1100 },
  ],
};

type Filled = keyof typeof tabs;
/** Fills the choices in: all of them, or only those that must be stated. */
const choose = (person: Person, isSaid: boolean): void => {
  for (const key of Object.keys(ROWS) as Filled[]) {
    const own = walked.filter(([tab, column]) => tab === key && STANDS_FOR[`${tab} ${column}`] !== null);
    const rows = ROWS[key]!.map((_, row): Row =>
      Object.fromEntries(
        own.map(([tab, column]) => {
          const name = `${tab} ${column}`;
          const says = isSaid || SAID[name]?.includes(row) === true;
          return [column, says ? STANDS_FOR[name]![row] : ''];
        }),
      ),
    );
    fillIn(person, key, 'en', rows);
  }
  person.type('Direction', answerCell(person, 'language', 'en'), isSaid ? languages.en.en : '');
};

const OPTIONS = { language: 'en', locale: 'en_US' } as const;
const plan = (): Person =>
  openedHere({ blank: 'choices' }, OPTIONS, () => {
    const person = shortPlan(OPTIONS, {}, { budget: 9, actuals: 6, kpis: 4, goals: 4 });
    for (const key of Object.keys(ROWS) as Filled[]) fillIn(person, key, 'en', ROWS[key]!);
    return person;
  });

/** Everything shown of the plan, except the choices themselves and the questions asked in their place. */
const seen = (isSaid: boolean) => {
  const person = plan();
  choose(person, isSaid);
  // Updates formulas to their rows.
  ask(person, 'setUpPlan', { ...SETUP, language: 'en' });
  const checked = ask(person, 'checkLimits').answer;
  const reviewed = review(person, '2026-02');
  const glance = ask(person, 'glance').answer;
  const cells = Object.fromEntries(
    (Object.keys(ROWS) as Filled[]).map((key) => {
      const { rows } = table(person, tabs[key].name.en, key, 'en');
      const chosen = walked.flatMap(([tab, column]) => (tab === key ? [column] : []));
      const others = rows.map(({ values }) =>
        Object.entries(values).filter(([column]) => !chosen.includes(column)),
      );
      return [key, others];
    }),
  );
  const { headerRow } = table(person, 'Budget', 'budget', 'en');
  const totals = person.displayed('Budget').slice(0, headerRow - 1);
  const page = person.displayed(reviewName('2026-02', 'en'));
  // A line’s blank type is named at the end; everything else is the same.
  const named = page.findIndex((row) => row.includes('Cells to put right'));
  if (named >= 0) page.splice(named - 1);
  return { cells, totals, checked, glance, reviewed: reviewed.answer, page };
};

describe('a plan whose choices are blank', () => {
  const [blank, said] = [false, true].map((isSaid) => {
    let known: ReturnType<typeof seen> | undefined;
    return () => (known ??= seen(isSaid));
  }) as [() => ReturnType<typeof seen>, () => ReturnType<typeof seen>];

  test('shows what it would with each of them said, in the cells of every tab', () => {
    expect(blank().cells).toEqual(said().cells);
    expect(blank().totals).toEqual(said().totals);
  });

  test('is checked, reviewed and told in the sidebar likewise', () => {
    expect(blank().checked.over).toHaveLength(1);
    for (const part of ['checked', 'reviewed'] as const)
      expect([part, withoutProblems(blank()[part])]).toEqual([part, withoutProblems(said()[part])]);
    expect(withoutProblems(blank().glance)).toEqual(withoutProblems(said().glance));
  });

  test('has the same review', () => {
    expect(blank().page.length).toBeGreaterThan(20);
    expect(blank().page).toEqual(said().page);
  });
});

const withoutProblems = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      /problem|mend|^missing$|^waiting$/i.test(key) ? undefined : value,
    ),
  );

test('a rule for imports without a state takes money as received by revenue, and as spent by all else', () => {
  const types = new Map<string, LineType>(LINE_TYPES.map((type) => [type, type]));
  const judging = {
    plan: { first: '2026-01', currency: 'VND', decimals: 0, types },
    known: new Set<number>(),
    terms: { source: '', vat: null, rates: {} },
    pairs: new Map(),
    choices: new Map(),
  };
  const words = {
    text: '',
    kind: '',
    reference: '',
    account: '',
    ledgerAccount: '',
    state: '',
    currency: '',
  };
  const entry = { ...words, part: 'amount', day: '2026-01-15', amount: 70, leftOut: null } as Entry;
  const stageBy = (line: string, stage: Stage | null): unknown => {
    const nothing = Object.fromEntries(RULE_KEYS.map((key) => [key, null])) as unknown as RuleRow;
    const [fate] = fatesOf([entry], { ...judging, rules: rulesOf([{ ...nothing, line, stage }]) });
    return fate?.kind === 'taken' ? fate.parts.map((part) => part.stage) : fate;
  };
  for (const type of LINE_TYPES) {
    const stage = type === 'revenue' ? 'received' : 'spent';
    expect([type, stageBy(type, null)]).toEqual([type, [stage]]);
    expect([type, stageBy(type, 'committed')]).toEqual([type, ['committed']]);
  }
});

test('a rule for imports without a way of matching looks for what a text contains, as money in or out', () => {
  const rule = { text: 'ads', match: null, direction: null } as RuleRow;
  const blank: RuleRow = { ...rule, source: null, from: null, to: null, account: null, state: null };
  const payment = (text: string, amount: number): Payment => ({
    source: '',
    text,
    amount,
    account: '',
    state: '',
  });
  for (const text of ['ads', 'fb ads', 'fbads', 'roads 12', 'rent'])
    for (const amount of [-10, 10]) {
      const found = fits(blank, payment(text, amount));
      expect([text, found]).toEqual([text, fits({ ...blank, match: 'contains' }, payment(text, amount))]);
      expect([text, found]).toEqual([text, text !== 'rent']);
    }
});
