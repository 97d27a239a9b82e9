import { parse } from 'ofx-js';
import type { Sheet } from '../../grid';
import { sheetOf } from './statement';

/** 20260302000000[+7:ICT] → 2026-03-02: the day as the bank wrote it. */
const ofxDay = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The library gives a single element as an object, several as an array. */
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
/** Characters that must be escaped. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => ESCAPED[letter] ?? letter);

/**
 * The library decodes only `&amp;`, `&lt;` and `&gt;`, but OFX 2 is XML, with any character reference and with CDATA.
 */
const spelledOut = (file: string): string => {
  const unquoted = file.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, quoted: string) => escaped(quoted));
  return unquoted.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (!(code >= 32 && code <= 0x10ffff)) return whole;
    return escaped(String.fromCodePoint(code));
  });
};

const CLOSED = /<\/([\w.]+)>/g;
/** Of SGML, where values are not closed: a name with no value, which the library would take for one that never ends. */
const withoutUnsaid = (file: string): string => {
  if (!/<\/OFX>\s*$/i.test(file)) return file;
  const closed = new Set([...file.matchAll(CLOSED)].map(([, name]) => name));
  return file.replace(/<([\w.]+)>\s*(?=<)/g, (whole, name: string) => (closed.has(name) ? whole : ''));
};

export const ofxSheet = async (file: string): Promise<Sheet> => {
  const parsed: unknown = await parse(withoutUnsaid(spelledOut(file)));
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
