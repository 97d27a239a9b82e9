import type { ComponentType } from 'preact';
import type { GlanceAnswer } from '../../features/home';
import type { Words } from '../../words';

/** Values that a view is opened with: the month to review, a form's first values, a message to show. */
export type Start = Readonly<Record<string, string>>;

/** The groups of buttons below the plan, in order. */
export const GROUPS = ['money', 'month', 'plan'] as const;

/**
 * A view of the sidebar, and the label of its button below the plan under each group; no label where it is reached
 * otherwise.
 */
export interface View extends Readonly<Partial<Record<(typeof GROUPS)[number], Words>>> {
  /** Passed all views, because the plan at a glance has a button for each. */
  panel: ComponentType<{ start: Start; views: Views }>;
  /** Whether its button is shown; by default it always is. */
  isOffered?: (answer: GlanceAnswer) => boolean;
}

/**
 * Every view by the name that the menu opens it with. Each panel's folder adds its own in its index.ts: a panel can
 * lead to any other by a type-checked name, and yet this file knows no panel.
 */
export interface Views {
  glance: View;
}
export type ViewName = keyof Views;

export const viewNames = (views: Views): ViewName[] => Object.keys(views) as ViewName[];

/** A view by a name from outside; the plan at a glance for an unknown name. */
export const viewNamed = (views: Views, name: string): ViewName =>
  viewNames(views).find((known) => known === name) ?? 'glance';

/** Offered only in a firm's plan, with departments. */
export const ofFirm = ({ plan }: GlanceAnswer): boolean => plan?.isFirm === true;

/** Offered only where this optional tab exists. */
export const whereIs =
  (tab: string) =>
  ({ plan }: GlanceAnswer): boolean =>
    plan?.lacking.every(({ part }) => part !== tab) === true;
