/** What a service call carries: the cells in a read's answer, or those given to a write. */
export interface Carried {
  cells: number;
  bytes: number;
}

const NUMBER_BYTES = 8;

/** Bytes in UTF-8, as they are transferred. */
const textBytes = (text: string): number => {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
};

const bytesOf = (value: unknown): number => {
  if (typeof value === 'string') return textBytes(value);
  return typeof value === 'number' || value instanceof Date ? NUMBER_BYTES : 1;
};

const isTable = (value: unknown): value is unknown[][] => Array.isArray(value) && Array.isArray(value[0]);

/** Calls that carry one cell's value. */
const SINGLE = /^Range\.[gs]et(Value|DisplayValue|Formula|Note)$/;

/** Counts rows of values and single values; a look or rule for a whole range counts as nothing. */
export const carriedBy = (call: string, values: readonly unknown[], isWeighed: boolean): Carried => {
  const carried = { cells: 0, bytes: 0 };
  const tables = SINGLE.test(call) ? [[values]] : values.filter(isTable);
  for (const table of tables)
    for (const row of table) {
      carried.cells += row.length;
      if (isWeighed) for (const value of row) carried.bytes += bytesOf(value);
    }
  return carried;
};
