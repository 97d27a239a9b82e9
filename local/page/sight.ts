import { helpers, type Model } from '../engine';

declare global {
  interface Window {
    /** What a cell shows, for tests: the grid is a picture, its texts are in no element. */
    shownIn: (tab: string, cell: string) => string;
    /** The tab in view. */
    tabShown: () => string;
    /** The cell that keys would be typed into, and its tab. */
    cellTaken: () => string;
    /** The middle of a cell in view, in pixels of the window. */
    placeOf: (tab: string, cell: string) => { x: number; y: number };
  }
}

/** Lets tests see into the grid as a person would. */
export function openToSight(model: Model, host: HTMLElement): void {
  const position = (tab: string, cell: string) => {
    const sheetId = model.getters.getSheetIdByName(tab);
    if (!sheetId) throw new Error(`There is no tab ${tab}`);
    return { sheetId, ...helpers.toCartesian(cell) };
  };
  window.shownIn = (tab, cell) => model.getters.getCellText(position(tab, cell));
  window.tabShown = () => model.getters.getActiveSheetName();
  window.cellTaken = () => {
    const { col, row } = model.getters.getActivePosition();
    return `${window.tabShown()}!${helpers.toXC(col, row)}`;
  };
  window.placeOf = (tab, cell) => {
    const { col, row } = position(tab, cell);
    const place = model.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
    const grid = (host.querySelector('.o-grid') ?? host).getBoundingClientRect();
    return { x: grid.x + place.x + place.width / 2, y: grid.y + place.y + place.height / 2 };
  };
}
