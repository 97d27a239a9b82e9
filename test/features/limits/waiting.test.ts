/** A row whose amount was refused lacks it until somebody decides: the waiting request is named, and not made again. */
import { ask } from '../../plans/shop';
import { line, tillWith } from './till';

test.each([
  ['en', 'an amount; 5,000 waits for a decision, as request D1', 'an amount'],
  ['vi', 'một số tiền; 5.000 đang chờ quyết định ở đề nghị D1', 'một số tiền'],
] as const)('in %s', (language, waits, blank) => {
  const stops = { en: 'Stop', vi: 'Chặn' }[language];
  const till = tillWith([line('A', { yearPolicy: stops })], { language });
  const row = till.enter({ date: '1/5/2026', line: 'A', amount: '5000' });
  const other = till.enter({ date: '1/6/2026', line: 'A' });
  const { problems } = ask(till.person, 'checkLimits');
  expect(problems.map(({ where, expected }) => [where, expected])).toEqual([
    [`${till.name()}!${till.cell('amount', row)}`, waits],
    [`${till.name()}!${till.cell('amount', other)}`, blank],
  ]);
  const date = '2026-01-07';
  ask(till.person, 'decide', { request: 'D1', decision: 'refuse', approver: 'Lan', reason: 'No', date });
  expect(ask(till.person, 'checkLimits').problems.map(({ expected }) => expected)).toEqual([blank, blank]);
});
