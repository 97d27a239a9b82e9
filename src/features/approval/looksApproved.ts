/** An approved Budget looks approved: a band over what was fixed, and above it who approved it and when. */
import type { Approved } from '../../plan/approved/approved';
import { FIXED_COLUMNS } from '../../plan/approved/lines';
import type { Plan } from '../../plan/plan';
import type { Edit } from '../../sheet/edit';
import { isBlankCell } from '../../sheet/read';
import { joined } from '../../sheet/scaffold/columns';
import { looks } from '../../sheet/style';
import { spokenDay } from '../../speech';
import { budget } from '../../tabs';
import { fill, type Words } from '../../words';
import type { Workbook } from '../../workbook';

const SAY = {
  band: { en: '✓ Approved {when}, {who}', vi: '✓ Đã duyệt {when}, {who}' },
  note: {
    en: 'The coloured columns are the original plan and no longer change: use “Move money” in the sidebar.',
    vi: 'Các cột tô màu là kế hoạch gốc, không đổi nữa: muốn đổi hãy dùng “Điều chuyển” trong bảng điều khiển.',
  },
} as const satisfies Record<string, Words>;

export const looksApproved = (workbook: Workbook, plan: Plan, { who, when }: Approved): Edit[] => {
  const { language, layouts } = plan;
  const layout = layouts.budget;
  if (layout === null) return [];
  const areas = joined(
    ['id', 'line', ...FIXED_COLUMNS]
      .flatMap((key) => layout.columns.get(key) ?? [])
      .filter((at) => at !== undefined)
      .map((column) => ({ row: layout.headerRow, column, columns: 1, rows: 1 })),
  ).map((area) => ({ ...area, rows: 1 }));
  // The cell above the header and left of the totals' labels, where nobody writes anything.
  const column = layout.columns.get('id')?.[0] ?? 1;
  const isFree = layout.headerRow > 1 && isBlankCell(workbook.sheet(budget)?.cells()[0]?.[column - 1]);
  const content = fill(SAY.band, language, { when: spokenDay(when, plan.style.days), who });
  return [
    { kind: 'dress', tab: budget, areas, look: looks.approved },
    ...(isFree
      ? [
          {
            kind: 'write' as const,
            tab: budget,
            row: 1,
            column,
            cells: [[{ content, look: looks.approved, note: SAY.note[language] }]],
          },
        ]
      : []),
  ];
};
