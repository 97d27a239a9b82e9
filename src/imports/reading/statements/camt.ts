import type { Sheet } from '../../grid';
import { pointed, sheetOf, type Line } from './statement';
import { at, children, every, type ParseXml } from './xml';

const signed = (amount: string, indicator: string): string =>
  pointed(indicator === 'DBIT' ? `-${amount}` : amount);

const camtBalance = (statement: Element, code: string): string => {
  const found = children(statement, 'Bal').find((balance) => at(balance, 'Tp', 'CdOrPrtry', 'Cd') === code);
  return found === undefined ? '' : signed(at(found, 'Amt'), at(found, 'CdtDbtInd'));
};

/** The standard's placeholder for a missing reference is NOTPROVIDED. */
const given = (reference: string): string => (reference === 'NOTPROVIDED' ? '' : reference);

/** The distinct references of one type in the details of an entry. */
const referred = (details: readonly Element[], name: string): string =>
  [...new Set(details.map((one) => given(at(one, 'Refs', name))))].join(' ').trim();

/**
 * The row's reference is the bank's, of the entry or its details. A customer's reference may recur (each month's rent),
 * so alone it only becomes part of the text.
 */
const saidOf = (entry: Element): Line => {
  const details = every(entry, 'TxDtls');
  const said = every(entry, 'Ustrd').map(({ textContent }) => textContent.trim());
  const text = said.join(' ') || at(entry, 'AddtlNtryInf');
  const banks =
    given(at(entry, 'AcctSvcrRef')) || referred(details, 'AcctSvcrRef') || referred(details, 'TxId');
  const customers = banks === '' ? referred(details, 'EndToEndId') : '';
  return { Reference: banks, Description: `${customers} ${text}`.trim() };
};

const camtLine = (entry: Element): Line => ({
  ...saidOf(entry),
  Date: (at(entry, 'BookgDt', 'Dt') || at(entry, 'BookgDt', 'DtTm') || at(entry, 'ValDt', 'Dt')).slice(0, 10),
  Amount: signed(at(entry, 'Amt'), at(entry, 'CdtDbtInd')),
  Currency: children(entry, 'Amt')[0]?.getAttribute('Ccy') ?? '',
  Status: at(entry, 'Sts', 'Cd') || at(entry, 'Sts'),
});

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
