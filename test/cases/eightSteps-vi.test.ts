import { eightStepsIn } from './eightSteps';

eightStepsIn('vi');
