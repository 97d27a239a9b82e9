import type { Sheet } from '../../grid';
import { sheetOf, type Header, type Line } from './statement';

/**
 * QIF is read here, one letter a line, since the only library for it cuts amounts at their thousands separator
 * (findings/qif-ts-thousands). Splits (S, $) are part of the amount above them and are not counted again. A number (N)
 * of letters only is a means of payment, such as ATM or EFT; it recurs, so it becomes part of the text.
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
    else if (letter === 'P' || letter === 'M' || (letter === 'N' && !/\d/.test(rest))) {
      line.Description = [line.Description, rest].filter((part) => part !== undefined).join(' ');
    } else {
      const header = QIF[letter];
      if (header !== undefined) line[header] = header === 'Date' ? rest.replace(/'/g, '/') : rest;
    }
  }
  if (!isAccount && Object.keys(line).length > 0) found.push(line);
  return sheetOf([{ account, currency: '', opening: '', closing: '', lines: found }]);
};
