/** Rooms that the build makes in a bundle: it answers the same, and what nobody asks for is passed by. */
import { bracketed, lazily } from '../local/lazily.mjs';
import { inRooms } from '../local/rooms.mjs';

/** Comments make a function as large as one that is worth a room. */
const LARGE = `/*${'.'.repeat(2000)}*/`;

const scriptOf = (bundle: string): string => bracketed(inRooms(`function features_() {${lazily(bundle)}}`));

/** What a bundle's exports answer, called one after the other, and what it had said by then. */
const ran = (bundle: string): { answers: unknown[]; said: string[] } => {
  const said: string[] = [];
  const say = (word: string): string => (said.push(word), word);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the build makes is text
  const made = new Function('say', `${scriptOf(bundle)} return features_();`) as (tell: typeof say) => object;
  const answers = Object.values(made(say)).map((each: () => unknown) => each());
  return { answers, said };
};

/** The functions that are made when a script is entered: not those that stand in a room. */
const madeIn = (bundle: string): string[] => {
  const whole = scriptOf(bundle).replaceAll(LARGE, '');
  const found: string[] = [];
  let depth = 0;
  for (const [token, name] of whole.matchAll(/function (\w+)\(|[{}]/g)) {
    if (name !== undefined && depth === 1) found.push(name);
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
  }
  return found;
};

const FEATURES = `
  var count = 0;
  var shared = () => { ${LARGE} return "shared"; };
  var inner = () => { ${LARGE} count += 1; return [shared(), deep.word, count]; };
  var deep = { word: say("deep"), all: () => outermost() };
  var review = { name: say("review"), run: () => inner() };
  var outermost = () => { ${LARGE} return other.run(); };
  var other = { name: say("other"), run: () => [shared(), small()] };
  var small = () => "small";
  var features = { review, other };
  var asked = () => features.review.run();
  var again = () => [features.review.run(), features.other.name];
  export { asked, again };`;

test('what stands in rooms answers the same, is worked out once, and keeps what changes', () => {
  expect(ran(FEATURES)).toEqual({
    answers: [
      ['shared', 'deep', 1],
      [['shared', 'deep', 2], 'other'],
    ],
    said: ['review', 'deep', 'other'],
  });
});

test('what only one constant needs stands in its room; what two need, what is small, and who asks do not', () => {
  const bundle = `
    var mine = () => { ${LARGE} return below(); };
    var below = () => "below";
    var shared = () => { ${LARGE} return "shared"; };
    var small = () => "small";
    var one = { name: say("one"), run: () => [mine(), shared()] };
    var two = { name: say("two"), run: () => [small(), shared()] };
    var asked = () => [one.run(), two.run()];
    export { asked };`;
  expect(madeIn(bundle).sort()).toEqual(['asked', 'one', 'shared', 'small', 'two']);
  expect(ran(bundle).answers).toEqual([
    [
      ['below', 'shared'],
      ['small', 'shared'],
    ],
  ]);
});

test('a list that only another list takes its constants from is left out', () => {
  const bundle = `
    var mine = () => { ${LARGE} return "mine"; };
    var one = { name: say("one"), run: () => mine() };
    var some = { one };
    var all = { ...some };
    var asked = () => all.one.run();
    export { asked };`;
  expect(madeIn(bundle)).toEqual(['all', 'asked']);
  expect(ran(bundle)).toEqual({ answers: ['mine'], said: ['one'] });
});

test('functions that call each other in a circle stand where all that ask for them do', () => {
  const bundle = `
    var even = (n) => { ${LARGE} return n === 0 || odd(n - 1); };
    var odd = (n) => n !== 0 && even(n - 1);
    var left = { name: say("left"), run: () => even(4) };
    var right = { name: say("right"), run: () => odd(4) };
    var asked = () => [left.run(), right.run()];
    export { asked };`;
  expect(madeIn(bundle).sort()).toEqual(['asked', 'even', 'left', 'odd', 'right']);
  expect(ran(bundle).answers).toEqual([[true, false]]);
});

test('a constant within the room of another has a room of its own', () => {
  const bundle = `
    var deepest = () => { ${LARGE} return "deepest"; };
    var inner = { name: say("inner"), run: () => deepest() };
    var middle = () => { ${LARGE} return inner.run(); };
    var outer = { name: say("outer"), run: () => middle() };
    var asked = () => outer.run();
    export { asked };`;
  expect(madeIn(bundle)).toEqual(['outer', 'asked']);
  expect(ran(bundle)).toEqual({ answers: ['deepest'], said: ['outer', 'inner'] });
});
