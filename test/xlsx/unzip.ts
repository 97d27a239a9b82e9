import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The files of a zip archive without comment, such as .xlsx files. */
export const unzip = (archive: Buffer): { path: string; content: Buffer }[] => {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== END) throw new Error('This is no zip archive');
  const files: { path: string; content: Buffer }[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('The archive is damaged');
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const header = archive.readUInt32LE(at + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const packed = archive.subarray(start, start + size);
    files.push({
      path: archive.subarray(at + 46, at + 46 + name).toString('utf8'),
      content: method === 0 ? packed : inflateRawSync(packed),
    });
    at += 46 + name + extra + comment;
  }
  return files;
};
