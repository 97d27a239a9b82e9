/** Ways into the engine that its package does not name. */
import { quietly, type Package } from '../package';

const models = new WeakMap<Package>();

/** A model of a package with one formula in it: its parts lead to their classes. */
export const anyModelOf = (engine: Package): any => {
  let model: any = models.get(engine);
  if (!model) {
    model = quietly(() => new engine.Model({ sheets: [{ id: '0', cells: { A1: '=1' } }] }));
    models.set(engine, model);
  }
  return model;
};

/** The plugin of a model that works formulas out. */
export const evaluationOf = (model: any): any =>
  model.handlers.find((plugin: any) => plugin.constructor.getters?.includes('evaluateFormula'));

export const pluginWith = (model: any, method: string): any =>
  model.handlers.find((plugin: any) => method in plugin);
