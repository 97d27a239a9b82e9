import { firstHourIn } from './firstHour';

describe('in vi', () => {
  firstHourIn('vi');
});
