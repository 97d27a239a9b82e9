/**
 * Leaves out what the engine does for people who are not here: colours for a picker, and commands for collaborators.
 *
 * Assumes that `custom_colors` of the core views calls `computeCustomColors` for its picker only; that a session awaits
 * `sendToTransport` only to report the result; and that `commandSquisher.unsquish` only reverts what `squish` did.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

/** Remembering used colours costs a visit to every cell after every edit. */
export function leaveColoursOut({ registries }: Package): void {
  const colours: any = registries.coreViewsPluginRegistry.get('custom_colors');
  colours.prototype.computeCustomColors = () => [];
}

/** Acts like a resolved promise, but runs its continuation at once instead of queueing it. */
const told = {
  then: (next: () => void) => {
    next();
    return told;
  },
  catch: () => told,
};

/**
 * There are no collaborators to send to; with real promises, a loop that opens workbooks would keep all of them in
 * memory.
 */
export function tellNobody(engine: Package): void {
  Object.getPrototypeOf(anyModelOf(engine).session).sendToTransport = function (this: any, message: object) {
    this.transportService.sendMessage(message);
    return told;
  };
}

/** Nobody else receives the commands, and packing more than 100,000 of them overflows the stack. */
export function packNothing(model: any): void {
  model.session.commandSquisher = {
    squish: (list: unknown) => list,
    unsquish: (list: unknown) => list,
  };
}
