/** Which lines carry over: those with money left, and those the new budget needs although they are empty. */
import { ledgerOf } from '../../../src/domain/control/ledger';
import type { Figure } from '../../../src/domain/plan';
import { linesWithMoney } from '../../../src/features/year/carry';
import { nextBudget } from '../../../src/features/year/next/budget';
import type { LineFinding } from '../../../src/plan/findings';
import type { Plan } from '../../../src/plan/plan';

test('a line that has used just all of its year, or more, or has no limit, has no money left', () => {
  const left: Figure[] = [1, 0, -1, null];
  const lines = left.map((available) => ({ standing: { year: { available } } }) as LineFinding);
  expect(linesWithMoney(lines)).toEqual(lines.slice(0, 1));
});

test('an empty line goes on where a KPI measures it, work pays from it, or a commitment on it is carried', () => {
  const line = (id: string, months: Figure[]) => {
    return { id, line: id, type: 'cost', annual: null, months, group: null, department: null };
  };
  const empty = ['MEASURED', 'PAYING', 'PROMISED', 'IDLE'].map((id) => line(id, []));
  const lines = [line('PAY', new Array<Figure>(12).fill(5)), ...empty];
  const ledger = ledgerOf('2026-01', []);
  const rest = { first: '2026-01', lastMonth: '2026-01', moves: [], style: { decimals: 0 } };
  const kpis = [{ madeOf: 'PAY - MEASURED', denominator: null }];
  const plan = { lines, limited: lines, ledger, kpis, ...rest } as unknown as Plan;
  const promised = { line: 'PROMISED', reference: 'C1', date: '2026-05-05', description: null, open: 9 };
  const ticked = { commitments: [promised], left: new Map<string, number>() };
  const found = nextBudget(plan, ticked, null, ['PAYING']);
  expect(found.map(({ line: name }) => name)).toEqual(['PAY', 'MEASURED', 'PAYING', 'PROMISED']);
});
