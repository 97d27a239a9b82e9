import { failsInTurn } from './setUp';

failsInTurn('the sample');
