/** The page of the year names what it has no room for. */
import { dashboard } from '../../../src/tabs/dashboard';

const shown = (kpis: number, lines: number, goals: number, all: object) => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `X${index}`);
  const board = dashboard(
    {
      kpis: ids(kpis).map((id) => ({ id, unit: '' })),
      lines: ids(lines),
      goals: ids(goals),
      unseen: [],
      all: { kpis, lines, goals, ...all },
      thousands: 0,
      currency: 'VND',
      isCashAsked: true,
      forecastOn: null,
      goalParts: { isPart: () => false, measuredBy: () => [] },
    },
    { language: 'en', decimals: 0, days: 'dd/mm/yyyy' },
  );
  return board.rows.flatMap(({ tag, cells }) => (tag.startsWith('left') ? [cells[0]!.value] : []));
};

test('KPIs, lines and goals that are left out are counted in both languages', () => {
  expect(shown(12, 14, 6, { kpis: 17, lines: 90, goals: 7 })).toEqual([
    { en: 'Not on this page: 5 of 17 KPIs.', vi: 'Không có trên trang này: 5/17 KPI.' },
    {
      en: 'Not on this page: 76 of 90 budget lines, 1 of 7 goals, which the score counts all the same.',
      vi: 'Không có trên trang này: 76/90 khoản mục, 1/7 mục tiêu (điểm vẫn tính cả).',
    },
  ]);
  expect(shown(12, 14, 6, { goals: 7 })).toEqual([
    {
      en: 'Not on this page: 1 of 7 goals, which the score counts all the same.',
      vi: 'Không có trên trang này: 1/7 mục tiêu (điểm vẫn tính cả).',
    },
  ]);
});

test('a page that holds all says nothing', () => {
  expect(shown(12, 14, 6, {})).toEqual([]);
  expect(shown(0, 0, 0, {})).toEqual([]);
});
