/**
 * Pastes text from outside as Google does: cells take the text and keep their formats, also for blanks. The engine's
 * own handler would remove formats, also where nothing is pasted.
 */
import { registries } from './package';

const Cells: any = registries.clipboardHandlersRegistries.cellHandlers.get('cell');

interface Copied {
  readonly content: string;
  /** Where it was copied from; absent for text from outside. */
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
