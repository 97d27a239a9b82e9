import {
  below,
  blankWhen,
  both,
  call,
  cell,
  differs,
  either,
  equals,
  isBlank,
  join,
  minus,
  not,
  ownColumn,
  times,
  type Formula,
} from '../sheet/formula';
import { computed, key, money, month, number, tab, text, type RowOf } from '../sheet/tab';

import * as terms from '../terms';
import { keyColumn, keyOfCell, lineKeyOf } from './keys';

/** The Budget, referred to by its key only, as the ledger does. */
const BUDGET = { key: 'budget' };

const isNumber = (key: string): Formula => call('ISNUMBER', cell(key));
const isNegative = (key: string): Formula => both(isNumber(key), below(cell(key), 0));
const hasNoPrice = (side: 'plan' | 'actual'): Formula =>
  both(isNumber(`${side}Quantity`), differs(cell(`${side}Quantity`), 0), isBlank(cell(`${side}Price`)));

/** Quantity × price; zero for a quantity of zero, whatever the price. */
const amountOf = (side: 'plan' | 'actual'): Formula =>
  blankWhen(
    either(
      not(isNumber(`${side}Quantity`)),
      both(not(isNumber(`${side}Price`)), differs(cell(`${side}Quantity`), 0)),
    ),
    times(cell(`${side}Quantity`), call('SUM', cell(`${side}Price`))),
  );

/** Whether another row has the same product of the same line and month. */
const isTwice = (): Formula =>
  both(
    not(isBlank(cell('product'))),
    below(
      1,
      call('COUNTIFS', ownColumn('productKey'), cell('productKey'), ownColumn('month'), cell('month')),
    ),
  );

/** What was planned and sold (or bought) of each product, month by month. Optional. */
export const products = tab({
  key: 'products',
  name: { en: 'Products', vi: 'Sản phẩm' },
  colour: '#b06000',
  isOptional: true,
  keys: ['product', 'line', 'month', 'planQuantity', 'actualQuantity'],
  frozenColumns: 3,
  readyRows: 120,
  rules: [
    { columns: ['product'], when: isTwice(), colour: 'warn' },
    { columns: ['planQuantity'], when: isNegative('planQuantity'), colour: 'bad' },
    { columns: ['planPrice'], when: either(isNegative('planPrice'), hasNoPrice('plan')), colour: 'bad' },
    {
      columns: ['actualPrice'],
      when: either(isNegative('actualPrice'), hasNoPrice('actual')),
      colour: 'bad',
    },
  ],
  columns: {
    month: month(
      terms.month,
      {
        en: 'Any day of the month, such as 01/03/2026. One row a product and month.',
        vi: 'Một ngày bất kỳ trong tháng, ví dụ 01/03/2026. Mỗi sản phẩm mỗi tháng một dòng.',
      },
      { width: 80 },
    ),
    line: key(
      terms.budgetLine,
      {
        en: 'The Id of the line whose money this is: a revenue line for what is sold, a cost line for what is bought.',
        vi: 'Mã khoản mục mà tiền này thuộc về: khoản doanh thu nếu là hàng bán, khoản chi phí nếu là hàng mua.',
      },
      { names: 'line', width: 110, choicesFrom: { tab: BUDGET, key: 'called', to: 'alsoCalled' } },
    ),
    product: text(
      { en: 'Product', vi: 'Sản phẩm' },
      {
        en: 'A product or a group of products. Those of one line are counted in the same unit.',
        vi: 'Một sản phẩm hoặc nhóm sản phẩm. Các sản phẩm của một khoản mục dùng chung đơn vị tính.',
      },
      { width: 130 },
    ),
    planQuantity: number(
      { en: 'Planned quantity', vi: 'Số lượng KH' },
      {
        en: 'Blank for a product that was not planned.',
        vi: 'Để trống nếu sản phẩm không có trong kế hoạch.',
      },
      { width: 95, format: 'general' },
    ),
    planPrice: money(
      { en: 'Planned price', vi: 'Đơn giá KH' },
      {
        en: 'For one unit. Blank for a product that was not planned: the actual price stands in for it.',
        vi: 'Cho một đơn vị. Để trống nếu sản phẩm không có trong kế hoạch: khi đó lấy đơn giá thực hiện.',
      },
    ),
    actualQuantity: number(
      { en: 'Actual quantity', vi: 'Số lượng TH' },
      {
        en: 'Blank is not reported yet, and left out of the review; write 0 where nothing was sold or bought.',
        vi: 'Để trống là chưa có số liệu, bản rà soát chưa tính; không bán, không mua thì ghi 0.',
      },
      { width: 95, format: 'general' },
    ),
    actualPrice: money(
      { en: 'Actual price', vi: 'Đơn giá TH' },
      {
        en: 'For one unit, after discounts: quantity × price is what stands on Actuals.',
        vi: 'Cho một đơn vị, đã trừ giảm giá: số lượng × đơn giá là số tiền trên trang Thực hiện.',
      },
    ),
    planAmount: computed(
      { en: 'Planned amount', vi: 'Thành tiền KH' },
      { en: 'Planned quantity × planned price.', vi: 'Số lượng KH × đơn giá KH.' },
      () => amountOf('plan'),
      { width: 120 },
    ),
    actualAmount: computed(
      { en: 'Actual amount', vi: 'Thành tiền TH' },
      { en: 'Actual quantity × actual price.', vi: 'Số lượng TH × đơn giá TH.' },
      () => amountOf('actual'),
      { width: 120 },
    ),
    change: computed(
      { en: 'Change', vi: 'Chênh lệch' },
      {
        en: 'Actual less planned amount; blank until the actual is there.',
        vi: 'Thành tiền TH trừ KH; để trống khi chưa có thực hiện.',
      },
      () =>
        blankWhen(
          equals(cell('actualAmount'), ''),
          minus(cell('actualAmount'), call('SUM', cell('planAmount'))),
        ),
      { width: 120 },
    ),
    productKey: keyColumn(() => join(lineKeyOf(cell('line')), keyOfCell(cell('product'))), {
      en: 'Key of line and product',
      vi: 'Khoá khoản mục và sản phẩm',
    }),
  },
});

export type ProductRow = RowOf<typeof products>;
