/** Access to parts of the engine that its package does not export. */
import { quietly, type Package } from '../package';

const models = new WeakMap<Package>();

/** A model with one formula, whose parts lead to their classes. */
export const anyModelOf = (engine: Package): any => {
  let model: any = models.get(engine);
  if (!model) {
    model = quietly(() => new engine.Model({ sheets: [{ id: '0', cells: { A1: '=1' } }] }));
    models.set(engine, model);
  }
  return model;
};

/** A model's evaluation plugin. */
export const evaluationOf = (model: any): any =>
  model.handlers.find((plugin: any) => plugin.constructor.getters?.includes('evaluateFormula'));

export const pluginWith = (model: any, method: string): any =>
  model.handlers.find((plugin: any) => method in plugin);
