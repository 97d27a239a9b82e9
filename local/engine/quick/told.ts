/**
 * Leaves out what the engine does for people who are not here: colours for a picker, and commands for others at work.
 *
 * Assumes that `custom_colors` of the core views asks `computeCustomColors` for nothing but its picker; that a session
 * awaits `sendToTransport` only to tell what came of it; and that `commandSquisher` undoes with `unsquish` what
 * `squish` did.
 */
import type { Package } from '../package';
import { anyModelOf } from './insides';

/** Its memory of used colours costs a visit to every cell after every edit. */
export function leaveColoursOut({ registries }: Package): void {
  const colours: any = registries.coreViewsPluginRegistry.get('custom_colors');
  colours.prototype.computeCustomColors = () => [];
}

/** What a promise that is kept already would be, without keeping what waits for it until the caller pauses. */
const told = {
  then: (next: () => void) => {
    next();
    return told;
  },
  catch: () => told,
};

/** Nobody else is there to be told: with promises, a loop that opens workbooks would keep them all. */
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
