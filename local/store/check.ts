/**
 * `npm run store:check`: checks the kit in docs/store/ against the Marketplace's rules, and names the source of each.
 */
import { faultsOf } from './faults';
import { kit, rules } from './kit';

const all = rules();
const faults = faultsOf(kit(), all);
for (const { what, source, lookedUp } of all) console.log(`${what}  ${source}  ${lookedUp}`);
console.log(faults.length === 0 ? `\n${all.length} rules kept` : `\n${faults.join('\n')}`);
if (faults.length > 0) process.exitCode = 1;
