/**
 * All that a person does in a browser. One file and one window for all of it: the scripts of a page are slow until the
 * browser has run them for a while, which cost more than half of the time of what is tested here.
 * `npm test -- browser -t 'a quarter'` does one of them.
 */
import { closeBrowser } from '../../local/window';
import { LANGUAGES } from '../../src/words';
import './dashboard';
import './dialogs';
import './firm';
import { firstHourIn } from './firstHour';
import './import';
import './importSeveral';
import { limitsIn } from './limits';
import './page';
import { productIn } from './product';
import { quarterIn } from './quarter';
import './saving';

afterAll(closeBrowser);

describe.each(LANGUAGES)('the product in %s', productIn);
describe.each(LANGUAGES)('limits in %s', limitsIn);
describe.each(LANGUAGES)('a quarter in %s', quarterIn);
describe.each(LANGUAGES)('the first hour in %s', firstHourIn);
