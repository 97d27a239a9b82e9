import { limitsIn } from './limits';

describe('in vi', () => {
  limitsIn('vi');
});
