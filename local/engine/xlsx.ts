/** A workbook as the files of an .xlsx. */
import { createModel, exportWorkbook } from './model';
import { quietly, type Model } from './package';

/** The engine parses the XML that it has just written, only to write it again: 20 s for a plan in jsdom. */
const passingXml = {
  DOMParser: class {
    parseFromString = (xml: string) => ({ xml, querySelector: () => null });
  },
  XMLSerializer: class {
    serializeToString = ({ xml }: { xml: string }) => xml.trim();
  },
};

/**
 * The files of an .xlsx, contents rewritten; what only the add-on can calculate is exported as its value.
 */
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
    return files.map(({ path, content, imageSrc }) => ({ path, content: content ?? imageSrc ?? '' }));
  } finally {
    Object.assign(globalThis, { DOMParser, XMLSerializer });
  }
}
