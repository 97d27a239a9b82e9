/** Decodes the texts of files to Unicode, composed (NFC). Old Vietnamese files do not say which encoding they use. */
import { toUnicode } from 'vietnamese-conversion';
import { OTHERS } from '../text/letters';

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Recognises UTF-16 without a byte order mark by its zero bytes: with Latin letters these are all at even or all at odd
 * positions.
 */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 8) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Common syllables of statements, cash books and journals that make no sense without their accents. */
const SYLLABLES = new Set(
  (
    'ngày tháng năm số tiền dư nợ có ghi diễn giải nội khoản tài chuyển trả phí lương hàng cửa mặt bằng thuê quảng cáo ' +
    'điện nước thu nộp khách lẻ đơn hoàn tiết kiệm hóa chứng từ mã người tổng cộng phát đầu cuối kỳ thuế bán mua vốn ' +
    'đối tượng tên địa chỉ điểm giao dịch ngân hạch toán tệ vị cổ được không và của các cho với thanh'
  ).split(' '),
);

/** How much of a text reads as Vietnamese: the number of known accented syllables. */
const vietnameseIn = (text: string): number =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((syllable) => /[^a-z]/.test(syllable) && SYLLABLES.has(syllable)).length;

/** Legacy font encodings, TCVN3 (.VnTime) and VNI, occur in files of every format. */
const FONTS = ['tcvn3', 'vni'] as const;

/** VNI's tone marks, which the library leaves after ơ, ư and y (findings/vietnamese-conversion-vni). */
const TONES: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};

const fromFont = (text: string, font: (typeof FONTS)[number]): string => {
  const unicode = toUnicode(text, font);
  if (font !== 'vni') return unicode.normalize('NFC');
  return unicode
    .replace(
      /([ơưy])([øùûõï])/giu,
      (_, letter: string, tone: string) => letter + (TONES[tone.toLowerCase()] ?? ''),
    )
    .normalize('NFC');
};

/** The text that reads best as Vietnamese; the first on a tie. */
const best = (texts: readonly string[]): string => {
  const marked = texts.map((text) => ({ text, found: vietnameseIn(text.slice(0, 20_000)) }));
  return marked.reduce((one, other) => (other.found > one.found ? other : one)).text;
};

/** Decodes a text that has no mark and is not UTF-8: Western or Vietnamese Windows, or a font encoding. */
const legacy = (bytes: Uint8Array): string => {
  const western = decoded(bytes, 'windows-1252');
  const fonts = FONTS.map((font) => fromFont(western, font));
  return best([western, decoded(bytes, 'windows-1258'), ...fonts]);
};

/** Testing for other letters is faster than composing thousands of texts. */
export const composed = (text: string): string => (OTHERS.test(text) ? text.normalize('NFC') : text);

/** The text of a file, in NFC, without its byte order mark. */
export const textOf = (bytes: Uint8Array): string => {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? unmarkedUtf16(bytes);
  const text = encoding === null ? (utf8(bytes) ?? legacy(bytes)) : decoded(bytes, encoding);
  return composed(text);
};

/** Letters that the font encodings use; a text without any was typed in neither. */
const OF_FONTS = /[\u00a0-\u00ff]/;
/** This much Vietnamese in this many letters occurs in no other encoding; most texts show it much earlier. */
const [PLENTY, BEGINNINGS] = [100, [1_500, 10_000]] as const;
const hasPlenty = (text: string): boolean =>
  BEGINNINGS.some((length) => vietnameseIn(text.slice(0, length)) >= PLENTY);
/** The number of texts that are tested. */
export const SAMPLED_TEXTS = 1_000;

/** Converts texts of a Unicode file from a font encoding; null where they use none. */
export const spoken = (texts: readonly string[]): ((text: string) => string) | null => {
  const sample = texts.slice(0, SAMPLED_TEXTS).join('\n');
  if (!OF_FONTS.test(sample) || hasPlenty(sample)) return null;
  const asIs = vietnameseIn(sample);
  const font = FONTS.find((candidate) => vietnameseIn(fromFont(sample, candidate)) > 2 * asIs + 2);
  return font === undefined ? null : (text) => fromFont(text, font);
};
