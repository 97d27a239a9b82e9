import { quarterIn } from './quarter';

describe('a quarter in vi', () => {
  quarterIn('vi');
});
