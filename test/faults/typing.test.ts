/**
 * What others type between a run's last read and its first write is never overwritten: sharing out, approving a plan or
 * a request, and translating tabs look once more, and do nothing if anything changed.
 */
import { openSpreadsheet, type Person } from '../../local/person';
import { columnLetters } from '../../src/sheet/places/address';
import { actuals, budget, decisions } from '../../src/tabs';
import type { Language } from '../../src/words';
import { stall, stallOf, type Stall } from '../features/money/stall';
import {
  answerCell,
  fillIn,
  nameOf,
  review,
  reviewName,
  reviewTable,
  SETUP,
  shortSample,
  spoken,
} from '../plans/shop';
import { afterCalls, lastLook } from './others';

jest.setTimeout(120_000);

const SAID = {
  en: (tab: string) => `Someone changed ${tab} just now, while this was being worked out, so nothing was changed. Please try again.`,
  vi: (tab: string) => `Vừa có người sửa trang ${tab} trong lúc đang xử lý nên chưa có gì thay đổi. Vui lòng làm lại.`,
}; // prettier-ignore

const LAST = columnLetters(Object.keys(actuals.columns).length);
const OTHER = { en: 'vi', vi: 'en' } as const;

/** A colleague's entry in the row where the next one would go. */
const ENTRY = ['1/7/2026', 'RENT', '77'];

interface Doing {
  tab: 'budget' | 'actuals';
  /** Prepares the run and returns the request. */
  begin: (it: Stall, language: Language) => [feature: string, input: object];
  others: Readonly<Record<string, (person: Person, it: Stall, language: Language) => void>>;
  /** What must be there afterwards, however the run ends. */
  seen: (it: Stall) => unknown;
}

const cellOf = (it: Stall, id: string, month: number, language: Language): string => {
  const [header = []] = it.person.displayed(nameOf('budget', language)).filter((row) => row.includes(budget.columns.annual.header[language])); // prettier-ignore
  const at = header.indexOf(budget.columns.annual.header[language]) + 1 + month;
  return `${columnLetters(at)}${it.budget(id).number}`;
};
const emptied = (it: Stall, id: string, language: Language): void => {
  for (let month = 1; month <= 12; month++)
    it.person.type(nameOf('budget', language), cellOf(it, id, month, language), '');
};
/** The Ids in the log, in either language. */
const decided = ({ person }: Stall): unknown[] => {
  const tab = person
    .tabs()
    .find((name) => [decisions.name.en, decisions.name.vi].some((each) => each === name))!;
  return person
    .values(tab, 'A2:A40')
    .flat()
    .filter((id) => id !== '' && id !== null);
};
const amountsOf = (it: Stall): string[] => it.ledger().map((row) => row[2]!);

const DOING: Readonly<Record<string, Doing>> = {
  'years are shared out': {
    tab: 'budget',
    begin: (it, language) => {
      emptied(it, 'ADS', language);
      return ['shareOut', { way: 'even' }];
    },
    others: {
      'one of its months is typed': (person, it, language) => {
        person.type(nameOf('budget', language), cellOf(it, 'ADS', 3, language), '333');
      },
      'the row above is deleted': (person, it, language) => {
        person.deleteRows(nameOf('budget', language), it.budget('ADS').number - 1);
      },
    },
    seen: (it) => [
      (it.budget('ADS').values.months as unknown[]).includes(333),
      it.budget('GIFT').values.months,
    ],
  },
  'a plan is approved': {
    tab: 'budget',
    begin: (it, language) => {
      it.person.type(nameOf('budget', language), cellOf(it, 'GIFT', 1, language), '=50+50');
      return ['approvePlan', { who: 'Lan', date: '2026-01-02' }];
    },
    others: {
      'a year and a month are typed': (person, it, language) => {
        person.type(nameOf('budget', language), cellOf(it, 'GIFT', 3, language), '107');
        person.type(nameOf('budget', language), cellOf(it, 'GIFT', 0, language), '1207');
      },
    },
    seen: (it) => [it.budget('GIFT').values.annual, (it.budget('GIFT').values.months as unknown[])[2]],
  },
  'a request is approved': {
    tab: 'actuals',
    begin: (it) => {
      it.ask('requestSpending', { what: 'Ads', line: 'ADS', amount: '500', date: '2026-03-10', who: 'Minh', reason: 'Sale' }); // prettier-ignore
      return ['decide', { request: 'D1', decision: 'approve', approver: 'Lan', reason: 'Yes', date: '2026-03-12' }]; // prettier-ignore
    },
    others: {
      'an entry is typed': (person, _, language) => {
        person.paste(nameOf('actuals', language), 'A2', [ENTRY]);
      },
    },
    seen: (it) => amountsOf(it).filter((amount) => amount === '77'),
  },
  'a request whose row stands there is approved': {
    tab: 'actuals',
    begin: (it, language) => {
      const tab = nameOf('actuals', language);
      it.person.paste(tab, 'A2', [ENTRY, ['3/10/2026', 'ADS', '50'], ['3/11/2026', 'ADS', '400']]);
      it.ask('checkLimits');
      return ['decide', { request: 'D1', decision: 'approve', approver: 'Lan', reason: 'Yes', date: '2026-03-12' }]; // prettier-ignore
    },
    others: {
      'the ledger is sorted': (person, _, language) => {
        person.sort(nameOf('actuals', language), `A2:${LAST}4`, 'C', false);
      },
    },
    seen: (it) => [...amountsOf(it)].sort(),
  },
  'tabs are said in another language': {
    tab: 'actuals',
    begin: (it, language) => {
      fillIn(it.person, 'actuals', language, [
        {
          date: '1/6/2026',
          line: 'RENT',
          amount: 11,
          stage: actuals.columns.stage.choices!.spent![language],
        },
        {
          date: '1/6/2026',
          line: 'RENT',
          amount: 12,
          stage: actuals.columns.stage.choices!.spent![language],
        },
      ]);
      it.person.type(
        nameOf('direction', language),
        answerCell(it.person, 'language', language),
        spoken(OTHER[language]),
      );
      return ['setUpPlan', SETUP];
    },
    others: {
      'entries are sorted': (person, _, language) => {
        person.sort(nameOf('actuals', language), `A2:${LAST}3`, 'C', false);
      },
    },
    seen: (it) => it.person.values(it.person.tabs().find((name) => [actuals.name.en, actuals.name.vi].includes(name as never))!).slice(1, 3).map((row) => row[2]), // prettier-ignore
  },
};

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  /** A person who has just chosen a language is answered in it. */
  const spokenBy = (what: string): Language => (what.includes('language') ? OTHER[language] : language);
  describe.each(Object.entries(DOING))('while %s', (what, { tab, begin, others, seen }) => {
    let before: Stall;
    let asked: readonly [string, object];
    let look: number;
    const again = (): Stall => stallOf(openSpreadsheet({ language, saved: before.save() }), language);
    beforeAll(() => {
      before = stall(language);
      asked = begin(before, language);
      const once = again();
      look = lastLook(once.person, () => once.ask(...asked));
    });

    test.each(Object.entries(others))('%s: nothing is changed; done again, what was typed stays', (__, change) => {
      const it = again();
      const isDone = afterCalls(it.person, look, () => {
        change(it.person, it, language);
      });
      expect(it.refused(...asked)).toMatch(SAID[spokenBy(what)](nameOf(tab, language)));
      expect(isDone()).toBe(true);
      const mine = seen(it);
      const log = decided(it);
      it.ask(...asked);
      expect(seen(it)).toEqual(mine);
      expect(decided(it).slice(0, log.length)).toEqual(log);
      expect(it.person.errors()).toEqual([]);
    }); // prettier-ignore
  });

  test('a review reads its own tab last, so that explanations typed while it reads the plan stay', () => {
    const person = shortSample({ language, locale: 'en_US' });
    const name = reviewName('2026-06', language);
    review(person, '2026-06');
    const look = lastLook(person, () => review(person, '2026-06'));
    const cell = (): string => reviewTable(person, '2026-06', language).cell('K1', 'explanation');
    const typed = afterCalls(person, look, () => {
      person.type(name, cell(), 'Rain all week');
    });
    review(person, '2026-06');
    expect([typed(), person.values(name, cell())]).toEqual([true, [['Rain all week']]]);
  });
});
