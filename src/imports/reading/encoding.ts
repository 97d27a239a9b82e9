/** Texts of files as Unicode, composed (NFC). Old Vietnamese files say in no way what they are written in. */
import { toUnicode } from 'vietnamese-conversion';
import { OTHERS } from '../text/letters';

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without a mark shows by its zero bytes: those of Latin letters are all on one side. */
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

/** Syllables that statements, cash books and journals are full of; none is a word without its accents. */
const SYLLABLES = new Set(
  (
    'ngày tháng năm số tiền dư nợ có ghi diễn giải nội khoản tài chuyển trả phí lương hàng cửa mặt bằng thuê quảng cáo ' +
    'điện nước thu nộp khách lẻ đơn hoàn tiết kiệm hóa chứng từ mã người tổng cộng phát đầu cuối kỳ thuế bán mua vốn ' +
    'đối tượng tên địa chỉ điểm giao dịch ngân hạch toán tệ vị cổ được không và của các cho với thanh'
  ).split(' '),
);

/** How much of a text reads as Vietnamese: known syllables with accents. */
const vietnameseIn = (text: string): number =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((syllable) => /[^a-z]/.test(syllable) && SYLLABLES.has(syllable)).length;

/** Texts that were typed in fonts of their own, TCVN3 (.VnTime) and VNI, stand in files of every kind. */
const FONTS = ['tcvn3', 'vni'] as const;

/** VNI's tones, which the library leaves behind ơ, ư and y (findings/vietnamese-conversion-vni). */
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

/** What reads as Vietnamese best; the first where none reads better. */
const best = (texts: readonly string[]): string => {
  const marked = texts.map((text) => ({ text, found: vietnameseIn(text.slice(0, 20_000)) }));
  return marked.reduce((one, other) => (other.found > one.found ? other : one)).text;
};

/** A text without a mark that is no UTF-8: Western or Vietnamese Windows, or a font's. */
const legacy = (bytes: Uint8Array): string => {
  const western = decoded(bytes, 'windows-1252');
  const fonts = FONTS.map((font) => fromFont(western, font));
  return best([western, decoded(bytes, 'windows-1258'), ...fonts]);
};

/** To look for other letters is faster than to ask for the composed text, thousands of rows at once. */
export const composed = (text: string): string => (OTHERS.test(text) ? text.normalize('NFC') : text);

/** The text of a file, in NFC, without its byte order mark. */
export const textOf = (bytes: Uint8Array): string => {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = marked ?? unmarkedUtf16(bytes);
  const text = encoding === null ? (utf8(bytes) ?? legacy(bytes)) : decoded(bytes, encoding);
  return composed(text);
};

/** Letters that the fonts put their own into: a text without any was typed in none of them. */
const OF_FONTS = /[\u00a0-\u00ff]/;
/** So much Vietnamese, in so many letters, is in no other font; most texts have as much in far fewer. */
const [PLENTY, BEGINNINGS] = [100, [1_500, 10_000]] as const;
const hasPlenty = (text: string): boolean =>
  BEGINNINGS.some((length) => vietnameseIn(text.slice(0, length)) >= PLENTY);
/** So many texts tell it. */
export const SAMPLED_TEXTS = 1_000;

/** What brings texts of a file that is Unicode out of a font of their own; null where they are in none. */
export const spoken = (texts: readonly string[]): ((text: string) => string) | null => {
  const sample = texts.slice(0, SAMPLED_TEXTS).join('\n');
  if (!OF_FONTS.test(sample) || hasPlenty(sample)) return null;
  const asIs = vietnameseIn(sample);
  const font = FONTS.find((candidate) => vietnameseIn(fromFont(sample, candidate)) > 2 * asIs + 2);
  return font === undefined ? null : (text) => fromFont(text, font);
};
