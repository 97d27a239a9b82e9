/** What a KPI may be made of, by its wording; evaluated in every KPI formula, so it must stay cheap. */
import { wordsOf } from '../../../src/tabs/plan/kpiWords';

const NONE = { ids: [], names: [], groups: [], departments: [] };

test('a name stands for its line only if no other line has it, however it is spelled', () => {
  const words = wordsOf({ ...NONE, names: ['Thuê mặt bằng', 'Lương', 'lương', 'LƯƠNG'] });
  expect([...words.keys()].filter((word) => !word.startsWith('['))).toEqual(['Thuê mặt bằng']);
});

test('each name is read a few times, however many there are', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Khoản mục số ${at}`);
  const read = jest.spyOn(String.prototype, 'normalize');
  wordsOf({ ...NONE, names });
  expect(read.mock.calls.length).toBeLessThan(8 * names.length);
  read.mockRestore();
});
