/** Everything that a person decides for one table, and what follows from it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/plan';
import type { ImportFacts, KnownAnswer } from '../../features/imports';
import { fatesOf, type Choice, type Fate, type Judging } from '../../imports/fates/fates';
import { keptOf, movedTo, prepared, type Kept, type Prepared } from '../../imports/fates/prepared';
import { rulesOf, type Rule, type RuleRow } from '../../imports/fates/rules';
import { ownTransfers } from '../../imports/fates/transfers';
import {
  dayOrderIn,
  decimalMarkIn,
  knownMapping,
  openOrder,
  proposedMapping,
  type Mapping,
} from '../../imports/mapping/mapping';
import type { DecimalMark } from '../../imports/table/amounts';
import type { DayOrder } from '../../imports/table/days';
import type { Decided } from '../../imports/table/decided';
import type { Table } from '../../imports/table/table';
import { ask, type Failure, type InputOf } from '../asking/server';
import { useSession } from '../asking/session';
import { IMPORT } from './words';

export interface Beginning {
  kept: Kept;
  isKnown: boolean;
  changed: { gone: string[]; added: string[] } | null;
}

/** A known source starts with its earlier mapping, any other with what its headers suggest. */
export const beginning = (table: Table, facts: ImportFacts, name: string): Beginning => {
  const known = facts.mappings.flatMap((text) => keptOf(text) ?? []);
  const found = knownMapping(
    table,
    known.map(({ mapping }) => mapping),
  );
  const kept = known.find(({ mapping }) => mapping === found?.mapping);
  if (found !== null && kept !== undefined) {
    const { gone, added } = found.changed;
    const changed = gone.length + added.length > 0 ? found.changed : null;
    return { kept: { ...kept, mapping: movedTo(kept.mapping, table) }, isKnown: true, changed };
  }
  const mapping = proposedMapping(table);
  const source =
    mapping.source === '' ? name.replace(/\.[^.]*$/, '').replace(/[\d_-]+$/, '') : mapping.source;
  return { kept: { mapping: { ...mapping, source }, vat: null, rates: {} }, isKnown: false, changed: null };
};

interface Decisions {
  dayOrder: Decided<DayOrder>;
  decimalMark: Decided<DecimalMark>;
  /** The header of amounts that may belong to each item or to the whole order. */
  order: string | null;
}

const onlyOf = <T>(decided: Decided<T>): T | null => ('only' in decided ? decided.only : null);

const decisionsIn = (table: Table, mapping: Mapping): Decisions => {
  const decimalMark = decimalMarkIn(table, mapping);
  const mark = onlyOf(decimalMark);
  const order = mark === null ? null : openOrder(table, mapping, mark);
  return { dayOrder: dayOrderIn(table, mapping), decimalMark, order };
};

const isUnitAsked = ({ unitAsked }: Mapping): boolean => (unitAsked ?? null) !== null;

/** Today by the browser's calendar. */
const todayHere = (): Day => {
  const now = new Date();
  const padded = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
};

/** Null while a person has to be asked. */
const readAs = (
  table: Table,
  mapping: Mapping,
  decisions: Decisions,
  own: string,
  isWithoutHidden: boolean,
): Prepared | null => {
  const [dayOrder, decimalMark] = [onlyOf(decisions.dayOrder), onlyOf(decisions.decimalMark)];
  const isAsked = mapping.isSignAsked === true || isUnitAsked(mapping) || decisions.order !== null;
  return dayOrder === null || decimalMark === null || isAsked
    ? null
    : prepared(table, mapping, { dayOrder, decimalMark, own, isWithoutHidden, today: todayHere() });
};

type ForRows = Pick<Judging, 'rules' | 'pairs' | 'choices' | 'known' | 'held'>;

const fatesIn = (
  { entries }: Prepared,
  { first, currency, decimals, lines }: ImportFacts,
  { mapping, vat, rates }: Kept,
  forRows: ForRows,
): Fate[] =>
  fatesOf(entries, {
    plan: { first, currency, decimals, types: new Map(lines.map(({ id, type }) => [id, type])) },
    terms: { source: mapping.source, vat, rates },
    ...forRows,
  });

export interface Import extends Decisions {
  kept: Kept;
  setKept: (kept: Kept) => void;
  /** Null while a person has to be asked. */
  read: Prepared | null;
  /** Whether hidden rows count; null while a person has to be asked. */
  isHiddenCounted: boolean | null;
  countHidden: (isCounted: boolean) => void;
  known: KnownAnswer | null;
  failure: Failure | null;
  /** The plan's rules, and those made here. */
  rules: readonly Rule[];
  made: readonly RuleRow[];
  setMade: (rules: readonly RuleRow[]) => void;
  choices: ReadonlyMap<number, Choice>;
  choose: (at: number, choice: Choice | null) => void;
  /** Whether months that an earlier report has differently stay as they are on the ledger. */
  areHeldLeftOut: boolean;
  leaveHeldOut: (areLeftOut: boolean) => void;
  fates: readonly Fate[];
}

const NO_KEYS: readonly string[] = [];

/** Keeps the previous array while its content is the same. */
const useSteady = (list: readonly string[]): readonly string[] => {
  const kept = useRef(list);
  const before = kept.current;
  if (before === list) return list;
  if (before.length !== list.length || list.some((one, at) => one !== before[at])) kept.current = list;
  return kept.current;
};

type Looked = { ok: true; answer: KnownAnswer } | { ok: false; failure: Failure };
/** Asks the ledger about rows, each given by its key, day and amount. */
export type LookUp = (rows: readonly (readonly unknown[])[]) => Promise<Looked>;

const onLedger: LookUp = async (rows) => {
  const heard = await ask('importKnown', { rows } as unknown as InputOf<'importKnown'>, false);
  return heard.ok ? { ok: true, answer: heard.reply.answer } : heard;
};

/** What the ledger knows of the rows; null until it was asked. */
const useKnown = (
  read: Prepared | null,
  keys: readonly string[],
  { first }: ImportFacts,
  lookUp: LookUp,
): Pick<Import, 'known' | 'failure'> => {
  const { take, working } = useSession();
  const [known, setKnown] = useState<KnownAnswer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useRef<readonly string[] | null>(null);
  const wanted = useRef(keys);
  wanted.current = keys;
  // A layout effect runs before the browser paints: the person is waiting for the answer.
  useLayoutEffect(() => {
    asked.current = null;
    setKnown(null);
  }, [keys]);
  useLayoutEffect(() => {
    // If another call is running, this one waits; when that ends, the effect runs again.
    const giveBack = read === null || asked.current === keys ? null : take(IMPORT.looking);
    if (read === null || giveBack === null) return;
    asked.current = keys;
    const rows = read.entries.map(({ day, amount }, at) => [read.keys[at], day ?? first + '-01', amount]);
    void lookUp(rows).then((looked) => {
      giveBack();
      // A reply about rows that have changed since is ignored.
      if (wanted.current !== keys) return;
      if (looked.ok) setKnown(looked.answer);
      else setFailure(looked.failure);
    });
  }, [keys, working]);
  return { known, failure };
};

/** The table's rows, as far as their reading is decided. `own`: the plan's currency. */
const useReading = (
  table: Table,
  mapping: Mapping,
  own: string,
): Decisions & Pick<Import, 'read' | 'isHiddenCounted' | 'countHidden'> => {
  const decided = useMemo(() => decisionsIn(table, mapping), [table, mapping]);
  const hidesRows = (table.hidden?.rows.size ?? 0) > 0;
  const [isHiddenCounted, countHidden] = useState<boolean | null>(hidesRows ? null : true);
  const isWithout = isHiddenCounted === false;
  const read = useMemo(
    () => readAs(table, mapping, decided, own, isWithout),
    [table, mapping, decided, own, isWithout],
  );
  return { ...decided, read, isHiddenCounted, countHidden };
};

/** A person's choices for rows; cleared when other rows are read. */
const useChoices = (keys: readonly string[]): Pick<Import, 'choices' | 'choose'> => {
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  useEffect(() => {
    setChoices((before) => (before.size === 0 ? before : new Map()));
  }, [keys]);
  const choose = (at: number, choice: Choice | null): void => {
    const next = new Map(choices);
    if (choice === null) next.delete(at);
    else next.set(at, choice);
    setChoices(next);
  };
  return { choices, choose };
};

/** Months that an earlier report has differently, by the days of its rows. */
const daysOf = ({ differing }: KnownAnswer): ReadonlySet<Day> => new Set(differing.map(({ month }) => month));

/**
 * New rules come after the plan's own, as they will on the tab, since they were made for rows that no other rule
 * matched.
 */
export const useImport = (
  table: Table,
  facts: ImportFacts,
  first: Kept,
  lookUp: LookUp = onLedger,
): Import => {
  const [kept, setKept] = useState(first);
  const [made, setMade] = useState<readonly RuleRow[]>([]);
  const reading = useReading(table, kept.mapping, facts.currency.toUpperCase());
  const { read } = reading;
  const keys = useSteady(read?.keys ?? NO_KEYS);
  const { known, failure } = useKnown(read, keys, facts, lookUp);
  const { choices, choose } = useChoices(keys);
  const [areHeldLeftOut, leaveHeldOut] = useState(false);
  const rules = useMemo(() => rulesOf([...facts.rules, ...made]), [made, facts]);
  const pairs = useMemo(() => ownTransfers(read?.entries ?? []), [read]);
  const fates = useMemo(() => {
    if (read === null || known === null) return [];
    const held = { days: daysOf(known), areLeftOut: areHeldLeftOut };
    return fatesIn(read, facts, kept, { rules, pairs, choices, held, known: new Set(known.known) });
  }, [read, known, rules, pairs, choices, kept, facts, areHeldLeftOut]);
  return {
    kept,
    setKept,
    ...reading,
    known,
    failure,
    rules,
    made,
    setMade,
    choices,
    choose,
    areHeldLeftOut,
    leaveHeldOut,
    fates,
  };
};
