/** The one thing to do next, and how to get there. */
import type { Period } from '../../domain/plan';
import type { CellPlace } from '../../sheet/places/place';
import { fill, type Language, type Words } from '../../words';

export interface NextThing {
  /** `place`: it is done in the cell `at`; `view`: in the panel of that name. */
  kind: 'place' | 'view' | 'review' | 'close' | 'year' | 'next year';
  /** One sentence. */
  text: string;
  /** The label of the button that leads there. */
  button: string;
  /** The period to review or close; blank for other kinds. */
  period: Period;
  at: CellPlace | null;
  view?:
    'addKpi' | 'approvePlan' | 'checkLimits' | 'decisionsList' | 'draftPlan' | 'shareOut' | 'takeEarlier';
}

/** A sentence, and the button below it. */
export type ThingSaid = Readonly<Record<'text' | 'button', Words>>;

type Values = Readonly<Record<string, string | number>>;
type Where = Pick<NextThing, 'kind'> & Partial<Pick<NextThing, 'period' | 'at' | 'view'>>;

/** Makes things to do from their names and words. */
export const thingsIn =
  <K extends string>(said: Readonly<Record<K, ThingSaid>>) =>
  (of: K, { language }: { language: Language }, values: Values, where: Where): NextThing => ({
    text: fill(said[of].text, language, values),
    button: fill(said[of].button, language, values),
    period: '',
    at: null,
    ...where,
  });
