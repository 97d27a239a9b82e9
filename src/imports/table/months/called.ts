/** What the names of lines in a report by month mean: sums, items that are no money of the month, and the direction. */
import type { Row } from '../../grid';
import { summedName as sumOf } from '../../text/sumWords';
import { currencyNamed, isPlainCode } from '../currency';
import { plainHeader } from '../headers';

/** Numbering (I. 1. 1.1 a), dashes and indentation show how deep a line stands. */
const NUMBERING =
  /^\s*(?:[IVX]+|[A-Z]|\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]\s*|^\s*(?:[IVX]+|\d{1,2}(?:\.\d{1,2})+)\s+|^\s*[-–+•*]+\s*/;
export const withoutNumber = (text: string): string => {
  const rest = text.replace(NUMBERING, '');
  return rest === text ? text.trim() : rest.trim();
};
/** In the form that names are compared in. */
export const plainName = (text: string): string => plainHeader(withoutNumber(text));

const LEVELS: readonly RegExp[] = [
  /^[A-HJ-UW-Z][.)]/,
  /^[IVX]+[.)\s]/,
  /^\d{1,2}[.)]?\s/,
  /^\d{1,2}\.\d{1,2}[.)]?\s/,
  /^(\d{1,2}\.\d{1,2}\.\d{1,2}|[a-z][.)])/,
  /^[-–•*]/,
  /^\+/,
];
const UNNUMBERED = 100;
/** The depth of a name by its numbering and indentation. */
const depthOf = (text: string): { blanks: number; level: number } => {
  const level = LEVELS.findIndex((one) => one.test(text.trim()));
  return { blanks: text.length - text.trimStart().length, level: level < 0 ? UNNUMBERED : level };
};
export const isDeeper = (one: string, other: string): boolean => {
  const [own, its] = [depthOf(one), depthOf(other)];
  if (own.level !== UNNUMBERED && its.level !== UNNUMBERED && own.level !== its.level)
    return own.level > its.level;
  return own.blanks > its.blanks || (own.level >= 5 && own.level !== UNNUMBERED && its.level === UNNUMBERED);
};

const OF_MONEY =
  '(cac )?(khoan |loai )?(thu|chi|doanh thu|chi phi|thu nhap|gia von|loi nhuan|lai|phat sinh|tien|nhom|muc|phan|luong|thang|[ivx]+|[abc]|\\d+)\\b';
const SUMS = [
  /^((sub|grand )?totals?|sum)\b/,
  /^tong (?!dai\b|ve sinh\b)|^tong$|^(tong )?cong$/,
  new RegExp(`^(tong )?cong ${OF_MONEY}`),
  /^net (operating |other |ordinary )?(income|profit|loss|earnings|revenues?|sales|result|cash|surplus|deficit|position|movement)/,
  /^gross (profit|margin|income|loss)|^(operating|ordinary|other)? ?(profit|loss)( or loss| loss)?( (before|after|for|from) .*)?$|^operating (income|result)$/,
  /^(ebit(da)?|earnings before .*|contribution margin|surplus|deficit|result|balance|difference)$/,
  /^(tong )?(loi nhuan|ket qua|lai lo|lai (gop|rong|thuan|truoc|sau)|chenh lech|con lai|thang du|can doi|doanh thu thuan|thu chi rong|dong tien (rong|thuan))\b|^(lai|lo)$/,
];
/** `plain`: by plainName. */
export const isSumName = (plain: string): boolean => SUMS.some((sum) => sum.test(plain));
/** The name of what a sum adds up. */
export const summedName = (plain: string): string => sumOf(plain).replace(/^(cac )?(khoan )?/, '');

/** Opening and closing balances. */
const BALANCE =
  /^(so du|du|ton|so ton|ton quy|so du quy|tien|tien mat)( tien( mat)?)? (dau|cuoi)\b|^(opening|closing|beginning|ending|starting) (balance|cash)\b|^(cash|balance) (at|brought|carried)\b/;
/** A part of the line above. */
const PART = /^(trong do|of which|thereof|including)\b/;
/** Counts, and other things that are no money. */
const COUNTED =
  /^(so (luong|don|khach|nhan|nguoi|hoa don|ngay|san pham|lan|gio)|sl|luong khach|qty|quantity|units?|(number|no) of|headcount|orders|customers|guests|hours|ty (le|suat|trong)|ti le|bien|don gia)\b|\b(margin|rate|ratio|percent(age)?|per (unit|share))$/;
export const isBalanceName = (plain: string): boolean => BALANCE.test(plain);
export const isPartName = (plain: string): boolean => PART.test(plain);
const isShare = (row: Row): boolean => row.some(({ text }) => text.includes('%'));
export const isNoMoney = (label: string, row: Row): boolean =>
  COUNTED.test(plainName(label)) || label.includes('%') || isShare(row);

/** A balance sheet, or a statement that begins with the profit. */
const OF_SHEET =
  /^(total )?(current |fixed |non current )?(assets|liabilit(y|ies)( and equity)?|equity|accounts (receivable|payable)( a r| a p)?)$|^(tong )?(cong )?(tai san( ngan han| dai han)?|no phai tra|nguon von|von chu so huu)$|^(adjustments to|dieu chinh cho)\b/;
export const isOfSheet = (label: string): boolean => OF_SHEET.test(plainName(label));
const PLANNED = /\b(budget(ed)?|forecast|projected|projections?|planned|ke hoach|du toan|du bao|ngan sach)\b/;
const COUNTED_UP =
  /\b(so luong|san luong|cham cong|gio cong|ngay cong|quantit(y|ies)|units sold|time ?sheets?|hours worked)\b/;
const HAPPENED = /\b(thuc hien|thuc te|actuals?)\b/;
const HAPPENED_IN_SHORT = /\bt[ht]\b/;
/** Whether a column's header says that its figures are actual. */
export const saysHappened = (header: string): boolean => {
  const plain = plainHeader(header);
  return HAPPENED.test(plain) || HAPPENED_IN_SHORT.test(plain);
};
/** Whether a title or a sheet's name says that the figures are not actual money. `isActual`: the columns say they are. */
export const isNotHappened = (title: string, isActual: boolean): boolean => {
  const plain = plainHeader(title);
  const isPlanned = PLANNED.test(plain) && !isActual;
  return (isPlanned || COUNTED_UP.test(plain)) && !HAPPENED.test(plain);
};

const CUMULATIVE = /\b(luy ke|cumulative|year to date|ytd)\b/;
export const isCumulative = (title: string): boolean => CUMULATIVE.test(plainHeader(title));

/** Headers of a unit column, and units of money. */
const UNITS = /^(dvt|don vi( tinh)?|units?( of measure)?|uom)$/;
const OF_CURRENCY =
  /^((1 )?000|nghin|ngan|k|tr|trieu|ty|thousands?|millions?)?( ?(d|dong|vn ?d|viet nam dong|vietnam dong))?$/;
/** Goods may be counted by the piece, but a title with one of these words says that the figures are money. */
const OF_MONEYS =
  /\b(doanh (thu|so)|chi phi|gia tri|tien|loi nhuan|lai|luong|thu chi|revenues?|costs?|amounts?|value)\b/;
export const isUnitHeader = (header: string): boolean => UNITS.test(plainHeader(header));
/**
 * Whether the units, none of which is money, show that figures are counts; not if the title says that they are money.
 */
export const areCounted = (units: readonly string[], titles: readonly string[]): boolean =>
  units.length > 0 &&
  units.every((unit) => !OF_CURRENCY.test(plainHeader(unit)) && !isPlainCode(currencyNamed(unit))) &&
  !titles.some((title) => OF_MONEYS.test(plainHeader(title)));

const OUT =
  /^(less |tru |cac |khoan |nhom |tong |cong |total |phan )*(chi( phi| tieu| tien| ra| luong| tra)?\b|phi\b|gia von|khau hao|giam tru|(hang ban )?bi tra lai|chiet khau|giam gia|thue thu nhap|costs?\b|cogs\b|purchases\b|overheads?\b|expenditure|depreciation|income tax|tax(es)?$|money out|cash out|payments)|\b(expenses?|costs?|fees|charges|payroll|outgoings|payments)$/;
const IN =
  /^(plus |cac |khoan |nhom |nguon |tong |cong |total |phan )*(doanh (thu|so)|thu( nhap| tien| vao| khac| tu)?\b(?! ho)|ban hang\b|lai (tien gui|ngan hang)|incomes?\b|revenues?\b|sales?( (income|revenues?|of .*|online|offline|retail|wholesale))?$|turnover\b|receipts\b|money in|cash in|trading income)|\b(incomes?|revenues?|sales|turnover|receipts)$/;

/** The direction that the name of a line or heading implies: 1 is in, −1 out. */
export const wayOfName = (label: string): 1 | -1 | null => {
  const plain = plainName(label);
  if (OUT.test(plain)) return -1;
  return IN.test(plain) ? 1 : null;
};
