/** Ids are optional: a line without one is known by its name, and a line with both by either. */
import { AOP_AVAILABLE } from '../../../src/functions';
import { daysFrom } from '../../../src/functions/days';
import { ask, fillIn, table } from '../../plans/shop';
import { line, tillWith } from './till';

beforeAll(() => {
  daysFrom(() => (date) => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
});

const LINES = [
  line('', { line: 'Quảng cáo' }),
  line('GV-CF', { line: 'Cà phê hạt' }),
  line('', { line: 'Bán hàng', type: 'Revenue' }),
  // Two lines with the same name are known by their Ids only.
  line('L1', { line: 'Lương' }),
  line('L2', { line: 'Lương' }),
];

test('cells, functions and the sidebar count a line by its name or its Id, and a near miss is mended by one click', () => {
  const till = tillWith(LINES, { language: 'vi', locale: 'vi_VN' });
  const { person } = till;
  till.paste([
    ['5/1/2026', ' quảng  CÁO', 100],
    ['5/1/2026', 'gv-cf', 10],
    ['5/1/2026', 'Cà phê hạt', 20],
    ['5/1/2026', 'cà phê HẠT', 30],
    ['5/1/2026', 'Bán hàng', 400],
    ['5/1/2026', 'Lương', 7],
    ['5/1/2026', 'GVCF', 500],
    ['5/1/2026', 'GVCF', 40],
  ]);
  const left = () =>
    table(person, 'Ngân sách', 'budget', 'vi').rows.map(({ values }) => [values.line, values.availableYear]);
  expect(left().slice(0, 5)).toEqual([
    ['Quảng cáo', 1100],
    ['Cà phê hạt', 1140],
    ['Bán hàng', ''],
    ['Lương', 1200],
    ['Lương', 1200],
  ]);
  const available = (name: string) =>
    (AOP_AVAILABLE(name, '2026-12', person.values('Ngân sách'), person.values('Thực hiện')) as any)[0][1];
  expect(['Quảng cáo', 'GV-CF', 'cà phê hạt', 'L1'].map(available)).toEqual([1100, 1140, 1140, 1200]);
  const { answer, problems } = ask(person, 'glance');
  expect(answer.plan.lines.map(({ id, left: said }: any) => [id, said])).toEqual([
    ['Quảng cáo', '1.100'],
    ['GV-CF', '1.140'],
    ['L1', '1.200'],
    ['L2', '1.200'],
  ]);
  expect(problems.map(({ where, found, mend }) => [where, found, mend])).toEqual([
    ['Thực hiện!B7', 'Lương', undefined],
    ['Thực hiện!B8', 'GVCF', { from: 'GVCF', to: 'GV-CF' }],
    ['Thực hiện!B9', 'GVCF', { from: 'GVCF', to: 'GV-CF' }],
  ]);
  const mended = till.calls(() => {
    expect(ask(person, 'mendLine', { from: 'GVCF', to: 'GV-CF' }).message).toBe(
      'Đã sửa 2 ô: “GVCF” thành “GV-CF (Cà phê hạt)”.',
    );
  });
  expect(mended.writes).toBe(1);
  expect(person.values('Thực hiện', 'B2:B9').flat()).toEqual([
    ...[' quảng  CÁO', 'gv-cf', 'Cà phê hạt', 'cà phê HẠT', 'Bán hàng', 'Lương', 'GV-CF', 'GV-CF'],
  ]);
  expect(left()[1]).toEqual(['Cà phê hạt', 600]);
});

test('a KPI is made of names, and a name that gets an Id keeps what was entered by it', () => {
  const till = tillWith(LINES);
  const { person } = till;
  fillIn(person, 'kpis', 'en', [{ id: 'K1', name: 'Ads', unit: 'VND', madeOf: 'Quảng cáo + GV-CF' }]);
  till.paste([['1/5/2026', 'Quảng cáo', 100]]);
  expect(table(person, 'KPIs', 'kpis', 'en').rows[0]!.values.actualToDate).toBe(100);
  ask(person, 'approvePlan', { who: 'An', date: '2026-01-02' });
  const row = till.budget().rows[0]!.number;
  // The approved name is put back if it is typed over.
  person.type('Budget', `D${row}`, 'Khác');
  expect(person.values('Budget', `A${row}:D${row}`)[0]).toEqual(['', 'Cost', '', 'Quảng cáo']);
  person.type('Budget', `A${row}`, 'MKT');
  expect(person.values('Budget', `A${row}`)[0]).toEqual(['MKT']);
  expect(till.budget().rows[0]!.values.availableYear).toBe(1100);
  expect(ask(person, 'glance').problems).toEqual([]);
});

test('a KPI is made of groups, departments and types, in cells as in the sidebar, and follows the Budget', () => {
  const till = tillWith([
    line('R', { line: 'Shop', type: 'Revenue', group: 'Sales', department: 'Front' }),
    line('', { line: 'Ads', group: 'Marketing', department: 'Front' }),
    line('PR', { line: 'Press', group: ' marketing', department: '' }),
    line('RENT', { line: 'Rent', group: '', department: '' }),
  ]);
  const { person } = till;
  const kpi = (id: string, madeOf: string, denominator = '') => ({
    id,
    name: id,
    unit: denominator === '' ? 'VND' : '%',
    madeOf,
    denominator,
  });
  fillIn(person, 'kpis', 'en', [
    kpi('K1', '[type:revenue] - [Marketing]'),
    kpi('K2', '[marketing]', '[loại:Doanh thu]'),
    kpi('K3', '[Front] - Rent'),
    kpi('K4', '[Nobody]'),
    kpi('K5', '[group:Marketing] + [bộ phận:front]'),
  ]);
  till.paste([
    ['1/5/2026', 'R', 1000],
    ['1/5/2026', 'Ads', 100],
    ['1/5/2026', 'Press', 50],
    ['1/5/2026', 'RENT', 7],
  ]);
  const inCells = () => table(person, 'KPIs', 'kpis', 'en').rows.map(({ values }) => values.actualToDate);
  const inSidebar = () => ask(person, 'glance').answer.plan.kpis.map(({ toDate }: any) => toDate.actual);
  expect(inCells()).toEqual([850, 0.15, 1093, '', 1250]);
  expect(inSidebar()).toEqual([850, 0.15, 1093, null, 1250]);
  expect(ask(person, 'glance').problems.map(({ where, found }) => [where, found])).toEqual([
    ['KPIs!E5', '[Nobody]'],
  ]);
  // A line that is added to the group counts at once.
  person.type('Budget', `C${till.budget().row('RENT').number}`, 'Marketing');
  expect(inCells()[0]).toBe(843);
  expect(inSidebar()[0]).toBe(843);
});
