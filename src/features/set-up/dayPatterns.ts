import { DAY_FIRST } from '../../speech';

/** Date formats of locales that do not write 'dd/mm/yyyy', by language or country. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  'm/d/yyyy': ['en_US', 'en_PH', 'fil', 'es_PR'],
  'dd.mm.yyyy': [
    'de',
    'fr_CH',
    'it_CH',
    'ru',
    'uk',
    'be',
    'pl',
    'tr',
    'no',
    'nb',
    'da',
    'ro',
    'hr',
    'lv',
    'et',
  ],
  'd.m.yyyy': ['cs', 'sk', 'sl', 'sr', 'fi', 'is', 'bg', 'iw', 'he'],
  'dd-mm-yyyy': ['nl', 'es_CL'],
  'd/m/yyyy': ['el', 'th', 'zh_HK'],
  'yyyy-mm-dd': ['sv', 'lt', 'en_CA', 'fr_CA'],
  'yyyy/mm/dd': ['ja', 'en_ZA'],
  'yyyy/m/d': ['zh', 'fa', 'eu'],
  'yyyy.mm.dd': ['hu', 'mn'],
  'yyyy.m.d': ['ko'],
};

const BY_LOCALE = new Map(
  Object.entries(PATTERNS).flatMap(([pattern, locales]) =>
    locales.map((locale): [string, string] => [locale.toLowerCase(), pattern]),
  ),
);

/** The date format of a locale such as 'en_US' or 'vi_VN': that of its country, else of its language. */
export const dayPatternOf = (locale: string): string => {
  const name = locale.replace('-', '_').toLowerCase();
  return BY_LOCALE.get(name) ?? BY_LOCALE.get(name.split('_')[0] ?? '') ?? DAY_FIRST;
};
