/** Entries of a closed month may change: nothing is reverted, and the person is told what becomes of the change. */
import type { Person, Saved } from '../../../local/person';
import type { Language } from '../../../src/words';
import { close, reopen, reopened } from './months';
import { restated, smallPlan } from './small';

jest.setTimeout(120_000);

const LEDGER = { en: 'Actuals', vi: 'Thực hiện' } as const;
/** The edit trigger works only after the add-on was used once. */
const inUse = (person: Person): Person => {
  person.doc.kept.used = true;
  return person;
};
const SAYS = {
  en: /01\/2026: closed\. What you typed stays.*Restated after close.*undo.*Reopen a month/,
  vi: /Tháng 01\/2026 đã khoá\. Nội dung vừa gõ vẫn giữ.*Điều chỉnh sau khi khoá.*hoàn tác.*Mở khoá tháng/,
} as const;
const SEVERAL = {
  en: /01\/2026: closed\. What is new or different.*Restated after close.*sorted change nothing\. By mistake: undo.*Reopen a month/,
  vi: /Tháng 01\/2026 đã khoá\. Nội dung mới hoặc đã đổi.*Điều chỉnh sau khi khoá.*chỉ sắp xếp.*hoàn tác.*Mở khoá tháng/,
} as const;

describe.each(['en', 'vi'] as const)('January closed, in %s', (language: Language) => {
  let closed: Saved;
  let person: Person;
  beforeAll(() => {
    const open = smallPlan(language);
    close(open, '2026-01');
    closed = open.save();
  });
  beforeEach(() => {
    person = inUse(reopened(closed, language));
  });
  const type = (cell: string, text: string): string[] => {
    const before = person.toasts().length;
    person.type(LEDGER[language], cell, text);
    return person.toasts().slice(before);
  };

  test('an amount that is changed: it stays, and its toast says where it will be told', () => {
    expect(type('C2', '850')).toEqual([expect.stringMatching(SAYS[language])]);
    expect(person.values(LEDGER[language], 'C2:C2')).toEqual([[850]]);
    expect(type('C4', '1100')).toEqual([]);
  });

  test('an entry that leaves the month, one that is taken away, and rows that are pasted into it', () => {
    const day = language === 'vi' ? '12/2/2026' : '2/12/2026';
    expect(type('A2', day)).toEqual([expect.stringMatching(SAYS[language])]);
    expect(type('C3', '')).toEqual([expect.stringMatching(SAYS[language])]);
    const into = language === 'vi' ? '20/1/2026' : '1/20/2026';
    const before = person.toasts().length;
    person.paste(LEDGER[language], 'A5', [[into, 'REV', '30'], [into, 'REV', '20']]); // prettier-ignore
    expect(person.toasts().slice(before)).toEqual([expect.stringMatching(SEVERAL[language])]);
  });

  test('beside what else is said of it: a limit that is exceeded', () => {
    expect(type('C3', '150')).toEqual([expect.stringMatching(SAYS[language])]);
    expect(type('C3', '150x')).toEqual([expect.stringMatching(SAYS[language])]);
  });

  test('what is not a figure, and a month that is open again, say nothing', () => {
    expect(type('E2', 'note')).toEqual([]);
    reopen(person, '2026-01');
    expect(type('C2', '860')).toEqual([]);
  });
});

test('it costs the edit no read more than in an open month', () => {
  const reads = (isClosed: boolean): number => {
    const person = smallPlan();
    if (isClosed) close(person, '2026-01');
    const again = inUse(reopened(person.save(), 'en'));
    again.resetCalls();
    again.type('Actuals', 'C2', '850');
    return again.calls().reads;
  };
  expect(reads(true)).toBe(reads(false));
});

test('and it is restated in the next review', () => {
  const person = inUse(smallPlan());
  close(person, '2026-01');
  person.type('Actuals', 'C2', '850');
  expect(restated(person)[0]).toEqual(['REV', 'Month 01/2026', 800, 850, 50]);
});
