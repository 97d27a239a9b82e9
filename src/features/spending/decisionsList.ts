import { done, type Feature } from '../../asking/feature';
import { askedOf } from '../../domain/firm/approvals';
import { total } from '../../domain/money/figures';
import { roundTo } from '../../domain/money/money';
import type { Day, Figure } from '../../domain/plan';
import { approvedPlan } from '../../plan/approved/approved';
import { decisionState, grouped, moneyOf, openRequests } from '../../plan/decisions/log';
import { TOO_FEW } from '../../plan/firm/approver';
import { readMoney, type MoneyPlan } from '../../plan/ledger/money';
import { reasonWords } from '../../plan/ledger/overWords';
import { nameOf } from '../../plan/rows/lines';
import { anyOf, voiceIn, spokenDay, spokenMonth, type Voice } from '../../speech';
import {
  decisionKinds,
  decisionStates,
  type DecisionKind,
  type DecisionRow,
  type DecisionState,
} from '../../tabs/plan/decisions';
import * as titles from '../../titles';
import type { Words } from '../../words';
import type { Workbook } from '../../workbook';
import { perhapsEntered, type Perhaps } from './perhaps';
import { isReversible } from './reverse';
import { approversFor, firstStepsOf } from './rights';
import { rulingOn } from './ruling';

export interface DecisionShown {
  id: string;
  when: Day | null;
  who: string | null;
  kind: DecisionKind;
  kindName: string;
  state: DecisionState;
  stateName: string;
  what: string | null;
  amount: Figure;
  reason: string | null;
  about: string | null;
  canReverse: boolean;
  /** Kind, lines and amount in a sentence. */
  text: string;
  /** For money moved in several months, each part with its month and amount, including the first; otherwise empty. */
  parts: { id: string; text: string }[];
}
export interface RequestShown extends DecisionShown {
  line: string | null;
  date: Day | null;
  /** Approving it would exceed a `stop` limit. */
  isOver: boolean;
  /** The limits that are exceeded, in a sentence; blank where none is. */
  over: string;
  /** Who has to approve it, in a sentence; blank where anyone may. */
  approvers: string;
  /** Its row on Actuals, if it is there already. */
  row: number | null;
  /** A row of Actuals that may already be it, or that approving would change; null where there is none. */
  perhaps: Perhaps | null;
}
export interface DecisionsAnswer {
  /** Newest first, like the recent decisions. */
  open: RequestShown[];
  recent: DecisionShown[];
  /** Who approved the plan and when, which fixed the original budget; null where it is not approved. */
  approved: { who: string; when: Day } | null;
}

const RECENT = 30;

/** The value that all parts of a decision share in a column; null where they differ. */
const common = (group: readonly DecisionRow[], key: 'fromMonth' | 'toMonth'): string | null =>
  group.every((row) => row[key] === group[0]?.[key]) ? (group[0]?.[key] ?? null) : null;

/** The parts of a decision, told apart by the month that the money comes from or goes to. */
const partsOf = (group: readonly DecisionRow[], { money }: Voice): DecisionShown['parts'] => {
  if (group.length < 2) return [];
  const key = common(group, 'fromMonth') === null ? 'fromMonth' : 'toMonth';
  return group.map(({ id, [key]: month, amount }) => ({
    id: id ?? '',
    text: `${month === null ? '' : spokenMonth(month)}: ${money(amount)}`,
  }));
};

/** A decision by its first row; `group`: all its rows. */
const shown = (
  plan: MoneyPlan,
  row: DecisionRow,
  group: readonly DecisionRow[],
  voice: Voice,
): DecisionShown => {
  const { money, language } = voice;
  const { id, when, who, what, reason, about, fromLine, toLine, entryDate } = row;
  const [fromMonth, toMonth] = [common(group, 'fromMonth'), common(group, 'toMonth')];
  const sum = total(group.map(moneyOf));
  const amount = sum === null ? null : roundTo(sum, plan.style.decimals);
  const kind = row.kind ?? 'request';
  const state = decisionState(row, plan.decisions);
  const place = (line: string | null, month: string | null): string[] => {
    if (line === null) return [];
    const at =
      entryDate !== null ? spokenDay(entryDate, plan.style.days) : month !== null ? spokenMonth(month) : '';
    return [`${nameOf(plan, line)} ${at}`.trim()];
  };
  const places = [...place(fromLine, fromMonth), ...place(toLine, toMonth)].join(' → ');
  const kindName = decisionKinds[kind][language];
  const told = [places === '' ? (what ?? '') : places, amount === null ? '' : money(amount)];
  const text = `${kindName}: ${told.filter((part) => part !== '').join(' · ')}`;
  return {
    id: id ?? '',
    when,
    who,
    kind,
    kindName,
    state,
    stateName: decisionStates[state][language],
    what,
    amount,
    reason,
    about,
    canReverse: isReversible(row, plan.decisions),
    text,
    parts: partsOf(group, voice),
  };
};

const APPROVERS: Readonly<Record<1 | 2, Words>> = {
  1: { en: 'To be approved by {people}.', vi: 'Người duyệt: {people}.' },
  2: { en: 'To be approved by both {people}.', vi: 'Cần cả hai người duyệt: {people}.' },
};
const GIVEN: Words = { en: 'Approved so far by {people}.', vi: 'Đã duyệt: {people}.' };

const approversSaid = (workbook: Workbook, plan: MoneyPlan, row: DecisionRow, voice: Voice): string => {
  const { say } = voice;
  const approvers = approversFor(workbook, plan, row);
  if (approvers === null) return '';
  if ('untold' in approvers) return approvers.untold(voice);
  const given = firstStepsOf(plan.decisions, row.id).map(({ who }) => who ?? '');
  const asked = askedOf(approvers, row.who);
  const said =
    asked.length < approvers.steps
      ? say(TOO_FEW, { request: row.id ?? '' })
      : say(APPROVERS[approvers.steps], {
          people: approvers.steps === 1 ? anyOf(asked, voice.language) : asked.join(', '),
        });
  return given.length === 0 ? said : `${said} ${say(GIVEN, { people: given.join(', ') })}`;
};

const requestShown = (workbook: Workbook, plan: MoneyPlan, row: DecisionRow, voice: Voice): RequestShown => {
  const ruling = rulingOn(plan, row);
  return {
    ...shown(plan, row, [row], voice),
    line: row.toLine,
    date: row.entryDate,
    isOver: ruling?.verdict.outcome === 'stop',
    approvers: approversSaid(workbook, plan, row, voice),
    over: ruling === null ? '' : reasonWords(ruling.verdict, ruling.entry, voice.language),
    row: ruling?.standing?.isEntered === true ? ruling.standing.row.row : null,
    perhaps: ruling === null ? null : perhapsEntered(workbook, plan, row, ruling, voice),
  };
};

/** Lists waiting requests with what the limits say of them now, and recent decisions. */
export const decisionsList: Feature<null, DecisionsAnswer> = {
  title: titles.decisionsList,
  reads: true,
  menu: null,
  accept: () => null,
  run: (workbook) => {
    const plan = readMoney(workbook);
    const voice = voiceIn(plan.language);
    const approved = approvedPlan(workbook);
    const answer: DecisionsAnswer = {
      open: openRequests(plan.decisions)
        .map((row) => requestShown(workbook, plan, row, voice))
        .reverse(),
      recent: grouped(plan.decisions)
        .slice(-RECENT)
        .reverse()
        .flatMap((group) => group.slice(0, 1).map((first) => shown(plan, first, group, voice))),
      approved: approved === null ? null : { who: approved.who, when: approved.when },
    };
    return done(plan, [], answer, '', plan.problems);
  },
};
