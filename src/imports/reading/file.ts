/** Reads any file as sheets of cells. The format is recognised by its bytes, never by its name. */
import { Refusal } from '../../refusal';
import { filled, type Words } from '../../words';
import { isBlank, type Sheet } from '../grid';
import { delimitedRows } from './delimited';
import { composed, SAMPLED_TEXTS, spoken, textOf } from './encoding';
import { formatOf, kindOf, otherFormatOf } from './kind';
import { camtSheet } from './statements/camt';
import { invoiceSheet } from './statements/invoice';
import { mt940Sheet } from './statements/mt940';
import { ofxSheet } from './statements/ofx';
import { qifSheet } from './statements/qif';
import type { ParseXml } from './statements/xml';
import { sheetsOf } from './workbook';
import { unpackedSize } from './zip';

export const LIMITS = {
  fileBytes: 20_000_000,
  unpackedBytes: 300_000_000,
  rows: 100_000,
  columns: 500,
} as const;

const WORDS = {
  nothing: {
    en: 'The file is empty.',
    vi: 'Tệp không có nội dung.',
  },
  large: {
    en: 'The file is larger than 20 MB, or becomes larger than 300 MB when unpacked. Export a shorter period.',
    vi: 'Tệp lớn hơn 20 MB, hoặc lớn hơn 300 MB sau khi giải nén. Hãy xuất dữ liệu cho khoảng thời gian ngắn hơn.',
  },
  pdf: {
    en: 'This is a PDF. Export the same as Excel or CSV: a PDF holds pictures of figures, which cannot be tied out.',
    vi: 'Đây là tệp PDF. Hãy xuất ra Excel hoặc CSV: số trong PDF chỉ là hình in, không đối chiếu được.',
  },
  picture: {
    en: 'This is a picture. Export the same as Excel or CSV: figures in a picture cannot be tied out.',
    vi: 'Đây là tệp ảnh. Hãy xuất ra Excel hoặc CSV: số trong ảnh không đối chiếu được.',
  },
  password: {
    en: 'The file is protected by a password. Open it in Excel, save it without one, and choose it again.',
    vi: 'Tệp có mật khẩu. Hãy mở bằng Excel, lưu lại không đặt mật khẩu, rồi chọn lại.',
  },
  broken: {
    en: 'The file cannot be read to its end: it is cut off, damaged, or no table at all. Export it again as Excel or CSV.',
    vi: 'Không đọc được tệp đến cuối: tệp bị cắt ngang, bị hỏng hoặc không phải bảng tính. Hãy xuất lại ra Excel hoặc CSV.',
  },
  other: {
    en: 'This is a {format} file, which is not read here. Export the same as Excel or CSV, or ask the bank for CAMT.053 or MT940.',
    vi: 'Đây là tệp {format}, ở đây chưa đọc được. Hãy xuất ra Excel hoặc CSV, hoặc xin ngân hàng tệp CAMT.053 hay MT940.',
  },
  wide: {
    en: 'The sheet “{sheet}” has more than 100,000 rows or 500 columns: that is no list of payments.',
    vi: 'Trang “{sheet}” có hơn 100.000 dòng hoặc 500 cột: đây không phải là danh sách thu chi.',
  },
} as const satisfies Record<string, Words>;

/** Turns a library's exception into a Refusal in our languages. */
const orBroken = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(/password|encrypt/i.test(String(error)) ? WORDS.password : WORDS.broken);
  }
};

/** Browsers turn broken XML into a document that contains an error message; this makes it an error. */
const strictly =
  (parseXml: ParseXml): ParseXml =>
  (xml) => {
    const parsed = parseXml(xml);
    if (parsed.getElementsByTagName('parsererror').length > 0) throw new Refusal(WORDS.broken);
    return parsed;
  };

const textSheets = async (file: string, parseXml: ParseXml): Promise<Sheet[]> => {
  const other = otherFormatOf(file);
  if (other !== null) throw new Refusal(filled(WORDS.other, { format: other }));
  switch (formatOf(file)) {
    case 'html':
    case 'workbook xml':
      return sheetsOf(file);
    case 'ofx':
      return [await ofxSheet(file)];
    case 'qif':
      return [qifSheet(file)];
    case 'mt940':
      return [mt940Sheet(file)];
    case 'camt':
      return [camtSheet(file, parseXml)];
    case 'invoice':
      return [invoiceSheet(file, parseXml)];
    case 'table':
      return [{ name: '', rows: delimitedRows(file) }];
  }
};

const withinLimits = (sheet: Sheet): Sheet => {
  const isLarge = sheet.rows.length > LIMITS.rows || sheet.rows.some((row) => row.length > LIMITS.columns);
  if (!isLarge) return sheet;
  const say = (words: string) => words.replace('{sheet}', sheet.name);
  throw new Refusal({ en: say(WORDS.wide.en), vi: say(WORDS.wide.vi) });
};

const SAMPLED_ROWS = 300;
/** The first texts in the cells. Numbers are skipped, as they do not show an encoding. */
const textsIn = (sheets: readonly Sheet[]): string[] => {
  const texts: string[] = [];
  for (const { rows } of sheets)
    for (const row of rows.slice(0, SAMPLED_ROWS)) {
      if (texts.length >= SAMPLED_TEXTS) return texts;
      for (const cell of row) if (cell.number === undefined && !isBlank(cell)) texts.push(cell.text);
    }
  return texts;
};

/** Converts cells in a font encoding to Unicode; a text file has been composed as a whole. */
const brought = (sheets: readonly Sheet[], isComposed = false): readonly Sheet[] => {
  const say = spoken(textsIn(sheets)) ?? (isComposed ? null : composed);
  if (say === null) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        const text = say(cell.text);
        return text === cell.text ? cell : { ...cell, text };
      }),
    ),
  }));
};

const unpacked = (bytes: Uint8Array): Sheet[] => {
  const size = unpackedSize(bytes);
  if (size === null) throw new Refusal(WORDS.broken);
  if (size > LIMITS.unpackedBytes) throw new Refusal(WORDS.large);
  return sheetsOf(bytes);
};

const sheetsOfComposed = async (text: string, parseXml: ParseXml): Promise<readonly Sheet[]> => {
  if (text.trim() === '') throw new Refusal(WORDS.nothing);
  try {
    return brought((await textSheets(text, parseXml)).map(withinLimits), true);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(WORDS.broken);
  }
};

/** The sheets of a file; a Refusal says in both languages why there are none. */
export const sheetsOfFile = async (bytes: Uint8Array, parse: ParseXml): Promise<readonly Sheet[]> => {
  if (bytes.length > LIMITS.fileBytes) throw new Refusal(WORDS.large);
  const parseXml = strictly(parse);
  switch (kindOf(bytes)) {
    case 'nothing':
      throw new Refusal(WORDS.nothing);
    case 'pdf':
      throw new Refusal(WORDS.pdf);
    case 'picture':
      throw new Refusal(WORDS.picture);
    case 'zip':
      return brought(orBroken(() => unpacked(bytes)).map(withinLimits));
    case 'binary workbook':
      return brought(orBroken(() => sheetsOf(bytes)).map(withinLimits));
    case 'text':
      return sheetsOfComposed(textOf(bytes), parseXml);
  }
};

/** The same for what was pasted. */
export const sheetsOfText = (text: string, parse: ParseXml): Promise<readonly Sheet[]> =>
  sheetsOfComposed(composed(text), strictly(parse));
