import type * as Features from './run';

type Load = (...services: unknown[]) => typeof Features;

/**
 * The part of the add-on that menu and sidebar need, from a file of its own: Google loads Code.js anew for every
 * formula in a cell and every edit, which need none of it. Code made from a text sees only what it is handed.
 */
export const onDemand = (): typeof Features => {
  const code = JSON.parse(HtmlService.createHtmlOutputFromFile('features').getContent()) as string;
  const services = {
    SpreadsheetApp,
    PropertiesService,
    HtmlService,
    LockService,
    Session,
    ScriptApp,
    Utilities,
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own code, shipped beside this one
  const load = new Function(...Object.keys(services), `${code};return AopFeatures;`) as Load;
  return load(...Object.values(services));
};
