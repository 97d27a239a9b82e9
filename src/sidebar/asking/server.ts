import type { Reply } from '../../asking/feature';
import type { features, FeatureName } from '../../features';

type FeatureOf<N extends FeatureName> = (typeof features)[N];
type Accepted<N extends FeatureName> = ReturnType<FeatureOf<N>['accept']>;

/** The input of a feature as the browser sends it: fields may stay as they were typed, since the server parses them. */
export type InputOf<N extends FeatureName> =
  Accepted<N> extends null
    ? Record<string, never>
    : { readonly [K in keyof Accepted<N>]: Accepted<N>[K] | string };
export type AnswerOf<N extends FeatureName> = ReturnType<FeatureOf<N>['run']>['answer'];

/**
 * Why there is no answer: the server refused and says why, with the present state where that has changed since; or
 * nothing came back at all.
 */
export type Failure =
  | { kind: 'refused'; text: string; now?: Reply<unknown> }
  | { kind: 'lost'; why: 'accounts' | 'connection' | null; technical: string };

export type Heard<N extends FeatureName> =
  { ok: true; reply: Reply<AnswerOf<N>> } | { ok: false; failure: Failure };

type Raw = { ok: true; reply: unknown } | { ok: false; error: string; now?: Reply<unknown> } | null;
interface Runner {
  withSuccessHandler(handle: (raw: Raw) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
  ask(name: string, input: unknown, preview: boolean): void;
}
declare const google: { script: { run: Runner } };

/**
 * Marks in Google's own error texts, which are English in every locale. A wrong guess only affects which advice is
 * shown.
 */
const CAUSES = [
  { why: 'connection', marks: /network|connection|HTTP 0|offline/i },
  { why: 'accounts', marks: /PERMISSION_DENIED|reading from storage|authori[sz]ation/i },
] as const;

const lost = (error: unknown): Failure => {
  const technical = error instanceof Error ? error.message : String(error);
  const cause = CAUSES.find(({ marks }) => marks.test(technical));
  return { kind: 'lost', why: cause?.why ?? null, technical };
};

const call = (name: string, input: unknown, isPreview: boolean): Promise<Raw> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => {
        reject(error instanceof Error ? error : new Error(textOf(error)));
      })
      .ask(name, input, isPreview);
  });

/** An error from another frame is not an instance of our `Error`, but has a message. */
const textOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** Asks the server; never rejects. With `isPreview` nothing is changed. */
export const ask = async <N extends FeatureName>(
  name: N,
  input: InputOf<N>,
  isPreview: boolean,
): Promise<Heard<N>> => {
  try {
    const raw = await call(name, input, isPreview);
    if (raw === null) return { ok: false, failure: lost('null') };
    if (!raw.ok) {
      const { error, now } = raw;
      return { ok: false, failure: { kind: 'refused', text: error, ...(now === undefined ? {} : { now }) } };
    }
    return { ok: true, reply: raw.reply as Reply<AnswerOf<N>> };
  } catch (error) {
    return { ok: false, failure: lost(error) };
  }
};
