import type { ComponentType } from 'preact';
import type { GlanceAnswer } from '../../features/home';
import type { Words } from '../../words';

/** What a view is opened with: the month to review, a form's first values, a message to show. */
export type Start = Readonly<Record<string, string>>;

/** What the buttons below the plan are about, in their order. */
export const GROUPS = ['money', 'month', 'plan'] as const;

/** What the sidebar shows at a time, and its button below the plan, named under what it is about; none where something else leads there. */
export interface View extends Readonly<Partial<Record<(typeof GROUPS)[number], Words>>> {
  /** The plan at a glance has a button for each of the others. */
  panel: ComponentType<{ start: Start; views: Views }>;
  /** Whether its button is there; always, where it does not say. */
  isOffered?: (answer: GlanceAnswer) => boolean;
}

/**
 * Every view, by the name that the menu opens it with. Each panel's folder adds its own here, in its index.ts: any panel
 * may lead to any other by name, and the types hold that the name is one, yet this file knows no panel.
 */
export interface Views {
  glance: View;
}
export type ViewName = keyof Views;

export const viewNames = (views: Views): ViewName[] => Object.keys(views) as ViewName[];

/** A view by the name that came from outside; the plan at a glance for a name that is none. */
export const viewNamed = (views: Views, name: string): ViewName =>
  viewNames(views).find((known) => known === name) ?? 'glance';

/** Where the plan is a firm's, with departments. */
export const ofFirm = ({ plan }: GlanceAnswer): boolean => plan?.isFirm === true;

/** Where that optional tab is there. */
export const whereIs =
  (tab: string) =>
  ({ plan }: GlanceAnswer): boolean =>
    plan?.lacking.every(({ part }) => part !== tab) === true;
