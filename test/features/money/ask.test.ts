/** Asking before money is spent: the answer comes at once, in figures and in sentences, and nothing is written. */
import { ask, shortSample } from '../../plans/shop';
import { stall, stallOf, type Stall } from './stall';

const ads = { what: 'Search ads', line: 'ADS', amount: '80', date: '2026-03-10' };

describe('a small plan', () => {
  let it_: Stall;
  const asked = (more: object = {}): any => it_.ask('askSpending', { ...ads, ...more }).answer;
  beforeAll(() => {
    it_ = stall();
  });

  test('it fits: what is available before and after, and what can be done', () => {
    let answer: any;
    const { reads, writes } = it_.cost(() => (answer = asked()));
    expect({ isCheap: reads <= 11, writes }).toEqual({ isCheap: true, writes: 0 });
    expect(answer).toMatchObject({
      outcome: 'fits',
      headline: 'It fits the budget of The ads.',
      asked: {
        what: 'Search ads',
        amount: 80,
        date: '2026-03-10',
        month: '2026-03',
        line: 'ADS',
        name: 'The ads',
      },
      year: { before: 1200, after: 1120 },
      toDate: { before: 300, after: 220 },
      room: 'Available in the year: 1,200 → 1,120; up to 03/2026: 300 → 220.',
      checks: [],
      missing: 0,
      move: null,
      can: { commit: true, request: true },
      notThisYear: [],
    });
    expect(it_.log()).toEqual([]);
  });

  test('it fits but is warned', () => {
    const answer = asked({ line: 'GIFT', amount: 350 });
    expect(answer).toMatchObject({ outcome: 'warned', missing: 50, can: { commit: true, request: true } });
    expect(answer.headline).toBe('It can be spent, but The gift goes over a limit that warns.');
    expect(answer.checks).toMatchObject([{ check: 'to date', policy: 'warn', over: 50, available: 300 }]);
    expect(answer.checks[0].text).toBe(
      'The limit up to 03/2026 (300) would be exceeded by 50; 300 is still available.',
    );
  });

  test('it does not fit: both checks, the year’s first, and the money to move first', () => {
    const answer = asked({ amount: 1300, date: '2026-12-01' });
    expect(answer).toMatchObject({
      outcome: 'does not fit',
      missing: 100,
      can: { commit: false, request: true },
    });
    expect(answer.headline).toBe('It does not fit the budget of The ads: 100 is missing.');
    expect(answer.checks.map(({ check }: any) => check)).toEqual(['year', 'to date']);
    expect(answer.move).toMatchObject({
      kind: 'transfer',
      from: 'GIFT',
      fromMonth: '2026-12',
      to: 'ADS',
      amount: 100,
    });
    expect(answer.move.text).toBe('Move 100 from The gift (12/2026) to The ads (12/2026) first.');
    expect(it_.look('moveMoney', { ...answer.move, reason: 'r', who: 'w' }).answer).toMatchObject({
      problems: [],
      missing: [],
    });
  });

  test('where the year has room, later months of the line come first', () => {
    const { move } = asked({ amount: 390, date: '2026-03-10' });
    expect(move).toMatchObject({
      from: 'ADS',
      fromMonth: '2026-04',
      to: 'ADS',
      toMonth: '2026-03',
      amount: 90,
    });
    const many = asked({ amount: 500, date: '2026-03-10' }).move;
    expect(many).toMatchObject({ from: 'ADS', fromMonth: null, amount: 200 });
    expect(it_.look('moveMoney', { ...many, reason: 'r', who: 'w' }).answer.problems).toEqual([]);
  });

  test('limits that were exceeded before are told from those that this exceeds', () => {
    const other = stall();
    other.ask('commitSpending', { ...ads, line: 'SOFT', amount: 1300, who: 'w' });
    const { checks, room } = other.ask('askSpending', { ...ads, line: 'SOFT' }).answer;
    expect(checks[0].text).toBe('The year’s limit (1,200) is already exceeded by 100; with this by 180.');
    expect(room).toBe('Available in the year: −100 → −180; up to 03/2026: −1,000 → −1,080.');
  });

  test('other lines of its goal and department, and the reserve', () => {
    const { elsewhere, reserve } = asked();
    expect(elsewhere.map(({ line, why, enough }: any) => [line, why, enough])).toEqual([
      ['GIFT', 'department', true],
    ]);
    expect(reserve).toMatchObject({ line: 'RESERVE', year: 600, toDate: 150 });
    expect(elsewhere[0].text).toBe('The gift: 1,200 left in the year, 300 up to 03/2026.');
  });

  test('without a line: which ones have room', () => {
    const answer = asked({ line: '', goal: 'G2', amount: 1000 });
    expect(answer).toMatchObject({
      outcome: 'no line',
      year: null,
      room: '',
      can: { commit: false, request: false },
    });
    expect(answer.elsewhere.map(({ line }: any) => line)).toEqual(['GIFT', 'ADS', 'RENT', 'SOFT']);
    const named = asked({ line: '', what: 'New covers for the soft toys', amount: 1000 });
    expect(named.elsewhere.map(({ line }: any) => line)).toEqual(['SOFT', 'ADS', 'GIFT', 'RENT']);
  });

  test('without a line: first what its Id says, then those that have room by that month, too', () => {
    const shop = shortSample({ language: 'en', locale: 'en_US' });
    const lines = (what: string): { line: string; toDate: number | null }[] =>
      ask(shop, 'askSpending', { what, line: '', amount: '3 million', date: '2026-05-10' }).answer.elsewhere;
    expect(lines('Can we spend more on ads')[0]!.line).toBe('MKT-ADS');
    const hasRoom = lines('A poster').map(({ toDate }) => toDate === null || toDate >= 3e6);
    expect([hasRoom[0], hasRoom.at(-1)]).toEqual([true, false]);
    expect(hasRoom).toEqual([...hasRoom].sort((one, other) => Number(other) - Number(one)));
  });

  test('the goal it serves: its own, else the line’s; none is said', () => {
    expect(asked().goal).toMatchObject({ id: 'G1', priority: 'high' });
    // A goal without figures has no outlook to compare with its target.
    expect(asked().goalText).toBe('It serves G1 “Sell online” (priority: High): target –, no data.');
    expect(asked({ goal: 'thank customers' }).goal).toMatchObject({ id: 'G2' });
    expect(asked({ line: 'RENT' })).toMatchObject({ goal: null, goalText: 'It serves no goal of the plan.' });
  });

  test('the reserve is not spent from', () => {
    const answer = asked({ line: 'RESERVE' });
    expect(answer).toMatchObject({ outcome: 'does not fit', move: null });
    expect(answer.checks[0].text).toMatch(/^The reserve is spent only by moving it/);
  });

  test('where to cut: least tied to the goals first, the reserve before a high goal, rent last', () => {
    const cut = (amount: number): any => it_.ask('cutCosts', { amount }).answer;
    const few = cut(1500);
    expect(few.lines.map(({ line, cut: part }: any) => [line, part])).toEqual([
      ['GIFT', 1200],
      ['SOFT', 300],
    ]);
    expect(few.lines[1].months).toEqual(
      ['12', '11', '10'].map((month) => ({ month: `2026-${month}`, amount: 100 })),
    );
    expect(few.lines[1].text).toBe('The soft: 300 of 1,200 (priority: Medium).');
    expect(few).toMatchObject({ found: 1500, missing: 0 });
    const all = cut(6000);
    expect(all.lines.map(({ line, cut: part, why }: any) => [line, part, why])).toEqual([
      ['GIFT', 1200, 'G2, low priority'],
      ['SOFT', 1200, 'G3, medium priority'],
      ['RESERVE', 600, 'kept for what goes wrong: after what serves no goal of high priority'],
      ['ADS', 1200, 'G1, high priority'],
      ['RENT', 1200, 'people and premises, bound by contract: last, and agreed with them first'],
    ]);
    expect(all.headline).toBe(
      'Only 5,400 of 6,000 is uncommitted, the reserve included: 600 can’t be reached.',
    );
  });

  test('what is taken from the reserve is a cut like any other', () => {
    const { lines } = it_.ask('cutCosts', { amount: 2600 }).answer;
    const { line, cut } = lines[2];
    expect([line, cut]).toEqual(['RESERVE', 200]);
    const { answer } = it_.look('moveMoney', {
      kind: 'cut',
      from: line,
      amount: String(cut),
      reason: 'r',
      who: 'w',
    });
    expect(answer).toMatchObject({ problems: [], missing: [] });
  });

  test.each([
    [
      'askSpending',
      { ...ads, amount: '35 apples' },
      'Amount: “35 apples” is not an amount. Write 12500 or 12.5k.',
    ],
    ['askSpending', { ...ads, what: '' }, 'What: please fill it in.'],
    ['cutCosts', { amount: '' }, 'Amount: please fill it in.'],
    ['missedGoal', { goal: 'G7' }, 'Goal: there is no “G7”.'],
  ])('%s of %j is refused by its field', (feature, input, words) => {
    expect(it_.refused(feature, input)).toBe(words);
  });
});

describe('the shop, in Vietnamese', () => {
  let it_: Stall;
  beforeAll(() => {
    it_ = stallOf(shortSample({ language: 'vi', locale: 'vi_VN' }), 'vi');
  });

  test('asks about advertising: the figures, the goal, and what has money left', () => {
    const { answer, message } = it_.ask('askSpending', {
      what: 'Quảng cáo 1/6',
      line: 'MKT-ADS',
      amount: '30tr',
      date: '20/3/2026',
    });
    expect(message).toBe('Không đủ ngân sách ở Quảng cáo online: thiếu 35.688.000.');
    expect(answer.room).toBe(
      'Còn được chi cả năm: 129.696.000 → 99.696.000; luỹ kế đến 03/2026: −5.688.000 → −35.688.000.',
    );
    expect(answer.checks[0].text).toBe(
      'Hạn mức luỹ kế đến 03/2026 (48.000.000) đã bị vượt 5.688.000 từ trước; thêm khoản này là vượt 35.688.000.',
    );
    expect(answer.goalText).toBe(
      'Phục vụ G2 “Tỷ trọng doanh thu online từ 30% lên 45%” (mức ưu tiên: Cao): ước thực hiện 45,7% so với 45,0%, đúng tiến độ.',
    );
    expect(answer.elsewhere.map(({ line, why }: any) => [line, why])).toEqual([
      ['MKT-CONTENT', 'goal'],
      ['FEE-PLATFORM', 'goal'],
      ['SHIP', 'goal'],
    ]);
    expect(answer.reserve.text).toBe('Dự phòng: cả năm còn 60.000.000, luỹ kế đến 03/2026 còn 15.000.000.');
  });

  test('is reminded of what it will not do this year', () => {
    const { answer } = it_.ask('askSpending', {
      kind: 'opportunity',
      what: 'Thuê mặt bằng mở cửa hàng thứ hai',
      amount: '1,2 tỷ',
    });
    expect(answer.notThisYear).toEqual([
      {
        line: 'Mở cửa hàng thứ hai',
        text: 'Đã thống nhất chưa làm trong năm nay: “Mở cửa hàng thứ hai”. Có phải là việc này không?',
      },
    ]);
  });

  test('has to cut: the investment, then the reserve, before core goods that serve a high goal', () => {
    const { answer } = it_.ask('cutCosts', { amount: '20tr' });
    expect(answer.lines.map(({ line, cut }: any) => [line, cut])).toEqual([
      ['SHELF', 13_350_000],
      ['RESERVE', 6_650_000],
    ]);
    expect(answer.headline).toBe('Có thể cắt 20.000.000 ở 2 khoản mục, khoản ít gắn với mục tiêu trước.');
  });

  test('misses a goal: what serves it, what is unspent there, what is late', () => {
    const { answer } = it_.ask('missedGoal', { goal: 'G2' });
    expect(answer.lines.map(({ line }: any) => line)).toEqual([
      'MKT-ADS',
      'MKT-CONTENT',
      'FEE-PLATFORM',
      'SHIP',
    ]);
    expect(answer.unspent).toBe(129_696_000 + 30_150_001 + 106_278_000 + 42_973_000);
    expect(answer.work.map(({ id }: any) => id)).toEqual(
      expect.arrayContaining(['A1', 'A1.1', 'A3', 'A3.2']),
    );
    const lateness = answer.work.map(({ late }: any) => late);
    expect(lateness).toEqual([...lateness].sort((a, b) => b - a));
    expect(answer.work.filter(({ status, late }: any) => status === 'done' && late > 0)).toEqual([]);
  });

  test('refuses in Vietnamese, by the field', () => {
    expect(it_.refused('askSpending', { what: 'x', amount: 'nhiều' })).toBe(
      'Số tiền: “nhiều” không phải là số tiền. Hãy ghi 350000000 hoặc 350tr.',
    );
    expect(it_.refused('askSpending', { what: 'x', amount: '1tr', line: 'REV-STORE' })).toMatch(
      /^Doanh thu cửa hàng là doanh thu/,
    );
  });
});
