/** The transformed bundle gives the same results, and computes nothing before it is used. */
import fc from 'fast-check';
import { bracketed, lazily } from '../../../local/build/lazily.mjs';
import { within } from '../../../local/build/within.mjs';

/** The results of a bundle's exports, called in turn, with what it had logged before and by then. */
const ran = (
  bundle: string,
  make: (text: string) => string = (text) => bracketed(within(lazily(text))),
): { answers: unknown[]; before: string[]; said: string[] } => {
  const said: string[] = [];
  const say = (word: string): string => (said.push(word), word);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the build makes is text
  const made = new Function('say', make(bundle)) as (tell: typeof say) => object;
  const all = made(say);
  const before = [...said];
  const answers = Object.values(all).map(
    (each: unknown) => (typeof each === 'function' ? each() : each) as unknown,
  );
  return { answers, before, said };
};

test('a constant is worked out when it is first asked for, and once', () => {
  const { answers, before, said } = ran(`
    var words = { en: say("one"), vi: say("một") };
    var never = [say("never")];
    var spoken = () => words.en + words.vi;
    export { spoken, spoken as again };`);
  expect({ answers, before, said }).toEqual({
    answers: ['onemột', 'onemột'],
    before: [],
    said: ['one', 'một'],
  });
});

test('constants that are made of others, in whichever order, are the same as before', () => {
  const { answers } = ran(`
    var first = { name: "first" }, all = [first, { ...first, name: "second" }];
    var names = all.map(({ name }) => name);
    var { length, at: from } = all;
    var [one, other] = new Set(names);
    var [{ name: deep }, rest = 1] = all;
    var taken = () => from.call(names, 1) + deep;
    export { names, length, one, other, taken };`);
  expect(answers).toEqual([['first', 'second'], 2, 'first', 'second', 'secondfirst']);
});

test('a list of constants asks for the one that it is asked for', () => {
  const { answers, said } = ran(`
    var one = [say("one")], two = [say("two")], three = [say("three")], last = () => say("last");
    var inner = { one, second: two };
    var all = { ...inner, three, last };
    var asked = () => [Object.keys(all), all.second, { ...inner }];
    export { asked };`);
  expect(answers).toEqual([[['one', 'second', 'three', 'last'], ['two'], { one: ['one'], second: ['two'] }]]);
  expect(said).toEqual(['two', 'one']);
});

test('a pattern is made when it is first asked for, and once; a map that is empty at first is there from the beginning', () => {
  const bundle = `
    var words = /w[a-z]+/g, seen = new Map();
    var next = () => { const [found] = words.exec("a word, all words"); seen.set(found, seen.size); return found; };
    var all = () => [...seen];
    export { next, next as again, all };`;
  expect(ran(bundle).answers).toEqual([
    'word',
    'words',
    [
      ['word', 0],
      ['words', 1],
    ],
  ]);
  const made = lazily(bundle);
  expect(made).toContain('function words(){');
  expect(made).toContain('var seen = new Map();');
});

test('a name is a variable’s only where it stands for one', () => {
  const { answers } = ran(`
    var words = say({ words: { words: "inner" } });
    var Kind = say(class { constructor(word) { this.word = word; } });
    var kept = () => ({ words });
    var deep = () => words.words.words;
    var shaded = () => ((Other, { words: own }) => own.words + new Kind("!").word + Other)("?", words);
    var tidy = (line = words) => { const { words: { words: inner } } = line; return inner; };
    export { kept, deep, shaded, tidy };`);
  expect(answers).toEqual([{ words: { words: { words: 'inner' } } }, 'inner', 'inner!?', 'inner']);
});

test('what changes stays a variable, and so does a name that stands for two things', () => {
  const { answers } = ran(`
    var count = Number("0");
    var counted = () => (count++, ++count, (count += 10));
    var pair = { left: Number("1") };
    var inner = (pair) => pair * 2;
    var outer = () => inner(pair.left);
    export { counted, count, outer };`);
  expect(answers).toEqual([12, 0, 2]);
});

test('arrows that are handed to a call, in each other too, are called as before', () => {
  const { answers } = ran(`
    var rows = [[3, 1], [2]];
    var sorted = () => rows.map((row) => [...row].sort((a, b) => a - b).map((each) => ({ each }))).flat();
    var from = () => Array.from({ length: 2 }, (_, at) => at, ...[]).concat(((x) => x)(7));
    export { sorted, from };`);
  expect(answers).toEqual([
    [{ each: 1 }, { each: 3 }, { each: 2 }],
    [0, 1, 7],
  ]);
});

test('an arrow that is a function of its own stays what it was', () => {
  const { answers } = ran(`
    var twice = (value) => ({ value: value * 2 });
    var block = (values = [1, 2]) => { for (const each of values) if (each > 1) return twice(each); };
    var bare = () => this;
    export { block, bare };`);
  expect(answers[0]).toEqual({ value: 4 });
});

test('what only one constant asks for stands within it, is made once, and is there for no other', () => {
  const bundle = `
    var far = () => say("far"), near = () => far() + many.size, many = new Map(), both = () => say("both");
    var told = [say("told"), near()];
    var one = { run: () => (many.set(many.size, told), near() + both()), told };
    var other = { run: () => both() };
    var list = { one, other };
    var asked = (name) => list[name ?? "one"].run();
    export { asked, asked as again };`;
  expect(ran(bundle)).toEqual({
    answers: ['far1both', 'far2both'],
    before: [],
    said: ['told', 'far', 'far', 'both', 'far', 'both'],
  });
  const made = within(lazily(bundle));
  const outside = made
    .split('\n')
    .filter((line) => !line.startsWith('function one('))
    .join('\n');
  const holder = made.slice(made.indexOf('function one('), made.indexOf('function other('));
  for (const name of ['far', 'near', 'told']) expect(holder).toContain(`function ${name}(`);
  expect(outside).toContain('function both(');
  expect(holder).not.toContain('function both(');
});

interface Layer {
  areFunctions: boolean;
  /** For each statement, the indexes of those it uses. */
  asked: number[][];
}
/** Statements in order: constants use earlier ones, functions use each other as well. */
const layers: fc.Arbitrary<Layer[]> = fc.array(
  fc.record({
    areFunctions: fc.boolean(),
    asked: fc.array(fc.array(fc.nat(40), { maxLength: 2 }), { minLength: 2, maxLength: 4 }),
  }),
  { minLength: 2, maxLength: 4 },
);
const written = (group: readonly Layer[], name: string): string[] => {
  const kinds = group.flatMap(({ areFunctions, asked }) => asked.map(() => areFunctions));
  let above = 0;
  return group.flatMap(({ areFunctions, asked }) => {
    const known = areFunctions ? above + asked.length : above;
    const partOf = (at: number): string => (kinds[at] === true ? `${name}${at}(deep - 1)` : `${name}${at}`);
    const own = asked.map((places, at) => {
      const parts = known === 0 ? [] : places.map((place) => partOf(place % known));
      const value = `[say("${name}${above + at}"), ${parts.join()}]`;
      return areFunctions
        ? `var ${name}${above + at} = (deep) => deep > 0 ? ${value} : [];`
        : `var ${name}${above + at} = ((deep) => ${value})(2);`;
    });
    above += asked.length;
    return own;
  });
};
/** Independent groups; one constant uses the last of each. */
const bundled = (groups: readonly Layer[][]): string => {
  const statements = groups.map((group, at) => written(group, 'abc'.charAt(at)));
  const tops = statements.map(
    (own, at) => `var top${at} = [${'abc'.charAt(at)}${own.length - 1}].concat([]);`,
  );
  const all = 'var all = () => JSON.stringify([top0, top1, top2]);';
  return [...statements.flat(), ...tops, all, 'export { all, all as again };'].join('\n');
};

test('whatever asks for what, it is answered and worked out as with nothing within', () => {
  let held = 0;
  fc.assert(
    fc.property(fc.tuple(layers, layers, layers), (groups) => {
      const bundle = bundled(groups);
      if (within(lazily(bundle)).includes('(function(){')) held++;
      expect(ran(bundle)).toEqual(ran(bundle, lazily));
    }),
    { numRuns: 40 },
  );
  expect(held).toBeGreaterThan(10);
});
