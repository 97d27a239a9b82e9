import type { Content } from '../../../sheet/edit';
import { looking } from '../../../sheet/page/row';
import { looks } from '../../../sheet/style';
import type { ReportInput, Section } from '../rows';

type Lesson = ReadonlyMap<string, Content>;

const KIND = 'lesson';
/** The number of blank rows offered below what was written. */
const READY = 3;
const NOTHING: Lesson = new Map();

/** What was written, row by row, including blank rows in between. */
const itemsOf = ({ written }: Pick<ReportInput, 'written'>): Lesson[] => {
  const numbers = [...written.keys()].flatMap((tag) => {
    const [kind, number] = tag.split(' ');
    return kind === KIND ? [Number(number)] : [];
  });
  const count = Math.max(0, ...numbers) + READY;
  return Array.from({ length: count }, (_, index) => written.get(`${KIND} ${index + 1}`) ?? NOTHING);
};

/** Notes that a person keeps for later; rows added below the last one belong to them, too. */
export const lessons: Section<Lesson> = {
  kind: KIND,
  title: { en: 'Lessons', vi: 'Bài học' },
  note: {
    en: 'What we learned, one thing a row. It stays when the review is refreshed, and stands again at the year’s end.',
    vi: 'Điều rút ra, mỗi dòng một điều. Nội dung được giữ khi cập nhật và được nhắc lại khi tổng kết năm.',
  },
  items: itemsOf,
  id: (_lesson, index) => String(index + 1),
  isOpen: true,
  columns: [
    {
      at: 'name',
      header: { en: 'What we learned', vi: 'Điều rút ra' },
      cell: (lesson) => looking(lesson.get('name') ?? null, looks.input),
      isWritten: true,
    },
    {
      at: 'unit',
      header: { en: 'What we do differently', vi: 'Sẽ làm khác đi thế nào' },
      cell: (lesson) => looking(lesson.get('unit') ?? null, { background: looks.input.background }),
      isWritten: true,
    },
  ],
};
