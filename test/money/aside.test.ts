import { setAside, wordsShared } from '../../src/features/spending/aside';

const EN = [
  'Open a second shop',
  'Hire more people',
  'Build our own website or app',
  'Take on bulky goods: prams, cots, nursery furniture',
  'Follow every price cut of our competitors',
];
const VI = [
  'Mở cửa hàng thứ hai',
  'Tuyển thêm người',
  'Làm website hay ứng dụng bán hàng riêng',
  'Nhập thêm hàng cồng kềnh: xe đẩy, cũi, nội thất phòng bé',
  'Chạy theo mọi đợt giảm giá của đối thủ',
];

// prettier-ignore
test.each<[string, readonly string[], string | null]>([
  ['Rent for the second shop',           EN, EN[0]!],
  ['Prams',                              EN, EN[3]!],
  ['Buy a pram',                         EN, EN[3]!],
  ['A website of our own',               EN, EN[2]!],
  ['Match a competitor’s price cut',     EN, EN[4]!],
  ['Thuê mặt bằng mở cửa hàng thứ 2',    VI, VI[0]!],
  ['THUE CUA HANG THU HAI',              VI, VI[0]!],
  ['Nhập xe đẩy',                        VI, VI[3]!],
  ['Làm ứng dụng bán hàng',              VI, VI[2]!],
  ['Paper bags for the shop',            EN, null],
  ['Search ads in March',                EN, null],
  ['Shop lights',                        EN, null],
  ['Nhập hàng sữa bột',                  VI, null],
  ['Quảng cáo hàng mới',                 VI, null],
  ['Sơn lại cửa hàng',                   VI, null],
  ['',                                   VI, null],
])('“%s” is found among what we will not do, or not', (what, list, expected) => {
  expect(setAside(what, list)).toEqual(expected === null ? [] : [expected]);
});

test('a name is nearest that shares words with their accents', () => {
  const names = ['Quảng cáo, khuyến mãi', 'Sửa chữa, dụng cụ nhỏ', 'Đồ uống'];
  const shared = (what: string): number[] => names.map((name) => wordsShared(what, name));
  expect(shared('Sửa mái hiên')).toEqual([1, 2, 0]);
  expect(shared('sua mai hien')).toEqual([1, 1, 0]);
  expect(shared('Mua xe')).toEqual([0, 0, 0]);
});
