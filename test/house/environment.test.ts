/** What the test environment (test/jest/environment.cjs) has to provide, as tests run in Node's own realm. */
import { readFileSync } from 'node:fs';
import { readConfigureGlobal } from 'fast-check';

/** Stack positions refer to lines that compiled files no longer have. */
interface Placed {
  line: number;
  file: string;
}

const placeOf = ({ stack = '' }: Error): Placed => {
  const [, file = '', line = ''] = /\(?([^\s()]+):(\d+):\d+\)?$/m.exec(stack) ?? [];
  return { line: Number(line), file };
};

test('an error names the line as it was written', () => {
  const { line, file } = placeOf(new Error('here, as it was written'));
  expect(file).toMatch(/environment\.test\.ts$/);
  expect(readFileSync(file, 'utf8').split('\n')[line - 1]).toContain('here, as it was written');
});

test('jest recognises built-in types in values that tests make', () => {
  expect(() => JSON.parse('{')).toThrow(SyntaxError);
  expect([new Date(0), new Map(), []]).toStrictEqual([expect.any(Date), expect.any(Map), expect.any(Array)]);
});

test('random cases have their seed', () => {
  expect(readConfigureGlobal().seed).toEqual(
    process.env.AOP_SEED === 'random' ? undefined : Number(process.env.AOP_SEED ?? '20260101'),
  );
});
