/**
 * A line whose name reads like a decision: in Check, a decision is recognised only in the place of the state, and a
 * line only in the place of the reason.
 */
import { ask } from '../../plans/shop';
import { line, tillWith } from './till';

const WORDS = {
  en: { approved: 'Over, approved (D2)', warned: 'Over, warned – The budget of Shop (D2) up to 01/2026 is' },
  vi: {
    approved: 'Vượt, đã duyệt (D2)',
    warned: 'Vượt, cảnh báo – Hạn mức luỹ kế đến 01/2026 của Shop (D2) bị vượt',
  },
} as const;
const CHOICES = { en: { cost: 'Cost', stop: 'Stop' }, vi: { cost: 'Chi phí', stop: 'Chặn' } } as const;

test.each(['en', 'vi'] as const)(
  'in %s no decision is used up by a line that is called like it',
  (language) => {
    const { cost, stop } = CHOICES[language];
    const till = tillWith(
      [line('A', { type: cost, toDatePolicy: stop }), line('SHOP', { type: cost, line: 'Shop (D2)' })],
      { language, locale: 'en_US' },
    );
    const row = till.enter({ date: '1/5/2026', line: 'A', amount: 150 });
    const decided = { decision: 'approve', approver: 'Lan', reason: 'Sale', date: '2026-01-05' };
    ask(till.person, 'decide', { request: 'D1', ...decided });
    const other = till.enter({ date: '1/5/2026', line: 'SHOP', amount: 150 });
    expect([till.check(row), till.check(other)]).toEqual([
      expect.stringContaining(WORDS[language].approved),
      expect.stringContaining(WORDS[language].warned),
    ]);
    // If the entry is removed and entered again, it is still the approved one.
    till.person.clear(till.name(), `A${row}:G${row}`);
    const again = till.enter({ date: '1/5/2026', line: 'A', amount: 150 });
    expect([till.value('amount', again), till.check(again)]).toEqual([
      150,
      expect.stringContaining(WORDS[language].approved),
    ]);
    expect(ask(till.person, 'checkLimits').answer).toMatchObject({ over: [], requests: 0 });
  },
);
