import { Spreadsheet } from '../engine';

/** What the bar under the grid asks for the sum of what is selected. */
interface Statistics {
  statisticFnResults: unknown;
  _computeStatisticFnResults: () => unknown;
}
interface Part {
  readonly components: Record<string, Part>;
  readonly prototype: { setup: () => void };
}

/** What was worked out is kept until it is old; what is to be worked out waits until it is looked at. */
const sumWhenSeen = (store: Statistics): void => {
  // The bar is made more than once over the same store.
  if (Object.hasOwn(store, '_computeStatisticFnResults')) return;
  const sum = store._computeStatisticFnResults.bind(store);
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
 * may be drawn until the script has come to its end. To be called before the grid is drawn.
 */
export function sumWhenDrawn(): void {
  const { prototype: bar } = (Spreadsheet as unknown as Part).components.BottomBar!.components
    .BottomBarStatistic!;
  const { setup } = bar;
  bar.setup = function (this: { store: Statistics }) {
    setup.call(this);
    sumWhenSeen(this.store);
  };
}
