import { Parser, type Transaction } from 'mt940js';
import { roundTo } from '../../../domain/money/money';
import { Refusal } from '../../../refusal';
import { filled, type Words } from '../../../words';
import type { Sheet } from '../../grid';
import { pointed, sheetOf, type Line } from './statement';

const isoDay = (date: Date | null | undefined): string => date?.toISOString().slice(0, 10) ?? '';

const OFF: Words = {
  en: 'Statement {number} does not add up: its rows come to {rows}, its balances differ by {balances}. Export it again.',
  vi: 'Sao kê thứ {number} không khớp: cộng các dòng được {rows}, hai số dư chênh nhau {balances}. Hãy xuất lại.',
};

/** An MT940 amount with what precedes it, in a statement line, an opening or a closing balance. */
const WRITTEN = /^(:61:\d{6}(?:\d{4})?R?[CD][A-Z]?|:6[02][FM]:[CD]\d{6}[A-Z]{3})(\d*),(\d*)/gm;

/**
 * The library rounds amounts to hundredths, whatever the currency (findings/mt940js-thousandths). For currencies with
 * three decimals, amounts are multiplied for the library; `times` is the factor to divide by afterwards.
 */
const inHundredths = (file: string): { written: string; times: number } => {
  const decimals = [...file.matchAll(WRITTEN)].map(([, , , behind = '']) => behind.replace(/0+$/, '').length);
  const moved = decimals.reduce((most, each) => Math.max(most, each - 2), 0);
  const written = file.replace(WRITTEN, (_, before: string, whole: string, behind: string) => {
    const digits = behind.padEnd(moved, '0');
    return `${before}${whole}${digits.slice(0, moved)},${digits.slice(moved)}`;
  });
  return { written, times: 10 ** moved };
};

/** A statement line up to its customer reference, and that reference. */
const REFERRED = /^(:61:\d{6}(?:\d{4})?R?[CD][A-Z]?[\d,]+[A-Z][A-Z\d]{3})(.*?)(?=\/\/|$)/gm;

/** Replaces slashes, since the library cuts a customer reference at its first slash (findings/mt940js-slashes). */
const SLASH = '\uE000';

const withoutSlashes = (file: string): string =>
  file.replace(REFERRED, (_, before: string, reference: string) => before + reference.replaceAll('/', SLASH));

const given = (reference: string): string =>
  reference === 'NONREF' ? '' : reference.replaceAll(SLASH, '/').trim();

/** The library checks rows against balances itself; its exception is turned into our message. */
const addedUp = (file: string, shown: (amount: number) => string): ReturnType<Parser['parse']> => {
  try {
    return new Parser().parse(file);
  } catch (error) {
    const [, rows, balances, at] =
      /lines \((.+)\) != turnover \((.+)\) in group (\d+)/.exec(String(error)) ?? [];
    if (rows === undefined || balances === undefined) throw error;
    const said = { rows: shown(Number(rows)), balances: shown(Number(balances)) };
    throw new Refusal(filled(OFF, { number: at ?? 1, ...said }));
  }
};

/**
 * The row's reference is the bank's. A customer's reference may recur (each month's rent), so without the bank's it
 * only becomes part of the text.
 */
const saidOf = ({ reference, bankReference, details }: Transaction): Line => {
  const [customers, banks] = [given(reference), given(bankReference)];
  const text = details.replace(/\n/g, ' ');
  return banks === ''
    ? { Reference: '', Description: `${customers} ${text}`.trim() }
    : { Reference: [...new Set([customers, banks])].join(' ').trim(), Description: text };
};

/**
 * Amounts are signed. The value date is used, since the entry date has no year
 * (findings/mt940js-entry-date-at-new-year).
 */
export const mt940Sheet = (file: string): Sheet => {
  const { written, times } = inHundredths(file.replace(/\r\n/g, '\n'));
  const shown = (amount: number): string => String(roundTo(amount, 2) / times);
  const figure = (amount: number): string => pointed(shown(amount));
  return sheetOf(
    addedUp(withoutSlashes(written), shown).map((statement) => ({
      account: statement.accountIdentification,
      currency: statement.currency,
      opening: figure(statement.openingBalance),
      closing: figure(statement.closingBalance),
      lines: statement.transactions.map((line) => ({
        Date: isoDay(line.date),
        ...saidOf(line),
        Amount: figure(line.amount),
      })),
    })),
  );
};
