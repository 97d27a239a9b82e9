import { done, type Feature } from '../../asking/feature';
import type { Cell, Edit } from '../../sheet/edit';
import { looks } from '../../sheet/style';
import type { TabRef } from '../../sheet/tab';
import * as terms from '../../terms';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';
import type { Seen } from './beliefs';
import { seenOf, whereIn } from './input';
import { beliefRows, type BeliefRow, type State, type Where } from './table';

const NAME: Words = { en: 'Installation check', vi: 'Kiểm tra bản cài' };
const COLOUR = '#5f6368';
const WIDTHS = [420, 200, 260, 110];

const SAY = {
  belief: { en: 'Belief', vi: 'Điều tiện ích dựa vào' },
  expected: terms.expected,
  seen: terms.seen,
  state: { en: 'Result', vi: 'Kết quả' },
  kept: { en: 'Kept on the tab {name}.', vi: 'Đã lưu ở trang {name}.' },
} as const satisfies Record<string, Words>;

/** The results in words. */
export const STATES: Readonly<Record<State, Words>> = {
  'as believed': { en: 'as expected', vi: 'đúng' },
  otherwise: { en: 'otherwise', vi: 'khác' },
  measured: { en: 'measured', vi: 'số đo' },
  'not seen': { en: 'not tried', vi: 'chưa thử' },
};

/** A name that no tab has, so that nothing is overwritten. */
const freeName = (workbook: Workbook, language: Language): string => {
  const name = `${NAME[language]} ${workbook.today()}`;
  for (let count = 1; ; count++) {
    const wanted = count === 1 ? name : `${name} (${count})`;
    if (workbook.named(wanted) === null) return wanted;
  }
};

const cell = (content: string, look: Cell['look'] = {}): Cell => ({
  content,
  look: { ...look, format: '@', wrap: true },
});

const linesOf = (rows: readonly BeliefRow[], where: Where, language: Language): Cell[][] => {
  const headers = [SAY.belief, SAY.expected, SAY.seen, SAY.state];
  return [
    [cell(`${where.locale}, ${where.timeZone}`, looks.guidance), cell(''), cell(''), cell('')],
    headers.map((words) => cell(words[language], looks.header)),
    ...rows.map(({ says, expected, seen, state }) =>
      [says, expected, seen, STATES[state][language]].map((text) => cell(text)),
    ),
  ];
};

/** Keeps the table of a check on a tab of its own. */
export const keepCheck: Feature<{ seen: Seen; where: Where }, { name: string }> = {
  title: { en: 'Keep the check', vi: 'Lưu kết quả kiểm tra' },
  menu: null,
  reads: false,
  accept: (raw) => ({ seen: seenOf(raw.seen), where: whereIn(raw.where) }),
  run: (workbook, { seen, where }) => {
    const { userLanguage: language } = workbook;
    const name = freeName(workbook, language);
    const tab: TabRef = { key: `check ${name}`, name: { en: name, vi: name } };
    const cells = linesOf(beliefRows(seen, where, language), where, language);
    const edits: Edit[] = [
      { kind: 'add tab', tab, name, rows: cells.length + 5, columns: WIDTHS.length, colour: COLOUR },
      { kind: 'widths', tab, widths: WIDTHS.map((width, at) => ({ column: at + 1, columns: 1, width })) },
      { kind: 'freeze', tab, rows: 2, columns: 0 },
      { kind: 'write', tab, row: 1, column: 1, cells, owned: true },
      { kind: 'show', tab },
    ];
    return done({ language }, edits, { name }, fill(SAY.kept, language, { name }));
  },
};
