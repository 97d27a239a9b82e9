/** Commands to a model, alone or many as one step. */
import { UIPlugin, quietly, registries, type Model } from './package';
import { evaluationOf } from './quick/insides';

const jobs = new Map<string, () => void>();
let lastJob = 0;

/** Runs a batch inside one root command: one undo step, one recalculation at its end. */
class BatchPlugin extends (UIPlugin as any) {
  handle(command: { type: string; job?: string }) {
    if (command.type === 'RUN') jobs.get(command.job!)?.();
  }
}
registries.featurePluginRegistry.add('batch', BatchPlugin as never);

const insides = (model: Model): any => model;
const isBusy = (model: Model) => insides(model).status !== 0;

const rethrow = (error: unknown): never => {
  throw error;
};

/**
 * Runs `work` as one step of the undo history; what it dispatches shows at once in contents, names and
 * sizes, and is recalculated when it ends or at `settle`. Rethrows what `work` throws; what was written
 * before stays written, as at Google.
 */
export function batch<T>(model: Model, work: () => T, { byPerson = false, isMany = false } = {}): T {
  if (isBusy(model)) return work();
  const outcome: { value?: T; error?: unknown; failed: boolean } = { failed: true };
  const job = String(++lastJob);
  jobs.set(job, () => {
    try {
      outcome.value = work();
      outcome.failed = false;
    } catch (error) {
      outcome.error = error;
    }
  });
  try {
    quietly(() => insides(model).dispatch('RUN', { job, byPerson, isMany }));
  } finally {
    jobs.delete(job);
  }
  // What the add-on threw goes on as it is, whatever it is.
  if (outcome.failed) return rethrow(outcome.error ?? new Error('The engine refused the batch'));
  return outcome.value as T;
}

const changes = new WeakMap<Model, number>();

/** How many commands a model has handled: as long as it is the same, nothing of it has changed. */
export const changesOf = (model: Model): number => {
  let count = changes.get(model);
  if (count === undefined) {
    changes.set(model, (count = 0));
    model.on('command-dispatched', model, () => {
      changes.set(model, changes.get(model)! + 1);
    });
  }
  return count;
};

/** Recalculates in the middle of a batch, so that values can be read. */
export function settle(model: Model): void {
  if (isBusy(model)) quietly(() => evaluationOf(model).finalize());
}

/** Dispatches without the engine's remarks on the console. Answers why it was refused, or null. */
export function dispatch(model: Model, type: string, payload: object = {}): string[] | null {
  const result = quietly(() => insides(model).dispatch(type, payload));
  return result.isSuccessful ? null : result.reasons;
}

/**
 * Writes cells within a batch, whose addresses are known to be right: the engine's checks of every single
 * one, and its copies, would cost more than the writing.
 */
export function writeCells(model: Model, commands: { sheetId: string; col: number; row: number }[]): void {
  const { state, handlers } = insides(model);
  if (!isBusy(model)) {
    batch(model, () => {
      writeCells(model, commands);
    });
    return;
  }
  for (const command of commands) {
    const update = { type: 'UPDATE_CELL', ...command };
    state.addCommand(update);
    insides(model).dispatchToHandlers(handlers, update);
  }
}
