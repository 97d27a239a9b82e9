/** How people write a currency, and how many decimals it has. */

/** Names and signs beside the code. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['vnd', ['vnđ', 'đồng', 'dong', 'đ', '₫']],
  ['usd', ['us$', '$', 'đô la']],
  ['eur', ['€', 'euro']],
  ['gbp', ['£']],
  ['jpy', ['¥', 'yên', 'yen']],
]);

/** How a unit is compared: case and white space do not tell two apart. */
export const plainUnit = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The code first, where the currency is a known one; else as it is written. */
export const namesOf = (currency: string): [string, ...string[]] => {
  const name = plainUnit(currency);
  for (const [code, names] of NAMES) if (code === name || names.includes(name)) return [code, ...names];
  return [name];
};

/** However people write it: VND, đồng, ₫. */
export const isDong = (currency: string): boolean => namesOf(currency)[0] === 'vnd';

/** Five letters at most; any code is a currency, known or not. */
export const isCurrencyCode = (code: string): boolean => /^\p{L}{1,5}$/u.test(code);

/** By ISO 4217; all others have two. Those with four are units of account. */
const DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'],
  [3, 'bhd iqd jod kwd lyd omr tnd'],
  [4, 'clf uyw'],
];

/** How many decimals a currency has: none for đồng, three for a dinar of Kuwait, two where nothing else is known. */
export const decimalsOf = (currency: string): number => {
  const [code] = namesOf(currency);
  return DECIMALS.find(([, codes]) => codes.split(' ').includes(code))?.[0] ?? 2;
};
