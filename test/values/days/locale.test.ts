/** Days are typed and shown in the spreadsheet's locale: on tabs, in sentences and in the sidebar. */
import type { Person } from '../../../local/person';
import { dayPatternOf } from '../../../src/features/set-up/dayPatterns';
import { ASK } from '../../../src/sidebar/panels/spending/words';
import { FORM } from '../../../src/sidebar/words';
import { spokenDay } from '../../../src/speech';
import { actions, actuals } from '../../../src/tabs';
import { ask, fillIn, shortPlan, table } from '../../plans/shop';

describe('the pattern of a locale', () => {
  const partsOf = (text: string): string[] => text.replace(/[^\d./-]/g, '').match(/\d+|[./-]/g) ?? [];
  test.each(
    `en_US en_PH en_GB en_AU en_IE en_IN en_CA en_ZA vi_VN de_DE de_AT de_CH fr_FR fr_CA fr_CH es_ES es_MX es_CL it_IT
     pt_BR pt_PT nl_NL pl_PL ru_RU uk_UA tr_TR nb_NO ro_RO et_EE cs_CZ sk_SK sl_SI hr_HR fi_FI is_IS he_IL
     sv_SE lt_LT ja_JP zh_CN zh_TW zh_HK ko_KR hu_HU el_GR th_TH id_ID hi_IN fil_PH`.split(/\s+/),
  )('of %s has the order and the marks that are usual there', (locale) => {
    const usual = new Intl.DateTimeFormat(locale.replace('_', '-'), {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(Date.UTC(2026, 10, 23));
    const trimmed = (text: string): string => partsOf(text).join('').replace(/\.$/, '');
    expect(trimmed(spokenDay('2026-11-23', dayPatternOf(locale)))).toBe(trimmed(usual));
  });
  test('of one that nobody knows has the day first', () => {
    expect(dayPatternOf('xx_XX')).toBe('dd/mm/yyyy');
  });
});

/** 27 March as typed and shown, the same in digits that could be mistaken, and the rest. */
const PLACES = [
  ['en_US', 'en', { typed: '3/27/2026', shown: '3/27/2026', april: '4/3/2026', none: '2/31/2026' }],
  ['vi_VN', 'vi', { typed: '27/3/2026', shown: '27/03/2026', april: '03/04/2026', none: '31/02' }],
  ['de_DE', 'en', { typed: '27.3.2026', shown: '27.03.2026', april: '03.04.2026', none: '31.02.2026' }],
] as const;

const REASON = {
  en: {
    '2/31/2026': '2/2026 has no day 31.',
    '31.02.2026': '02/2026 has no day 31.',
  },
  vi: { '31/02': 'Tháng 02/2026 không có ngày 31.' },
} as const;

describe.each(PLACES)('in %s (%s)', (locale, language, { typed, shown, april, none }) => {
  let person: Person;
  beforeAll(() => {
    person = shortPlan({ language, locale });
    fillIn(person, 'budget', language, [
      { id: 'ADS', type: language === 'vi' ? 'Chi phí' : 'Cost', line: 'ADS', annual: 1200 },
    ]);
  });

  const cellOf = (tab: typeof actuals | typeof actions, key: string): string => {
    const { at, headerRow } = table(person, tab.name[language], tab.key, language);
    return `${String.fromCharCode(64 + at[key]![0]!)}${headerRow + 1}`;
  };
  const shownIn = (tab: string, cell: string): string => person.displayed(tab, cell)[0]![0]!;

  test('a day on a tab is read and written so, and as ISO has it', () => {
    for (const [tab, key] of [
      [actuals, 'date'],
      [actions, 'due'],
    ] as const) {
      const [name, cell] = [tab.name[language], cellOf(tab, key)];
      for (const text of [typed, '2026-03-27']) {
        person.type(name, cell, text);
        expect(shownIn(name, cell)).toBe(shown);
      }
    }
  });

  test('a date outside the year is named so', () => {
    const [name, date, line, amount] = [
      actuals.name[language],
      ...['date', 'line', 'amount'].map((key) => cellOf(actuals, key)),
    ];
    person.type(name, line!, 'ADS');
    person.type(name, amount!, '10');
    person.type(name, date!, '2025-03-27');
    const { problems } = ask(person, 'checkLimits');
    expect(problems[0]).toMatchObject({ found: shown.replace('2026', '2025') });
    person.type(name, date!, '2026-03-27');
  });

  test('the sidebar shows a day so, reads it so and as ISO, and says why there is no such day', async () => {
    person.serve('ask', 'openView', { view: 'askSpending' });
    person.choose(language === 'vi' ? 'Hỏi trước khi chi' : 'Ask before spending');
    const page = person.sidebar();
    const date = FORM.date[language];
    await page.fill(ASK.what[language], 'A promotion');
    await page.fill(FORM.amount[language], '10');
    await page.fill(date, '2026-04-03');
    expect(await page.field(date)).toBe('2026-04-03');
    await page.fill(date, none);
    await page.press(ASK.ask[language]);
    expect(await page.text()).toContain((REASON[language] as Record<string, string>)[none]);
    await page.fill(date, april);
    await page.press(ASK.ask[language]);
    expect(await page.text()).toContain(april);
    await page.press(ASK.change[language]);
    expect(await page.field(date)).toBe(april);
  });
});
