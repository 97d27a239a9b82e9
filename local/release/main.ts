import { release } from './release';

release();
