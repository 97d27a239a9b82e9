import type { PathKind } from '../../domain/goals/strategy';
import { choice, inMore, key, number, percent, tab, text, type RowOf } from '../../sheet/tab';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { betterWhens } from '../choices';

export const pathKinds: Readonly<Record<PathKind, Words>> = {
  straight: { en: 'Straight', vi: 'Đều' },
  growth: { en: 'By growth', vi: 'Theo tỷ lệ tăng' },
};

const year = (at: number) =>
  number(
    { en: `Target, year ${at}`, vi: `Chỉ tiêu năm ${at}` },
    {
      en: 'Blank: on the path between the years that have one.',
      vi: 'Để trống thì nằm trên lộ trình giữa các năm có chỉ tiêu.',
    },
    { width: 115, format: 'general' },
  );
const result = (at: number) =>
  inMore(
    number(
      { en: `Result, year ${at}`, vi: `Kết quả năm ${at}` },
      {
        en: 'Written at the year’s end, where the measure is a KPI.',
        vi: 'Được ghi khi tổng kết năm, nếu thước đo là một KPI.',
      },
      { width: 115, format: 'general' },
    ),
  );

/** What the firm should become in three to five years: a few themes, each with its measure. */
export const strategy = tab({
  key: 'strategy',
  name: { en: 'Strategy', vi: 'Chiến lược' },
  colour: '#681da8',
  keys: ['id', 'theme'],
  unique: 'id',
  isOptional: true,
  frozenColumns: 2,
  readyRows: 10,
  columns: {
    id: key(terms.id, { en: 'Short and unique: T1.', vi: 'Ngắn, không trùng: T1.' }, { width: 50 }),
    theme: text(
      terms.theme,
      { en: 'Three to five are enough.', vi: 'Ba đến năm chủ đề là đủ.' },
      { width: 260 },
    ),
    measure: key(
      { en: 'Measure', vi: 'Thước đo' },
      {
        en: 'The Id of a KPI; or, in words, a figure that is filled in by hand.',
        vi: 'Mã một KPI; hoặc ghi bằng lời một số liệu nhập tay.',
      },
      { width: 150 },
    ),
    betterWhen: inMore(choice(terms.betterWhen, undefined, betterWhens, { width: 140 })),
    from: number(
      { en: 'First year', vi: 'Năm đầu' },
      { en: 'The year of target 1, such as 2026.', vi: 'Năm của chỉ tiêu năm 1, ví dụ 2026.' },
      { width: 75, format: 'general' },
    ),
    start: number(
      { en: 'Start', vi: 'Mức xuất phát' },
      { en: 'Where the year before ended.', vi: 'Kết quả năm trước năm đầu.' },
      { width: 115, format: 'general' },
    ),
    path: choice(
      { en: 'Path', vi: 'Lộ trình' },
      {
        en: 'How years without a target lie between those with one: straight or by growth. Blank: by growth where a growth is given, else straight.',
        vi: 'Các năm không ghi chỉ tiêu nằm thế nào giữa các năm có ghi: đều hoặc theo tỷ lệ tăng. Để trống: theo tỷ lệ tăng nếu có ghi mức tăng mỗi năm, nếu không thì đều.',
      },
      pathKinds,
      { width: 110 },
    ),
    growth: percent(
      { en: 'Growth a year', vi: 'Tăng mỗi năm' },
      {
        en: 'For the years behind the last target: 8%.',
        vi: 'Cho các năm sau chỉ tiêu cuối cùng: 8%.',
      },
      { width: 90 },
    ),
    target1: year(1),
    target2: year(2),
    target3: year(3),
    target4: year(4),
    target5: year(5),
    owner: text(terms.owner, undefined, { width: 120 }),
    why: text(terms.why, { en: 'In a sentence.', vi: 'Trong một câu.' }, { width: 300 }),
    result1: result(1),
    result2: result(2),
    result3: result(3),
    result4: result(4),
    result5: result(5),
  },
});

export type StrategyRow = RowOf<typeof strategy>;
