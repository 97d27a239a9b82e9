import { productIn } from './product';

describe('in en', () => {
  productIn('en');
});
