/** A quarter of the sample, closed month by month, in both languages. */
import type { Person, Saved } from '../../../local/person';
import { actuals } from '../../../src/tabs';
import { closings } from '../../../src/tabs/made/closings';
import type { Language } from '../../../src/words';
import { ask, glance, refusal, review, reviewName, reviewTable, table } from '../../plans/shop';
import {
  approveAll,
  canClose,
  close,
  closedLine,
  closingRows,
  explain,
  formulasIn,
  openSample,
  reopen,
  reopened,
} from './months';

jest.setTimeout(180_000);

/** As the spreadsheet's locale has it. */
const CLOSED_ON = { en: '7/5/2026', vi: '05/07/2026' };

describe.each(['en', 'vi'] as const)('a quarter in %s', (language) => {
  const tab = (month: string): string => reviewName(month, language);
  const stateOf = (person: Person, month: string): string =>
    glance(person).months.find(({ value }) => value === month)!.state;
  const figures = (person: Person, month: string) =>
    reviewTable(person, month, language).rows.map(({ values }) => ({ ...values, trend: '' }));
  let person: Person;
  let before: Saved;

  beforeAll(() => {
    person = openSample(language);
  });

  test('a month without a review can not be closed, nor one before its turn', () => {
    expect(canClose(person)).toMatchObject({ month: '2026-01', state: 'blocked' });
    expect(canClose(person).missing.map(({ kind, where }) => [kind, where])).toEqual([
      ['no review', tab('2026-01')],
    ]);
    expect(canClose(person, '2026-02').missing.map(({ kind }) => kind)).toEqual([
      'no review',
      'earlier month',
    ]);
    expect(stateOf(person, '2026-01')).toBe('actuals');
  });

  test('what is not explained is listed with its cell', () => {
    review(person, '2026-01');
    const { cell } = reviewTable(person, '2026-01', language);
    const listed = canClose(person, '2026-01').missing;
    expect(listed.map(({ kind, where }) => [kind, where])).toEqual([
      ['explanation', `${tab('2026-01')}!${cell('K3', 'cause')}`],
      ['explanation', `${tab('2026-01')}!${cell('K4', 'cause')}`],
    ]);
    explain(person, '2026-01', language);
    person.clear(tab('2026-01'), cell('K4', 'due'));
    expect(canClose(person, '2026-01').missing.map(({ where }) => where)).toEqual([
      `${tab('2026-01')}!${cell('K4', 'due')}`,
    ]);
    explain(person, '2026-01', language);
    expect(canClose(person, '2026-01')).toMatchObject({ state: 'ready', missing: [] });
    expect(stateOf(person, '2026-01')).toBe('explained');
    expect(glance(person).standing).toMatchObject({
      month: '2026-01',
      done: ['actuals', 'reviewed', 'explained'],
      next: { kind: 'close', period: '2026-01' },
    });
  });

  test('a review that is older than its figures is to be refreshed first', () => {
    const line = table(person, actuals.name[language], 'actuals', language);
    const amount = person.values(actuals.name[language], 'C2')[0]![0] as number;
    expect(line.headerRow).toBe(1);
    person.type(actuals.name[language], 'C2', String(amount + 1_000_000));
    expect(canClose(person, '2026-01').missing).toMatchObject([{ kind: 'old review' }]);
    person.type(actuals.name[language], 'C2', String(amount));
    expect(canClose(person, '2026-01').state).toBe('ready');
  });

  test('closing freezes the review to the values that it shows, within 10 reads and 20 writes', () => {
    const shown = figures(person, '2026-01');
    person.resetCalls();
    expect(close(person, '2026-01').answer).toMatchObject({
      state: 'closed',
      closed: { id: 'C1', by: 'Lan' },
    });
    const { reads, writes, readsAfterWrite } = person.calls();
    expect(reads).toBeLessThanOrEqual(11);
    expect(writes).toBeLessThanOrEqual(20);
    expect(readsAfterWrite).toBe(0);
    expect(formulasIn(person, tab('2026-01'))).toEqual([]);
    expect(figures(person, '2026-01')).toEqual(shown);
    expect(closedLine(person, '2026-01', language)).toContain(CLOSED_ON[language]);
    expect(closedLine(person, '2026-01', language)).toContain('Lan');
    expect(person.protections().filter((each) => each.startsWith(`${tab('2026-01')} `))).toHaveLength(1);
    expect(person.hiddenTabs()).toEqual([closings.name[language]]);
    expect(closingRows(person, language)).toMatchObject([
      { id: 'C1', month: '2026-01', version: '1', on: CLOSED_ON[language], by: 'Lan', rows: 22 },
    ]);
    expect(stateOf(person, '2026-01')).toBe('closed');
    expect(person.errors()).toEqual([]);
  });

  test('closing it twice changes nothing, and says who closed it', () => {
    person.resetCalls();
    const { answer, message } = close(person, '2026-01', 'Minh');
    expect(answer).toMatchObject({ state: 'closed', closed: { by: 'Lan', on: '2026-07-05' } });
    expect(message).toContain('Lan');
    expect(person.calls().writes).toBe(0);
  });

  test('its review is not built anew', () => {
    person.resetCalls();
    expect(review(person, '2026-01')).toMatchObject({ answer: { closed: { on: '2026-07-05', by: 'Lan' } } });
    expect(person.calls().writes).toBe(0);
    expect(formulasIn(person, tab('2026-01'))).toEqual([]);
  });

  test('February too; March only once what is over its limit is approved', () => {
    review(person, '2026-02');
    explain(person, '2026-02', language);
    person.resetCalls();
    close(person, '2026-02');
    expect(person.calls().reads).toBeLessThanOrEqual(12);
    expect(person.calls().writes).toBeLessThanOrEqual(20);
    review(person, '2026-03');
    explain(person, '2026-03', language);
    const { missing } = canClose(person, '2026-03');
    expect(missing).toMatchObject([{ kind: 'breach', tab: actuals.name[language] }]);
    const [{ cell } = { cell: '' }] = missing;
    expect(person.values(actuals.name[language], cell.replace('C', 'B'))).toEqual([['MKT-ADS']]);
    approveAll(person);
    review(person, '2026-03');
    close(person, '2026-03');
    expect(closingRows(person, language).map(({ id, month }) => [id, month])).toEqual([
      ['C1', '2026-01'],
      ['C2', '2026-02'],
      ['C3', '2026-03'],
    ]);
    before = person.save();
  });

  test('changed history is shown as restated, to the đồng; the closed months stay', () => {
    const name = actuals.name[language];
    const closed = ['2026-01', '2026-02', '2026-03'].map((month) => person.displayed(tab(month)));
    const { rows } = restatedIn(person, '2026-04', language);
    expect(rows).toEqual([]);
    const first = person.values(name, 'A2:C2')[0]!;
    person.type(name, 'C2', String((first[2] as number) - 1_234_567));
    person.resetCalls();
    const after = restatedIn(person, '2026-04', language);
    expect(person.calls().reads).toBeLessThanOrEqual(12);
    expect(person.calls().writes).toBeLessThanOrEqual(25);
    expect(after.rows.filter(([id]) => id === first[1])).toMatchObject([[first[1], '-1234567']]);
    expect(after.rows.map(([id]) => id)).toContain('K1');
    expect(['2026-01', '2026-02', '2026-03'].map((month) => person.displayed(tab(month)))).toEqual(closed);
  });

  test('reopening needs a reason, and starts with the latest month', () => {
    const input = { month: '2026-03', who: 'Minh' };
    expect(refusal(person, 'reopenMonth', input)).toMatch(/Reason|Lý do/);
    expect(refusal(person, 'reopenMonth', { ...input, month: '2026-02', reason: 'x' })).toContain('03/2026');
    expect(refusal(person, 'reopenMonth', { ...input, month: '2026-04', reason: 'x' })).toContain('04/2026');
    expect(ask(person, 'reopenMonth', input, true).answer).toMatchObject({ closed: { id: 'C3' } });
  });

  test('reopened, the review lives again, the log says why, and the snapshot stays', () => {
    person = reopened(before, language);
    person.resetCalls();
    reopen(person, '2026-03');
    expect(person.calls().reads).toBeLessThanOrEqual(11);
    expect(person.calls().writes).toBeLessThanOrEqual(20);
    expect(closingRows(person, language).at(-1)).toMatchObject({ id: 'C3', reason: 'Hoá đơn về muộn' });
    const log = person.displayed({ en: 'Decisions', vi: 'Quyết định' }[language]).filter(([id]) => id !== '');
    expect(log.at(-1)).toEqual(expect.arrayContaining(['Minh', 'Hoá đơn về muộn']));
    expect(log.at(-1)).toContain({ en: 'Reopening', vi: 'Mở khoá' }[language]);
    expect(stateOf(person, '2026-03')).not.toBe('closed');
    expect(person.protections().filter((each) => each.startsWith(`${tab('2026-03')} `))).toEqual([]);
    review(person, '2026-03');
    expect(formulasIn(person, tab('2026-03')).length).toBeGreaterThan(50);
    expect(closedLine(person, '2026-03', language)).toBe('');
    expect(canClose(person)).toMatchObject({ month: '2026-03', state: 'ready' });
  });

  test('closed again, another snapshot stands beside the first', () => {
    close(person, '2026-03', 'Hoa');
    expect(closingRows(person, language).slice(2)).toMatchObject([
      { id: 'C3', version: '1', by: 'Lan', rows: 22, reason: 'Hoá đơn về muộn' },
      { id: 'C4', version: '2', by: 'Hoa', rows: 22, reason: '' },
    ]);
    expect(stateOf(person, '2026-03')).toBe('closed');
  });
});

/** The rows of "restated after close": Id and difference. */
const restatedIn = (person: Person, month: string, language: Language): { rows: string[][] } => {
  review(person, month);
  const cells = person.values(reviewName(month, language));
  const start = cells.findIndex(([id]) => id === 'Restated after close' || id === 'Điều chỉnh sau khi khoá');
  if (start < 0) return { rows: [] };
  const rows = cells.slice(start + 3);
  const end = rows.findIndex(([id]) => id === '');
  return { rows: rows.slice(0, end).map((line) => [String(line[0]), String(line[6])]) };
};
