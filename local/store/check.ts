/** `npm run store:check`: holds the kit in docs/store/ to the Marketplace's rules, and says where each was found. */
import { faultsOf } from './faults';
import { kit, rules } from './kit';

const all = rules();
const faults = faultsOf(kit(), all);
for (const { what, source, lookedUp } of all) console.log(`${what}  ${source}  ${lookedUp}`);
console.log(faults.length === 0 ? `\n${all.length} rules kept` : `\n${faults.join('\n')}`);
if (faults.length > 0) process.exitCode = 1;
