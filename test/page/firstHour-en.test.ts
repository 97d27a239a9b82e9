import { firstHourIn } from './firstHour';

describe('in en', () => {
  firstHourIn('en');
});
