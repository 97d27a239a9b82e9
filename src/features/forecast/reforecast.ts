import type { Feature, Outcome } from '../../asking/feature';
import { dayIn, monthIn, needed, oneOf, textIn, type Raw } from '../../asking/fields';
import type { Day, Month } from '../../domain/plan';
import { DRAFTS, type DraftMethod } from '../../domain/review/forecast';
import type { DifferenceTotals } from '../../domain/year/version';
import { nextId } from '../../plan/decisions/log';
import { logged, type Logged } from '../../plan/decisions/written';
import { readPlan, type Plan } from '../../plan/plan';
import { around } from '../../plan/sites/around';
import { reforecastName } from '../../plan/versions/version';
import type { Edit } from '../../sheet/edit';
import { claimed } from '../../sheet/page/frame';
import { builtLines } from '../../sheet/page/lined';
import { voiceIn, spokenDay, spokenMonth } from '../../speech';
import { actions, goals, kpis, risks } from '../../tabs';
import { outlookMethods } from '../../tabs/choices';
import type { DecisionRow } from '../../tabs/plan/decisions';
import * as titles from '../../titles';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import { closedFigures, type ClosedFigures } from './closedFigures';
import { forecastLines, forecastTotals, type ForecastLine } from './draft';
import { reforecastPage, valuesOf } from './shape';
import { completed, decisionCell, standingFor, typedMonths, type ForecastStanding } from './standing';

export type { ForecastLine };

interface ReforecastInput {
  /** The closed month after which the forecast begins; null for the last one. */
  month: Month | null;
  method: DraftMethod;
  /** Lines with another method, by their Id. */
  methods: Readonly<Record<string, DraftMethod>>;
  who: string | null;
  reason: string | null;
  givenUp: string | null;
  date: Day | null;
}
export interface ReforecastAnswer {
  month: Month;
  /** The name of its tab. */
  tab: string;
  /** `there`: the forecast was made before, and what was typed into it stays. */
  state: 'ready' | 'made' | 'there';
  lines: ForecastLine[];
  totals: DifferenceTotals;
  /** Who made it and when, where it was made before. */
  made: { when: Day | null; who: string | null } | null;
}

const SAY = {
  ready: {
    en: 'By this first draft the year leaves {to}, where the plan leaves {from}.',
    vi: 'Theo bản dự thảo này, cả năm còn lại {to}; kế hoạch là {from}.',
  },
  made: {
    en: '{name} is on the tab “{tab}”: go through the yellow months. The plan and its limits stay.',
    vi: 'Đã lập {name} ở trang “{tab}”: hãy xem lại các tháng nền vàng. Kế hoạch và hạn mức giữ nguyên.',
  },
  there: {
    en: '{name} was made on {when} by {who}, on the tab “{tab}”. What is typed there stays. To start again, delete that tab first.',
    vi: '{name} đã được lập ngày {when}, người lập: {who}, ở trang “{tab}”. Nội dung đã ghi được giữ nguyên. Muốn lập lại từ đầu, hãy xoá trang đó trước.',
  },
  what: {
    en: '{name}: left over for the year {from} → {to}',
    vi: '{name}: cả năm còn lại {from} → {to}',
  },
  draft: {
    en: 'Made on {when} by {who}. First draft: {method}.',
    vi: 'Lập ngày {when}, người lập: {who}. Dự thảo: {method}.',
  },
} as const satisfies Record<string, Words>;

/** Who decides, when and why; required only where the decision is still to be logged. */
const decided = (workbook: Workbook, input: ReforecastInput) => ({
  when: input.date ?? workbook.today(),
  who: needed(input.who, 'who'),
  reason: needed(input.reason, 'reason'),
  givenUp: needed(input.givenUp, 'givenUp'),
});

interface Making {
  plan: Plan;
  closed: ClosedFigures;
  standing: ForecastStanding;
  lines: readonly ForecastLine[];
  totals: DifferenceTotals;
}

/** First the complete tab, then the log of who made it and why. */
const making = (workbook: Workbook, input: ReforecastInput, made: Making): Edit[] => {
  const { plan, closed, standing, lines, totals } = made;
  const { language } = plan;
  const { say, money } = voiceIn(language);
  const { when, who, reason, givenUp } = decided(workbook, input);
  const name = reforecastName(closed.month)[language];
  const id = nextId(plan);
  const what = say(SAY.what, { name, from: money(totals.left.from), to: money(totals.left.to) });
  const row: Logged = {
    kind: 'reforecast',
    when,
    who,
    what,
    toMonth: closed.month,
    reason,
    givenUp,
  };
  const method = outlookMethods[input.method][language].toLowerCase();
  const heading = {
    title: name,
    decision: id,
    reason,
    givenUp,
    made: say(SAY.draft, { when: spokenDay(when, plan.style.days), who, method }),
  };
  const shape = reforecastPage(standing.tab, closed.months.length, plan, heading);
  return [
    ...(standing.found === null
      ? builtLines(shape, standing.name, lines.map(valuesOf), around(workbook, plan))
      : finishing(workbook, made)),
    ...decisionCell(standing, id),
    ...logged(workbook, plan, [row]),
  ];
};

/** Adds what an existing tab lacks. */
const finishing = (workbook: Workbook, { plan, closed, standing, lines }: Making): Edit[] => {
  const { tab, name } = standing;
  return [...claimed(tab, name), ...completed(standing, lines, closed, plan, around(workbook, plan))];
};

type State = ReforecastAnswer['state'];
const messageOf = (state: State, { plan, closed, standing, totals }: Making, own?: DecisionRow): string => {
  const { money } = voiceIn(plan.language);
  return fill(SAY[state], plan.language, {
    name: reforecastName(closed.month)[plan.language],
    tab: standing.tab.name[plan.language],
    month: spokenMonth(closed.month),
    when: spokenDay(own?.when ?? '', plan.style.days),
    who: own?.who ?? '–',
    from: money(totals.left.from),
    to: money(totals.left.to),
  });
};

const run = (workbook: Workbook, input: ReforecastInput, isPreview = false): Outcome<ReforecastAnswer> => {
  const plan = readPlan(workbook, [kpis, goals, actions, risks]);
  const closed = closedFigures(workbook, plan, input.month);
  const standing = standingFor(workbook, plan, closed.month);
  const drafts = { method: input.method, others: input.methods };
  const lines = forecastLines(plan, closed, drafts, typedMonths(standing));
  const totals = forecastTotals(lines);
  const own = plan.decisions.find(
    ({ id, kind }) => kind === 'reforecast' && id !== null && id === standing.decision?.id,
  );
  const made: Making = { plan, closed, standing, lines, totals };
  const state = own !== undefined ? 'there' : isPreview ? 'ready' : 'made';
  const edits = isPreview
    ? []
    : [
        ...(own === undefined ? making(workbook, input, made) : finishing(workbook, made)),
        { kind: 'show' as const, tab: standing.tab },
      ];
  const { language } = plan;
  const answer: ReforecastAnswer = {
    month: closed.month,
    tab: standing.tab.name[language],
    state,
    lines: [...lines],
    totals,
    made: own === undefined ? null : { when: own.when, who: own.who },
  };
  return {
    edits,
    problems: standing.problems,
    answer,
    message: messageOf(state, made, own),
    language,
    // In an existing forecast nothing is drafted any more, so there is nothing to confirm.
    ...(own === undefined ? { shown: [closed.month, lines] } : {}),
  };
};

const methodsIn = (raw: Raw): ReforecastInput['methods'] => {
  const given = typeof raw.methods === 'object' && raw.methods !== null ? raw.methods : {};
  return Object.fromEntries(
    Object.entries(given).filter((each): each is [string, DraftMethod] =>
      DRAFTS.some((known) => known === each[1]),
    ),
  );
};

/** Makes a forecast of the months to come, line by line, beside the plan, which does not change. */
export const reforecast: Feature<ReforecastInput, ReforecastAnswer> = {
  title: titles.reforecast,
  reads: false,
  menu: 'sidebar',
  accept: (raw) => ({
    month: monthIn(raw, 'month'),
    method: oneOf(raw, 'method', DRAFTS) ?? 'plan',
    methods: methodsIn(raw),
    who: textIn(raw, 'who'),
    reason: textIn(raw, 'reason'),
    givenUp: textIn(raw, 'givenUp'),
    date: dayIn(raw),
  }),
  run,
};
