/** What columns of exports are called, in the words of banks, tills, market places and accountants. */

/** What a column may be for. */
export const ROLES = [
  ...(['date', 'amount', 'in', 'out', 'balance', 'description', 'reference'] as const),
  ...(['fee', 'tax', 'account', 'currency', 'state', 'kind'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** Case, accents, marks and line breaks do not matter. */
export const plainHeader = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A header as a whole, and each of its lines or halves: banks write two languages into one. */
export const partsOf = (header: string): string[] =>
  [header, ...header.split(/[\n/|()]+/)].map(plainHeader).filter((part) => part !== '');

/** Whether a text around a table, its part before a colon, is what something is called by. */
export const isNamed = (text: string, name: RegExp): boolean =>
  partsOf(text.replace(/:.*$/s, '')).some((part) => name.test(part));

/** What a bank's account is called above its table. */
export const ACCOUNT_NAME = /^(so tai khoan|tai khoan|account number|account no|account)$/;

/** Names by what the column is for, the likeliest first. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  date: [
    ...['ngay hach toan', 'ngay giao dich', 'ngay kh thuc hien', 'ngay thang ghi so', 'ngay', 'thoi gian'],
    ...[
      'ngay hoan thanh thanh toan',
      'ngay hoan thanh dieu chinh don hang',
      'ngay hieu luc',
      'ngay chung tu',
    ],
    ...['transaction date', 'completed date', 'posting date', 'tnx date', 'date', 'date time', 'created utc'],
    ...['created', 'started date', 'booking date', 'value date', 'ngay thang'],
  ],
  amount: [
    ...[
      'so tien',
      'gia tri',
      'so tien dieu chinh',
      'tong tien da thanh toan',
      'thanh tien',
      'amount',
      'gross',
      'net total',
    ],
    ...['net', 'total', 'amount include tax', 'so tien giao dich', 'transaction amount'],
  ],
  in: [
    ...[
      'ghi co',
      'so tien ghi co',
      'phat sinh co',
      'so phat sinh co',
      'tien gui vao',
      'co',
      'credit',
      'paid in',
    ],
    ...['money in', 'deposit', 'deposits', 'thu', 'tien vao', 'credit amount'],
  ],
  out: [
    ...[
      'ghi no',
      'so tien ghi no',
      'phat sinh no',
      'so phat sinh no',
      'tien rut ra',
      'no',
      'debit',
      'paid out',
    ],
    ...['money out', 'withdrawal', 'withdrawals', 'chi', 'tien ra', 'debit amount'],
  ],
  balance: ['so du', 'balance', 'running balance'],
  description: [
    ...[
      'dien giai',
      'mo ta',
      'noi dung',
      'noi dung giao dich',
      'noi dung chi tiet',
      'description',
      'transactions in detail',
    ],
    ...[
      'transaction details',
      'details',
      'memo',
      'narrative',
      'dien giai chung',
      'ten san pham',
      'payee',
      'name',
      'merchant',
    ],
    ...['loai dieu chinh mo ta', 'noi dung chuyen khoan', 'ghi chu', 'note'],
  ],
  reference: [
    ...[
      'so tham chieu',
      'so but toan',
      'so gd',
      'ma phieu',
      'so chung tu',
      'so hieu',
      'so ct',
      'doc no',
      'so hoa don',
    ],
    ...[
      'reference',
      'transaction id',
      'transferwise id',
      'balance transaction id',
      'ma don hang',
      'ma don hang lien quan',
    ],
    ...['ma giao dich', 'ma', 'order', 'order id', 'payment reference', 'chung tu so hieu'],
  ],
  fee: ['fee', 'fees', 'total fees', 'phi', 'phi lai', 'phi co dinh', 'phi dich vu', 'phi xu ly giao dich'],
  tax: ['tax', 'vat', 'thue', 'transaction vat', 'thue gtgt', 'thue tncn', 'tien thue'],
  account: ['tai khoan', 'so hieu tk', 'so hieu tk doi ung', 'account', 'tk', 'account code'],
  currency: ['currency', 'loai tien', 'tien te', 'ccy'],
  state: ['trang thai', 'state', 'status', 'payout status'],
  kind: [
    'type',
    'loai thu chi',
    'don hang san pham',
    'reporting category',
    'transaction type',
    'loai',
    'loai phieu',
  ],
};

const rolesByName = new Map<string, Role[]>();
for (const [role, names] of Object.entries(NAMES) as [Role, readonly string[]][])
  for (const name of names) rolesByName.set(name, [...(rolesByName.get(name) ?? []), role]);

/** What a header says that its column is for; several where one column holds two things. */
export const rolesOf = (header: string): Role[] => {
  const [whole = '', ...parts] = partsOf(header);
  const asWhole = rolesByName.get(whole);
  if (asWhole !== undefined) return asWhole;
  return [...new Set(parts.flatMap((part) => rolesByName.get(part) ?? []))];
};

/** How far down its role's list a header stands; the likeliest column for a role has the least. */
export const rankOf = (header: string, role: Role): number =>
  Math.min(
    ...partsOf(header)
      .map((part) => NAMES[role].indexOf(part))
      .map((at) => (at < 0 ? Infinity : at)),
  );
