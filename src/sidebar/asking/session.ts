import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reply } from '../../asking/feature';
import type { Day, Month } from '../../domain/plan';
import type { Glance, GlanceAnswer } from '../../features/home';
import type { Language, Words } from '../../words';
import type { Failure } from './server';
import type { Start, ViewName } from './views';

/** The plan as the server last sent it. */
export interface PlanState {
  reply: Reply<GlanceAnswer> | null;
  failure: Failure | null;
  isLoading: boolean;
}

/** What all views and parts of the page share. */
export interface Session {
  language: Language;
  say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  setLanguage: (language: Language) => void;
  /** The spreadsheet's date format: 'dd/mm/yyyy' or 'm/d/yyyy'. */
  days: string;
  /** The first month of the plan's year; null before there is a plan. */
  first: Month | null;
  /** Today in the spreadsheet's time zone; '' until the plan has loaded. */
  today: Day;
  /** Formats a day in the spreadsheet's date format. */
  dayOf: (day: Day) => string;
  /** The person's name as last typed: asked for once, then proposed. */
  who: string;
  setWho: (who: string) => void;
  go: (view: ViewName, start?: Start) => void;
  plan: PlanState;
  /** The plan at a glance as last loaded; null where there is none. */
  glance: Glance | null;
  /** Loads the plan again; the old one stays in view meanwhile. */
  reload: () => void;
  /** What is running right now, in words; null where nothing is. */
  working: Words | null;
  /**
   * Locks the page for one call, so that nothing is sent twice. Returns the function that unlocks it, or null where it
   * is locked already.
   */
  take: (working: Words) => (() => void) | null;
}

export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This part stands outside the page');
  return session;
};
