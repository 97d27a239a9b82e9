import { helpers, Spreadsheet, type Model } from '../../engine';

type Results = Record<string, { value?: () => number } | undefined>;
/** What the bar under the grid asks for the sum of what is selected. */
interface Statistics {
  readonly getters: Model['getters'];
  statisticFnResults: Results;
  _computeStatisticFnResults: () => Results;
}
/** What shows the sum. */
interface Bar {
  readonly store: Statistics;
  readonly env: { readonly model: Model };
  setup: () => void;
  getComposedFnName: (name: string) => string;
}
interface Part {
  readonly components: Record<string, Part>;
  readonly prototype: Bar;
}

/** Sum, average, least and most come first; of how many cells there are nothing is an amount. */
const FIGURES = 4;

/** As the active cell shows its number, so that an amount can be read. */
const shownLikeCell = ({ store, env: { model } }: Bar, name: string): string | null => {
  const results = store.statisticFnResults;
  const value = Object.keys(results).indexOf(name) < FIGURES ? results[name]?.value?.() : undefined;
  const { getters } = model;
  const { format } = getters.getEvaluatedCell(getters.getActivePosition());
  if (value === undefined || format === undefined || helpers.isDateTimeFormat(format)) return null;
  return `${name}: ${helpers.formatValue(value, { format, locale: getters.getLocale() })}`;
};

/** Days have no sum: to what is summed they are what they show, as text is. */
const withoutDays = (getters: Model['getters']): Model['getters'] =>
  Object.create(getters, {
    getEvaluatedCell: {
      value: (position: Parameters<typeof getters.getEvaluatedCell>[0]) => {
        const cell = getters.getEvaluatedCell(position);
        const isDay =
          typeof cell.value === 'number' &&
          cell.format !== undefined &&
          helpers.isDateTimeFormat(cell.format);
        return isDay ? { ...cell, type: 'text', value: cell.formattedValue } : cell;
      },
    },
  }) as Model['getters'];

/** What was worked out is kept until it is old; what is to be worked out waits until it is looked at. */
const sumWhenSeen = (store: Statistics): void => {
  // The bar is made more than once over the same store.
  if (Object.hasOwn(store, '_computeStatisticFnResults')) return;
  const sum = store._computeStatisticFnResults.bind(
    Object.create(store, { getters: { value: withoutDays(store.getters) } }) as Statistics,
  );
  let known = store.statisticFnResults;
  let isOld = false;
  Object.defineProperties(store, {
    _computeStatisticFnResults: {
      value: () => {
        isOld = true;
      },
    },
    statisticFnResults: {
      get: () => {
        if (isOld) known = sum();
        isOld = false;
        return known;
      },
      // Here the grid puts what it takes to be worked out.
      set: () => undefined,
    },
  });
};

/**
 * The grid sums what is selected after each command, for which the whole workbook is worked out, though nothing of it
 * may be drawn until the script has come to its end; and of 162.000.000 it says 162000000. To be called before the grid
 * is drawn.
 */
export function sumWhenDrawn(): void {
  const { prototype: bar } = (Spreadsheet as unknown as Part).components.BottomBar!.components
    .BottomBarStatistic!;
  const { setup, getComposedFnName: composed } = bar;
  bar.setup = function (this: Bar) {
    setup.call(this);
    sumWhenSeen(this.store);
  };
  bar.getComposedFnName = function (this: Bar, name) {
    return shownLikeCell(this, name) ?? composed.call(this, name);
  };
}
