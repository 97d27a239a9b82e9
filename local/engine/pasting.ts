/**
 * Text from outside is pasted as Google pastes it: cells get what it says and keep their looks, blank ones among it, too.
 * The engine's own would take the looks of each, and the format where nothing is pasted.
 */
import { registries } from './package';

const Cells: any = registries.clipboardHandlersRegistries.cellHandlers.get('cell');

interface Copied {
  readonly content: string;
  /** Where it was copied from; text from outside was nowhere. */
  readonly position?: object;
}

class PastedCells extends Cells {
  pasteCell(copied: Copied, target: object, options?: { readonly pasteOption?: string }): void {
    if (copied.position !== undefined) super.pasteCell(copied, target, options);
    else if (options?.pasteOption !== 'onlyFormat')
      this.dispatch('UPDATE_CELL', { ...target, content: copied.content });
  }
}
registries.clipboardHandlersRegistries.cellHandlers.replace('cell', PastedCells as never);
