/** Moving money on record: each line before and after, what must be said, and what is written. */
import { answerCell, table } from '../../plans/shop';
import { GIFT_TO_ADS, stall, whereverItFails, type Stall } from './stall';

const transfer = {
  ...GIFT_TO_ADS,
  amount: '60',
  reason: 'The sale starts earlier',
  who: 'Minh',
};
const months = (it: Stall, line: string): number[] => it.budget(line).values.current;

describe('a transfer', () => {
  let it_: Stall;
  beforeAll(() => {
    it_ = stall();
  });

  test('shows each line before and after, and writes nothing', () => {
    let answer: any;
    const { reads, writes } = it_.cost(
      () => ({ answer } = it_.look('moveMoney', { ...transfer, reason: '', who: '' })),
    );
    expect({ isCheap: reads <= 11, writes }).toEqual({ isCheap: true, writes: 0 });
    expect(answer.problems).toEqual([]);
    expect(answer.missing.map(({ field }: any) => field)).toEqual(['reason', 'who']);
    expect(answer.lines.map(({ line, month }: any) => [line, month])).toEqual([
      ['GIFT', '2026-05'],
      ['ADS', '2026-03'],
    ]);
    expect(answer.lines[0].toDate).toEqual({
      before: { original: 500, current: 500, used: 0, available: 500 },
      after: { original: 500, current: 440, used: 0, available: 440 },
    });
    expect(answer.lines[1].text).toBe(
      'The ads: limit for the year 1,200 → 1,260, available 1,200 → 1,260; available up to 03/2026 300 → 360.',
    );
    expect(it_.log()).toEqual([]);
  });

  test('is one decision; the Budget shows it at once, its original stays', () => {
    const { reads, writes } = it_.cost(() => {
      const { answer, message } = it_.ask('moveMoney', transfer);
      expect(answer.decisions).toEqual(['D1']);
      expect(message).toBe('Moved 60 from The gift to The ads (D1).');
    });
    expect({ isCheap: reads <= 11, writes }).toEqual({ isCheap: true, writes: 1 });
    expect(it_.log()).toMatchObject([
      {
        id: 'D1',
        kind: 'Transfer',
        fromLine: 'GIFT',
        toLine: 'ADS',
        amount: 60,
        state: 'Done',
        reason: transfer.reason,
      },
    ]);
    expect([months(it_, 'GIFT')[4], months(it_, 'ADS')[2]]).toEqual([40, 160]);
    expect(it_.budget('ADS').values).toMatchObject({ movedYear: 60, limitYear: 1260, annual: 1200 });
    expect(it_.budget('ADS').values.months).toEqual(Array.from({ length: 12 }, () => 100));
  });

  test('the very same again is done already: money does not move twice', () => {
    expect(it_.ask('moveMoney', transfer).answer).toMatchObject({ already: true, decisions: ['D1'] });
    expect(it_.log()).toHaveLength(1);
  });

  // prettier-ignore
  test.each<[string, object, string]>([
    ['no reason',              { amount: 9, reason: '' },                             'Reason: please fill it in.'],
    ['nobody who asks',        { amount: 9, who: '' },                              'Who: please fill it in.'],
    ['nowhere to go',          { to: '' },                                   'To line: please fill it in.'],
    ['no month',               { toMonth: '' },                              'To month: please fill it in.'],
    ['a month that is none',   { toMonth: '13/2026' },                       'To month: “13/2026” is not a month. Write 03/2026.'],
    ['another year',           { toMonth: '2027-01' },                       'The ads: 01/2027 is not in the plan’s fiscal year, 01/2026 – 12/2026.'],
    ['no such line',           { from: 'GIFTS' },                            'From line: there is no “GIFTS”.'],
    ['revenue',                { from: 'SALES' },                            'The sales is revenue: it has no limit to spend or move. Choose a cost, an investment or the reserve.'],
    ['the same place',         { to: 'GIFT', toMonth: '2026-05' },           'The money would stay where it is: choose another line or month.'],
    ['more than the month has', { amount: 101, fromMonth: '2026-06' },       'The gift has a limit of only 100 in 06/2026.'],
    ['more than the line has', { amount: 1500 },                             'The gift has only 1,140 available in the year. The gift has a limit of only 40 in 05/2026.'],
    ['more than all months leave', { from: 'SOFT', fromMonth: '', amount: 1350, givenUp: 'Order' }, 'The soft has only 1,200 available in the year.'],
    ['a cut of more than all months leave', { kind: 'cut', from: 'SOFT', fromMonth: '', to: '', amount: 1201, givenUp: 'Order' }, 'The soft has only 1,200 available in the year.'],
    ['more than its later months hold', { from: 'ADS', fromMonth: '', to: 'ADS', toMonth: '10/2026', amount: 201 }, 'The ads holds only 200 after 10/2026.'],
    ['later months that there are none of', { from: 'ADS', fromMonth: '', to: 'ADS', toMonth: '12/2026' }, 'The money would stay where it is: choose another line or month.'],
    ['nothing',                { amount: 0 },                                'Amount: it must be above zero.'],
  ])('%s is refused', (_, wrong, words) => {
    const before = it_.log();
    expect(it_.refused('moveMoney', { ...transfer, ...wrong })).toBe(words);
    expect(it_.log()).toEqual(before);
  });

  test('between months of one line nothing leaves it', () => {
    it_.ask('moveMoney', { ...transfer, from: 'RENT', fromMonth: '12/2026', to: 'RENT', toMonth: '1/2026' });
    expect([months(it_, 'RENT')[0], months(it_, 'RENT')[11], it_.budget('RENT').values.limitYear]).toEqual([
      160, 40, 1200,
    ]);
  });

  test('without a month it takes from the year’s end', () => {
    const { answer } = it_.ask('moveMoney', {
      ...transfer,
      from: 'SOFT',
      fromMonth: '',
      amount: 250,
      givenUp: 'Order',
    });
    expect(answer.parts.map(({ from, amount }: any) => [from.month, amount])).toEqual([
      ['2026-12', 100],
      ['2026-11', 100],
      ['2026-10', 50],
    ]);
    expect(months(it_, 'SOFT').slice(8)).toEqual([100, 50, 0, 0]);
  });
});

test('a transfer, in Vietnamese', () => {
  const it = stall('vi');
  expect(it.refused('moveMoney', { ...transfer, amount: 1_500 })).toBe(
    'The gift cả năm chỉ còn được chi 1.200. Hạn mức của The gift trong tháng 05/2026 chỉ có 100.',
  );
  expect(it.ask('moveMoney', transfer).message).toBe('Đã điều chuyển 60 từ The gift sang The ads (D1).');
  expect(it.log()).toMatchObject([{ kind: 'Điều chuyển ngân sách', state: 'Đã thực hiện' }]);
  expect(months(it, 'ADS')[2]).toBe(160);
});

describe('the trade-off', () => {
  const away = { ...transfer, from: 'ADS', fromMonth: '2026-03', to: 'GIFT', toMonth: '2026-03' };

  test('is required where money leaves a line of a higher goal, and kept', () => {
    const it = stall();
    const asked = 'What is given up: the money leaves The ads, which serves a goal of higher priority.';
    expect(it.refused('moveMoney', away)).toBe(asked);
    expect(it.look('moveMoney', away).answer.missing).toEqual([{ field: 'givenUp', text: asked }]);
    it.ask('moveMoney', { ...away, givenUp: 'The spring campaign' });
    expect(it.log()).toMatchObject([{ givenUp: 'The spring campaign' }]);
  });

  test('a raise needs it, and an approver', () => {
    const it = stall();
    const raise = { ...transfer, kind: 'raise', from: '' };
    expect(it.refused('moveMoney', raise)).toBe(
      'Approver: please fill it in. What is given up: new money needs to say what it is taken from.',
    );
    it.ask('moveMoney', { ...raise, approver: 'Lan', givenUp: 'Some of the cash' });
    expect(it.log()).toMatchObject([{ kind: 'Raise', who: 'Lan', toLine: 'ADS', fromLine: '', amount: 60 }]);
    expect(it.budget('ADS').values.limitYear).toBe(1260);
  });

  test('a cut needs it where the goal is of high priority only', () => {
    const it = stall();
    const cut = { ...transfer, kind: 'cut', fromMonth: '' };
    expect(it.refused('moveMoney', { ...cut, from: 'ADS' })).toMatch(/^What is given up/);
    it.ask('moveMoney', { ...cut, amount: 150 });
    expect(it.log()).toMatchObject([
      { kind: 'Cut', fromLine: 'GIFT', amount: 100, about: '' },
      { kind: 'Cut', fromLine: 'GIFT', amount: 50, about: 'D1' },
    ]);
    expect(it.budget('GIFT').values.limitYear).toBe(1050);
  });
});

describe('the reserve', () => {
  const use = { ...transfer, kind: 'reserve', from: '', fromMonth: '', amount: 120 };

  test('gives what it holds up to the month, the earliest first', () => {
    const it = stall();
    it.ask('moveMoney', use);
    expect(it.log().map(({ kind, fromLine, amount, about }) => [kind, fromLine, amount, about])).toEqual([
      ['Transfer', 'RESERVE', 50, ''],
      ['Transfer', 'RESERVE', 50, 'D1'],
      ['Transfer', 'RESERVE', 20, 'D1'],
    ]);
    expect([months(it, 'RESERVE').slice(0, 4), months(it, 'ADS')[2]]).toEqual([[0, 0, 30, 50], 220]);
    expect(it.ask('moveMoney', use).answer).toMatchObject({ already: true, decisions: ['D1', 'D2', 'D3'] });
    expect(it.refused('moveMoney', { ...use, amount: 40 })).toBe('The reserve holds only 30 up to 03/2026.');
  });

  test('is known to have given it already in a currency of cents, too: 0.10 and 0.20 are 0.30', () => {
    const it = stall();
    it.person.type('Direction', answerCell(it.person, 'currency', 'en'), 'USD');
    const { cell } = table(it.person, 'Budget', 'budget', 'en');
    it.person.type('Budget', cell('RESERVE', 'months', 0), '0.1');
    it.person.type('Budget', cell('RESERVE', 'months', 1), '0.2');
    const cents = { ...use, amount: '0.30' };
    expect(it.ask('moveMoney', cents).answer.decisions).toEqual(['D1', 'D2']);
    expect(it.ask('moveMoney', cents).answer).toMatchObject({ already: true, decisions: ['D1', 'D2'] });
    expect(months(it, 'RESERVE').slice(0, 3)).toEqual([0, 0, 50]);
  });

  test('ends as it should wherever it fails', () => {
    whereverItFails(
      stall(),
      'en',
      (it) => it.ask('moveMoney', use),
      (it) => [it.log(), months(it, 'RESERVE')],
    );
  });
});

test('a line that is left with less to date than it has used is named, and may still give', () => {
  const it = stall();
  it.ask('commitSpending', { what: 'Poster', line: 'GIFT', amount: '100', date: '2026-01-15', who: 'Minh' });
  const asked = { ...transfer, fromMonth: '2026-01', toMonth: '2026-01', amount: '40' };
  const { answer } = it.look('moveMoney', asked);
  expect([answer.problems, answer.warnings]).toEqual([
    [],
    ['Warning: up to 01/2026 The gift will be over its limit by 40. A later month may have room.'],
  ]);
  expect(it.look('moveMoney', { ...asked, fromMonth: '2026-02' }).answer.warnings).toEqual([]);
});

test.each([
  ['en', 'The ads has only 50 available up to 03/2026.'],
  ['vi', 'The ads luỹ kế đến 03/2026 chỉ còn được chi 50.'],
] as const)(
  'in %s what a later month has used is not taken from a past one where that stops',
  (language, said) => {
    const it = stall(language);
    const spent = { what: 'Poster', line: 'ADS', amount: '310', date: '2026-03-15', who: 'Minh' };
    const asked = {
      ...transfer,
      from: 'ADS',
      fromMonth: '2026-01',
      toMonth: '2026-01',
      givenUp: 'Rest',
      to: 'GIFT',
    };
    const raise = {
      ...transfer,
      kind: 'raise',
      to: 'ADS',
      toMonth: '2026-01',
      amount: '60',
      givenUp: 'Rest',
    };
    it.ask('moveMoney', { ...raise, approver: 'Lan' });
    it.ask('commitSpending', spent);
    expect(it.refused('moveMoney', { ...asked, amount: '51' })).toBe(said);
    expect(it.refused('reverse', { decision: 'D1', who: 'Lan', reason: 'Off' })).toBe(said);
    // Within the line, the money is back before it is used.
    expect(
      it.look('moveMoney', { ...asked, to: 'ADS', toMonth: '2026-03', amount: '51' }).answer.problems,
    ).toEqual([]);
    it.ask('moveMoney', { ...asked, amount: '50' });
  },
);

describe.each([
  ['en', 'Warning: up to 02/2026 The gift will be over its limit by 40. A later month may have room.'],
  ['vi', 'Cảnh báo: luỹ kế đến 02/2026, The gift sẽ vượt hạn mức 40. Có thể lấy từ tháng sau.'],
] as const)('in %s what a move leaves short is said, too', (language, said) => {
  const spent = (it: Stall, amount: string, date: string): void => {
    it.ask('commitSpending', { what: 'Poster', line: 'GIFT', amount, date, who: 'Minh' });
  };

  test('where the month that is short comes after the one that gives', () => {
    const it = stall(language);
    spent(it, '200', '2026-02-15');
    const asked = { ...transfer, fromMonth: '2026-01', toMonth: '2026-01', amount: '40' };
    expect(it.look('moveMoney', asked).answer.warnings).toEqual([said]);
    expect(it.look('moveMoney', { ...asked, fromMonth: '2026-03' }).answer.warnings).toEqual([]);
    // Money moved within the line is back by then, but not before.
    const later = { ...asked, to: 'GIFT', fromMonth: '2026-01', toMonth: '2026-06' };
    expect(it.look('moveMoney', later).answer.warnings).toEqual([said]);
  });

  test('where it is taken back', () => {
    const it = stall(language);
    it.ask('moveMoney', { ...transfer, from: 'RENT', fromMonth: '2026-02', to: 'GIFT', toMonth: '2026-02', amount: '40' }); // prettier-ignore
    spent(it, '240', '2026-02-15');
    expect(it.ask('reverse', { decision: 'D1', who: 'Lan', reason: 'Off' }).message).toContain(said);
  });
});

test('what came to a month that is planned below zero can be taken back', () => {
  const it = stall();
  const { cell } = table(it.person, 'Budget', 'budget', 'en');
  it.person.type('Budget', cell('GIFT', 'months', 2), '-50');
  it.ask('moveMoney', { ...transfer, from: 'RENT', to: 'GIFT', toMonth: '2026-03', amount: '60' });
  expect(months(it, 'GIFT')[2]).toBe(10);
  it.ask('reverse', { decision: 'D1', who: 'Lan', reason: 'Off' });
  expect(months(it, 'GIFT')[2]).toBe(-50);
});
