/**
 * All that a person does in a browser. One file and one window for all of it: the scripts of a page are slow until the
 * browser has run them for a while, which cost more than half of the time of what is tested here.
 * `npm test -- browser -t 'a quarter'` does one of them.
 *
 * Those that begin with an empty spreadsheet come first: what the others open is also what tests of another worker
 * begin with, and has been built there meanwhile, by code that has run for a while.
 */
import { closeBrowser } from '../../local/browser/window';
import './dialogs';
import './page';
import './saving';
import './product';
import './firstHour';
import './quarter';
import './limits';
import './import';
import './importAsked';
import './importMonthly';
import './importNamed';
import './importSeveral';
import './firm';
import './dashboard';

beforeAll(() => {
  // Node's default: jest's hundred stack lines would be collected with each message to the browser.
  Error.stackTraceLimit = 10;
});
afterAll(closeBrowser);
