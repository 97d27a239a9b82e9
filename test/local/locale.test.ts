import { probe } from './probe';

const monthOfRent = new Date(Date.UTC(2026, 2, 1));

describe.each(['en_US', 'de_DE', 'vi_VN'])('in %s', (locale) => {
  const comma = locale !== 'en_US';
  const { run, cell, type: typeIn, values } = probe({ locale });

  test('a semicolon separates arguments everywhere', () => {
    run('at("A1").setFormula("=SUM(1;2;10%)")');
    expect(cell('Sheet1', 'A1').value).toBeCloseTo(3.1);
  });

  test('a comma between arguments is an error where it is the decimal mark', () => {
    run('at("A1").setFormula("=MAX(B1,2)")');
    expect(cell('Sheet1', 'A1').value).toBe(comma ? '#ERROR!' : 2);
    expect(run('return at("A1").getFormula();')).toBe('=MAX(B1,2)');
  });

  test('a decimal point in a formula is an error where it is not the decimal mark', () => {
    run('at("A1:A2").setFormulas([["=1+0.5"], ["=1+0,5"]])');
    expect(values('Sheet1', 'A1')).toEqual([[comma ? '#ERROR!' : 1.5]]);
    if (comma) expect(values('Sheet1', 'A2')).toEqual([[1.5]]);
  });

  test('getFormula answers in the locale', () => {
    run('at("A1").setFormula("=IF(TRUE;1;2)")');
    expect(run('return at("A1").getFormula();')).toBe(comma ? '=IF(TRUE;1;2)' : '=IF(TRUE,1,2)');
  });

  test('texts are parsed as typed', () => {
    typeIn('Sheet1', 'B1', comma ? '1.234.567,5' : '1,234,567.5');
    typeIn('Sheet1', 'B2', comma ? '12,5%' : '12.5%');
    typeIn('Sheet1', 'B3', '00123');
    typeIn('Sheet1', 'B4', "'00123");
    typeIn('Sheet1', 'B5', 'TRUE');
    typeIn('Sheet1', 'B6', '=1+1');
    expect(values('Sheet1', 'B1:B6').flat()).toEqual([1234567.5, 0.125, 123, '00123', true, 2]);
  });

  test('1/2 becomes a date by the order of the locale', () => {
    run('at("C1").setValue("1/2/2026"); at("C2").setValue("2026-03");');
    const [day, month] = locale === 'en_US' ? [2, 1] : [1, 2];
    const asDay = 'Utilities.formatDate(at("C1").getValue(), book.getSpreadsheetTimeZone(), "d M yyyy")';
    expect(run(`return ${asDay};`)).toBe(`${day} ${month} 2026`);
    expect(run('return at("C2").getValue() instanceof Date;')).toBe(true);
  });

  test('cells formatted as text keep what is written', () => {
    run(`at("D1:D4").setNumberFormat("@").setValues([["1/2"], ["00123"], ["=1+1"], ["'+x"]]);`);
    expect(values('Sheet1', 'D1:D4').flat()).toEqual(['1/2', '00123', '=1+1', '+x']);
    typeIn('Sheet1', 'D1', '2026-03');
    expect(values('Sheet1', 'D1')).toEqual([['2026-03']]);
  });

  test('numbers are drawn in the locale', () => {
    run('at("E1").setNumberFormat("#,##0.0").setValue(1234.5)');
    expect(cell('Sheet1', 'E1').displayed).toBe(comma ? '1.234,5' : '1,234.5');
  });
});

describe.each([
  ['Asia/Ho_Chi_Minh', 'America/New_York'],
  ['America/Los_Angeles', 'Asia/Tokyo'],
  ['Europe/Berlin', 'Europe/Berlin'],
])('a spreadsheet in %s, a script in %s', (timeZone, scriptTimeZone) => {
  const { run, type: typeIn, values } = probe({ timeZone, scriptTimeZone, locale: 'en_GB' });

  test('a date typed is midnight of the spreadsheet', () => {
    typeIn('Sheet1', 'A1', '01/03/2026');
    const shown =
      'Utilities.formatDate(at("A1").getValue(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")';
    expect(run(`return ${shown};`)).toBe('2026-03-01 00:00');
    expect(run('return Session.getScriptTimeZone();')).toBe(scriptTimeZone);
  });

  test('an instant written is read again as it was', () => {
    run(`at("A2").setValue(new Date(${monthOfRent.getTime()}));`);
    expect(values('Sheet1', 'A2')[0]![0]).toEqual(monthOfRent);
  });

  test('the day of an instant is that of the spreadsheet', () => {
    run(`at("A3").setValue(new Date(${monthOfRent.getTime()})); at("B3").setFormula("=DAY(A3)");`);
    expect(values('Sheet1', 'B3')).toEqual([[timeZone === 'America/Los_Angeles' ? 28 : 1]]);
  });
});
