import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reply } from '../../asking/feature';
import type { Day, Month } from '../../domain/plan';
import type { Glance, GlanceAnswer } from '../../features/home';
import type { Language, Words } from '../../words';
import type { Failure } from './server';
import type { Start, ViewName } from './views';

/** The plan as it was heard last. */
export interface PlanState {
  reply: Reply<GlanceAnswer> | null;
  failure: Failure | null;
  isLoading: boolean;
}

/** What every view and part of the page shares. */
export interface Session {
  language: Language;
  say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  setLanguage: (language: Language) => void;
  /** How days are written here: 'dd/mm/yyyy', 'm/d/yyyy'. */
  days: string;
  /** The first month of the plan's year; null before there is a plan. */
  first: Month | null;
  /** The day it is where the spreadsheet is; '' before the plan was heard. */
  today: Day;
  /** A day as it is written here. */
  dayOf: (day: Day) => string;
  /** Who is here, as they wrote it last: asked for once, proposed from then on. */
  who: string;
  setWho: (who: string) => void;
  go: (view: ViewName, start?: Start) => void;
  plan: PlanState;
  /** The plan at a glance as it was heard last; null where there is none. */
  glance: Glance | null;
  /** Hears the plan anew; what was heard stays in view meanwhile. */
  reload: () => void;
  /** What is being done right now, in words; null where nothing is. */
  working: Words | null;
  /** Takes the page for one call. Answers how to give it back, or null where it is taken: nothing is sent twice. */
  take: (working: Words) => (() => void) | null;
}

export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This part stands outside the page');
  return session;
};
