import type { Month } from '../../domain/plan';
import type { Edit, Look } from '../../sheet/edit';
import type { Cells } from '../../sheet/layout';
import { frameEdits } from '../../sheet/page/frame';
import { wholeBlock } from '../../sheet/page/laid';
import { looking } from '../../sheet/page/row';
import { isBlankCell } from '../../sheet/read';
import { looks } from '../../sheet/style';
import type { TabRef } from '../../sheet/tab';
import * as titles from '../../titles';
import type { Language } from '../../words';
import type { Paragraph } from './text';

const COLOUR = '#5f6368';
/** The width of a portrait page, so that it prints as it looks. */
const WIDTH = 680;
const ROOM = 5;

/** The tab of a month's memo; later versions have a number. */
export const memoTab = (month: Month, version: number): TabRef => {
  const end = version === 1 ? month : `${month} (${version})`;
  return { key: `memo ${end}`, name: { en: `${titles.memo.en} ${end}`, vi: `${titles.memo.vi} ${end}` } };
};

const LOOKS: Record<Paragraph['kind'], Look> = {
  title: { ...looks.title, wrap: true },
  note: looks.guidance,
  heading: { ...looks.section, size: 11, wrap: true },
  text: { size: 11, wrap: true },
};

/** The tab's text, one line a row, to the last row that has any. */
export const tabText = (cells: Cells): string =>
  cells
    .map((line) =>
      line
        .map((cell) => (typeof cell === 'string' ? cell : isBlankCell(cell) ? '' : JSON.stringify(cell)))
        .join('\t')
        .trimEnd(),
    )
    .join('\n')
    .trimEnd();

export const textsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ text }) => text.trimEnd())
    .join('\n')
    .trimEnd();

/** A checksum of a text. It is kept with the tab to tell whether someone edited the memo. */
export const sumOfText = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${sum.toString(16)}-${text.length}`;
};

/** Writes a memo over one that nobody edited, or on a new tab. */
export const memoEdits = (
  tab: TabRef,
  name: string,
  paragraphs: readonly Paragraph[],
  standing: Cells | null,
  language: Language,
): Edit[] => {
  const cells = paragraphs.map(({ text, kind }) => [looking(text, LOOKS[kind])]);
  const frame = {
    tab: { ...tab, colour: COLOUR },
    name,
    width: 1,
    columns: 1,
    rows: cells.length + ROOM,
    widths: [WIDTH],
    gridlines: false,
  };
  return [
    ...(standing === null ? frameEdits(frame, language) : []),
    wholeBlock(tab, { cells }, standing?.length),
    { kind: 'show', tab },
    { kind: 'carry', tab, value: sumOfText(textsOf(paragraphs)) },
  ];
};
