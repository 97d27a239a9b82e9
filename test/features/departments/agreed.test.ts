/** Who may agree to a plan and approve a request where only one person is named, or nobody is signed in. */
import { treeOf } from '../../../src/domain/firm/departments';
import { agreementFault } from '../../../src/plan/firm/agreed';
import { approvedAs } from '../../../src/plan/firm/approver';
import { Refusal } from '../../../src/refusal';
import type { Workbook } from '../../../src/workbook';

type Row = Parameters<typeof agreementFault>[1];

test.each([
  ['Sue', null],
  ['Max', 'stateBy'],
  ['Max (not verified)', 'stateBy'],
])('a plan that only Sue may agree to, agreed by %s', (stateBy, key) => {
  const rights = { head: 'Nora', approver: 'Sue', second: null, upTo: null };
  const said = { state: 'agreed', stateBy, stateOn: '2026-01-02' };
  const row = { name: 'North', parent: null, group: null, ...rights, ...said } as unknown as Row;
  expect(agreementFault(treeOf([row]), row)?.key ?? null).toBe(key);
});

test.each([
  ['sue@firm.vn', '', 'sue@firm.vn (not verified)'],
  ['Sue', '', 'Sue (not verified)'],
  ['Sue', 'sue@firm.vn', 'Sue (sue@firm.vn)'],
  ['sue@firm.vn', 'sue@firm.vn', 'sue@firm.vn'],
  ['sue@firm.vn', 'max@firm.vn', null],
])('%s approves where “%s” is signed in', (name, address, kept) => {
  const workbook = { signedIn: () => address } as unknown as Workbook;
  const approve = () => approvedAs(workbook, name, 'en');
  if (kept === null) expect(approve).toThrow(Refusal);
  else expect(approve()).toBe(kept);
});
