import { owedOf } from '../../../src/features/money/givingUp';
import type { PlanLine } from '../../../src/plan/plan';
import { A_LINE } from '../../plans/nouns';

const called = (name: string, group: string | null = null): PlanLine =>
  ({ ...A_LINE, id: 'L1', line: name, group }) as unknown as PlanLine;
const DECIDED = 0;
const FOLLOWS = 1;
const BOUND = 2;

const BY_CONTRACT = [
  ['Lương cửa hàng', true],
  ['Lương thực', false],
  ['Số lượng lớn', false],
  ['Bảo hiểm xã hội', true],
  ['Tiền thuê quán', true],
  ['Thuê ngoài thiết kế', false],
  ['Mặt bằng'.normalize('NFD'), true],
  ['LUONG-VP', true],
  ['Store staff', true],
  ['Rent', true],
  ['Brent crude', false],
  ['Current ads', false],
] as const;

test.each(BY_CONTRACT)('a line called “%s” is bound by a contract: %s', (name, isBound) => {
  expect(owedOf(called(name))).toBe(isBound ? BOUND : DECIDED);
});

test.each(BY_CONTRACT)('a line of the group “%s” is bound by a contract: %s', (group, isBound) => {
  expect(owedOf(called('Second', group))).toBe(isBound ? BOUND : DECIDED);
});

test.each([
  ['Điện, nước, internet', FOLLOWS],
  ['Tiền điện'.normalize('NFD'), FOLLOWS],
  ['Phí app giao đồ ăn', FOLLOWS],
  ['PHI-SAN', FOLLOWS],
  ['Ly, hộp, bao bì mang đi', FOLLOWS],
  ['Điện thoại', DECIDED],
  ['Điện thoại cho nhân viên', BOUND],
  ['Phí tư vấn', DECIDED],
  ['Fees of delivery apps', FOLLOWS],
  ['Utilities', FOLLOWS],
  ['Marketplace fees', FOLLOWS],
  ['Waterproofing', DECIDED],
  ['Marketing', DECIDED],
])('a line called “%s” is decided, goes with what is sold and used, or is bound: %s', (name, expected) => {
  expect(owedOf(called(name))).toBe(expected);
});

test('the reserve is owed to nobody, whatever it is called', () => {
  expect(owedOf({ ...called('Lương'), type: 'reserve' })).toBe(DECIDED);
});
