import type { Plan } from '../../plan/plan';
import { slots, type RowValues } from '../../sheet/content';
import type { Cell, Content } from '../../sheet/edit';
import type { Drawn } from '../../sheet/page/laid';
import { differenceLook, figureLook, type LinedPage } from '../../sheet/page/lined';
import { looking, REMARK, row, type PageRow } from '../../sheet/page/row';
import { looks, pattern } from '../../sheet/style';
import { reforecastColumns, type reforecastTab } from '../../tabs/made/reforecast';
import * as terms from '../../terms';
import type { Words } from '../../words';
import type { ForecastLine } from './draft';

export type ReforecastTab = ReturnType<typeof reforecastTab>;

/** The text above the table. */
export interface ForecastHeading {
  title: string;
  decision: string;
  made: string;
  reason: string;
  givenUp: string;
}

export const HEADING = {
  decision: terms.decision,
  reason: terms.reason,
  givenUp: terms.givenUpShort,
  guide: {
    en: 'Grey months are as they were closed. Write over the yellow ones as you come to know more; a month left blank counts as planned. Neither the plan nor any limit changes by it.',
    vi: 'Các tháng nền xám là số đã khoá. Sửa trực tiếp các tháng nền vàng khi biết thêm; tháng để trống được tính theo kế hoạch. Kế hoạch và hạn mức không thay đổi.',
  },
  closed: { en: 'As closed', vi: 'Số đã khoá' },
  open: terms.forecast,
} as const satisfies Record<string, Words>;

/** Sentences begin right of the frozen columns, where they have room. */
const headingRows = (heading: ForecastHeading, { language }: Plan): PageRow[] => {
  const said = (label: Words, text: string, id: string | null = null): PageRow =>
    row('said', [
      ['id', looking(label[language], { bold: true })],
      ['type', id],
      ['approved', text],
    ]);
  return [
    row('title', [['id', looking(heading.title, looks.title)]]),
    said(HEADING.decision, heading.made, heading.decision),
    said(HEADING.reason, heading.reason),
    said(HEADING.givenUp, heading.givenUp),
    row('guide', [['approved', looking(HEADING.guide[language], REMARK)]]),
  ];
};

/** The band above the months says which are closed and which are to be overwritten. */
const bandRow = (closed: number, { language }: Plan): Drawn => ({
  tag: 'band',
  draw: () =>
    slots(reforecastColumns).map(({ key, column, month }): Cell => {
      if (column.hidden) return { content: null };
      const isFirst = key === 'months' && (month === 0 || month === closed);
      const words: Content = isFirst ? HEADING[month < closed ? 'closed' : 'open'][language] : null;
      return { content: words, look: looks.section };
    }),
});

/** The columns that the add-on fills in for a line; all others in the row are a person's. */
const NAMED = ['id', 'type', 'line'];

/** The tab's heading and formats: grey for what the add-on fills in, yellow for what people overwrite. */
export const reforecastPage = (
  tab: ReforecastTab,
  closed: number,
  plan: Plan,
  heading: ForecastHeading,
): LinedPage => ({
  tab,
  first: plan.first,
  heading: headingRows(heading, plan),
  band: [bandRow(closed, plan)],
  isOurs: (key, month) => NAMED.includes(key) || (key === 'months' && month < closed),
  lookOf: (key, month) => {
    const column = reforecastColumns[key as keyof typeof reforecastColumns];
    const format = typeof column.format === 'string' ? pattern(column.format, plan.style) : '';
    if (key === 'note') return { ...looks.input, format };
    if (key === 'months' && month >= closed) return { background: looks.input.background, format };
    return (key === 'difference' || key === 'differencePct' ? differenceLook : figureLook)(format);
  },
});

export const valuesOf = ({ id, type, name, months }: ForecastLine): RowValues => ({
  id,
  type,
  line: name,
  months,
});
