// The tests' result in one line, from jest's --outputFile.
import { readFileSync } from 'node:fs';

try {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(process.argv[2], 'utf8'),
  );
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
} catch {
  console.log('The tests were not run');
}
