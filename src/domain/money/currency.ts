/** How people write a currency, and how many decimals it has. */

/** Names and signs of a currency besides its code. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['vnd', ['vnđ', 'đồng', 'dong', 'đ', '₫']],
  ['usd', ['us$', '$', 'đô la']],
  ['eur', ['€', 'euro']],
  ['gbp', ['£']],
  ['jpy', ['¥', 'yên', 'yen']],
]);

/** The form in which units are compared: case and white space make no difference. */
export const plainUnit = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** All names of a known currency, its code first; an unknown one as it is written. */
export const namesOf = (currency: string): [string, ...string[]] => {
  const name = plainUnit(currency);
  for (const [code, names] of NAMES) if (code === name || names.includes(name)) return [code, ...names];
  return [name];
};

/** Whether a currency is the đồng, however it is written: VND, đồng, ₫. */
export const isDong = (currency: string): boolean => namesOf(currency)[0] === 'vnd';

/** Any text of up to five letters counts as a currency code, known or not. */
export const isCurrencyCode = (code: string): boolean => /^\p{L}{1,5}$/u.test(code);

/** By ISO 4217; all others have two. Those with four are units of account. */
const DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'],
  [3, 'bhd iqd jod kwd lyd omr tnd'],
  [4, 'clf uyw'],
];

/** The decimals of a currency: 0 for the đồng, 3 for the Kuwaiti dinar, 2 where nothing else is known. */
export const decimalsOf = (currency: string): number => {
  const [code] = namesOf(currency);
  return DECIMALS.find(([, codes]) => codes.split(' ').includes(code))?.[0] ?? 2;
};
