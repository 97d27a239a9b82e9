/** The add-on's custom functions in formulas. */
import type { Locale } from './locales';
import { registries } from './package';

/** A cell as formula functions get it; a range is columns of cells. */
export interface FormulaCell {
  value: unknown;
  format?: string;
}

/** A custom function as its JSDoc and its parameters declare it. */
export interface CustomFunction {
  name: string;
  parameters: string[];
  description: string;
}

/** Calls an add-on's function for a formula; `locale` gives the format of dates. */
export type CallCustom = (
  name: string,
  args: (FormulaCell | FormulaCell[][] | undefined)[],
  dateFormat: string,
) => unknown;

/** Registers a custom function for formulas; to be called before the model is made. */
export function defineCustomFunction({ name, parameters, description }: CustomFunction): void {
  const args = parameters.map((parameter) => ({
    name: parameter,
    description: parameter,
    type: ['ANY', 'RANGE<ANY>'],
    acceptMatrix: true,
    acceptErrors: true,
    optional: true,
  }));
  registries.functionRegistry.replace(name, {
    description: description || name,
    args: args as never,
    // Functions are shared by all models; a model's own config says which add-on answers.
    compute(this: any, ...values: any[]) {
      const { callCustom, locale: at }: { callCustom?: CallCustom; locale: Locale } = this;
      const unknown = { value: '#NAME?', message: 'Unknown function' };
      return (callCustom?.(name, values, at.dateFormat) ?? unknown) as never;
    },
  });
}
