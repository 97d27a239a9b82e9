import { helpers, type Model } from '../engine';

declare global {
  interface Window {
    /** The text that a cell shows, for tests: the grid is a canvas without elements for its texts. */
    shownIn: (tab: string, cell: string) => string;
    /** The active tab. */
    tabShown: () => string;
    /** The selected cell and its tab. */
    cellTaken: () => string;
    /** The middle of a visible cell, in window pixels. */
    placeOf: (tab: string, cell: string) => { x: number; y: number };
  }
}

/** Lets tests read the grid as a person would. */
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
