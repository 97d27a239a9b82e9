import { setAside, wordsShared } from '../../../src/plan/goals/setAside';
import { actionKinds, actionStatuses, lineTypes } from '../../../src/tabs/choices';
import { answerCell, ask, evenLine, fillIn, glance, nameOf, shortPlan } from '../../plans/shop';
import { LOCALES } from '../closing/months';

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
])('“%s” is found on Not this year, or not', (what, list, expected) => {
  expect(setAside(what, list)).toEqual(expected === null ? [] : [expected]);
});

test('the nearest name is one that shares words including accents', () => {
  const names = ['Quảng cáo, khuyến mãi', 'Sửa chữa, dụng cụ nhỏ', 'Đồ uống'];
  const shared = (what: string): number[] => names.map((name) => wordsShared(what, name));
  expect(shared('Sửa mái hiên')).toEqual([1, 2, 0]);
  expect(shared('sua mai hien')).toEqual([1, 1, 0]);
  expect(shared('Mua xe')).toEqual([0, 0, 0]);
});

test.each([
  [
    'en',
    'A second shop',
    'Rent for the second shop',
    'Lights for the shop',
    'is agreed not to be done this year',
  ],
  [
    'vi',
    'Mở cửa hàng thứ hai',
    'Thuê mặt bằng mở cửa hàng thứ 2',
    'Sơn cửa hàng, treo biển hàng',
    'chưa làm',
  ],
] as const)(
  'in %s work that was begun on “%s”, although set aside, is named',
  (language, line, name, other, said) => {
    const person = shortPlan({ language, locale: LOCALES[language] });
    person.type(nameOf('direction', language), answerCell(person, 'notThisYear', language), line);
    fillIn(person, 'budget', language, [evenLine('RENT', lineTypes.cost[language], 100)]);
    const kind = actionKinds.initiative[language];
    const begun = (status: string): void => {
      fillIn(person, 'actions', language, [
        { id: 'A1', kind, name, status },
        { id: 'A2', kind, name: other },
      ]);
    };
    begun('');
    const waiting = (): string[] => glance(person).waiting.filter((text) => text.includes(line));
    expect(waiting()).toEqual([expect.stringContaining(`“${name}”`)]);
    expect(waiting()[0]).toContain(said);
    const input = { who: 'An', date: '2026-01-02' };
    const aside = (): unknown => ask(person, 'approvePlan', input, true).answer.figures.aside;
    expect(aside()).toEqual([{ name, line }]);
    begun(actionStatuses.dropped[language]);
    expect([waiting(), aside()]).toEqual([[], []]);
  },
);
