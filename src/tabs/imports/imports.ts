import { call, cell, column, join, literal } from '../../sheet/formula';
import { choice, computed, day, money, number, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { actuals } from '../ledger/actuals';

export type ImportState = 'in' | 'undone';
const importStates: Readonly<Record<ImportState, Words>> = {
  in: { en: 'In the ledger', vi: 'Đã ghi' },
  undone: { en: 'Undone', vi: 'Đã rút lại' },
};

const COUNT = { format: 'number', width: 90 } as const;

/** Every file that was imported: what it held, what was taken from it, and whether that is still in the ledger. */
export const imports = tab({
  key: 'imports',
  name: { en: 'Imports', vi: 'Các lần nhập' },
  colour: '#188038',
  keys: ['id', 'file'],
  unique: 'id',
  isLog: true,
  readyRows: 30,
  columns: {
    id: text(
      terms.id,
      { en: 'Given by AOP Planner: N1, N2, …', vi: 'AOP Planner đặt: N1, N2, …' },
      { width: 55 },
    ),
    when: day(terms.when, undefined),
    who: text(terms.who, undefined, { width: 110 }),
    file: text({ en: 'File', vi: 'Tệp' }, undefined, { width: 220 }),
    source: text(terms.sourceOfActuals, undefined, { width: 120 }),
    rows: number({ en: 'Rows in the file', vi: 'Số dòng trong tệp' }, undefined, COUNT),
    moneyIn: money({ en: 'Money in, file', vi: 'Tiền vào theo tệp' }, undefined, { width: 130 }),
    moneyOut: money({ en: 'Money out, file', vi: 'Tiền ra theo tệp' }, undefined, { width: 130 }),
    taken: number({ en: 'Rows taken', vi: 'Số dòng đã ghi' }, undefined, COUNT),
    takenIn: money({ en: 'Money in, taken', vi: 'Tiền vào đã ghi' }, undefined, { width: 130 }),
    takenOut: money({ en: 'Money out, taken', vi: 'Tiền ra đã ghi' }, undefined, { width: 130 }),
    duplicates: number(terms.duplicates, undefined, COUNT),
    leftOut: text({ en: 'Left out', vi: 'Bỏ qua (có tên)' }, undefined, { width: 260 }),
    tieOut: text(
      terms.tieOut,
      {
        en: 'What of the file’s own figures it was held against.',
        vi: 'Đã đối chiếu với số nào của chính tệp.',
      },
      { width: 260 },
    ),
    state: choice(terms.state, undefined, importStates, { width: 110 }),
    mapping: text({ en: 'How the file was read', vi: 'Cách đọc tệp' }, undefined, {
      hidden: true,
      optional: true,
    }),
    standing: computed(
      { en: 'Ledger rows now', vi: 'Số dòng còn trên sổ' },
      {
        en: 'How many rows of it stand on Actuals now; an amount that is split has several.',
        vi: 'Hiện còn bao nhiêu dòng ở trang Thực hiện; một khoản được chia có nhiều dòng.',
      },
      () => call('COUNTIF', column(actuals, 'imported'), join(cell('id'), literal(' *'))),
      COUNT,
    ),
  },
});

export type ImportRow = RowOf<typeof imports>;
