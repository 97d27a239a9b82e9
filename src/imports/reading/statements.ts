/** Statements in formats of their own, laid out as the table that a bank would print: the same law reads both. */
import { Parser } from 'mt940js';
import { parse } from 'ofx-js';
import { roundTo } from '../../domain/money/money';
import { Refusal } from '../../refusal';
import { filled, type Words } from '../../words';
import type { Row, Sheet } from '../grid';

/** The columns that every such table has, named as banks name them. */
const HEADERS = [
  'Account',
  'Date',
  'Reference',
  'Description',
  'Amount',
  'Currency',
  'Status',
  'Balance',
] as const;
type Header = (typeof HEADERS)[number];
type Line = Partial<Record<Header, string>>;

interface Statement {
  account: string;
  currency: string;
  opening: string;
  closing: string;
  lines: readonly Line[];
}

const rowOf = (texts: readonly string[]): Row => texts.map((text) => ({ text }));

/** One block a statement, each with its account and balances above its lines. */
const sheetOf = (statements: readonly Statement[]): Sheet => ({
  name: '',
  isSigned: true,
  rows: statements.flatMap(({ account, currency, opening, closing, lines }) => [
    rowOf(['Account number', account]),
    ...(currency === '' ? [] : [rowOf(['Currency', currency])]),
    ...(opening === '' ? [] : [rowOf(['Opening balance', opening])]),
    rowOf(HEADERS),
    ...lines.map((line) => rowOf(HEADERS.map((header) => line[header] ?? ''))),
    ...(closing === '' ? [] : [rowOf(['Closing balance', closing])]),
  ]),
});

/** 20260302000000[+7:ICT] → 2026-03-02: the day as the bank wrote it. */
const ofxDay = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** One of a kind is an object, several are an array. */
const each = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const within = (node: unknown, ...path: readonly string[]): Node[] =>
  path.reduce<Node[]>((nodes, name) => nodes.flatMap((one) => each(one[name])), each(node));

const ofxStatements = (file: Node): Node[] => [
  ...within(file, 'OFX', 'BANKMSGSRSV1', 'STMTTRNRS', 'STMTRS'),
  ...within(file, 'OFX', 'CREDITCARDMSGSRSV1', 'CCSTMTTRNRS', 'CCSTMTRS'),
];

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(apos|quot|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { apos: "'", quot: '"', nbsp: ' ' };
/** Marks that would be the file's own. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => ESCAPED[letter] ?? letter);

/** The library knows `&amp;`, `&lt;` and `&gt;` alone; OFX 2 is XML: it may refer to any character, and quote text whole. */
const spelledOut = (file: string): string => {
  const unquoted = file.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, quoted: string) => escaped(quoted));
  return unquoted.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (!(code >= 32 && code <= 0x10ffff)) return whole;
    return escaped(String.fromCodePoint(code));
  });
};

export const ofxSheet = async (file: string): Promise<Sheet> => {
  const parsed: unknown = await parse(spelledOut(file));
  return sheetOf(
    ofxStatements(isNode(parsed) ? parsed : {}).map((statement) => {
      const [account] = [...within(statement, 'BANKACCTFROM'), ...within(statement, 'CCACCTFROM')];
      const [balance] = within(statement, 'LEDGERBAL');
      return {
        account: text(account?.ACCTID),
        currency: text(statement.CURDEF),
        opening: '',
        closing: text(balance?.BALAMT),
        lines: within(statement, 'BANKTRANLIST', 'STMTTRN').map((line) => ({
          Date: ofxDay(text(line.DTPOSTED)),
          Reference: text(line.FITID),
          Description: text(line.MEMO).startsWith(text(line.NAME))
            ? text(line.MEMO)
            : [text(line.NAME), text(line.MEMO)].filter((part) => part !== '').join(' '),
          Amount: text(line.TRNAMT),
        })),
      };
    }),
  );
};

/**
 * QIF is read here, a letter a line: the one library for it cuts amounts at their thousands (findings/qif-ts-thousands).
 * Splits (S, $) belong to the amount above them and are not counted again.
 */
const QIF: Readonly<Record<string, Header>> = { D: 'Date', T: 'Amount', N: 'Reference', C: 'Status' };

export const qifSheet = (file: string): Sheet => {
  const lines = file.split(/\r?\n/).map((line) => line.trim());
  const found: Line[] = [];
  let line: Line = {};
  let isAccount = false;
  let account = '';
  for (const written of lines) {
    const [letter = '', rest] = [written[0], written.slice(1).trim()];
    if (letter === '!') isAccount = /^account/i.test(rest);
    else if (letter === '^') {
      if (!isAccount && Object.keys(line).length > 0) found.push(line);
      line = {};
    } else if (isAccount) account = letter === 'N' ? rest : account;
    else if (letter === 'P' || letter === 'M') {
      line.Description = [line.Description, rest].filter((part) => part !== undefined).join(' ');
    } else {
      const header = QIF[letter];
      if (header !== undefined) line[header] = header === 'Date' ? rest.replace(/'/g, '/') : rest;
    }
  }
  if (!isAccount && Object.keys(line).length > 0) found.push(line);
  return sheetOf([{ account, currency: '', opening: '', closing: '', lines: found }]);
};

/** Behind a point that is always the decimal one: three digits might be taken for thousands, four never are. */
const pointed = (amount: string): string => amount.replace(/\.\d{3}$/, '$&0');

const isoDay = (date: Date | null | undefined): string => date?.toISOString().slice(0, 10) ?? '';

const OFF: Words = {
  en: 'Statement {number} does not add up: its rows come to {rows}, its balances differ by {balances}. Export it again.',
  vi: 'Sao kê thứ {number} không khớp: cộng các dòng được {rows}, hai số dư chênh nhau {balances}. Hãy xuất lại.',
};

/** An amount of MT940 behind all that stands before it: of a row, of an opening or of a closing balance. */
const WRITTEN = /^(:61:\d{6}(?:\d{4})?R?[CD][A-Z]?|:6[02][FM]:[CD]\d{6}[A-Z]{3})(\d*),(\d*)/gm;

/**
 * The library rounds amounts to hundredths, whatever the currency (findings/mt940js-thousandths): a dinar's are written
 * in a smaller unit for it, and so many times as large.
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

/** The library holds rows to balances itself, and says so in words of its own. */
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

/** Amounts come signed; the value date counts: the entry date has no year (findings/mt940js-entry-date-at-new-year). */
export const mt940Sheet = (file: string): Sheet => {
  const { written, times } = inHundredths(file.replace(/\r\n/g, '\n'));
  const shown = (amount: number): string => String(roundTo(amount, 2) / times);
  const figure = (amount: number): string => pointed(shown(amount));
  return sheetOf(
    addedUp(written, shown).map((statement) => ({
      account: statement.accountIdentification,
      currency: statement.currency,
      opening: figure(statement.openingBalance),
      closing: figure(statement.closingBalance),
      lines: statement.transactions.map((line) => ({
        Date: isoDay(line.date),
        Reference: line.reference === 'NONREF' ? line.bankReference : line.reference,
        Description: line.details.replace(/\n/g, ' '),
        Amount: figure(line.amount),
      })),
    })),
  );
};

/** Makes a document of XML: the browser's own. */
export type ParseXml = (xml: string) => Document;

const children = (node: Element, name: string): Element[] =>
  [...node.children].filter(({ localName }) => localName === name);
const every = (node: Element | Document, name: string): Element[] => [
  ...node.getElementsByTagNameNS('*', name),
];
const at = (node: Element, ...path: readonly string[]): string => {
  const [found] = path.reduce<Element[]>(
    (nodes, name) => nodes.flatMap((one) => children(one, name)),
    [node],
  );
  return found?.textContent.trim() ?? '';
};

const signed = (amount: string, indicator: string): string =>
  pointed(indicator === 'DBIT' ? `-${amount}` : amount);

const camtBalance = (statement: Element, code: string): string => {
  const found = children(statement, 'Bal').find((balance) => at(balance, 'Tp', 'CdOrPrtry', 'Cd') === code);
  return found === undefined ? '' : signed(at(found, 'Amt'), at(found, 'CdtDbtInd'));
};

/** NOTPROVIDED is what the standard has a bank write where there is nothing. */
const given = (reference: string): string => (reference === 'NOTPROVIDED' ? '' : reference);

const camtLine = (entry: Element): Line => {
  const details = every(entry, 'TxDtls');
  const said = every(entry, 'Ustrd').map(({ textContent }) => textContent.trim());
  return {
    Date: (at(entry, 'BookgDt', 'Dt') || at(entry, 'BookgDt', 'DtTm') || at(entry, 'ValDt', 'Dt')).slice(
      0,
      10,
    ),
    Reference:
      given(at(entry, 'AcctSvcrRef')) ||
      details
        .map((one) => given(at(one, 'Refs', 'EndToEndId')))
        .join(' ')
        .trim(),
    Description: said.join(' ') || at(entry, 'AddtlNtryInf'),
    Amount: signed(at(entry, 'Amt'), at(entry, 'CdtDbtInd')),
    Currency: children(entry, 'Amt')[0]?.getAttribute('Ccy') ?? '',
    Status: at(entry, 'Sts', 'Cd') || at(entry, 'Sts'),
  };
};

export const camtSheet = (file: string, parseXml: ParseXml): Sheet =>
  sheetOf(
    ['Stmt', 'Rpt', 'Ntfctn'].flatMap((name) =>
      every(parseXml(file), name).map((statement) => ({
        account: at(statement, 'Acct', 'Id', 'IBAN') || at(statement, 'Acct', 'Id', 'Othr', 'Id'),
        currency: at(statement, 'Acct', 'Ccy'),
        opening: camtBalance(statement, 'OPBD') || camtBalance(statement, 'PRCD'),
        closing: camtBalance(statement, 'CLBD'),
        lines: children(statement, 'Ntry').map(camtLine),
      })),
    ),
  );

const INVOICE_HEADERS = [
  'Ngày',
  'Số hóa đơn',
  'Nội dung',
  'Người bán',
  'Tiền chưa thuế',
  'Tiền thuế',
  'Thành tiền',
  'Loại tiền',
];

/**
 * An e-invoice: one row an invoice, since that is what is paid. A trade discount (TChat 3) is in its totals already.
 * Totals that are missing are added up from the rows.
 */
export const invoiceSheet = (file: string, parseXml: ParseXml): Sheet => {
  const invoices = every(parseXml(file), 'DLHDon');
  const rows = invoices.map((invoice) => {
    const first = (name: string): string => every(invoice, name)[0]?.textContent.trim() ?? '';
    const seller = every(invoice, 'NBan')[0];
    const items = every(invoice, 'HHDVu');
    const sum = items.reduce(
      (total, item) => total + (at(item, 'TChat') === '3' ? -1 : 1) * Number(at(item, 'ThTien') || 0),
      0,
    );
    const net = first('TgTCThue') || String(sum);
    const tax = first('TgTThue');
    return rowOf([
      first('NLap'),
      [first('KHMSHDon'), first('KHHDon'), first('SHDon')].join('-'),
      items.map((item) => at(item, 'THHDVu')).join('; '),
      seller === undefined ? '' : at(seller, 'Ten'),
      net,
      tax,
      first('TgTTTBSo') || String(Number(net) + Number(tax || 0)),
      first('DVTTe'),
    ]);
  });
  return { name: '', rows: [rowOf(INVOICE_HEADERS), ...rows] };
};
