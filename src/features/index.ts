import type { Feature } from './feature';
import { glance } from './glance';
import { reviewMonth } from './review';
import { openSample } from './sample';
import { setUpPlan } from './setUp';

/** Everything that a person can ask for, in the order of the menu. Menu and sidebar are drawn from this list. */
export const features = { glance, setUpPlan, openSample, reviewMonth } as const;

export type FeatureName = keyof typeof features;

export const featureNames = Object.keys(features) as FeatureName[];

/** A feature by the name that came from outside; null for a name that is none. */
export const featureNamed = (name: unknown): Feature | null =>
  typeof name === 'string' && (featureNames as readonly string[]).includes(name)
    ? (features[name as FeatureName] as unknown as Feature)
    : null;
