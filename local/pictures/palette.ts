/** Makes a screenshot small: a PNG of true colours becomes one of at most 256, which is plenty for a page. */
import { deflateSync, inflateSync } from 'node:zlib';
import { crcOf } from '../headless/zip';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** Bytes per pixel by PNG colour type, for those that a browser writes: RGB and RGBA with eight bits each. */
const PIXEL: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel as one number. */
  readonly pixels: Uint32Array;
}

/** The content of every chunk of a type, joined. */
function contentOf(png: Buffer, wanted: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) parts.push(png.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(parts);
}

/** The PNG predictor: of left, above and above left, the one nearest to left + above − above left. */
function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (a! <= b! && a! <= c!) return left;
  return b! <= c! ? above : corner;
}

const UNFILTER: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function decode(png: Buffer): Picture {
  const header = contentOf(png, 'IHDR');
  const [width, height, type] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]!];
  const step = PIXEL[type];
  if (step === undefined || header[8] !== 8 || header[12] !== 0) throw new Error('No PNG of a browser');
  const bytes = inflateSync(contentOf(png, 'IDAT'));
  const stride = width * step;
  const lines = new Uint8Array(height * stride);
  for (let row = 0; row < height; row++) {
    const unfilter = UNFILTER[bytes[row * (stride + 1)]!]!;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < step ? 0 : lines[at - step]!;
      const above = row === 0 ? 0 : lines[at - stride]!;
      const corner = column < step || row === 0 ? 0 : lines[at - stride - step]!;
      lines[at] = bytes[at + row + 1]! + unfilter(left, above, corner);
    }
  }
  const pixels = Uint32Array.from({ length: width * height }, (_, pixel) => {
    const at = pixel * step;
    return (lines[at]! << 16) | (lines[at + 1]! << 8) | lines[at + 2]!;
  });
  return { width, height, pixels };
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** Colours that look alike: the upper half of each channel. */
const kindOf = (colour: number): number => colour & 0xf0f0f0;

/** The most frequent colours, one of each kind, and for every colour the index of the nearest of them. */
function paletteOf(pixels: Uint32Array): { colours: number[]; places: Map<number, number> } {
  const seen = new Map<number, number>();
  for (const pixel of pixels) seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
  const mostFirst = [...seen].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const kinds = new Map<number, number>();
  for (const colour of mostFirst) if (!kinds.has(kindOf(colour))) kinds.set(kindOf(colour), colour);
  const colours = [...new Set([...kinds.values(), ...mostFirst])].slice(0, COLOURS);
  const nearest = (colour: number): number =>
    colours.reduce(
      (best, each, place) => (distance(colour, each) < distance(colour, colours[best]!) ? place : best),
      0,
    );
  return { colours, places: new Map(mostFirst.map((colour) => [colour, nearest(colour)])) };
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crcOf(body), body.length + 4);
  return whole;
}

/** The same picture with a palette of the colours that it uses most. */
export function inPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const { colours, places } = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      lines[row * (width + 1) + column + 1] = places.get(pixels[row * width + column]!)!;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
