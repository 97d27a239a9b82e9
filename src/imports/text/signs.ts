/** Currency signs and letters beside an amount, and the currencies they stand for. */
const LETTERS = '[a-z]{3}|rp|rm|rs|kr|s?fr|zł|kč|đồng|vnđ|đ|đô( la)?|บาท|元|円';
const SIGN = `(?:[a-z]{1,3} ?)?\\p{Sc}(?:us)?|(?:${LETTERS})(?:\\.(?=\\s*\\d|$))?`;
/** Before or after digits, brackets or a sign. */
const BESIDE = `(^|[\\s\\d()+-])(${SIGN})(?=$|[\\s\\d()+.,-])`;
const ALL = new RegExp(BESIDE, 'giu');
const FIRST = new RegExp(BESIDE, 'iu');

export const withoutSigns = (text: string): string => text.replace(ALL, '$1');

/** Codes for signs that are no code themselves. */
const CODES: Readonly<Record<string, string>> = {
  '₫': 'VND',
  đ: 'VND',
  đồng: 'VND',
  vnđ: 'VND',
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  đô: 'USD',
  'đô la': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  nz$: 'NZD',
  r$: 'BRL',
  mx$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '฿': 'THB',
  บาท: 'THB',
  '₹': 'INR',
  rs: 'INR',
  '₱': 'PHP',
  rp: 'IDR',
  rm: 'MYR',
  '₭': 'LAK',
  '៛': 'KHR',
  zł: 'PLN',
  kč: 'CZK',
  fr: 'CHF',
  sfr: 'CHF',
  元: '¥',
  円: 'JPY',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
};

/** Signs shared by several currencies: the plan's own currency is meant if it is one of these. */
const SHARED: Readonly<Record<string, RegExp>> = {
  USD: /^(AUD|CAD|SGD|HKD|NZD|TWD|MXN)$/,
  '¥': /^(JPY|CNY|CNH)$/,
  KR: /^(SEK|NOK|DKK|ISK)$/,
  INR: /^(PKR|LKR|NPR|MUR)$/,
};
const PLAIN = /^(\$|¥|元|kr|rs)$/;

const codeOf = (sign: string, own: string): string => {
  const plain = sign
    .toLowerCase()
    .replace(/[. ]+$/, '')
    .replace(/ (?=\p{Sc})/u, '');
  const code = Object.hasOwn(CODES, plain) ? (CODES[plain] ?? '') : plain.toUpperCase();
  return PLAIN.test(plain) && SHARED[code]?.test(own) === true ? own : code;
};

/** Digits, separators and brackets only, as in nearly all amounts. */
const PLAINLY = /^[\d.,\s()+-]*$/;

/** The currency beside an amount, as a code; a shared sign is resolved by `own`. Blank where none is written. */
export const signedIn = (text: string, own: string): string => {
  if (PLAINLY.test(text)) return '';
  const [, , sign = ''] = FIRST.exec(text.normalize('NFKC').replace(/[−–‐]/g, '-').trim()) ?? [];
  return sign === '' ? '' : codeOf(sign, own);
};
