import { limitsIn } from './limits';

describe('in en', () => {
  limitsIn('en');
});
