/** A short run of `npm run fuzz`; a failing seed is printed, and `npm run fuzz -- 1 <seed>` repeats it. */
import { sequence } from './limits';

test('whatever people do, no line with a `stop` limit is over without a mark or a request', () => {
  const wrong = Array.from({ length: 24 }, (_, index) => sequence(index + 1)).filter(
    (told) => told.wrong !== '',
  );
  expect(wrong).toEqual([]);
});
