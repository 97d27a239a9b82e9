import { isBoundByContract } from '../../src/features/money/givingUp';

test.each([
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
])('a line or group called “%s” is bound by a contract: %s', (name, expected) => {
  expect(isBoundByContract(name)).toBe(expected);
});
