/** Models of workbooks: new, opened from saved data, and exported. */
import { own } from '../own';
import { ANNOTATE, annotationsPlugin } from './annotations';
import './commands';
import { editsPlugin } from './edits';
import { FUNCTIONS } from './functions';
import { LOCALES } from './locales';
import { CorePlugin, Model, UIPlugin, coreTypes, engine, quietly, registries } from './package';
import { quickenModel, quickenPackage } from './quick';
import { openingText } from './quick/again';
import './pasting';
import './sorting';

// This handler only forbids pasting across frozen lines, which Google allows.
registries.clipboardHandlersRegistries.cellHandlers.remove('sheet');

coreTypes.add(ANNOTATE as never);
// Undo itself uses the plugin's recorded history; this entry only tells which commands it may be moved past.
registries.inverseCommandRegistry.add(ANNOTATE, (command) => [command]);
registries.corePluginRegistry.add('annotations', annotationsPlugin(CorePlugin));
registries.featurePluginRegistry.add('edits', editsPlugin(UIPlugin));
for (const [name, description] of Object.entries(FUNCTIONS)) {
  registries.functionRegistry.replace(name, description as never);
}

quickenPackage(engine);

/** An empty spreadsheet as Google makes it: one tab of 1,000 rows and 26 columns. */
const emptyWorkbook = (localeCode: string) => ({
  sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }],
  settings: { locale: LOCALES[localeCode] },
});

/**
 * A model: new, from `model.exportData()`, or from that as text, by which a reopened workbook is recognised. `config`
 * goes to the engine unchanged (mode, custom, external, …).
 */
export function createModel(
  { data, text, locale: code = 'en_US' }: { data?: unknown; text?: string | undefined; locale?: string } = {},
  config: Record<string, unknown> = {},
): Model {
  const isNew = data === undefined && text === undefined;
  if (isNew && !own(LOCALES, code)) throw new Error(`The local spreadsheet has no locale ${code}`);
  const open = (from: unknown) => new Model(from, config, [], undefined, false);
  const model = quietly(() =>
    text === undefined ? open(data ?? emptyWorkbook(code)) : openingText(engine, text, open),
  );
  quickenModel(model, engine);
  return model;
}

/** The workbook as data for reading only: parts of it belong to the model. */
export const lookAtWorkbook = (model: Model): any => {
  const { handlers, session } = model as any;
  const data = (Model.prototype as any)._exportData.call({ handlers: [], session }, false);
  for (const handler of handlers) if (handler instanceof CorePlugin) (handler as any).export(data, false);
  return data;
};

/** The workbook as data. Not packed, since packing makes a second model just to check itself. */
export const exportWorkbook = (model: Model): any => (model as any)._exportData(false);
