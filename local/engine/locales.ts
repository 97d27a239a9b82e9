/** A workbook's locale as the engine needs it. */
export interface Locale {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

const locale = (code: string, name: string, marks: string, dateFormat: string, weekStart = 1): Locale => ({
  name,
  code,
  thousandsSeparator: marks[0]!,
  decimalSeparator: marks[1]!,
  weekStart,
  dateFormat,
  timeFormat: code === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
  formulaArgSeparator: marks[1] === ',' ? ';' : ',',
});

/** The locales that a spreadsheet can be opened in. */
export const LOCALES: Record<string, Locale> = Object.fromEntries(
  [
    locale('en_US', 'English (US)', ',.', 'm/d/yyyy', 7),
    locale('en_GB', 'English (UK)', ',.', 'dd/mm/yyyy'),
    locale('de_DE', 'Deutsch', '.,', 'dd.mm.yyyy'),
    locale('vi_VN', 'Tiếng Việt', '.,', 'dd/mm/yyyy'),
  ].map((entry) => [entry.code, entry]),
);
