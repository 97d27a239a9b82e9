import type { Direction, LeaveOutAs, Match } from '../../imports/fates/rules';
import { choice, money, percent, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { stages } from '../choices';

export const matches: Readonly<Record<Match, Words>> = {
  contains: { en: 'Contains', vi: 'Có chứa' },
  starts: { en: 'Starts with', vi: 'Bắt đầu bằng' },
  words: { en: 'Has the words', vi: 'Có các từ' },
};
const directions: Readonly<Record<Direction, Words>> = {
  in: terms.moneyIn,
  out: terms.moneyOut,
};
const leaveOuts: Readonly<Record<LeaveOutAs, Words>> = {
  'own transfer': terms.ownTransfer,
  payout: terms.payout,
  private: terms.privateSpending,
  'not this plan': { en: 'Not this plan', vi: 'Không thuộc kế hoạch này' },
};

/** Which line an imported payment goes to. Rules are read from the top; the first one that fits counts. */
export const importRules = tab({
  key: 'importRules',
  name: { en: 'Import rules', vi: 'Quy tắc nhập' },
  colour: '#188038',
  keys: ['text', 'line', 'leaveOut', 'share', 'amount'],
  readyRows: 60,
  columns: {
    source: text(
      { en: 'If source', vi: 'Nếu nguồn' },
      {
        en: 'The first rule from the top that fits counts. A blank condition holds for all.',
        vi: 'Xét từ trên xuống, quy tắc đầu tiên khớp sẽ được dùng. Điều kiện để trống là khớp mọi dòng.',
      },
      { width: 120 },
    ),
    match: choice(
      { en: 'Text', vi: 'Nội dung' },
      {
        en: 'How the text is looked for; contains, where blank. Case and accents do not matter.',
        vi: 'Cách tìm nội dung; để trống là “Có chứa”. Không phân biệt chữ hoa và dấu.',
      },
      matches,
      { width: 120 },
    ),
    text: text(
      { en: 'These words', vi: 'Các chữ này' },
      {
        en: 'Looked for in the description, the kind and the reference.',
        vi: 'Tìm trong diễn giải, loại và số chứng từ.',
      },
      { width: 220 },
    ),
    from: money({ en: 'Amount from', vi: 'Số tiền từ' }, { en: 'Without its sign.', vi: 'Không tính dấu.' }),
    to: money({ en: 'Amount up to', vi: 'Số tiền đến' }, { en: 'Without its sign.', vi: 'Không tính dấu.' }),
    direction: choice({ en: 'Direction', vi: 'Chiều tiền' }, undefined, directions),
    account: text(
      terms.account,
      {
        en: 'Of the bank; of a journal: what the account begins with, such as 642.',
        vi: 'Tài khoản ngân hàng; với sổ nhật ký: đầu số tài khoản, ví dụ 642.',
      },
      { width: 100 },
    ),
    state: text({ en: 'State in the file', vi: 'Trạng thái trong tệp' }, undefined, { width: 130 }),
    line: text(
      { en: 'Goes to line', vi: 'Ghi vào khoản mục' },
      { en: 'The Id of a line on the Budget tab.', vi: 'Mã khoản mục ở trang Ngân sách.' },
      { width: 130, choicesFrom: { tab: { key: 'budget' }, key: 'called', to: 'alsoCalled' } },
    ),
    stage: choice(
      { en: 'As', vi: 'Tình trạng' },
      {
        en: 'Blank: received for revenue, spent for all else.',
        vi: 'Để trống: đã thu với doanh thu, đã chi với các khoản khác.',
      },
      stages,
      { width: 120 },
    ),
    settles: text(
      { en: 'Settles', vi: 'Thanh toán cho' },
      { en: 'The reference of a commitment.', vi: 'Số chứng từ của khoản cam kết.' },
    ),
    share: percent(
      { en: 'Share', vi: 'Tỷ lệ' },
      {
        en: 'To split an amount: the other parts stand in the rows below, with nothing but line and share or amount.',
        vi: 'Để chia một số tiền: các phần khác ghi ở dòng dưới, chỉ ghi khoản mục và tỷ lệ hoặc số tiền.',
      },
    ),
    amount: money(
      { en: 'Fixed amount', vi: 'Số tiền cố định' },
      {
        en: 'Of a part; shares are of what fixed amounts leave.',
        vi: 'Của một phần; tỷ lệ tính trên phần còn lại sau các số tiền cố định.',
      },
      { width: 130 },
    ),
    leaveOut: choice(
      { en: 'Leave out as', vi: 'Bỏ qua vì' },
      {
        en: 'The payment does not enter the plan, and is named so.',
        vi: 'Khoản này không ghi vào kế hoạch và được nêu tên.',
      },
      leaveOuts,
      { width: 180 },
    ),
  },
});

export type ImportRuleRow = RowOf<typeof importRules>;
