/**
 * Rows are sorted beside columns that one formula in a header fills, as Google sorts them: what stands in cells goes with
 * its row, what is only spilled into them is no content, and the formula answers anew.
 */
import { registries } from './package';

const Sort: any = registries.featurePluginRegistry.get('sort');

class SortPlugin extends Sort {
  // The engine's own check refuses any cell that a formula elsewhere spills into.
  checkArrayFormulaInSortZone() {
    return 'Success';
  }
}
registries.featurePluginRegistry.replace('sort', SortPlugin as never);
