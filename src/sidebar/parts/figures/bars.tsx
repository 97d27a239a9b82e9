import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Bars } from '../../../features/home';
import { useSession } from '../../asking/session';
import { BARS } from '../../words';

const WIDTH = 80;
const MIDDLE = WIDTH / 2;
const HEIGHT = 32;
/** From top to bottom: last year, plan, actual or outlook, variance. */
const ROWS = {
  prior: { y: 1, height: 4 },
  plan: { y: 7, height: 7 },
  actual: { y: 16, height: 7 },
  variance: { y: 25, height: 5 },
} as const;

interface Drawn {
  x: number;
  width: number;
}

/** Positions of values from left to right; zero is always visible. */
const scaleOf = (values: readonly (number | null)[]): ((value: number) => number) => {
  const known = values.filter((value) => value !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const span = high - low === 0 ? 1 : high - low;
  return (value) => 1 + ((value - low) / span) * (WIDTH - 2);
};

/** The bar from one value to another, at least wide enough to be seen. */
const between = (at: (value: number) => number, from: number, to: number): Drawn => {
  const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
  return { x: left, width: Math.max(right - left, 2) };
};

const Hatch = ({ id }: { id: string }): JSX.Element => (
  <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M0 0v4" class="hatch" />
  </pattern>
);

/** Favourable or unfavourable, in words. */
export const useVerdict = (): ((of: Bars) => string) => {
  const { say } = useSession();
  return ({ variance, favourable }) => {
    if (variance === '') return '';
    if (favourable === null) return say(BARS.same);
    return say(favourable ? BARS.better : BARS.worse, { variance });
  };
};

/**
 * A figure beside its plan and last year in IBCS notation: actual solid, outlook hatched, plan outlined, last year
 * lighter; below, the variance to the right or left of the plan, green where favourable and red where not.
 */
export const BarPair = ({ of, isOutlook }: { of: Bars; isOutlook: boolean }): JSX.Element => {
  const { say } = useSession();
  const verdict = useVerdict();
  const hatch = useId();
  const { actual, plan, prior, favourable, said } = of;
  const at = scaleOf([actual, plan, prior]);
  const label = say(BARS.drawn, {
    span: say(isOutlook ? BARS.year : BARS.toDate),
    ...said,
    verdict: verdict(of),
    what: say(isOutlook ? BARS.outlook : BARS.actual).toLowerCase(),
  });
  return (
    <svg class="bars" width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      {isOutlook && (
        <defs>
          <Hatch id={hatch} />
        </defs>
      )}
      {prior !== null && <rect class="prior" {...ROWS.prior} {...between(at, 0, prior)} />}
      {plan !== null && <rect class="planned" {...ROWS.plan} {...between(at, 0, plan)} />}
      {actual !== null && (
        <rect
          class={isOutlook ? 'expected' : 'actual'}
          fill={isOutlook ? `url(#${hatch})` : undefined}
          {...ROWS.actual}
          {...between(at, 0, actual)}
        />
      )}
      {favourable !== null && (
        <>
          <rect
            class={favourable ? 'better' : 'worse'}
            {...ROWS.variance}
            {...between((size) => MIDDLE + size * MIDDLE, 0, of.size)}
          />
          <path class="zero" d={`M${MIDDLE} ${ROWS.variance.y - 1}V${HEIGHT}`} />
        </>
      )}
      <path class="zero" d={`M${at(0)} 0V${ROWS.variance.y - 1}`} />
    </svg>
  );
};

/** The legend of the bars. */
export const BarsLegend = ({ hasPrior }: { hasPrior: boolean }): JSX.Element => {
  const { say } = useSession();
  const hatch = useId();
  const kinds = [
    ['actual', BARS.actual],
    ['planned', BARS.plan],
    ['expected', BARS.outlook],
    ...(hasPrior ? ([['prior', BARS.prior]] as const) : []),
  ] as const;
  return (
    <ul class="legend-of-bars">
      {kinds.map(([kind, words]) => (
        <li key={kind}>
          <svg class="bars" width="16" height="10" aria-hidden="true">
            {kind === 'expected' && <Hatch id={hatch} />}
            <rect
              class={kind}
              fill={kind === 'expected' ? `url(#${hatch})` : undefined}
              x="1"
              y="1"
              width="14"
              height="8"
            />
          </svg>
          {say(words)}
        </li>
      ))}
    </ul>
  );
};
