import type { Sheet } from '../../grid';
import { pointed, sheetOf, type Line } from './statement';
import { at, children, every, type ParseXml } from './xml';

const signed = (amount: string, indicator: string): string =>
  pointed(indicator === 'DBIT' ? `-${amount}` : amount);

const camtBalance = (statement: Element, code: string): string => {
  const found = children(statement, 'Bal').find((balance) => at(balance, 'Tp', 'CdOrPrtry', 'Cd') === code);
  return found === undefined ? '' : signed(at(found, 'Amt'), at(found, 'CdtDbtInd'));
};

/** NOTPROVIDED is what the standard has a bank write where there is nothing. */
const given = (reference: string): string => (reference === 'NOTPROVIDED' ? '' : reference);

/** What the details of an entry refer to by a name, each once. */
const referred = (details: readonly Element[], name: string): string =>
  [...new Set(details.map((one) => given(at(one, 'Refs', name))))].join(' ').trim();

/**
 * What a row is known by is its own: the bank's reference, of the entry or of its details. A customer's comes again with
 * each month's rent; where it is alone it is a part of the text.
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
