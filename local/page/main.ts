import { createModel } from '../engine';
import { mountGrid } from './grid';
import { part } from './element';

const model = createModel({ locale: 'vi_VN' });
void mountGrid(
  model,
  part('grid'),
  { inform: console.log, refuse: console.log, confirm: console.log },
  (t) => t,
);
