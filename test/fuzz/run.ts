/** `npm run fuzz -- 3000 1`: the number of sequences, and the first seed. Prints each finding with its seed. */
import { sequence } from './limits';

const [count = 3000, first = Math.floor(Math.random() * 1_000_000)] = process.argv.slice(2).map(Number);
if (![count, first].every(Number.isSafeInteger)) {
  console.error('npm run fuzz -- <how many> <from which seed>, such as npm run fuzz -- 3000 1');
  process.exit(2);
}
console.log(`${count} sequences from seed ${first}`);
const started = Date.now();
let wrong = 0;
for (let seed = first; seed < first + count; seed++) {
  const told = sequence(seed);
  if (told.wrong !== '') {
    wrong++;
    console.log(`seed ${seed} (${told.language}): ${told.steps.join(', ')}\n  ${told.wrong}`);
  }
  // Lets pending work finish, which would otherwise keep every spreadsheet in memory.
  await new Promise((resolve) => setImmediate(resolve));
  const done = seed - first + 1;
  if (done % 100 === 0)
    console.log(`${done} done, ${wrong} wrong, ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(
  `${count} sequences from seed ${first}: ${wrong} wrong, in ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exitCode = wrong === 0 ? 0 : 1;
