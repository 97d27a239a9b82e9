/**
 * Sorts rows beside columns that a formula in the header fills, as Google does: cell contents move with their row,
 * spilled values are no content, and the formula is evaluated again.
 */
import { registries } from './package';

const Sort: any = registries.featurePluginRegistry.get('sort');

class SortPlugin extends Sort {
  // The engine's check refuses any cell that a formula elsewhere spills into.
  checkArrayFormulaInSortZone() {
    return 'Success';
  }
}
registries.featurePluginRegistry.replace('sort', SortPlugin as never);
