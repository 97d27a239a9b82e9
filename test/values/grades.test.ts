/** Likelihood and impact range from 1 to 5: a word, or a number outside, is named with its cell and the scale. */
import { ask, fillIn, nameOf, shortPlan, table } from '../plans/shop';

jest.setTimeout(120_000);

test.each([
  ['en', 'a number from 1 to 5'],
  ['vi', 'một số từ 1 đến 5'],
] as const)('in %s', (language, scale) => {
  const person = shortPlan({ language, locale: language === 'en' ? 'en_US' : 'vi_VN' });
  fillIn(person, 'risks', language, [
    { id: 'R1', risk: 'Late goods', likelihood: 'Cao', impact: 5 },
    { id: 'R2', risk: 'Prices', likelihood: 1, impact: 7 },
    { id: 'R3', risk: 'Demand', likelihood: 0, impact: 4 },
  ]);
  const { cell } = table(person, nameOf('risks', language), 'risks', language);
  const at = (id: string, column: string): string => `${nameOf('risks', language)}!${cell(id, column)}`;
  const { problems, message } = ask(person, 'checkLimits');
  expect(message).toContain(
    {
      en: 'limit. 1 cell of the plan to put right: see the list in the sidebar. 2 cells are asked about',
      vi: 'hạn mức. Còn 1 ô của kế hoạch cần sửa: xem danh sách trong bảng điều khiển. Có 2 ô cần xem lại',
    }[language],
  );
  const found = problems.filter(({ expected }) => expected.includes(scale));
  expect(found.map(({ where, understood }) => [where, understood])).toEqual([
    [at('R1', 'likelihood'), false],
    [at('R2', 'impact'), true],
    [at('R3', 'likelihood'), true],
  ]);
});
