import { quarterIn } from './quarter';

describe('a quarter in en', () => {
  quarterIn('en');
});
