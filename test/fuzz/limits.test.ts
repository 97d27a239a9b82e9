/** A short run of `npm run fuzz`; a failing seed is printed, and `npm run fuzz -- 1 <seed>` repeats it. */
import { sequence } from './limits';

test('whatever people do, no line that stops is over unmarked and unasked for', () => {
  const wrong = Array.from({ length: 24 }, (_, index) => sequence(index + 1)).filter(
    (told) => told.wrong !== '',
  );
  expect(wrong).toEqual([]);
});
