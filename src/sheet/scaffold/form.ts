import { contentOf, valueAt, viewOf, written, type RowValues } from '../content';
import type { Cell, Edit } from '../edit';
import { type TabPlace, type Spot } from '../formula';
import { ANSWER_COLUMN, FORM_COLUMNS, formRows, placeOfForm } from '../layout';
import type { Area } from '../places/address';
import { rectangles } from '../places/areas';
import { looks } from '../style';
import type { FormTab } from '../tab';
import { FREE_ROWS, protectWords } from './columns';
import { formatOf } from './row';
import type { Surroundings } from './surroundings';

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

/** Where a form's fields will be once it is laid out. */
export const freshFormPlace = (tab: FormTab, name: string, around: Surroundings): TabPlace => {
  const lines = formLines(tab, {}, around);
  return placeOfForm(
    name,
    formRows(
      tab,
      lines.map((line) => line.cells.map((cell) => cell.content ?? '')),
    ),
  );
};

const answerArea = (place: TabPlace, key: string): Area[] => {
  const row = place.rowOf(key);
  return row === undefined ? [] : [{ row, column: ANSWER_COLUMN, rows: 1, columns: 1 }];
};

/** The dropdowns of a form's answers. */
export const formChoices = (tab: FormTab, place: TabPlace, around: Surroundings): Edit[] =>
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

/** Lays out a form from nothing, with the given answers. */
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
    { kind: 'add tab', tab, name, rows: lines.length + FREE_ROWS, columns: 5, colour: tab.colour },
    { kind: 'write', tab, row: 1, column: 1, cells },
    ...formChoices(tab, place, around),
    {
      kind: 'widths',
      tab,
      widths: [
        { column: 1, columns: 1, width: 240 },
        { column: 2, columns: 2, width: 380 },
      ],
    },
    { kind: 'freeze', tab, rows: 1, columns: 0 },
    {
      kind: 'protect',
      tab,
      areas: rectangles(computed.flatMap(([key]) => answerArea(place, key))),
      why: protectWords[around.style.language],
    },
  ];
};
