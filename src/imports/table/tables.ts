/** Finds the tables of a file, or says why it has none. */
import { Refusal } from '../../refusal';
import { filled, type Words } from '../../words';
import { isBlank, type Sheet } from '../grid';
import { withAccounts } from './beside/accounts';
import { besideIn } from './beside/beside';
import { withLegs } from './beside/pairs';
import { withSenses } from './beside/senses';
import { monthsAcross, type Unfit } from './months/across';
import { untitledIn } from './months/columns';
import { cutIn, withoutCut } from './refused/cut';
import { agedIn, debtsIn } from './refused/debts';
import { daylessIn, monthlyIn, otherTimesIn, trialIn } from './refused/monthly';
import { isOfMoney, isOfSenses } from './refused/senses';
import { SEARCHED_ROWS, tableOf, type Table } from './table';
import { withYears } from './years';

const NONE: Words = {
  en: 'No table was found: none of the first 100 rows of {sheets} names a date and an amount. Check that the file is the export itself, with its headers.',
  vi: 'Không tìm thấy bảng: trong 100 dòng đầu của {sheets} không có dòng tiêu đề nào có ngày và số tiền. Hãy kiểm tra xem đây có đúng là tệp xuất ra, còn nguyên dòng tiêu đề không.',
};
const MONTHLY: Words = {
  en: 'Row {row} of {sheets} says only a month, “{found}”. Export the single payments, or call that column “Date” and write the month’s last day in each row.',
  vi: 'Dòng {row} của {sheets} chỉ ghi tháng, “{found}”. Hãy xuất từng khoản thu chi, hoặc đặt tên cột đó là “Ngày” và ghi ngày cuối tháng ở từng dòng.',
};
const OTHER_TIMES: Words = {
  en: 'Row {row} of {sheets} has a column for each day, week, quarter or year (“{found}”). Choose the report by month, or one with a row for each day.',
  vi: 'Dòng {row} của {sheets} có một cột cho mỗi ngày, tuần, quý hoặc năm (“{found}”). Hãy chọn báo cáo theo tháng, hoặc báo cáo có mỗi ngày một dòng.',
};
const TRIAL: Words = {
  en: 'Row {row} of {sheets}, “{found}”: that is a trial balance, which has what each account comes to and no days. Export the journal of the month, or the profit and loss by month.',
  vi: 'Dòng {row} của {sheets}, “{found}”: đây là bảng cân đối số phát sinh, chỉ có tổng của từng tài khoản, không có ngày. Hãy xuất sổ nhật ký chung của tháng, hoặc báo cáo kết quả kinh doanh theo tháng.',
};
const UNFIT: Readonly<Record<Unfit['why'], Words>> = {
  several: {
    en: 'Row {row} of {sheets} has several columns for a month (“{found}”), and nothing says which of them is what happened. Call that column “Actual”, or leave only that one.',
    vi: 'Dòng {row} của {sheets} có nhiều cột cho một tháng (“{found}”) và không rõ cột nào là số thực hiện. Hãy đặt tên cột đó là “Thực hiện”, hoặc chỉ giữ lại cột đó.',
  },
  sheet: {
    en: 'Row {row} of {sheets}, “{found}”: that belongs to a balance sheet, not to a month’s income or cost. Choose the profit and loss by month.',
    vi: 'Dòng {row} của {sheets}, “{found}”: đây là bảng cân đối, không phải thu nhập hay chi phí của tháng. Hãy chọn báo cáo kết quả kinh doanh theo tháng.',
  },
  planned: {
    en: '“{found}”: these amounts are planned or counted, or add up all months so far: they are not the money of one month each. Choose the report of what happened in each month.',
    vi: '“{found}”: đây là số kế hoạch, số lượng hoặc số luỹ kế, không phải tiền phát sinh của từng tháng. Hãy chọn báo cáo thực hiện từng tháng.',
  },
  wayless: {
    en: 'Row {row} of {sheets}, “{found}”: nothing says whether it is income or cost. Put it below a heading such as “Income” or “Costs”.',
    vi: 'Dòng {row} của {sheets}, “{found}”: không rõ là thu hay chi. Hãy đặt dòng này dưới một đề mục như “Doanh thu” hoặc “Chi phí”.',
  },
  nameless: {
    en: 'Row {row} of {sheets} has amounts (“{found}”) and no name, and is no sum of the rows above. Write what it is.',
    vi: 'Dòng {row} của {sheets} có số tiền (“{found}”) nhưng không có tên và không phải tổng các dòng trên. Hãy ghi tên khoản đó.',
  },
};
const UNTITLED: Words = {
  en: 'Row {row} of {sheets} has a column “{found}”, and nothing says of which month. Call it by its month, such as “06/2026”; where it is of more than a month, choose the report by month.',
  vi: 'Dòng {row} của {sheets} có cột “{found}” nhưng không rõ là tháng nào. Hãy đặt tên cột đó theo tháng, ví dụ “06/2026”; nếu số liệu dài hơn một tháng, hãy chọn báo cáo theo tháng.',
};
const NO_DAY: Words = {
  en: 'Row {row} of {sheets} has amounts (“{found}”) but no column with days. Add a column “Date” with the day on which each row was paid, or choose the export that has days.',
  vi: 'Dòng {row} của {sheets} có số tiền (“{found}”) nhưng không có cột ngày. Hãy thêm cột “Ngày” ghi ngày chi trả của từng dòng, hoặc chọn bản xuất có ngày.',
};
const SENSES: Words = {
  en: 'The file has a section for each account, and nothing says which of them are income and which are cost. Export the list of transactions, or the journal with debit and credit.',
  vi: 'Tệp chia theo từng tài khoản và không cho biết tài khoản nào là thu, tài khoản nào là chi. Hãy xuất danh sách giao dịch, hoặc sổ nhật ký có cột nợ và có.',
};
const DEBTS: Words = {
  en: 'The file is the ledger of “{found}”, which has what was sold or bought, or borrowed, beside what was paid for it. Export the journal, the cash book, or the ledger of an account of income or cost.',
  vi: 'Tệp là sổ của “{found}”: có cả khoản mua bán, vay mượn lẫn khoản thanh toán cho chính nó. Hãy xuất sổ nhật ký chung, sổ quỹ, hoặc sổ của tài khoản doanh thu, chi phí.',
};
const CUT: Words = {
  en: 'The numbers in “{found}” were cut by a spreadsheet program, so that orders cannot be told apart. Export the file again and choose it here without opening it.',
  vi: 'Các số ở cột “{found}” đã bị phần mềm bảng tính cắt bớt nên không phân biệt được các đơn hàng. Hãy xuất lại tệp và chọn ngay tại đây, đừng mở ra lưu lại.',
};
const THE_FILE: Words = { en: 'the file', vi: 'tệp' };
const EMPTY: Words = {
  en: 'The table has headers in row {row} of {sheet} and nothing below them.',
  vi: 'Bảng có tiêu đề ở dòng {row} của {sheet} nhưng bên dưới không có dòng nào.',
};

const named = (names: readonly string[], language: 'en' | 'vi'): string => {
  const shown = names.filter((name) => name !== '').map((name) => `“${name}”`);
  return shown.length === 0 ? THE_FILE[language] : shown.join(', ');
};

const refusal = (words: Words, names: readonly string[], row: number, found = ''): Refusal => {
  const of = (language: 'en' | 'vi') => ({
    found,
    sheets: named(names, language),
    sheet: named(names, language),
    row,
  });
  return new Refusal({ en: filled(words, of('en')).en, vi: filled(words, of('vi')).vi });
};

const hasRows = ({ blocks }: Table): boolean => blocks.some(({ rows }) => rows.length > 0);

/** What sheets without a table may hold instead. */
const INSTEAD: readonly (readonly [Words, typeof monthlyIn])[] = [
  [DEBTS, agedIn],
  [MONTHLY, monthlyIn],
  [OTHER_TIMES, otherTimesIn],
  [UNTITLED, untitledIn],
  [TRIAL, trialIn],
  [NO_DAY, daylessIn],
];

const noneIn = (written: readonly Sheet[]): Refusal => {
  for (const { name, rows, before = 0 } of written)
    for (const [words, find] of INSTEAD) {
      const found = find(rows, SEARCHED_ROWS);
      if (found !== null) return refusal(words, [name], before + found.at + 1, found.found);
    }
  return refusal(
    NONE,
    written.map(({ name }) => name),
    0,
  );
};

/** Refuses tables whose rows could be read but would be wrong. */
const refuseMisleading = (tables: readonly Table[]): void => {
  const debts = tables.map(debtsIn);
  if (debts.every((whose) => whose !== null)) throw refusal(DEBTS, [], 0, debts[0] ?? '');
  const cut = tables.map(cutIn).find((header) => header !== null);
  if (cut !== undefined) throw refusal(CUT, [], 0, cut);
  if (tables.every(isOfSenses)) throw new Refusal(SENSES);
};

const isTable = (found: Table | Unfit): found is Table => 'blocks' in found;

/** Reports by month; used only where no sheet has a dated table. */
const reportsIn = (written: readonly Sheet[]): Table[] => {
  const found = written.flatMap((sheet) => {
    const report = monthsAcross(sheet, SEARCHED_ROWS);
    return report === null ? [] : [{ name: sheet.name, report }];
  });
  const reports = found.flatMap(({ report }) => (isTable(report) ? [report] : []));
  const [unfit] = found.flatMap(({ name, report }) => (isTable(report) ? [] : [{ name, ...report }]));
  if (reports.length === 0 && unfit !== undefined)
    throw refusal(UNFIT[unfit.why], [unfit.name], unfit.at, unfit.found);
  return reports;
};

/** Sheets without a table, such as a summary, are skipped if another sheet has one. */
export const tablesIn = (sheets: readonly Sheet[]): Table[] => {
  const written = sheets.filter(({ rows }) => rows.some((row) => !row.every(isBlank)));
  const dated = written
    .flatMap(besideIn)
    .flatMap((sheet) => tableOf(sheet) ?? [])
    .filter(isOfMoney)
    .map(withYears)
    .map(withSenses)
    .map(withAccounts)
    .map(withLegs);
  const reports = dated.some(hasRows) ? [] : reportsIn(written);
  const found = reports.length > 0 ? reports : dated;
  const [first] = found;
  if (first === undefined) throw noneIn(written);
  const filledIn = found.filter(hasRows);
  if (filledIn.length === 0) throw refusal(EMPTY, [first.sheet], first.headerRow);
  refuseMisleading(filledIn);
  // Visible sheets come before hidden ones.
  const isHidden = ({ hidden }: Table): boolean => hidden?.isSheet === true;
  const read = filledIn.map(withoutCut);
  return [...read.filter((table) => !isHidden(table)), ...read.filter(isHidden)];
};
