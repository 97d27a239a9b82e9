import { isBoundByContract, isFollowingSales } from '../../src/features/money/givingUp';

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

test.each([
  ['Điện, nước, internet', true],
  ['Tiền điện'.normalize('NFD'), true],
  ['Phí app giao đồ ăn', true],
  ['PHI-SAN', true],
  ['Ly, hộp, bao bì mang đi', true],
  ['Điện thoại cho nhân viên', false],
  ['Phí tư vấn', false],
  ['Fees of delivery apps', true],
  ['Utilities', true],
  ['Marketplace fees', true],
  ['Waterproofing', false],
  ['Marketing', false],
])('a line called “%s” goes with what is sold and used: %s', (name, expected) => {
  expect(isFollowingSales(name)).toBe(expected);
});
