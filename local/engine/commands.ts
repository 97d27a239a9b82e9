/** Sends commands to a model, alone or many as one step. */
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
 * Runs `work` as one step of the undo history. What it dispatches shows at once in contents, names and sizes; values
 * are recalculated when it ends or at `settle`. Rethrows what `work` throws; as at Google, what was written before that
 * stays.
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
  // What the add-on threw is rethrown unchanged, even if it is no Error.
  if (outcome.failed) return rethrow(outcome.error ?? new Error('The engine refused the batch'));
  return outcome.value as T;
}

const changes = new WeakMap<Model, number>();

/** The number of commands that a model has handled: while it is the same, nothing in the model has changed. */
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

/** Recalculates in the middle of a batch so that values can be read. */
export function settle(model: Model): void {
  if (isBusy(model)) quietly(() => evaluationOf(model).finalize());
}

/** Dispatches without the engine's console output. Returns the reasons of a refusal, or null. */
export function dispatch(model: Model, type: string, payload: object = {}): string[] | null {
  const result = quietly(() => insides(model).dispatch(type, payload));
  return result.isSuccessful ? null : result.reasons;
}

/**
 * Writes cells within a batch without the engine's checks and copies of each command, which would cost more than the
 * writing; addresses must be valid.
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
