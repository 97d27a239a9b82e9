import { productIn } from './product';

describe('in vi', () => {
  productIn('vi');
});
