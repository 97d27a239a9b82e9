import { isSameKey } from '../../domain/keys';
import { atLeast, blankWhen, both, call, cell, either, isBlank, times } from '../../sheet/formula';
import {
  inMore,
  choice,
  computed,
  key,
  number,
  tab,
  text,
  type Column,
  type Format,
  type RowOf,
  type RowView,
} from '../../sheet/tab';
import { readFigure, type Reader } from '../../sheet/value';
import * as terms from '../../terms';
import type { Words } from '../../words';
import { riskStatuses } from '../choices';
import { formatOfUnit, kpis } from './kpis';

const signalFormat = (row: RowView): Format => {
  const at = row.valuesOf(kpis, 'id').findIndex((id) => isSameKey(id, row.text('kpi')));
  const unit = row.valuesOf(kpis, 'unit')[at];
  return unit === undefined ? 'number' : formatOfUnit(unit);
};

const A_GRADE: Words = { en: 'a number from 1 to 5', vi: 'một số từ 1 đến 5' };
/** A grade from 1 to 5; anything else counts as it is, and is reported. */
const readGrade: Reader<number | null> = (value, tell, dayOf) => {
  const figure = readFigure(
    value,
    (words, understood) => {
      tell(understood === undefined ? A_GRADE : words, understood);
    },
    dayOf,
  );
  if (figure !== null && !(figure >= 1 && figure <= 5)) tell(A_GRADE, 'understood');
  return figure;
};
const grade = (header: Words, note: Words, width: number): Column<number | null> => ({
  ...number(header, note, { format: 'general', width }),
  read: readGrade,
});

/** What could endanger the goals, how we would notice, and what we would then do. */
export const risks = tab({
  key: 'risks',
  name: { en: 'Risks', vi: 'Rủi ro' },
  colour: '#b31412',
  isOptional: true,
  keys: ['id', 'risk'],
  unique: 'id',
  frozenColumns: 2,
  readyRows: 15,
  columns: {
    id: key(terms.id, { en: 'Short and unique: R1.', vi: 'Ngắn, không trùng: R1.' }, { width: 50 }),
    risk: text(
      terms.risk,
      { en: 'The few that touch cash or growth.', vi: 'Chỉ vài rủi ro chạm tới dòng tiền hoặc tăng trưởng.' },
      { width: 260 },
    ),
    goal: inMore(
      key(
        terms.goal,
        { en: 'The Id of the goal that it hits.', vi: 'Mã mục tiêu bị ảnh hưởng.' },
        { names: 'goal', width: 75 },
      ),
    ),
    likelihood: inMore(
      grade(
        { en: 'Likelihood', vi: 'Khả năng xảy ra' },
        { en: 'From 1 (unlikely) to 5 (almost certain).', vi: '1 khó xảy ra đến 5 gần như chắc chắn.' },
        105,
      ),
    ),
    impact: inMore(
      grade(
        { en: 'Impact', vi: 'Mức độ ảnh hưởng' },
        { en: 'From 1 (small) to 5 (threatens the year).', vi: '1 nhỏ đến 5 đe doạ cả năm.' },
        115,
      ),
    ),
    score: inMore(
      computed(
        terms.riskScore,
        {
          en: 'Likelihood times impact; from 12 it is a large one.',
          vi: 'Khả năng nhân mức độ; từ 12 là rủi ro lớn.',
        },
        () =>
          blankWhen(
            either(isBlank(cell('likelihood')), isBlank(cell('impact'))),
            times(cell('likelihood'), cell('impact')),
          ),
        { format: 'general', width: 90 },
      ),
    ),
    kpi: key(
      { en: 'Signal: KPI', vi: 'Dấu hiệu: KPI' },
      { en: 'The Id of the KPI that shows it first.', vi: 'Mã KPI cho thấy sớm nhất.' },
      { names: 'kpi', width: 100 },
    ),
    trigger: number(
      { en: 'Signal: value', vi: 'Dấu hiệu: ngưỡng' },
      {
        en: 'The signal has come when the month’s figure is worse than this.',
        vi: 'Dấu hiệu đã đến khi số của tháng xấu hơn mức này.',
      },
      { width: 115, format: signalFormat },
    ),
    fallback: text(terms.fallback, { en: 'What we do then.', vi: 'Khi đó mình làm gì.' }, { width: 340 }),
    owner: text(terms.owner, undefined, { width: 120 }),
    status: choice(terms.status, undefined, riskStatuses),
  },
  rules: [
    {
      columns: ['score'],
      when: both(call('ISNUMBER', cell('score')), atLeast(cell('score'), 12)),
      colour: 'bad',
    },
  ],
});

export type RiskRow = RowOf<typeof risks>;
