/** Whatever is asked, moved, approved and reversed, the sums hold, in the domain and in the live cells. */
import fc from 'fast-check';
import { stall, type Stall } from './stall';

const LINES = ['ADS', 'GIFT', 'RENT', 'SOFT', 'RESERVE'];
const STOPS = ['ADS', 'GIFT', 'RENT'];
const said = { reason: 'r', who: 'w', approver: 'a', givenUp: 'g' };

const line = fc.constantFrom(...LINES);
const month = fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, '0')}`);
const amount = fc.integer({ min: 1, max: 400 });
const step = fc.oneof(
  fc.record({
    feature: fc.constant('moveMoney'),
    kind: fc.constantFrom('transfer', 'raise', 'cut', 'reserve'),
    from: line,
    fromMonth: month,
    to: line,
    toMonth: month,
    amount,
  }),
  fc.record({
    feature: fc.constantFrom('commitSpending', 'requestSpending'),
    line,
    date: month.map((each) => `${each}-15`),
    amount,
  }),
  fc.record({ feature: fc.constantFrom('decide', 'reverse'), at: fc.nat() }),
);

/** Takes a step, which may be refused. */
const take = (it: Stall, { feature, at = 0, ...input }: any, number: number): void => {
  const log = it.log();
  const named = feature === 'decide' ? log.filter(({ kind }) => kind === 'Request') : log;
  const id = named[at % Math.max(1, named.length)]?.id ?? 'D1';
  it.refused(feature, {
    ...said,
    what: `Step ${number}`,
    reason: `Step ${number}`,
    request: id,
    decision: feature === 'decide' ? 'approve' : id,
    ...input,
    ...(input.kind === 'reserve' ? { from: '' } : {}),
    ...(feature === 'decide' ? { date: '2026-06-01' } : {}),
  });
};

const sumsHold = (it: Stall): void => {
  const log = it.log();
  const zone = 'Asia/Ho_Chi_Minh';
  const monthOf = (date: Date): number =>
    Number(date.toLocaleDateString('en-CA', { timeZone: zone }).slice(5, 7)) - 1;
  const current = new Map(
    LINES.map((id) => [id, Array.from({ length: 12 }, () => (id === 'RESERVE' ? 50 : 100))]),
  );
  const move = (id: string, at: unknown, by: number): void => {
    const figures = current.get(id);
    if (figures !== undefined && at instanceof Date) figures[monthOf(at)]! += by;
  };
  let newMoney = 0;
  for (const { kind, fromLine, fromMonth, toLine, toMonth, amount: moved } of log) {
    if (!['Transfer', 'Raise', 'Cut', 'Reversal'].includes(kind)) continue;
    move(fromLine, fromMonth, -moved);
    move(toLine, toMonth, moved);
    newMoney += (toLine === '' ? 0 : moved) - (fromLine === '' ? 0 : moved);
  }
  const all = [...current.values()].flat();
  expect(all.reduce((sum, figure) => sum + figure, 0)).toBe(5400 + newMoney);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  const [lines, amounts] = [it.column('line'), it.column('amount')];
  for (const id of LINES) {
    const { values } = it.budget(id);
    const entered = lines.reduce((sum, each, at) => sum + (each === id ? Number(amounts[at]) : 0), 0);
    const limit = current.get(id)!.reduce((sum, figure) => sum + figure, 0);
    expect({ id, current: values.current }).toEqual({ id, current: current.get(id) });
    expect(values).toMatchObject({ usedYear: entered, limitYear: limit, availableYear: limit - entered });
    const approved = log.some(({ kind, toLine }) => kind === 'Override' && toLine === id);
    if (STOPS.includes(id) && !approved) expect(values.availableYear).toBeGreaterThanOrEqual(0);
  }
  const { recent } = it.ask('decisionsList').answer;
  const stateOf = new Map(log.map(({ id, state }) => [id, state]));
  const listed = recent.flatMap(({ id, parts, stateName }: any) =>
    (parts.length > 0 ? parts : [{ id }]).map((part: any) => [part.id, stateName]),
  );
  expect(listed.map(([id]: any) => id).sort()).toEqual([...stateOf.keys()].sort());
  for (const [id, state] of listed) expect([id, state]).toEqual([id, stateOf.get(id)]);
};

test('sums hold after any sequence', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 16 }), (steps) => {
      const it = stall();
      steps.forEach((each, number) => {
        take(it, each, number);
      });
      sumsHold(it);
    }),
    { numRuns: 6 },
  );
});
