/** The functions for people's own cells. The build makes a stub of each with its help text. */
export { AOP_PHASE } from './phase';
export { AOP_SEASON } from './season';
export { AOP_OCCASION } from './occasion';
export { AOP_VARIANCE, AOP_VARIANCE_PCT } from './variance';
export { AOP_STATUS } from './status';
export { AOP_TO_DATE, AOP_OUTLOOK, AOP_NEEDED } from './outlook';
export { AOP_SCORE } from './score';
export { AOP_BRIDGE } from './bridge';
export { AOP_AMOUNT } from './amount';
export { AOP_AVAILABLE } from './available';
export { AOP_CHECK } from './check';
