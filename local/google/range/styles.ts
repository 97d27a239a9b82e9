/** Range: how cells look. Each property is declared once; its four methods are derived from it. */
import { mapCells, zonesByValue } from '../../engine/address';
import { own } from '../../own';
import { AUTOMATIC, toEngineFormat } from '../cells/formats';
import { send, structure } from '../document';
import { WrapStrategy } from '../enums';
import { read, write, type Methods } from '../service';
import { fitting, filled, type RangeState } from './values';

interface Property {
  /** The name in the singular and, if irregular, in the plural. */
  name: string;
  plural?: string;
  type: string;
  /** What the engine stores for a value. */
  toStyle: (value: any) => Record<string, unknown>;
  fromStyle: (style: any) => unknown;
}

const oneOf = (allowed: string[], what: string) => (value: string | null) => {
  if (value !== null && !allowed.includes(value)) throw new Error(`Invalid argument: ${what} ${value}`);
  return value;
};

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Google returns it: `#rrggbb`. */
export const colour = (value: string | null): string | null => {
  if (value === null) return null;
  const hex = own(NAMED, value.toLowerCase()) ?? value.toLowerCase();
  if (/^#[0-9a-f]{3}$/.test(hex)) return hex.replace(/[0-9a-f]/g, '$&$&');
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Invalid argument: color ${value}`);
  return hex;
};

/** A style's colour; the default for '' or none. */
const shown = (value: string | undefined, standard: string) => (value ? value.toLowerCase() : standard);

const alignment = oneOf(['left', 'center', 'right', 'normal'], 'horizontal alignment');
const vertical = oneOf(['top', 'middle', 'bottom'], 'vertical alignment');
const weight = oneOf(['bold', 'normal'], 'font weight');
const slant = oneOf(['italic', 'normal'], 'font style');
const line = oneOf(['underline', 'line-through', 'none'], 'font line');

const lineOf = (style: any) =>
  style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none';

const wrapping: Record<string, string> = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' };

const PROPERTIES: Property[] = [
  {
    name: 'Background',
    type: 'string?',
    toStyle: (value) => ({ fillColor: colour(value) ?? '' }),
    fromStyle: ({ fillColor }) => shown(fillColor, '#ffffff'),
  },
  {
    name: 'FontColor',
    type: 'string?',
    toStyle: (value) => ({ textColor: colour(value) ?? '' }),
    fromStyle: ({ textColor }) => shown(textColor, '#000000'),
  },
  {
    name: 'FontWeight',
    type: 'string?',
    toStyle: (value) => ({ bold: weight(value) === 'bold' }),
    fromStyle: ({ bold }) => (bold ? 'bold' : 'normal'),
  },
  {
    name: 'FontStyle',
    type: 'string?',
    toStyle: (value) => ({ italic: slant(value) === 'italic' }),
    fromStyle: ({ italic }) => (italic ? 'italic' : 'normal'),
  },
  {
    name: 'FontLine',
    type: 'string?',
    toStyle: (value) => ({ underline: line(value) === 'underline', strikethrough: value === 'line-through' }),
    fromStyle: lineOf,
  },
  {
    name: 'FontSize',
    type: 'int',
    toStyle: (value) => ({ fontSize: value }),
    fromStyle: ({ fontSize }) => fontSize ?? 10,
  },
  {
    name: 'FontFamily',
    plural: 'FontFamilies',
    type: 'string?',
    toStyle: (value) => ({ fontFamily: value ?? '' }),
    fromStyle: ({ fontFamily }) => (fontFamily === '' ? 'Arial' : (fontFamily ?? 'Arial')),
  },
  {
    name: 'HorizontalAlignment',
    type: 'string?',
    toStyle: (value) => ({ align: alignment(value) === 'normal' ? undefined : (value ?? undefined) }),
    fromStyle: ({ align }) => align ?? 'general',
  },
  {
    name: 'VerticalAlignment',
    type: 'string?',
    toStyle: (value) => ({ verticalAlign: vertical(value) ?? undefined }),
    fromStyle: ({ verticalAlign }) => verticalAlign ?? 'bottom',
  },
  {
    name: 'Wrap',
    type: 'boolean',
    toStyle: (value) => ({ wrapping: value ? 'wrap' : 'overflow' }),
    fromStyle: (style) => style.wrapping === 'wrap',
  },
  {
    name: 'WrapStrategy',
    plural: 'WrapStrategies',
    type: 'enum',
    toStyle: (value) => ({ wrapping: wrapping[value.name()] }),
    fromStyle: (style) =>
      WrapStrategy[(style.wrapping ?? 'overflow').toUpperCase() as 'WRAP' | 'OVERFLOW' | 'CLIP'],
  },
];

const write2d = ({ doc, sheetId, zone }: RangeState, property: Property, values: unknown[][]) => {
  for (const { value, zones } of zonesByValue(zone, values, (entry) => entry).values()) {
    send(doc, 'SET_FORMATTING', { sheetId, target: zones, style: property.toStyle(value) });
  }
};

const styleAt = ({ doc, sheetId }: RangeState, col: number, row: number) =>
  structure(doc).getCell({ sheetId, col, row })?.style ?? {};

const methodsOf = (property: Property): Methods => {
  const { name, plural = `${name}s`, type, fromStyle } = property;
  return {
    [`get${name}`]: read('', (range: RangeState) =>
      fromStyle(styleAt(range, range.zone.left, range.zone.top)),
    ),
    [`get${plural}`]: read('', (range: RangeState) =>
      mapCells(range.zone, (col, row) => fromStyle(styleAt(range, col, row))),
    ),
    [`set${name}`]: write(type, (range: RangeState, value: unknown) => {
      const { doc, sheetId, zone } = range;
      send(doc, 'SET_FORMATTING', { sheetId, target: [zone], style: property.toStyle(value) });
    }),
    [`set${plural}`]: write(`${type}[][]`, (range: RangeState, values: unknown[][]) => {
      write2d(range, property, fitting(range, values));
    }),
  };
};

/** `getFontColor` is no longer in the types that Google publishes, but still works. */
const styles = Object.assign({}, ...PROPERTIES.map(methodsOf)) as Methods;

const writeFormats = ({ doc, sheetId, zone }: RangeState, patterns: string[][]) => {
  for (const { value, zones } of zonesByValue(zone, patterns, (entry) => entry).values()) {
    const format = toEngineFormat(value);
    if (format !== value && format !== '') doc.kept.formats[format] = value;
    send(doc, 'SET_FORMATTING', { sheetId, target: zones, format });
  }
};

const formatAt = ({ doc, sheetId }: RangeState, col: number, row: number): string => {
  const format: string | undefined = structure(doc).getCell({ sheetId, col, row })?.format;
  return format ? (own(doc.kept.formats, format) ?? format) : AUTOMATIC;
};

export const styleMethods: Methods = {
  ...styles,
  getNumberFormat: read('', (range: RangeState) => formatAt(range, range.zone.left, range.zone.top)),
  getNumberFormats: read('', (range: RangeState) =>
    mapCells(range.zone, (col, row) => formatAt(range, col, row)),
  ),
  setNumberFormat: write('string', (range: RangeState, pattern: string) => {
    writeFormats(range, filled(range, pattern));
  }),
  setNumberFormats: write('string[][]', (range: RangeState, patterns: string[][]) => {
    writeFormats(range, fitting(range, patterns));
  }),
  setTextRotation: write('int', ({ doc, sheetId, zone }: RangeState, degrees: number) => {
    // Google rotates anticlockwise in degrees, the engine clockwise in radians.
    const style = { rotation: (-degrees * Math.PI) / 180 };
    send(doc, 'SET_FORMATTING', { sheetId, target: [zone], style });
  }),
};
