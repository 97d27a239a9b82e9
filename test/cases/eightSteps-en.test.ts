import { eightStepsIn } from './eightSteps';

eightStepsIn('en');
