/** The next steps after the answer: commit, ask for approval, or drop. Yes and no are both logged. */
import { stall, whereverItFails, type Stall } from './stall';

const ads = { what: 'Search ads', line: 'ADS', amount: '80', date: '2026-03-10', who: 'Minh' };
const both = (it: Stall) => ({ log: it.log(), ledger: it.ledger() });

describe('commit it', () => {
  let it_: Stall;
  beforeAll(() => {
    it_ = stall();
  });

  test('a committed row on Actuals with a fresh reference, and the decision that says so', () => {
    const { reads, writes } = it_.cost(() => {
      const { answer, message } = it_.ask('commitSpending', { ...ads, reason: 'planned' });
      expect(answer).toEqual({ decision: 'D1', reference: 'D1', already: false });
      expect(message).toBe(
        'Committed: 80 on The ads, decision D1. When it is paid, turn its row on Actuals into Spent; where it is paid in parts, each payment names D1 under Settles.',
      );
    });
    expect({ reads: reads <= 11, writes }).toEqual({ reads: true, writes: 2 });
    expect(it_.log()).toMatchObject([
      {
        id: 'D1',
        kind: 'Commitment',
        who: 'Minh',
        what: 'Search ads',
        toLine: 'ADS',
        amount: 80,
        goal: 'G1',
        state: 'Done',
      },
    ]);
    expect(it_.ledger().map((row) => row.slice(0, 10))).toEqual([
      ['3/10/2026', 'ADS', '80', 'Committed', 'Search ads', 'D1', '', '80', '1,120', ''],
    ]);
    expect(it_.budget('ADS').values).toMatchObject({ usedYear: 80, availableYear: 1120 });
  });

  test('the very same again is there already: nothing is entered twice', () => {
    const before = both(it_);
    expect(it_.ask('commitSpending', { ...ads, reason: 'planned' }).answer).toMatchObject({
      decision: 'D1',
      already: true,
    });
    expect(both(it_)).toEqual(before);
  });

  test('another of the same amount has a reference of its own', () => {
    it_.ask('commitSpending', { ...ads, what: 'Search ads, second week' });
    expect(it_.column('reference')).toEqual(['D1', 'D2']);
  });

  test('over a limit that stops it is refused, judged when it is written; nothing is entered', () => {
    const before = both(it_);
    expect(it_.refused('commitSpending', { ...ads, what: 'More', amount: 200 })).toBe(
      'The budget of The ads up to 03/2026 is exceeded by 60: limit 300, left before this entry 140. Ask for approval, or move money first. Nothing was entered.',
    );
    expect(both(it_)).toEqual(before);
  });

  test('over a limit that warns it is entered, and its row says so', () => {
    it_.ask('commitSpending', { ...ads, line: 'GIFT', what: 'Boxes', amount: 350 });
    expect(it_.column('check').at(-1)).toMatch(
      /^Over, warned – The budget of The gift up to 03\/2026 is exceeded by 50/,
    );
  });

  test('an opportunity that is taken is kept as one', () => {
    it_.ask('commitSpending', { ...ads, line: 'The rent', what: 'A stand at the fair', kind: 'opportunity' });
    expect(it_.log().at(-1)).toMatchObject({ kind: 'Opportunity', toLine: 'RENT', state: 'Done' });
  });

  test.each([
    [{ who: '' }, 'Who: please fill it in.'],
    [{ line: '' }, 'Budget line: please fill it in.'],
    [{ what: ' ' }, 'What: please fill it in.'],
    [{ amount: 'a lot' }, 'Amount: “a lot” is not an amount. Write 12500 or 12.5k.'],
    [{ amount: '-5' }, 'Amount: it must be above zero.'],
    [{ date: '31/2/2026' }, 'Date: 2/2026 has no day 31.'],
    [{ date: '2027-01-05' }, 'Date: 01/2027 is not in the plan’s fiscal year, 01/2026 – 12/2026.'],
    [{ line: 'NONE' }, 'Budget line: there is no “NONE”.'],
    [
      { line: 'SALES' },
      'The sales is revenue: it has no limit to spend or move. Choose a cost, an investment or the reserve.',
    ],
    [{ goal: 'G9' }, 'Goal: there is no “G9”.'],
  ])('%j is refused by its field', (wrong, words) => {
    expect(it_.refused('commitSpending', { ...ads, ...wrong })).toBe(words);
  });

  test('a preview writes nothing', () => {
    const { writes } = it_.cost(() => it_.look('commitSpending', { ...ads, what: 'Only looked at' }));
    expect(writes).toBe(0);
  });

  test('while someone else holds the lock nothing is lost and nothing is done', () => {
    const before = both(it_);
    it_.person.holdLock();
    expect(it_.refused('commitSpending', { ...ads, what: 'Later' })).toMatch(
      /^Someone else is changing the plan/,
    );
    it_.person.holdLock(false);
    expect(both(it_)).toEqual(before);
    it_.ask('commitSpending', { ...ads, what: 'Later', line: 'RENT' });
    expect(both(it_).log).toHaveLength(before.log.length + 1);
  });
});

test('a commitment ends as it should wherever it fails', () => {
  expect(whereverItFails(stall(), 'en', (it) => it.ask('commitSpending', ads), both)).toBe(3);
});

describe('ask for approval', () => {
  const over = { ...ads, amount: '500', reason: 'Sale of the year', givenUp: 'The fair' };

  test('the request keeps everything that the entry would be; nothing is entered', () => {
    const it = stall();
    const { answer, message } = it.ask('requestSpending', over);
    expect(answer).toEqual({ decision: 'D1', reference: null, already: false });
    expect(message).toBe('Approval asked for: D1 waits in Decisions.');
    expect(it.log()).toMatchObject([
      {
        kind: 'Request',
        who: 'Minh',
        what: 'Search ads',
        toLine: 'ADS',
        amount: 500,
        goal: 'G1',
        state: 'Open',
        reason: 'Sale of the year',
        givenUp: 'The fair',
        entryStage: 'Committed',
      },
    ]);
    expect(it.ledger()).toEqual([]);
    expect(it.ask('requestSpending', over).answer).toMatchObject({ decision: 'D1', already: true });
    expect(it.log()).toHaveLength(1);
  });

  test('ends as it should wherever it fails', () => {
    whereverItFails(stall('vi'), 'vi', (it) => it.ask('requestSpending', over), both);
  });
});

describe('drop it', () => {
  test('the no is kept with its reason', () => {
    const it = stall('vi');
    expect(it.refused('dropSpending', ads)).toBe('Lý do: cần điền mục này.');
    expect(it.ask('dropSpending', { ...ads, reason: 'Chưa cần' }).message).toBe(
      'Đã bỏ và ghi lại ở trang Quyết định: D1.',
    );
    expect(it.log()).toMatchObject([
      { kind: 'Từ chối', reason: 'Chưa cần', toLine: 'ADS', amount: 80, state: 'Đã thực hiện' },
    ]);
  });

  test('an opportunity stands as refused, beside the refusal that says why', () => {
    const it = stall();
    const fair = { ...ads, line: '', what: 'A second shop', kind: 'opportunity', reason: 'Not this year' };
    it.ask('dropSpending', fair);
    it.ask('dropSpending', fair);
    expect(it.log()).toMatchObject([
      { id: 'D1', kind: 'Opportunity', what: 'A second shop', state: 'Refused', toLine: '' },
      { id: 'D2', kind: 'Refusal', about: 'D1', reason: 'Not this year', state: 'Done' },
    ]);
  });

  test('ends as it should wherever it fails', () => {
    whereverItFails(
      stall(),
      'en',
      (it) => it.ask('dropSpending', { ...ads, kind: 'opportunity', reason: 'no' }),
      both,
    );
  });
});
