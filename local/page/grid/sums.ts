import { helpers, Spreadsheet, type Model } from '../../engine';

type Results = Record<string, { value?: () => number } | undefined>;
/** The store that sums the selection for the bar below the grid. */
interface Statistics {
  readonly getters: Model['getters'];
  statisticFnResults: Results;
  _computeStatisticFnResults: () => Results;
}
/** The component that shows the sum. */
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

/** The first four are amounts: sum, average, minimum and maximum. The counts after them are not. */
const FIGURES = 4;

/** Formats a figure like the active cell, so that an amount is readable. */
const shownLikeCell = ({ store, env: { model } }: Bar, name: string): string | null => {
  const results = store.statisticFnResults;
  const value = Object.keys(results).indexOf(name) < FIGURES ? results[name]?.value?.() : undefined;
  const { getters } = model;
  const { format } = getters.getEvaluatedCell(getters.getActivePosition());
  if (value === undefined || format === undefined || helpers.isDateTimeFormat(format)) return null;
  return `${name}: ${helpers.formatValue(value, { format, locale: getters.getLocale() })}`;
};

/** Days are not summed: they are treated as text. */
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

/** Makes the sum lazy: it is kept until it is outdated, and computed when it is shown. */
const sumWhenSeen = (store: Statistics): void => {
  // The bar may be created more than once for the same store.
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
      // The grid assigns the computation here.
      set: () => undefined,
    },
  });
};

/**
 * Sums the selection when the bar is drawn. The grid sums it after each command, which calculates the whole workbook
 * although nothing may be drawn until the script ends; and it would show 162.000.000 as 162000000. To be called before
 * the grid is drawn.
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
