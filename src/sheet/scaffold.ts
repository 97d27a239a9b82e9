import type { Area } from './address';
import { contentOf, slots, valueAt, viewOf, written, type RowValues, type ValuesOf } from './content';
import type { Cell, Content, Edit } from './edit';
import {
  blankWhen,
  call,
  cell,
  equals,
  headerOf,
  isBlank,
  join,
  literal,
  ownColumn,
  when,
  type Formula,
  type Place,
  type Spot,
} from './formula';
import {
  ANSWER_COLUMN,
  FORM_COLUMNS,
  formRows,
  freshLayout,
  placeOfForm,
  placeOfTable,
  type Layout,
} from './layout';
import { looks, pattern, ruleColours, type Style } from './style';
import { render } from './formula';
import type { AnyTab, Column, Columns, FormTab, TableTab } from './tab';

/** What laying out a tab needs to know of the plan around it. */
export interface Surroundings {
  style: Style;
  /** Where the plan's tabs stand, those about to be added included. */
  place: (tab: { key: string }) => Place | undefined;
  valuesOf: ValuesOf;
  /** The first day of a fiscal month, as a formula. */
  monthStart: (month: number) => Formula;
}

const ROOM = 20;

/** The month under a column's words: it moves with the plan's year. */
export const monthHeader = (words: string, start: Formula): Formula => {
  const two = call('RIGHT', join(literal('0'), call('MONTH', start)), 2);
  const month = join(join(two, '/'), call('YEAR', start));
  return words === '' ? month : join(literal(`${words} `), month);
};

export const formatOf = (column: Column, values: RowValues, around: Surroundings): string =>
  pattern(
    typeof column.format === 'function' ? column.format(viewOf(values, around.valuesOf)) : column.format,
    around.style,
  );

/** A computed cell stays blank while its row has no key: ready rows show nothing. */
export const guarded = (tab: TableTab, column: Column, formula: Formula | null): Formula | null => {
  const [key] = tab.keys;
  return formula === null || key === undefined || !column.computed
    ? formula
    : blankWhen(isBlank(cell(key)), formula);
};

/** The words of a header, and below them what its column holds: over the header's own row it answers the words. */
const spillOf = (key: string, words: string, below: Formula): Formula => {
  const rows = call('ROW', ownColumn(key));
  return call('ARRAYFORMULA', when(equals(rows, call('ROW', headerOf(key))), words, below));
};

/** A header in the plan's language. */
export const headerContent = (
  tab: { columns: Columns; keys: readonly string[] },
  { column, month }: { column: Column; month: number },
  around: Surroundings,
  spot: Spot,
): Content => {
  const words = column.header[around.style.language];
  // Rows are counted by a column that people fill in.
  const [counted] = tab.keys;
  if (column.spill !== undefined && counted !== undefined)
    return written(spillOf(counted, words, column.spill()), spot) ?? words;
  return column.span === 1 ? words : written(monthHeader(words, around.monthStart(month)), spot);
};

export const headerCell = (
  tab: TableTab,
  slot: { column: Column; month: number },
  around: Surroundings,
  spot: Spot,
): Cell => {
  const { column } = slot;
  const note = column.note[around.style.language];
  return {
    content: headerContent(tab, slot, around, spot),
    look: column.computed ? looks.computedHeader : looks.header,
    ...(note === '' ? {} : { note }),
  };
};

/** One cell of a row: its value, else its formula. */
export const rowCell = (
  tab: TableTab,
  slot: { key: string; column: Column; month: number },
  values: RowValues,
  around: Surroundings,
  spot: Spot,
): Cell => {
  const { key, column, month } = slot;
  const value = contentOf(column, valueAt(values, key, month), around.style.language);
  const formula = column.formula?.(viewOf(values, around.valuesOf), month) ?? null;
  const content = value ?? written(guarded(tab, column, formula), spot);
  if (typeof column.format !== 'function' || content === null) return { content };
  return { content, look: { format: formatOf(column, values, around) } };
};

const totalCells = (tab: TableTab, around: Surroundings, place: Place): Cell[][] =>
  tab.totals.map((total, index) =>
    slots(tab.columns).map(({ key, column, month }) => {
      if (key === total.labelIn) return { content: total.label[around.style.language], look: looks.total };
      if (!column.total) return { content: null, look: looks.total };
      const spot: Spot = { here: place, row: index + 1, place: around.place };
      return {
        content: written(total.formula(key, month), spot),
        look: { ...looks.total, format: pattern('money', around.style) },
      };
    }),
  );

/** Where the cells of one column stand, below the header. */
export const columnArea = (layout: Layout, key: string, rows?: number): Area[] => {
  const at = (layout.columns.get(key) ?? []).filter((place) => place !== undefined);
  return runs(at).map(({ column, columns }) => ({
    row: layout.headerRow + 1,
    column,
    columns,
    ...(rows === undefined ? {} : { rows }),
  }));
};

/** Column numbers as runs of neighbours. */
const runs = (columns: readonly number[]): { column: number; columns: number }[] => {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
};

const grouped = <T>(items: readonly (readonly [string, T])[]): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const [key, item] of items) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups];
};

/** Formats, dropdowns and grey for the given columns, from the header down to the end of the sheet. */
export const dressColumns = (
  tab: TableTab,
  layout: Layout,
  around: Surroundings,
  keys: readonly string[],
): Edit[] => {
  const columns = keys
    .map((key) => [key, tab.columns[key]] as const)
    .filter((pair): pair is [string, Column] => pair[1] !== undefined);
  const formats = grouped(
    columns.flatMap(([key, column]) => {
      const format = typeof column.format === 'string' ? pattern(column.format, around.style) : '';
      return format === '' ? [] : columnArea(layout, key).map((area) => [format, area] as const);
    }),
  ).map(([format, areas]): Edit => ({ kind: 'dress', tab, areas, look: { format } }));
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
    .flatMap(([key]) => columnArea(layout, key));
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

/** What is flagged and never refused: a refused value is gone, and could not be asked for. */
const flagEdits = (tab: TableTab, layout: Layout, around: Surroundings, keys: readonly string[]): Edit[] =>
  keys.flatMap((key): Edit[] => {
    const { accepts, choicesFrom, note } = tab.columns[key] ?? {};
    const [areas, help] = [columnArea(layout, key), note?.[around.style.language] ?? ''];
    const spot: Spot = { here: placeOfTable('', layout), row: layout.headerRow + 1, place: around.place };
    const formula = accepts === undefined ? null : render(accepts, spot);
    const from = choicesFrom === undefined ? undefined : around.place(choicesFrom.tab);
    const at = from?.columnOf(choicesFrom?.key ?? '', 0);
    return [
      ...(formula === null ? [] : [{ kind: 'accept' as const, tab, areas, formula, help }]),
      ...(choicesFrom === undefined || from === undefined || at === undefined
        ? []
        : [
            {
              kind: 'choices from' as const,
              tab,
              areas,
              from: { key: choicesFrom.tab.key, area: { row: from.headerRow + 1, column: at, columns: 1 } },
              help,
            },
          ]),
    ];
  });

/** Validations and colours of a table that is there, as they should be. */
export const guards = (tab: TableTab, layout: Layout, around: Surroundings): Edit[] => [
  ...dressColumns(tab, layout, around, Object.keys(tab.columns)).filter(({ kind }) => GUARDS.includes(kind)),
  ...rulesOf(tab, layout, placeOfTable('', layout), around),
];
const GUARDS: readonly Edit['kind'][] = ['choices', 'choices from', 'accept', 'ticks'];

/** Areas that touch become one: fewer ranges to name. */
export const joined = (areas: readonly Area[]): Area[] =>
  runs(areas.flatMap((area) => Array.from({ length: area.columns }, (_, index) => area.column + index))).map(
    (run) => ({ row: areas[0]?.row ?? 1, ...run }),
  );

/** Why an edit of a computed cell is asked about. */
export const protectWords: Record<'en' | 'vi', string> = {
  en: 'AOP Planner works these cells out: what is typed here is not used.',
  vi: 'AOP Planner tự tính các ô này: số gõ vào đây không được dùng.',
};

export const rulesOf = (tab: TableTab, layout: Layout, place: Place, around: Surroundings): Edit[] => {
  const rules = tab.rules.flatMap((rule) => {
    const formula = render(rule.when, { here: place, row: layout.headerRow + 1, place: around.place });
    const areas = rule.columns.flatMap((key) => columnArea(layout, key));
    return formula === null ? [] : [{ areas, formula, ...ruleColours[rule.colour] }];
  });
  return rules.length > 0 ? [{ kind: 'rules', tab, rules }] : [];
};

export const widthsOf = (tab: TableTab): Edit => {
  const widths = slots(tab.columns).map(({ column }, index) => ({
    column: index + 1,
    columns: 1,
    width: column.width,
  }));
  const merged = widths.reduce<{ column: number; columns: number; width: number }[]>((list, next) => {
    const last = list.at(-1);
    if (last?.width === next.width) last.columns += 1;
    else list.push({ ...next });
    return list;
  }, []);
  return { kind: 'widths', tab, widths: merged };
};

/** Columns that only formulas look at, of those named, are out of people's sight. */
export const hidingOf = (tab: TableTab, layout: Layout, keys: readonly string[]): Edit[] =>
  joined(
    keys.filter((key) => tab.columns[key]?.hidden === true).flatMap((key) => columnArea(layout, key)),
  ).map(({ column, columns }) => ({ kind: 'hide columns', tab, column, columns }));

/** A table laid out from nothing, with the given rows in it. */
export const tableEdits = (
  tab: TableTab,
  name: string,
  rows: readonly RowValues[],
  around: Surroundings,
): Edit[] => {
  const layout = freshLayout(tab.columns, tab.totals.length + 1);
  const place = placeOfTable(name, layout);
  const count = Math.max(tab.readyRows, rows.length + ROOM);
  const spot = (row: number): Spot => ({ here: place, row, place: around.place });
  const header = slots(tab.columns).map((slot) => headerCell(tab, slot, around, spot(layout.headerRow)));
  const body = Array.from({ length: count }, (_, index) =>
    slots(tab.columns).map((slot) =>
      rowCell(tab, slot, rows[index] ?? {}, around, spot(layout.headerRow + 1 + index)),
    ),
  );
  const computed = Object.entries(tab.columns)
    .filter(([, column]) => column.computed)
    .map(([key]) => key);
  const width = layout.nextColumn - 1;
  return [
    { kind: 'add tab', tab, name, rows: layout.headerRow + count, columns: width + 2, colour: tab.colour },
    ...dressColumns(tab, layout, around, Object.keys(tab.columns)),
    { kind: 'write', tab, row: 1, column: 1, cells: [...totalCells(tab, around, place), header, ...body] },
    widthsOf(tab),
    ...hidingOf(tab, layout, Object.keys(tab.columns)),
    { kind: 'freeze', tab, rows: layout.headerRow, columns: tab.frozenColumns },
    ...rulesOf(tab, layout, place, around),
    {
      kind: 'protect',
      tab,
      areas: [
        { row: 1, column: 1, rows: layout.headerRow, columns: width },
        ...joined(computed.flatMap((key) => columnArea(layout, key))),
      ],
      why: protectWords[around.style.language],
    },
  ];
};

interface FormLine {
  key: string | null;
  cells: Cell[];
}

const sectionLine = (words: string): FormLine => ({
  key: null,
  cells: [words, null, null].map((content) => ({ content, look: looks.section })),
});

const formLines = (tab: FormTab, answers: RowValues, around: Surroundings): FormLine[] => {
  const { language } = around.style;
  const head: FormLine = {
    key: null,
    cells: Object.values(FORM_COLUMNS).map((words) => ({ content: words[language], look: looks.header })),
  };
  return [
    head,
    ...Object.entries(tab.fields).flatMap(([key, question]) => [
      ...(question.section ? [sectionLine(question.section[language])] : []),
      ...Array.from({ length: question.lines }, (_, index): FormLine => {
        const format = formatOf(question, answers, around);
        const value = question.lines > 1 ? valueAt(answers, key, index) : answers[key];
        return {
          key,
          cells: [
            { content: index === 0 ? question.header[language] : null, look: { wrap: true } },
            {
              content: contentOf(question, value, language),
              look: {
                ...(question.computed ? looks.computed : looks.input),
                ...(format === '' ? {} : { format }),
                align: 'left',
              },
            },
            { content: index === 0 ? question.note[language] : null, look: looks.guidance },
          ],
        };
      }),
    ]),
  ];
};

/** Where a form's fields will stand once it is laid out. */
export const freshFormPlace = (tab: FormTab, name: string, around: Surroundings): Place => {
  const lines = formLines(tab, {}, around);
  return placeOfForm(
    name,
    formRows(
      tab,
      lines.map((line) => line.cells.map((cell) => cell.content ?? '')),
    ),
  );
};

const answerArea = (place: Place, key: string): Area[] => {
  const row = place.rowOf(key);
  return row === undefined ? [] : [{ row, column: ANSWER_COLUMN, rows: 1, columns: 1 }];
};

/** The dropdowns of a form's answers. */
export const formChoices = (tab: FormTab, place: Place, around: Surroundings): Edit[] =>
  Object.entries(tab.fields).flatMap(([key, question]): Edit[] =>
    question.choices === undefined
      ? []
      : [
          {
            kind: 'choices',
            tab,
            areas: answerArea(place, key),
            values: Object.values(question.choices).map((words) => words[around.style.language]),
            help: question.note[around.style.language],
          },
        ],
  );

/** A form laid out from nothing, with the given answers in it. */
export const formEdits = (tab: FormTab, name: string, answers: RowValues, around: Surroundings): Edit[] => {
  const place = freshFormPlace(tab, name, around);
  const lines = formLines(tab, answers, around);
  const cells = lines.map(({ key, cells: line }, index) => {
    const formula = key === null ? undefined : tab.fields[key]?.formula;
    if (formula === undefined) return line;
    const spot: Spot = { here: place, row: index + 1, place: around.place };
    const content = written(formula(viewOf(answers, around.valuesOf), 0), spot);
    return line.map((cell, at) => (at + 1 === ANSWER_COLUMN ? { ...cell, content } : cell));
  });
  const computed = Object.entries(tab.fields).filter(([, question]) => question.computed);
  return [
    { kind: 'add tab', tab, name, rows: lines.length + ROOM, columns: 5, colour: tab.colour },
    { kind: 'write', tab, row: 1, column: 1, cells },
    ...formChoices(tab, place, around),
    {
      kind: 'widths',
      tab,
      widths: [
        { column: 1, columns: 1, width: 290 },
        { column: 2, columns: 1, width: 430 },
        { column: 3, columns: 1, width: 420 },
      ],
    },
    { kind: 'freeze', tab, rows: 1, columns: 0 },
    {
      kind: 'protect',
      tab,
      areas: computed.flatMap(([key]) => answerArea(place, key)),
      why: protectWords[around.style.language],
    },
  ];
};

export const freshPlace = (tab: AnyTab, name: string, around: Surroundings): Place =>
  tab.kind === 'form'
    ? freshFormPlace(tab, name, around)
    : placeOfTable(name, freshLayout(tab.columns, tab.totals.length + 1));
