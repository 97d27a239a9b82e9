/** Signs and letters of currencies beside an amount: what they are, and whose money they say it is. */
const LETTERS = '[a-z]{3}|rp|rm|rs|kr|s?fr|zł|kč|đồng|vnđ|đ|đô( la)?|บาท|元|円';
const SIGN = `(?:[a-z]{1,3} ?)?\\p{Sc}(?:us)?|(?:${LETTERS})(?:\\.(?=\\s*\\d|$))?`;
/** Before or behind digits, brackets or a plus or minus. */
const BESIDE = `(^|[\\s\\d()+-])(${SIGN})(?=$|[\\s\\d()+.,-])`;
const ALL = new RegExp(BESIDE, 'giu');
const FIRST = new RegExp(BESIDE, 'iu');

export const withoutSigns = (text: string): string => text.replace(ALL, '$1');

/** By what is written where that is no code itself. */
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

/** Signs that several countries write their own money with: theirs, where it is one of those. */
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

/** Digits, marks and brackets alone: nearly all amounts. */
const PLAINLY = /^[\d.,\s()+-]*$/;

/** The currency that is written beside an amount, by its code, or by the sign where that is of several; blank where none is. */
export const signedIn = (text: string, own: string): string => {
  if (PLAINLY.test(text)) return '';
  const [, , sign = ''] = FIRST.exec(text.normalize('NFKC').replace(/[−–‐]/g, '-').trim()) ?? [];
  return sign === '' ? '' : codeOf(sign, own);
};
