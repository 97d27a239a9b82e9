/** The headers of exports, in the words of banks, tills, marketplaces and accountants. */
import { addTo } from '../../domain/groups';
import { withoutAccents } from '../../words';
import { remembered } from '../text/remembered';
import { saysDay, saysSum } from './ownNames';

/** The roles of a column. */
export const ROLES = [
  ...(['date', 'amount', 'in', 'out', 'balance', 'description', 'reference'] as const),
  ...(['fee', 'tax', 'account', 'currency', 'state', 'kind', 'direction'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** A header of signs only, “+/−”, is that of a direction column. */
const PLUS_MINUS = /^\s*\+\s*\/\s*[-−–]\s*$/;

/** Normalises a header: case, accents, punctuation and line breaks do not matter. */
export const plainHeader = remembered((text) =>
  PLUS_MINUS.test(text)
    ? 'thu chi'
    : withoutAccents(text)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
);

/** The currency in a header does not matter for the column's role. */
const CURRENCY = / (vnd|usd|eur(os?)?|gbp|aud|dong)$/;
/** “InvoiceDate” is two words. */
const JOINED = /([a-z])(?=[A-Z][a-z])/g;
export const spacedHeader = (header: string): string => plainHeader(header.replace(JOINED, '$1 '));

/** A header as a whole, and each of its lines or halves: banks write two languages into one header. */
export const partsOf = (header: string): string[] =>
  [header, ...header.split(/[\n/|()]+/), plainHeader(header).replace(CURRENCY, ''), spacedHeader(header)]
    .map(plainHeader)
    .filter((part) => part !== '');

/** Whether a text around a table, up to a colon, is a label matching `name`. */
export const isNamed = (text: string, name: RegExp): boolean =>
  partsOf(text.replace(/:.*$/s, '')).some((part) => name.test(part));

/** Labels of a bank account above its table. */
export const ACCOUNT_NAME = /^(so tai khoan|tai khoan|account number|account no|account)$/;

/** Names of fees, whoever charges them: too many for a list. */
const FEE =
  /^(?!.* (after|before|less|net of) )((tong )?phi( .+)?|fees( and)? taxes|(tong )?hoa hong( .+)?|(.+ )?(fees?|service charges?|surcharges?|commissions?)( amount)?|tax on commission|gebuhr(en)?|entgelt)$/;
/** `header`: normalised by plainHeader. */
export const isFee = (header: string): boolean => FEE.test(header);

/** Headers of the counter account. */
const COUNTER_ACCOUNT =
  /^(tk doi ung|tk d u|tai khoan doi ung|so hieu tk doi ung|contra account|corresponding account|against account)$/;

/** Headers by role, the most likely first. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  date: [
    ...['ngay hach toan', 'ngay giao dich', 'ngay kh thuc hien', 'ngay thang ghi so', 'ngay', 'thoi gian'],
    ...['ngay hoan thanh thanh toan', 'ngay hoan thanh dieu chinh don hang'],
    ...['ngay hieu luc', 'ngay chung tu'],
    ...['transaction date', 'completed date', 'posting date', 'tnx date', 'date', 'date time', 'created utc'],
    ...['created', 'started date', 'booking date', 'txn date', 'tran date', 'trans date', 'ngay gd'],
    ...['value date'],
    ...['ngay thang'],
    ...['settlement date', 'payment date', 'effective date', 'order date'],
    ...['created at', 'created date', 'ngay gio', 'ngay gio giao dich', 'thoi gian giao dich'],
    ...[
      'ngay ghi so',
      'ngay ct',
      'ngay thanh toan',
      'ngay quyet toan',
      'ngay hoan thanh',
      'ngay tao',
      'ngay dat hang',
    ],
    ...['ngay hoa don', 'invoice date', 'date completed', 'order settled time', 'date started'],
    ...['created date utc'],
    ...['created time', 'paid time', 'paid at', 'ngay lap', 'ngay lap hoa don', 'ngay xuat hoa don'],
    ...['ngay ghi nhan', 'ngay phat sinh', 'ngay thu', 'ngay chi', 'ngay mua', 'ngay ban', 'sale date'],
    ...['buchungstag', 'buchungsdatum', 'datum', 'belegdatum', 'pstng date', 'statement date'],
    ...['posted date', 'created on', 'ngay phat hanh', 'thoi gian thanh toan'],
    ...['thoi gian quyet toan', 'thoi gian quyet toan don hang'],
    ...['payout date', 'ngay doi soat', 'thoi gian dat', 'thoi gian dat hang', 'ngay tra'],
    ...['ngay tra luong', 'ngay chi luong', 'fecha', 'business day', 'arrival date'],
  ],
  amount: [
    ...['thuc linh', 'thuc lanh', 'luong thuc nhan', 'net pay'],
    ...['so tien', 'gia tri', 'so tien dieu chinh', 'tong tien da thanh toan', 'thanh tien', 'amount'],
    ...['gross', 'total collected', 'net total'],
    ...['net', 'total', 'amount include tax', 'so tien giao dich', 'transaction amount'],
    ...['settlement amount', 'total amount', 'so tien gd', 'gia tri giao dich', 'so tien thanh toan'],
    ...['khach da tra', 'khach thanh toan', 'tong thu khach', 'thuc thu', 'tong tien'],
    // Net sales come before gross sales.
    ...['doanh thu thuan', 'doanh so thuan', 'doanh thu'],
    ...['so tien quy doi', 'so tien thuc nhan', 'thuc nhan', 'thu nhap rong', 'tong thu nhap rong'],
    ...['tong thu nhap'],
    ...['tong tien thanh toan', 'tong thanh toan', 'tong gia ban', 'total settlement amount', 'net sales'],
    ...['tong cong', 'tong', 'thuc hien', 'thuc te', 'actual'],
    ...[
      'order amount',
      'order total',
      'grand total',
      'total paid',
      'amount paid',
      'amount received',
      'paid price',
    ],
    ...['tong doanh thu', 'betrag', 'brutto', 'tien vnd', 'net amount', 'da tra khach'],
    ...['amount in local currency', 'amount in local cur', 'amount in lc'],
    ...['so tien sau km', 'so tien sau khuyen mai', 'phat sinh', 'so phat sinh', 'tien'],
    ...['tong so tien quyet toan', 'so tien quyet toan', 'gia tri don hang'],
    ...['bien dong', 'position', 'amount num', 'change', 'bedrag', 'importe', 'montant', 'importo'],
  ],
  in: [
    ...['ghi co', 'so tien ghi co', 'phat sinh co', 'so phat sinh co', 'tien gui vao', 'co', 'credit'],
    ...['paid in'],
    ...['money in', 'deposit', 'deposits', 'thu', 'tien vao', 'credit amount'],
    ...['credit amt', 'deposit amt', 'deposit amount', 'inflow', 'tien thu', 'so tien thu', 'phat sinh tang'],
    ...['phat sinh trong ky co', 'thu vao', 'tien thu vao', 'so tien vao', 'money received'],
    ...['so tien co', 'ps co', 'gui vao', 'so tien gui vao', 'income', 'receipts', 'cash in', 'in'],
    ...['gutschrift', 'gutschriften', 'haben', 'eingang', 'einnahmen', 'einnahme'],
    ...['phai thu tu nguoi mua ghi no', 'phai thu nguoi mua ghi no', 'ghi no tk 111', 'ghi no tk 112'],
  ],
  out: [
    ...['ghi no', 'so tien ghi no', 'phat sinh no', 'so phat sinh no', 'tien rut ra', 'no', 'debit'],
    ...['paid out'],
    ...['money out', 'withdrawal', 'withdrawals', 'chi', 'tien ra', 'debit amount'],
    ...['debit amt', 'withdrawal amt', 'withdrawal amount', 'outflow', 'tien chi', 'so tien chi'],
    ...['phat sinh giam'],
    ...['phat sinh trong ky no', 'chi ra', 'tien chi ra', 'so tien ra', 'money spent'],
    ...['belastung', 'belastungen', 'lastschrift', 'soll', 'ausgang', 'ausgaben', 'ausgabe'],
    ...['so tien no', 'ps no', 'rut ra', 'so tien rut ra', 'expense', 'expenses', 'payments', 'cash out'],
    ...[
      'chi tieu',
      'chi phi',
      'tong chi phi',
      'cost',
      'spend',
      'amount spent',
      'out',
      'phai tra nguoi ban ghi co',
      'ghi co tk 111',
      'ghi co tk 112',
    ],
  ],
  balance: [
    ...['so du', 'balance', 'running balance', 'closing balance', 'ledger balance', 'available balance'],
    ...['so du sau giao dich', 'so du luy ke', 'ton quy', 'ton', 'so tien ton', 'so du no', 'du no'],
    ...['so du cuoi', 'outstanding balance', 'saldo', 'solde'],
  ],
  description: [
    ...['dien giai', 'mo ta', 'noi dung', 'noi dung giao dich', 'noi dung chi tiet', 'description'],
    ...['transactions in detail'],
    ...['transaction details', 'details', 'memo', 'narrative', 'dien giai chung', 'ten san pham', 'payee'],
    ...['name', 'merchant'],
    ...['loai dieu chinh mo ta', 'noi dung chuyen khoan', 'ghi chu', 'note'],
    ...['noi dung gd', 'mo ta giao dich', 'thong tin giao dich', 'remarks', 'particulars', 'product name'],
    ...['ly do'],
    ...['verwendungszweck', 'buchungstext', 'narration', 'label'],
  ],
  reference: [
    ...['so tham chieu', 'so but toan', 'so gd', 'ma phieu', 'so chung tu', 'so hieu', 'so ct', 'doc no'],
    ...['so hoa don'],
    ...['reference', 'transaction id', 'transferwise id', 'balance transaction id', 'ma don hang'],
    ...['ma don hang lien quan'],
    ...['ma giao dich', 'ma', 'order', 'order id', 'payment reference', 'chung tu so hieu'],
    ...['ref', 'ref no', 'reference no', 'transaction no', 'cheque no', 'voucher no', 'invoice no', 'ma gd'],
    ...['invoice number', 'bill no', 'bill number'],
    ...['txnidx', 'so giao dich', 'so phieu', 'ma phieu thu chi', 'ma hoa don', 'ma chung tu'],
  ],
  /** Fees are recognised by pattern instead (see FEE). */
  fee: [],
  tax: ['tax', 'vat', 'thue', 'transaction vat', 'thue gtgt', 'thue tncn', 'tien thue'],
  account: [
    ...['tai khoan', 'so hieu tk', 'so hieu tk doi ung', 'account', 'tk', 'account code', 'account name'],
    'full account name',
    ...['nominal code', 'nominal name', 'nominal account', 'gl account', 'ledger account'],
  ],
  currency: [
    ...['currency', 'loai tien', 'tien te', 'ccy'],
    ...['don vi tien te', 'loai tien te', 'dong tien', 'wahrung'],
  ],
  state: [
    ...['trang thai', 'state', 'status', 'payout status', 'order status', 'payment status'],
    ...['transaction status'],
    ...['trang thai don hang', 'trang thai giao dich', 'trang thai hoa don', 'financial status'],
    ...['trang thai thanh toan', 'ket qua', 'ket qua giao dich', 'info', 'result'],
  ],
  kind: [
    'type',
    'loai thu chi',
    'don hang san pham',
    'reporting category',
    'transaction type',
    'loai',
    'loai phieu',
    'loai giao dich',
    'receipt type',
  ],
  direction: [
    ...['d c', 'dc', 'c d', 'dr cr', 'cr dr', 'debit credit', 'credit debit', 'credit debit indicator'],
    ...['in out'],
    ...['no co', 'co no', 'ghi no co', 'ghi no ghi co', 'thu chi', 'chieu giao dich', 'huong giao dich'],
    ...['dau', 'af bij'],
  ],
};

const rolesByName = new Map<string, Role[]>();
for (const [role, names] of Object.entries(NAMES) as [Role, readonly string[]][])
  for (const name of names) addTo(rolesByName, name, role);

const byOwnName = (plain: string): Role[] => {
  if (saysDay(plain)) return ['date'];
  return saysSum(plain) ? ['amount'] : [];
};

/** “Chi tiêu” is spending; “chỉ tiêu” is a target. Without accents they can't be told apart. */
const isSpent = (header: string): boolean => /chi\s+tiêu/iu.test(header.normalize('NFC'));

/** The roles that a header suggests; several where a column holds two things. */
export const rolesOf = remembered((header): readonly Role[] => {
  const [whole = '', ...parts] = partsOf(header);
  if (whole === 'chi tieu' && !isSpent(header)) return [];
  const asWhole = rolesByName.get(whole);
  if (asWhole !== undefined) return asWhole;
  if (isFee(whole)) return ['fee'];
  const named = [...new Set(parts.flatMap((part) => rolesByName.get(part) ?? []))];
  return named.length > 0 ? named : byOwnName(spacedHeader(header));
});

/** “No” is “Nợ” (debit) without accents only beside “Có” (credit); otherwise it is a row number. */
const NUMBERED = /(^|[\n/|(])\s*No\.?\s*($|[\n/|)])/i;
export const withoutNumbering = (headers: readonly string[]): readonly string[] =>
  headers.some((header) => NUMBERED.test(header)) && !headers.some((header) => plainHeader(header) === 'co')
    ? headers.map((header) => (NUMBERED.test(header) ? '' : header))
    : headers;

/** The index of a header given in its plain form; −1 where there is none. */
export const columnNamed = (headers: readonly string[], name: string | undefined): number =>
  headers.findIndex((header) => plainHeader(header) === name);

/** Columns whose headers suggest one of these roles. */
export const columnsOf = (headers: readonly string[], roles: readonly Role[]): number[] =>
  withoutNumbering(headers).flatMap((header, column) =>
    rolesOf(header).some((role) => roles.includes(role)) ? [column] : [],
  );

export const isCounterAccount = (header: string): boolean => COUNTER_ACCOUNT.test(plainHeader(header));
/** Columns of the accounts that rows belong to, not of counter accounts. */
export const ownAccountColumns = (headers: readonly string[]): number[] =>
  headers.flatMap((header, column) =>
    rolesOf(header).includes('account') && !isCounterAccount(header) ? [column] : [],
  );

/** A day of its own is more likely than a payout's day, and a total more likely than its parts. */
const OTHER_DAY = NAMES.date.indexOf('payout date') - 0.5;
const WHOLE = /^(total|net|tong|thuc|thanh toan|(khach )?(can|phai) tra)\b/;
const rankUnlisted = (part: string, role: Role): number => {
  // A day of delivery counts where there is no other.
  if (role === 'date') return part.includes('giao hang') ? NAMES.date.length : OTHER_DAY;
  return role === 'amount' && WHOLE.test(part) ? NAMES.amount.length : Infinity;
};
/** A header's rank for a role; the most likely column has the lowest. */
export const rankOf = (header: string, role: Role): number => {
  const parts = partsOf(header);
  const listed = parts.map((part) => NAMES[role].indexOf(part)).filter((at) => at >= 0);
  return Math.min(...(listed.length > 0 ? listed : parts.map((part) => rankUnlisted(part, role))));
};
