/**
 * Recognises headers that are in no list by their words: Expense Date, Thời điểm tạo đơn, Tổng số tiền, Total Revenue.
 */
import { beginsWith, endsWith, saysAny } from '../text/patterns';

const DAY_IN_VIETNAMESE = beginsWith(
  'thoi (gian|diem) \\S+|ngay \\S+',
  '(thanh toan|tao|dat( hang)?|hoan thanh)( vao)? luc$',
);
/** Ngày, tháng ghi sổ; ngày, tháng, năm lập hoá đơn. */
const DAY_OF_FORMS = /\bngay thang\b/;
/** Words after “Ngày” that make it something else than a day of payment. */
const NO_DAY_IN_VIETNAMESE = new RegExp(
  ` (${[
    'sinh|cong', // A birthday, and days worked.
    'han\\b|het|den|du kien', // Something falls due or ends.
    'nhan', // Goods move.
    'in', // Only the paper is of that day.
  ].join('|')})`,
);
const DAY_IN_ENGLISH =
  /([a-z]date|\bdate( (paid|posted|received|created|completed|issued|sold))?|\btimestamp)( time)?( utc| gmt)?$/;
const NO_DAY_IN_ENGLISH = saysAny(
  'birth', // Of a person.
  'due|expir\\w*|end|start|until', // Something falls due, begins or ends.
  'arriv\\w*|ship\\w*', // Goods move.
  'print\\w*|update\\w*|modified', // Only the paper, or the row, is of that day.
);

const SUMS = [
  beginsWith(
    '(so|tong so|tong) tien|gia tri|thanh tien|total|net|gross',
    'doanh (so|thu)',
    'tong( phai)? tra|(khach )?(can|phai) tra|thanh toan',
    'thuc (thu|chi|tra|nhan)', // As against what was planned.
    'tien (cod|thu ho)|cod', // Collected at the door.
  ),
  endsWith('amount|total|payout|proceeds|revenue|price paid|payable'),
];
const NO_SUM = saysAny(
  'ke hoach|muc tieu|chi tieu|du (toan|kien)|budget|target|forecast|plan(ned)?', // Not yet so.
  'nam truoc|cung ky|luy ke|last year|previous|ytd|lifetime', // Of another time.
  'no|con lai|due|open|outstanding|remaining|unused|available', // Not paid, or not spent.
  'thue|vat|gst|tax(es)?', // A part of it.
  'phi|hoa hong|fees?|commissions?', // Taken off it.
  'giam|chiet khau|khuyen mai|discounts?|tra lai', // Never paid, or given back.
  'tips?', // Of those who serve.
  'sl|so luong|qty|quantity|hours?|orders?|guests?|nights?', // No money: counted.
  'don gia|unit|rate', // Of one piece.
);
/** A sum with or without tax or fees is still a sum. */
const BUT_TAX =
  / ?\b((chua|truoc|sau|gom|da)( co)? (thue|vat)( gtgt)?|(ex|in)\w* (tax|vat|gst)|after fees|sau phi)\b/;

/** `plain`: by spacedHeader. */
export const saysDay = (plain: string): boolean =>
  (DAY_IN_VIETNAMESE.test(plain) && !NO_DAY_IN_VIETNAMESE.test(plain)) ||
  DAY_OF_FORMS.test(plain) ||
  (DAY_IN_ENGLISH.test(plain) && !NO_DAY_IN_ENGLISH.test(plain));

export const saysSum = (plain: string): boolean => {
  const sum = plain.replace(BUT_TAX, '');
  return SUMS.some((words) => words.test(sum)) && !NO_SUM.test(sum);
};
