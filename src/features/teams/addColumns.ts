import { done, type Feature } from '../../asking/feature';
import { needed } from '../../asking/fields';
import { frameOf, rowsOf } from '../../plan/frame';
import { hasAsked } from '../../plan/reading/asked';
import { standalone } from '../../plan/sites/around';
import { layoutOf } from '../../sheet/layout';
import { missingColumns } from '../../sheet/mending/complete';
import { asked, type TeamColumns } from '../../tabs/firm/teams';
import { fill, type Words } from '../../words';

const KINDS = Object.keys(asked) as TeamColumns[];
const SAY = {
  added: {
    en: 'Added at the right of “{tab}”: {columns}.',
    vi: 'Đã thêm ở bên phải trang “{tab}”: {columns}.',
  },
  there: { en: '“{tab}” has them already: {columns}.', vi: 'Trang “{tab}” đã có: {columns}.' },
} as const satisfies Record<string, Words>;

/** Adds columns that only a firm with teams uses, right of all others. */
export const addTeamColumns: Feature<{ which: TeamColumns }, null> = {
  title: { en: 'Add columns for teams', vi: 'Thêm cột cho nhóm' },
  reads: false,
  menu: null,
  accept: ({ which }) => ({ which: needed(KINDS.find((kind) => kind === which) ?? null, 'what') }),
  run: (workbook, { which }) => {
    const frame = frameOf(workbook);
    const { language, first, style } = frame;
    const { tab, columns } = asked[which];
    const sheet = workbook.sheet(tab);
    const layout = sheet === null ? null : layoutOf(tab.columns, sheet.cells(), first, workbook.dayOf);
    const said = {
      tab: sheet?.name() ?? tab.name[language],
      columns: columns.map((key) => tab.columns[key]?.header[language] ?? key).join(', '),
    };
    if (sheet === null || layout === null) {
      const { problems } = rowsOf(workbook, tab, { first, dayOf: workbook.dayOf });
      return done(frame, [], null, '', problems);
    }
    const isThere = hasAsked(workbook, which, first);
    const around = { ...standalone(language), style };
    const { edits } = missingColumns(tab, layout, around, sheet.name(), columns);
    const message = fill(isThere && edits.length === 0 ? SAY.there : SAY.added, language, said);
    return done(frame, [...edits, { kind: 'show', tab }], null, message);
  },
};
