import { groupsOf } from '../../domain/groups';
import type { Edit } from '../edit';
import { type TabPlace, type Spot, render } from '../formula';
import { placeOfTable, type Layout } from '../layout';
import { looks, pattern, ruleColours } from '../style';
import type { Column, TableTab } from '../tab';
import { columnArea, joined } from './columns';
import type { Surroundings } from './surroundings';

/**
 * Formats, dropdowns and grey for the given columns, from the header down to the end of the sheet. Tick boxes only go
 * into ready rows: an empty box counts as content, so a sheet full of them would be read to its end.
 */
export const dressColumns = (
  tab: TableTab,
  layout: Layout,
  around: Surroundings,
  keys: readonly string[],
  ready = tab.readyRows,
): Edit[] => {
  const columns = keys
    .map((key) => [key, tab.columns[key]] as const)
    .filter((pair): pair is [string, Column] => pair[1] !== undefined);
  const inFormats = columns.flatMap(([key, column]) => {
    const format = typeof column.format === 'string' ? pattern(column.format, around.style) : '';
    return format === '' ? [] : columnArea(layout, key).map((area) => ({ format, area }));
  });
  const formats = [...groupsOf(inFormats, ({ format }) => format)].map(([format, own]): Edit => ({
    kind: 'dress',
    tab,
    areas: own.map(({ area }) => area),
    look: { format },
  }));
  const computed = columns
    .filter(([, column]) => column.computed)
    .flatMap(([key]) => columnArea(layout, key));
  const wrapped = columns
    .filter(([, column]) => column.format === 'text' && column.width >= 180)
    .flatMap(([key]) => columnArea(layout, key));
  const choices = columns.flatMap(([key, column]): Edit[] =>
    column.choices === undefined
      ? []
      : [
          {
            kind: 'choices',
            tab,
            areas: columnArea(layout, key),
            values: Object.values(column.choices).map((words) => words[around.style.language]),
            help: column.note[around.style.language],
          },
        ],
  );
  const ticks = columns
    .filter(([, column]) => column.format === 'flag')
    .flatMap(([key]) => columnArea(layout, key, ready));
  return [
    ...formats,
    ...(computed.length > 0
      ? [{ kind: 'dress', tab, areas: joined(computed), look: looks.computed } as const]
      : []),
    ...(wrapped.length > 0 ? [{ kind: 'dress', tab, areas: wrapped, look: { wrap: true } } as const] : []),
    ...choices,
    ...flagEdits(tab, layout, around, keys),
    ...(ticks.length > 0 ? [{ kind: 'ticks', tab, areas: ticks } as const] : []),
  ];
};

/** Values are flagged, never refused: a refused value is gone, and nobody could be asked about it. */
const flagEdits = (tab: TableTab, layout: Layout, around: Surroundings, keys: readonly string[]): Edit[] =>
  keys.flatMap((key): Edit[] => {
    const { accepts, choicesFrom, note } = tab.columns[key] ?? {};
    const [areas, help] = [columnArea(layout, key), note?.[around.style.language] ?? ''];
    const spot: Spot = { here: placeOfTable('', layout), row: layout.headerRow + 1, place: around.place };
    const formula = accepts === undefined ? null : render(accepts, spot);
    const from = choicesFrom === undefined ? undefined : around.place(choicesFrom.tab);
    const at = from?.columnOf(choicesFrom?.key ?? '', 0);
    const last = choicesFrom?.to === undefined ? at : from?.columnOf(choicesFrom.to, 0);
    return [
      ...(formula === null ? [] : [{ kind: 'accept' as const, tab, areas, formula, help }]),
      ...(choicesFrom === undefined || from === undefined || at === undefined
        ? []
        : [
            {
              kind: 'choices from' as const,
              tab,
              areas,
              from: {
                key: choicesFrom.tab.key,
                area: { row: from.headerRow + 1, column: at, columns: (last ?? at) - at + 1 },
              },
              help,
            },
          ]),
    ];
  });

/** The validations and colours that an existing table should have. */
export const guards = (tab: TableTab, layout: Layout, around: Surroundings): Edit[] => [
  ...dressColumns(tab, layout, around, Object.keys(tab.columns)).filter(({ kind }) => GUARDS.includes(kind)),
  ...rulesOf(tab, layout, placeOfTable('', layout), around),
];

const GUARDS: readonly Edit['kind'][] = ['choices', 'choices from', 'accept', 'ticks'];

export const rulesOf = (tab: TableTab, layout: Layout, place: TabPlace, around: Surroundings): Edit[] => {
  const rules = tab.rules.flatMap((rule) => {
    const formula = render(rule.when, { here: place, row: layout.headerRow + 1, place: around.place });
    const areas = rule.columns.flatMap((key) => columnArea(layout, key));
    return formula === null ? [] : [{ areas, formula, ...ruleColours[rule.colour] }];
  });
  return rules.length > 0 ? [{ kind: 'rules', tab, rules }] : [];
};
