/** From review to decision: the parts of a variance sum to it, and proposals can be carried out. */
import type { Person } from '../../../local/person';
import type { ProposalsAnswer } from '../../../src/features/review/proposed';
import type { Language } from '../../../src/words';
import { ask, review, reviewName, reviewTable, shortSample } from '../../plans/shop';

const LOCALES = { en: 'en_US', vi: 'vi_VN' } as const;

/** The rows of a section below its head, by the words of its title. */
const section = (person: Person, month: string, language: Language, title: string): unknown[][] => {
  const cells = person.values(reviewName(month, language)) as unknown[][];
  const start = cells.findIndex(([id]) => id === title);
  if (start < 0) return [];
  const rows = cells.slice(start + 1);
  const end = rows.findIndex((line) => line.slice(0, 8).every((cell) => cell === ''));
  const own = end < 0 ? rows : rows.slice(0, end);
  // The note and the header row come first.
  return own.slice(own.findIndex(([id]) => id !== '') + 1);
};

describe.each(['en', 'vi'] as const)('the review of March in %s', (language) => {
  const words = (en: string, vi: string): string => ({ en, vi })[language];
  let person: Person;
  beforeAll(() => {
    person = shortSample({ language, locale: LOCALES[language] });
    review(person, '2026-03');
  });

  test('says which lines made each large variance: their effects add up to it, from the plan to the actual', () => {
    const title = words('What made the large variances', 'Chênh lệch lớn do đâu');
    const rows = section(person, '2026-03', language, title);
    const { row } = reviewTable(person, '2026-03', language);
    const heads = rows.flatMap(([id], at) => (/^K\d$/.test(String(id)) ? [at] : []));
    expect(heads.map((at) => rows[at]![0])).toEqual(['K2', 'K4', 'K5', 'K6']);
    heads.forEach((at, index) => {
      const lines = rows.slice(at + 1, heads[index + 1]).map((line) => line.slice(3, 9) as number[]);
      const { values } = row(String(rows[at]![0]));
      const effects = lines.map((line) => line[3]!);
      expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(values.monthVariance, 9);
      expect(lines.at(-1)![5]).toBeCloseTo(values.monthActual, 9);
      const sizes = effects.map(Math.abs);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    });
    expect(rows.slice(heads[2]! + 1).map(([id]) => id)[0]).toBe('COGS-CORE');
    const ways = [words('Favourable', 'Tốt hơn KH'), words('Unfavourable', 'Kém hơn KH')];
    for (const line of rows) expect(ways).toContain(line[7]);
  });

  test('shows the goals as the year will end, and what each month left must bring', () => {
    const title = words('The goals, as the year will end', 'Mục tiêu, ước đến cuối năm');
    const [revenue] = section(person, '2026-03', language, title);
    expect(revenue!.slice(3, 6)).toEqual([7_200_000_000, 7_123_212_000, -76_788_000]);
    expect(revenue!.slice(9, 11)).toEqual([622_132_000, 613_600_000]);
  });

  test('shows the prior year beside this one', () => {
    const title = words('Beside the prior year', 'So với cùng kỳ năm trước');
    const rows = section(person, '2026-03', language, title);
    expect(rows).toHaveLength(9);
    expect(rows[0]!.slice(3, 6)).toEqual([480_000_000, 530_496_000, 50_496_000]);
    expect(rows[3]![14]).toBeCloseTo(0.3, 4);
    expect(rows[0]![19]).toBeCloseTo(0.2, 12);
  });

  test('lists the proposals that the sidebar has, with a reason each, and one for each kind of finding', () => {
    const title = words('Proposals, for you to decide', 'Đề xuất để bạn quyết định');
    const rows = section(person, '2026-03', language, title);
    person.resetCalls();
    const { proposals } = ask(person, 'proposals', { month: '2026-03' }, true).answer as ProposalsAnswer;
    expect(person.calls()).toMatchObject({ reads: 10, writes: 0 });
    expect(rows.map((line) => line[1])).toEqual(proposals.map(({ text }) => text));
    expect(proposals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['transfer', 'late', 'risk']));
    expect(proposals[0]).toMatchObject({ kind: 'transfer', to: { line: 'MKT-ADS', month: '2026-03' } });
    expect(proposals[0]!.reason).toContain(words('Online advertising', 'Quảng cáo online'));
    expect(proposals[0]!.reason).toContain(words('03/2026', '03/2026'));
    expect(person.errors()).toEqual([]);
  });

  test('every transfer proposed is made when it is taken up; then nothing is over that was covered', () => {
    const proposed = (): ProposalsAnswer['proposals'] =>
      (ask(person, 'proposals', { month: '2026-03' }, true).answer as ProposalsAnswer).proposals.filter(
        ({ kind }) => kind === 'transfer',
      );
    const all = proposed();
    expect(all.length).toBeGreaterThan(3);
    for (const { form } of all) {
      const input = { ...form.start, who: 'Lan', givenUp: '' };
      const { answer } = ask(person, 'moveMoney', input, true);
      expect([answer.problems, answer.missing]).toEqual([[], []]);
      expect(ask(person, 'moveMoney', input).answer.decisions).not.toEqual([]);
    }
    expect(proposed()).toEqual([]);
  });

  test('what was proposed is gone from the review once it was done', () => {
    const over = review(person, '2026-03').answer.over as number;
    expect(over).toBeLessThan(5);
    const title = words('Proposals, for you to decide', 'Đề xuất để bạn quyết định');
    const kinds = section(person, '2026-03', language, title).map(([kind]) => kind);
    expect(kinds).not.toContain(words('Transfer', 'Điều chuyển'));
  });
});
