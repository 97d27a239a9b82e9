/** A zip archive, as in .xlsx files: deflated entries with sizes in their headers. */
import { deflateRawSync } from 'node:zlib';

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

export const crcOf = (data: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of data) crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const numbers = (...pairs: [size: 2 | 4, value: number][]) =>
  Buffer.concat(
    pairs.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      if (size === 2) bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    }),
  );

const UTF8_NAMES = 0x800;
const DEFLATE = 8;
/** A fixed date, 1 January 1980, so that the same spreadsheet gives the same bytes. */
const DATE = 0x21;

export function zip(files: { path: string; content: string | Uint8Array }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    const name = Buffer.from(path, 'utf8');
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const shared = numbers(
      ...([
        [2, 20],
        [2, UTF8_NAMES],
        [2, DEFLATE],
        [2, 0],
        [2, DATE],
      ] as [2, number][]),
      ...([
        [4, crcOf(data)],
        [4, packed.length],
        [4, data.length],
      ] as [4, number][]),
      ...([
        [2, name.length],
        [2, 0],
      ] as [2, number][]),
    );
    const entry = Buffer.concat([numbers([4, 0x04034b50]), shared, name, packed]);
    directory.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, 20]),
        shared,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    parts.push(entry);
    offset += entry.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, ...directory, end]);
}
