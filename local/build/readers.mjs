/** Removes formats that are never read from the workbook reader, which keeps the page small. */
import { readFileSync } from 'node:fs';

/** Each item replaces the part from one text up to another. */
const INSTEAD = [
  // The reader tells formats by their first bytes; here src/imports/reading/kind.ts does.
  [
    '\tswitch((n = firstbyte(d, o))[0]) {\n\t\tcase 0xD0:',
    'function readFileSync(',
    `switch (firstbyte(d, o)[0]) {
      case 0xD0: return read_cfb(CFB.read(d, o), o);
      case 0x3C: return parse_xlml(d, o);
      case 0x50: return read_zip(d, o);
      default: throw new Error('no workbook');
    }
  }
  `,
  ],
  // Comma-separated text is not given to this reader.
  ['\tif((opening.indexOf(">") & 1023) > Math.min(', '\tif(opening.indexOf("<?xml") == -1)', ''],
  // What colours are called by: none is looked at.
  ['function parse_theme_xml(', '/* [MS-XLS] 2.4.326', 'function parse_theme_xml() { return {}; }\n'],
  // Quattro Pro.
  ["\telse if((_data=CFB.find(cfb, 'PerfectOffice_MAIN'))", '\t/* Works 4 for Mac */', ''],
];

const instead = (text, [from, to, replacement]) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`the reader of workbooks has changed: no ${from}`);
  return `${text.slice(0, start)}${replacement}${text.slice(end)}`;
};

export const withoutOtherKinds = {
  name: 'without other kinds',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@e965[/\\]xlsx[/\\]xlsx\.mjs$/ }, ({ path }) => ({
      contents: INSTEAD.reduce(instead, readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
