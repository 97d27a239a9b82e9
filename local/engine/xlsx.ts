/** A workbook as the files of an .xlsx. */
import { createModel, exportWorkbook } from './model';
import { helpers, quietly, type Model } from './package';

/** The engine parses the XML it has just written only to write it again, which takes 20 s for a plan in jsdom. */
const passingXml = {
  DOMParser: class {
    parseFromString = (xml: string) => ({ xml, querySelector: () => null });
  },
  XMLSerializer: class {
    serializeToString = ({ xml }: { xml: string }) => xml.trim();
  },
};

/**
 * Removes the apostrophe by which a text is marked that looks like something else. This is done on the finished file:
 * earlier, the text would be taken for what it looks like.
 */
const unmarked = (sharedStrings: string): string => sharedStrings.replace(/(<t[^>]*>)&apos;/g, '$1');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The XML of a spilled value. */
const resultNode = (value: unknown): string => {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${Number(value)}</v>`;
  return ` t="str"><v>${escaped(String(value))}</v>`;
};

/**
 * Writes the values of spilled cells, which the engine exports as empty: programs that do not recalculate would find
 * nothing there.
 */
const withSpilled = (sheet: string, valueAt: (place: string) => unknown): string =>
  sheet.replace(/<c r="([A-Z]+\d+)"([^>]*)>\s*<\/c>/g, (empty, place: string, attributes: string) => {
    const value = valueAt(place);
    return value === null || value === '' ? empty : `<c r="${place}"${attributes}${resultNode(value)}</c>`;
  });

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The files of an .xlsx with rewritten formulas; what only the add-on can calculate is exported as a value. */
export async function exportXlsx(
  model: Model,
  rewrite: (content: string) => string,
): Promise<{ path: string; content: string | Uint8Array }[]> {
  const workbook = exportWorkbook(model);
  for (const { cells } of workbook.sheets) {
    for (const place of Object.keys(cells)) {
      if (typeof cells[place] === 'string') cells[place] = rewrite(cells[place]);
    }
  }
  const { DOMParser, XMLSerializer } = globalThis;
  Object.assign(globalThis, passingXml);
  try {
    const copy = createModel({ data: workbook }, { custom: model.config.custom });
    const { files }: { files: any[] } = await quietly(() => copy.exportXLSX());
    const { getters }: any = copy;
    const ids: string[] = getters.getSheetIds();
    const valueAt = (sheet: number) => (place: string) => {
      const { left: col, top: row } = helpers.toZone(place);
      return getters.getEvaluatedCell({ sheetId: ids[sheet], col, row }).value as unknown;
    };
    return files.map(({ path, content, imageSrc }) => {
      const sheet = SHEET.exec(path as string)?.[1];
      if (sheet !== undefined)
        return { path, content: withSpilled(content as string, valueAt(Number(sheet))) };
      return {
        path,
        content: path === 'xl/sharedStrings.xml' ? unmarked(content as string) : (content ?? imageSrc ?? ''),
      };
    });
  } finally {
    Object.assign(globalThis, { DOMParser, XMLSerializer });
  }
}
