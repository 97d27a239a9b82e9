/**
 * Exports with known columns, for which the mapping is given. They are recognised by headers, never by a file's name.
 */
import type { Words } from '../../words';
import type { DecimalMark } from '../table/amounts';
import type { DayOrder } from '../table/days';
import { partsOf, type Role } from '../table/headers';
import type { Table } from '../table/table';

/** Rows that are no payments of the plan, recognised by the value of a column. */
export interface LeaveOut {
  column: string;
  is: readonly string[];
  why: Words;
  /** The row repeats another one, so its money does not count. */
  repeats?: true;
  /** Applies to money in only; money out has a separate row elsewhere. */
  ifIn?: true;
}

export interface Shape {
  source: string;
  /** Headers that only this source has in combination. */
  needs: readonly string[];
  /** Replaces the roles that the headers suggest. */
  columns?: Readonly<Partial<Record<Role, readonly string[]>>>;
  dayOrder?: DayOrder;
  decimalMark?: DecimalMark;
  leaveOut?: readonly LeaveOut[];
  isJournal?: boolean;
  sign?: -1;
}

const CANCELLED: Words = { en: 'cancelled', vi: 'đã huỷ' };
const PENDING: Words = { en: 'not completed yet', vi: 'chưa hoàn tất' };
const OWN: Words = { en: 'transfer between own accounts', vi: 'chuyển giữa các tài khoản của mình' };
export const PAYOUT: Words = { en: 'payout to the bank account', vi: 'chuyển về tài khoản ngân hàng' };
const FAILED: Words = { en: 'did not go through', vi: 'không thành công' };
const REFUNDED: Words = { en: 'given back to the customer', vi: 'đã hoàn tiền cho khách' };
const REPLACED: Words = { en: 'replaced by another', vi: 'đã bị thay thế' };
export const SUM: Words = { en: 'sum of the rows below', vi: 'tổng của các dòng bên dưới' };
export const ITEM: Words = { en: 'item of the order above', vi: 'sản phẩm của đơn hàng ở trên' };

const NOT_OF_REVOLUT: readonly LeaveOut[] = [
  { column: 'state', is: ['pending', 'reverted', 'declined', 'failed'], why: PENDING },
];

/** Marketplaces and gateways: gross sales, fees and taxes as costs, payouts left out. */
const SHAPES: readonly Shape[] = [
  {
    source: 'KiotViet',
    needs: ['ma phieu', 'loai thu chi', 'gia tri', 'loai so quy'],
    columns: {
      date: ['thoi gian'],
      amount: ['gia tri'],
      description: ['loai thu chi', 'nguoi nop nhan', 'noi dung chuyen khoan', 'ghi chu'],
      reference: ['ma phieu'],
      state: ['trang thai'],
      kind: ['loai thu chi'],
    },
    leaveOut: [
      { column: 'trang thai', is: ['da huy'], why: CANCELLED },
      { column: 'loai thu chi', is: ['phieu chi chuyen rut', 'phieu thu chuyen rut'], why: OWN },
    ],
  },
  {
    source: 'Shopee',
    needs: ['don hang san pham', 'ma don hang', 'tong tien da thanh toan', 'gia san pham'],
    columns: {
      date: ['ngay hoan thanh thanh toan'],
      amount: ['gia san pham'],
      fee: ['phi co dinh', 'phi dich vu', 'phi xu ly giao dich', 'so tien hoan lai'],
      tax: ['thue gtgt', 'thue tncn'],
      description: ['ma don hang'],
      reference: ['ma don hang'],
      kind: ['don hang san pham'],
    },
    leaveOut: [{ column: 'don hang san pham', is: ['sku'], why: ITEM, repeats: true }],
  },
  {
    source: 'Stripe',
    needs: ['balance transaction id', 'reporting category', 'gross', 'fee', 'net'],
    columns: {
      date: ['created utc'],
      amount: ['gross'],
      fee: ['fee'],
      description: ['description'],
      reference: ['balance transaction id'],
      currency: ['currency'],
      kind: ['reporting category'],
    },
    leaveOut: [{ column: 'reporting category', is: ['payout'], why: PAYOUT }],
  },
  {
    source: 'Shopify',
    needs: ['payout status', 'payout id', 'amount', 'fee', 'net'],
    columns: {
      date: ['transaction date'],
      amount: ['amount'],
      fee: ['fee'],
      description: ['type', 'order'],
      reference: ['order'],
      currency: ['currency'],
      state: ['payout status'],
      kind: ['type'],
    },
    leaveOut: [
      { column: 'type', is: ['payout', 'transfer'], why: PAYOUT },
      { column: 'payout status', is: ['pending', 'failed', 'canceled', 'cancelled'], why: PENDING },
    ],
  },
  {
    source: 'Square',
    needs: ['gross sales', 'total collected', 'payment id', 'net total'],
    columns: {
      date: ['date'],
      amount: ['total collected'],
      fee: ['fees'],
      description: ['source', 'tender note'],
      reference: ['transaction id'],
    },
    dayOrder: 'mdy',
    decimalMark: '.',
  },
  {
    source: 'PayPal',
    needs: ['timezone', 'gross', 'fee', 'net', 'from email address'],
    columns: {
      date: ['date'],
      amount: ['gross'],
      fee: ['fee'],
      description: ['name', 'type'],
      reference: ['transaction id'],
      currency: ['currency'],
      state: ['status'],
      kind: ['type'],
    },
    leaveOut: [
      { column: 'status', is: ['pending', 'denied', 'canceled', 'cancelled', 'reversed'], why: PENDING },
      {
        column: 'type',
        is: ['general withdrawal', 'withdrawal', 'bank deposit to pp account', 'general currency conversion'],
        why: OWN,
      },
    ],
  },
  {
    source: 'Revolut',
    needs: ['started date', 'completed date', 'product', 'state'],
    columns: {
      date: ['started date'],
      amount: ['amount'],
      fee: ['fee'],
      description: ['description'],
      currency: ['currency'],
      state: ['state'],
      kind: ['type'],
      balance: ['balance'],
    },
    leaveOut: NOT_OF_REVOLUT,
  },
  {
    source: 'Revolut Business',
    needs: ['date started utc', 'payment currency', 'total amount', 'fee currency'],
    columns: {
      date: ['date completed utc', 'date started utc'],
      amount: ['amount'],
      fee: ['fee'],
      description: ['description', 'payer'],
      reference: ['id'],
      currency: ['payment currency'],
      state: ['state'],
      kind: ['type'],
      balance: ['balance'],
    },
    leaveOut: NOT_OF_REVOLUT,
  },
  {
    source: 'Techcombank',
    needs: ['ngay kh thuc hien', 'so but toan', 'tai khoan dich'],
    columns: {
      date: ['ngay giao dich', 'ngay kh thuc hien'],
      in: ['co credit'],
      out: ['no debit'],
      fee: ['phi lai', 'phi lai fee interest'],
      tax: ['thue transaction vat'],
      balance: ['so du', 'so du running balance'],
      description: ['dien giai', 'dien giai description'],
      reference: ['so but toan', 'so but toan transaction no'],
    },
  },
  {
    source: 'Hóa đơn điện tử',
    needs: ['so hoa don', 'tien chua thue', 'tien thue', 'thanh tien'],
    columns: {
      date: ['ngay'],
      amount: ['thanh tien'],
      description: ['noi dung', 'nguoi ban'],
      reference: ['so hoa don'],
      currency: ['loai tien'],
    },
    sign: -1,
  },
  {
    source: 'Amazon',
    needs: ['date time', 'settlement id', 'selling fees', 'total'],
    columns: {
      date: ['date time'],
      amount: ['total'],
      description: ['type', 'description'],
      reference: ['order id'],
      kind: ['type'],
    },
    leaveOut: [{ column: 'type', is: ['transfer'], why: PAYOUT }],
  },
  {
    source: 'Amazon settlement',
    needs: ['settlement id', 'amount type', 'amount description', 'posted date'],
    columns: {
      date: ['posted date'],
      amount: ['amount'],
      description: ['transaction type', 'amount description'],
      reference: ['order id'],
      currency: ['currency'],
      kind: ['transaction type'],
    },
    leaveOut: [{ column: 'transaction type', is: [''], why: SUM, repeats: true }],
  },
  { source: 'Wise', needs: ['transferwise id', 'running balance'], dayOrder: 'dmy' },
  { source: 'MISA', needs: ['ngay hach toan', 'so chung tu', 'tai khoan', 'tk doi ung'], isJournal: true },
  {
    source: 'S03a-DN',
    needs: ['ngay thang ghi so', 'so hieu tk doi ung', 'so phat sinh no'],
    isJournal: true,
  },
];

/** Rows that failed or are pending, by their state column. */
const BY_STATE: readonly Omit<LeaveOut, 'column'>[] = [
  {
    is: [
      'da huy',
      'huy',
      'huy bo',
      'bi huy',
      'cancelled',
      'canceled',
      'void',
      'voided',
      'hoa don da bi huy',
      'hoa don da huy',
      'da bi huy',
      'hoa don bi huy',
      ...['hoa don da bi xoa bo huy bo', 'xoa bo', 'da xoa', 'deleted'],
    ],
    why: CANCELLED,
  },
  {
    is: ['hoa don da bi thay the', 'hoa don bi thay the', 'da bi thay the', 'replaced'],
    why: REPLACED,
  },
  {
    is: [
      'that bai',
      'khong thanh cong',
      'giao dich that bai',
      'giao dich khong thanh cong',
      'giao dich loi',
      'loi',
      ...['fail', 'failed', 'failure'],
      'declined',
      'rejected',
      'denied',
    ],
    why: FAILED,
  },
  {
    is: ['refunded', 'da hoan tien', 'hoan tien', 'da hoan tra', 'da hoan', 'da hoan hang', 'returned'],
    why: REFUNDED,
    ifIn: true,
  },
  {
    is: [
      ...['pending', 'pdng', 'processing', 'dang xu ly', 'dang cho', 'cho xu ly', 'cho duyet', 'phieu tam'],
      ...['umsatz vorgemerkt', 'vorgemerkt', 'draft', 'ban nhap', 'nhap'],
    ],
    why: PENDING,
  },
];
/** The same for an unknown source. */
export const leftOutByState = (column: string): LeaveOut[] => BY_STATE.map((one) => ({ column, ...one }));

export const shapeOf = (table: Table): Shape | null => {
  const headers = new Set(table.headers.flatMap(partsOf));
  return SHAPES.find(({ needs }) => needs.every((header) => headers.has(header))) ?? null;
};
