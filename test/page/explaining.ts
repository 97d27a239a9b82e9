/** What a review shows and asks to explain, as the page shows it. */
import type { OpenPage } from '../../local/browser/window';
import { columnLetters } from '../../src/sheet/places/address';

/** A tab as it is shown, from its first cell on. */
export const shownOn = (page: OpenPage, tab: string, rows = 120, columns = 40): Promise<string[][]> =>
  page.page.evaluate(
    ([name, last, names]) =>
      Array.from({ length: last }, (_, row) =>
        names.map((column) => window.shownIn(name, `${column}${row + 1}`)),
      ),
    [tab, rows, Array.from({ length: columns }, (_, index) => columnLetters(index + 1))] as const,
  );

/** An amount as it is shown, in whole units. */
export const figure = (text: string): number => Number(text.replace(/[^\d-]/g, ''));

/** Figures of a KPI under some headers of a review. */
export const figuresOn = async (
  page: OpenPage,
  tab: string,
  id: string,
  headers: readonly string[],
): Promise<number[]> => {
  const cells = await shownOn(page, tab, 40);
  const head = cells.find((line) => headers.every((header) => line.includes(header))) ?? [];
  const row = cells.find((line) => line[0] === id) ?? [];
  return headers.map((header) => figure(row[head.indexOf(header)] ?? ''));
};

/** Where a review asks for a cause that is still blank. `asks`, `cause`: the headers. */
export const unexplainedOn = async (
  page: OpenPage,
  tab: string,
  [asks, cause]: readonly [string, string],
): Promise<string[]> => {
  const cells = await shownOn(page, tab, 40);
  const head = cells.findIndex((line) => line.includes(asks) && line.includes(cause));
  const [asked, column] = [cells[head]!.indexOf(asks), cells[head]!.indexOf(cause)];
  const end = cells.findIndex((line, row) => row > head && line[0] === '');
  return cells.flatMap((line, row) =>
    row > head && row < end && line[asked] !== '' && line[column] === ''
      ? [`${columnLetters(column + 1)}${row + 1}`]
      : [],
  );
};
