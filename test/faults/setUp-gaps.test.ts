import { failsInTurn } from './setUp';

failsInTurn('a plan with a tab and a column missing');
