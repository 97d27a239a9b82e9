/** Requests are decided and decisions reversed: rows are only ever added to the log. */
import { GIFT_TO_ADS, stall, whereverItFails, type Stall } from './stall';

const ads = {
  what: 'Search ads',
  line: 'ADS',
  amount: '500',
  date: '2026-03-10',
  who: 'Minh',
  reason: 'Sale',
};
const yes = { request: 'D1', decision: 'approve', approver: 'Lan', reason: 'Worth it', date: '12/3/2026' };
const no = { ...yes, decision: 'refuse', reason: 'Too much' };
const back = { decision: 'D2', who: 'Lan', reason: 'The sale is off' };
const seen = (it: Stall) => ({ log: it.log(), ledger: it.ledger() });
const requested = (language: 'en' | 'vi' = 'en', more: object = {}): Stall => {
  const it = stall(language);
  it.ask('requestSpending', { ...ads, ...more });
  return it;
};

describe('approving', () => {
  test('over a limit that stops: an override, which posts just that entry', () => {
    const it = requested();
    expect(it.look('decide', yes).answer).toMatchObject({ kind: 'override', posts: true });
    expect(it.log()).toHaveLength(1);
    const { reads, writes } = it.cost(() => {
      const { answer, message } = it.ask('decide', yes);
      expect(answer).toMatchObject({ decision: 'D2', kind: 'override', posts: true, already: false });
      expect(message).toBe(
        'D1 is approved over the limit (D2). The budget of The ads up to 03/2026 is exceeded by 200: limit 300, left before this entry 300.',
      );
    });
    expect({ isCheap: reads <= 11, writes }).toEqual({ isCheap: true, writes: 2 });
    expect(it.log()).toMatchObject([
      { id: 'D1', kind: 'Request', state: 'Approved' },
      {
        id: 'D2',
        kind: 'Override',
        who: 'Lan',
        about: 'D1',
        reason: 'Worth it',
        toLine: 'ADS',
        amount: 500,
        state: 'Done',
      },
    ]);
    expect(it.ledger().map((row) => row.slice(0, 9))).toEqual([
      ['3/10/2026', 'ADS', '500', 'Committed', 'Search ads', 'D1', '', '500', '700'],
    ]);
    expect(it.column('check')[0]).toMatch(/^Over, approved \(D2\) – The budget of The ads up to 03\/2026/);
  });

  test('within the limits: an approval, and the row says by which', () => {
    const it = requested('vi', { amount: 50 });
    expect(it.ask('decide', yes).message).toBe('Đã duyệt D1 (D2).');
    expect(it.log()[1]).toMatchObject({ kind: 'Duyệt', state: 'Đã thực hiện' });
    expect(it.column('check')).toEqual(['đã duyệt: D2']);
  });

  test('twice is once', () => {
    const it = requested();
    it.ask('decide', yes);
    const before = seen(it);
    expect(it.ask('decide', yes).answer).toMatchObject({ decision: 'D2', already: true, posts: false });
    expect(seen(it)).toEqual(before);
    expect(it.refused('decide', no)).toBe(
      'D1 was already decided, by D2. To decide again, take D2 back first.',
    );
  });

  test('lets no other entry through', () => {
    const it = requested();
    it.ask('decide', yes);
    expect(it.refused('commitSpending', { ...ads, what: 'The same once more' })).toMatch(
      /Nothing was entered/,
    );
  });

  test('ends as it should wherever it fails', () => {
    whereverItFails(requested(), 'en', (it) => it.ask('decide', yes), seen);
    const pasted = stall();
    pasted.person.paste('Actuals', 'A2', [['3/10/2026', 'ADS', '500']]);
    whereverItFails(pasted, 'en', (it) => it.ask('decide', yes), seen);
  });

  test.each([
    [{ approver: '' }, 'Approver: please fill it in.'],
    [{ reason: '' }, 'Reason: please fill it in.'],
    [{ date: '' }, 'Date: please fill it in.'],
    [{ request: 'D9' }, 'Request: there is no “D9”.'],
  ])('%j is refused by its field', (wrong, words) => {
    expect(requested().refused('decide', { ...yes, ...wrong })).toBe(words);
  });
});

describe('refusing', () => {
  test('is kept with its reason, and nothing is entered', () => {
    const it = requested();
    expect(it.ask('decide', no).message).toBe('D1 is refused (D2).');
    expect(it.log()).toMatchObject([
      { state: 'Refused' },
      { kind: 'Refusal', about: 'D1', reason: 'Too much' },
    ]);
    expect(it.ledger()).toEqual([]);
  });
});

describe('an entry that was typed', () => {
  /** On the first row of Actuals: date, line, amount, stage, what. */
  const typed = (it: Stall, amount: string): void => {
    const cells = { A2: '3/10/2026', B2: 'ADS', E2: 'Posters', C2: amount };
    for (const [cell, text] of Object.entries(cells)) it.person.type('Actuals', cell, text);
  };

  test('and refused goes into the row where it was typed, once it is approved', () => {
    const it = stall();
    typed(it, '500');
    expect(it.ledger()).toEqual([]);
    expect(it.log()).toMatchObject([
      { kind: 'Request', toLine: 'ADS', amount: 500, entryRow: '2', what: 'Posters' },
    ]);
    it.ask('decide', yes);
    expect(it.ledger().map((row) => row.slice(0, 5))).toEqual([['3/10/2026', 'ADS', '500', '', 'Posters']]);
    expect(it.column('check')[0]).toMatch(/^Over, approved \(D2\)/);
  });

  test('over another replaces it, once it is approved', () => {
    const it = stall();
    typed(it, '200');
    it.person.type('Actuals', 'C2', '500');
    expect(it.ledger()[0]?.[2]).toBe('200');
    it.ask('decide', yes);
    expect(it.ledger().map((row) => row[2])).toEqual(['500']);
    expect(it.budget('ADS').values.usedYear).toBe(500);
  });

  test('and pasted stays where it is, and its row says what let it through', () => {
    const it = stall();
    it.person.paste('Actuals', 'A2', [
      ['3/10/2026', 'ADS', '500'],
      ['3/11/2026', 'RENT', '10'],
    ]);
    expect(it.column('check')[0]).toMatch(/^Over the limit \(request D1\)/);
    expect(it.ask('decide', yes).answer).toMatchObject({ posts: false, kind: 'override' });
    expect(it.column('check')[0]).toMatch(/^Over, approved \(D2\)/);
    expect(it.column('amount')).toEqual(['500', '10']);
  });

  test('and pasted stays when it is refused; the person is told where', () => {
    const it = stall();
    it.person.paste('Actuals', 'A2', [
      ['3/10/2026', 'ADS', '500'],
      ['3/11/2026', 'RENT', '10'],
    ]);
    expect(it.ask('decide', no).message).toBe(
      'D1 is refused (D2). Its row 2 on Actuals stays: take it out or change it.',
    );
    expect(it.column('amount')).toEqual(['500', '10']);
  });
});

describe('taking back', () => {
  test('an approval: the entry counts as over again, and the request waits again', () => {
    const it = requested();
    it.ask('decide', yes);
    const { answer, message } = it.ask('reverse', back);
    expect(answer).toEqual({ decisions: ['D3'], about: ['D2'], moves: [] });
    expect(message).toBe(
      'D2 is taken back (D3). Row 2 on Actuals stays, over its limit: take it out, change it, or have it approved again.',
    );
    expect(it.log().map(({ kind, state }) => [kind, state])).toEqual([
      ['Request', 'Open'],
      ['Override', 'Reversed'],
      ['Reversal', 'Done'],
    ]);
    expect(it.column('check')[0]).toMatch(/^Over the limit \(request D1\)/);
    expect(it.ask('decisionsList').answer.open).toMatchObject([{ id: 'D1', isOver: true, row: 2 }]);
    it.ask('decide', yes);
    expect(it.ledger()).toHaveLength(1);
    expect(it.log().map(({ state }) => state)).toEqual(['Approved', 'Reversed', 'Done', 'Done']);
  });

  test('a transfer moves the money back, where it is still there', () => {
    const it = stall();
    const move = {
      ...GIFT_TO_ADS,
      fromMonth: '5/2026',
      toMonth: '3/2026',
      amount: 60,
      reason: 'r',
      who: 'w',
    };
    it.ask('moveMoney', move);
    it.ask('reverse', { ...back, decision: 'D1' });
    expect([it.budget('ADS').values.limitYear, it.budget('GIFT').values.current[4]]).toEqual([1200, 100]);
    expect(it.log()[1]).toMatchObject({
      kind: 'Reversal',
      about: 'D1',
      fromLine: 'ADS',
      toLine: 'GIFT',
      amount: 60,
    });
    expect(it.refused('reverse', { ...back, decision: 'D1' })).toBe('D1 was already taken back, by D2.');
    expect(it.refused('reverse', back)).toMatch(/^D2 can’t be taken back: .* Make the move again instead\.$/);
    it.ask('moveMoney', move);
    it.ask('commitSpending', { ...ads, amount: 350 });
    expect(it.refused('reverse', { ...back, decision: 'D3' })).toBe(
      'The ads has only 10 available up to 03/2026.',
    );
  });

  describe('what the reserve gave from several months', () => {
    const use = { kind: 'reserve', to: 'ADS', toMonth: '2/2026', amount: 70, reason: 'r', who: 'w' };
    const recent = (it: Stall) =>
      it
        .ask('decisionsList')
        .answer.recent.map(({ id, text, amount, parts, stateName }: any) => [
          ...[id, text, amount, stateName],
          parts.map((part: any) => `${part.id} ${part.text}`),
        ]);

    test('is one decision with its parts, and goes back to each month at once', () => {
      const it = stall('vi');
      expect(it.ask('moveMoney', use).message).toBe(
        'Đã điều chuyển 70 từ The reserve sang The ads (D1 gồm 2 phần).',
      );
      const moved = ['D1', 'Điều chuyển ngân sách: The reserve → The ads 02/2026 · 70', 70];
      const parts = ['D1 01/2026: 50', 'D2 02/2026: 20'];
      expect(recent(it)).toEqual([[...moved, 'Đã thực hiện', parts]]);
      // Whichever part is named, all are reversed.
      expect(it.ask('reverse', { ...back, decision: 'D2' }).message).toBe(
        'Đã đảo lại D1 gồm 2 phần (D3 gồm 2 phần).',
      );
      expect(recent(it)).toEqual([
        [
          'D3',
          'Đảo lại: The ads 02/2026 → The reserve · 70',
          70,
          'Đã thực hiện',
          ['D3 01/2026: 50', 'D4 02/2026: 20'],
        ],
        [...moved, 'Đã đảo lại', parts],
      ]);
      expect(it.budget('RESERVE').values.current).toEqual(Array.from({ length: 12 }, () => 50));
      expect(it.refused('reverse', { ...back, decision: 'D2' })).toBe(
        'D1 gồm 2 phần đã được đảo lại bởi D3 gồm 2 phần.',
      );
    });

    test('ends as it should wherever taking it back fails', () => {
      const it = stall();
      it.ask('moveMoney', use);
      whereverItFails(it, 'en', (each) => each.ask('reverse', { ...back, decision: 'D1' }), recent);
    });

    test('two such moves, and a third of one part, stay three decisions', () => {
      const it = stall();
      it.ask('moveMoney', use);
      it.ask('moveMoney', { ...use, to: 'GIFT', toMonth: '4/2026', amount: 60 });
      it.ask('moveMoney', { ...use, to: 'RENT', amount: 5, toMonth: '12/2026' });
      it.ask('reverse', { ...back, decision: 'D1' });
      expect(recent(it).map(([id, , amount]: any) => [id, amount])).toEqual([
        ['D6', 70],
        ['D5', 5],
        ['D3', 60],
        ['D1', 70],
      ]);
    });
  });

  test('a request: it waits no longer and can’t be decided', () => {
    const it = requested();
    it.ask('reverse', { ...back, decision: 'D1' });
    expect(it.log()[0]).toMatchObject({ state: 'Reversed' });
    expect(it.ask('decisionsList').answer.open).toEqual([]);
    expect(it.refused('decide', yes)).toBe('D1 was taken back.');
  });

  test('a commitment is not taken back here: it is settled on Actuals', () => {
    const it = stall();
    it.ask('commitSpending', { ...ads, amount: 50 });
    expect(it.refused('reverse', { ...back, decision: 'D1' })).toMatch(/Enter a negative commitment/);
    expect(it.refused('reverse', { ...back, decision: 'D7' })).toBe('Decision: there is no “D7”.');
  });

  test('ends as it should wherever it fails', () => {
    const it = requested();
    it.ask('decide', yes);
    whereverItFails(
      it,
      'en',
      (each) => each.ask('reverse', back),
      (each) => [each.log(), each.column('check')],
    );
  });
});
